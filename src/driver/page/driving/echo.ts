import { plain } from '../../form/wording.ts';
import { all, attribute, openRoots, tidy } from '../dom.ts';
import { createNaming } from '../selector.ts';
import { hiddenBy } from '../visibility.ts';
import type { Echo } from './filling-contract.ts';

const writable = 'textarea, select, input:not([type=hidden], [type=submit], [type=button], [type=image])';
const pressable =
  'button:not([type=reset]), input[type=submit], input[type=button], input[type=image], [role=button]';

/** Shows what we wrote, to be read once more, and has only buttons: the page asks whether to send it. */
export function readEcho(words: readonly string[]): Echo | null {
  const text = plain(document.body?.innerText ?? '');
  if (!words.some((word) => text.includes(plain(word)))) return null;
  const isShown = (element: Element) => hiddenBy(element) === null;
  const forms = openRoots().flatMap((root) => all(root, 'form'));
  const asking = forms.find(
    (form) => all(form, pressable).some(isShown) && !all(form, writable).some(isShown),
  );
  if (asking === undefined) return null;
  const name = createNaming();
  const buttons = all(asking, pressable).filter(isShown);
  return {
    form: name(asking),
    buttons: buttons.map((button) => ({
      selector: name(button),
      text: tidy(button.textContent ?? '') || attribute(button, 'value') || attribute(button, 'aria-label'),
    })),
  };
}
