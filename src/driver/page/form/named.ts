import { all, tagOf } from '../dom.ts';
import { locateAll } from '../driving/locate.ts';
import { hiddenBy } from '../visibility.ts';
import type { Container } from './containers.ts';
import type { NamedElements } from './contract.ts';
import { controlSelector, controlsOfForm, inOrder, isControl } from './controls.ts';

const mostNamed = 30;
const mostControls = 250;

/** The element a probe definition calls the form, whatever it looks like; none when it is not there. */
export function namedContainers(selector: string): Container[] {
  const [element] = locateAll(selector);
  if (element === undefined) return [];
  const controls = element instanceof HTMLFormElement ? controlsOfForm(element) : controlsIn(element);
  const kind = tagOf(element) === 'form' ? 'form' : 'group';
  return [{ kind, element, controls: controls.slice(0, mostControls) }];
}

/** What a probe definition's selectors stand for in this frame. */
export function namedElements(
  selectors: readonly string[],
  name: (element: Element) => string,
): NamedElements[] {
  return selectors.map((selector) => {
    const found = locateAll(selector).slice(0, mostNamed);
    const shown = found.filter((element) => hiddenBy(element) === null);
    const controls = found.flatMap((element) => (isControl(element) ? [element] : controlsIn(element)));
    return {
      selector,
      count: found.length,
      shown: shown.map(name),
      controls: controls.slice(0, mostNamed).map(name),
    };
  });
}

function controlsIn(element: Element): Element[] {
  const roots = [element, ...[element, ...all(element, '*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
  return inOrder(roots.flatMap((root) => all(root, controlSelector)).filter((inner) => isControl(inner)));
}
