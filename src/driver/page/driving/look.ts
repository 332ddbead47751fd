import { plain } from '../../form/wording.ts';
import { openRoots } from '../dom.ts';
import { locateAll } from './locate.ts';
import { hiddenBy } from '../visibility.ts';
import type { Looked, Sought } from './contract.ts';

/** Which of a definition's words and elements are in sight. */
export function look({ texts, selectors }: Sought): Looked {
  const shown = texts.length === 0 ? '' : plain(openRoots().map(textOf).join(' '));
  return {
    texts: texts.filter((text) => shown.includes(plain(text))),
    selectors: selectors.filter((selector) =>
      locateAll(selector).some((element) => hiddenBy(element) === null),
    ),
  };
}

function textOf(root: Document | ShadowRoot): string {
  const tops = root instanceof Document ? [root.body] : [...root.children];
  return tops.map((top) => (top instanceof HTMLElement ? top.innerText : '')).join(' ');
}
