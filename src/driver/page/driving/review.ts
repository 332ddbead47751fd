import { all, attribute } from '../dom.ts';
import { createNaming } from '../selector.ts';
import { hiddenBy } from '../visibility.ts';
import type { Review } from './contract.ts';
import { locate } from './locate.ts';
import { isValid } from './state.ts';

const buttons =
  'button:not([type=reset]), input[type=submit], input[type=button], input[type=image], [role=button]';

/** What is left to do before a form's button is pressed. */
export function review(form: string, submit: string | null): Review {
  const container = locate(form);
  if (container === null) return { unmet: 0, button: submit };
  const controls = all(container, 'input, select, textarea').filter((control) => !isValid(control));
  return {
    unmet: controls.filter((control) => hiddenBy(control) === null).length,
    button: shownButton(container, submit),
  };
}

/** A wizard keeps the button that sends hidden until its last step; the one that leads on stands last. */
function shownButton(container: Element, submit: string | null): string | null {
  const wanted = submit === null ? null : locate(submit);
  if (wanted === null || hiddenBy(wanted) === null) return submit;
  const shown = all(container, buttons).filter(
    (button) => hiddenBy(button) === null && attribute(button, 'aria-haspopup') === '',
  );
  const last = shown.at(-1);
  return last === undefined ? submit : createNaming()(last);
}
