import { all, attribute, lineage, parentElement, tidy } from '../dom.ts';
import { createNaming } from '../selector.ts';
import { hiddenBy } from '../visibility.ts';
import type { Review, ShownButton } from './contract.ts';
import { locate } from './locate.ts';
import { isValid } from './state.ts';

const buttons =
  'button:not([type=reset]), input[type=submit], input[type=button], input[type=image], [role=button]';
const mostShown = 20;

/** What is left to do before a form's button is pressed. */
export function review(form: string, submit: string | null): Review {
  const container = locate(form);
  if (container === null) return { mailto: false, unmet: 0, button: 'ready', shown: [] };
  const controls = all(container, 'input, select, textarea').filter((control) => !isValid(control));
  const wanted = submit === null ? null : locate(submit);
  const hidden = wanted !== null && hiddenBy(wanted) !== null;
  return {
    mailto: [container, wanted].some(opensMail),
    unmet: controls.filter((control) => hiddenBy(control) === null).length,
    button: hidden ? 'hidden' : wanted !== null && isBlocked(wanted) ? 'blocked' : 'ready',
    shown: hidden ? shownButtons(container) : [],
  };
}

function opensMail(element: Element | null): boolean {
  if (element === null) return false;
  return ['action', 'formaction'].some((name) => /^mailto:/i.test(attribute(element, name).trim()));
}

/** What a person sees to press: inside the form, or else right after it. */
function shownButtons(container: Element): ShownButton[] {
  const name = createNaming();
  const describe = (button: Element): ShownButton => ({
    selector: name(button),
    text: tidy(button.textContent ?? '') || attribute(button, 'value') || attribute(button, 'aria-label'),
  });
  const inside = all(container, buttons).filter(isShown);
  return (inside.length > 0 ? inside : following(container)).slice(-mostShown).map(describe);
}

function isShown(button: Element): boolean {
  return hiddenBy(button) === null && attribute(button, 'aria-haspopup') === '';
}

/** Of the nearest ancestor that shows any after the container; another form's buttons are its own. */
function following(container: Element): Element[] {
  for (const step of lineage(container)) {
    const around = parentElement(step);
    const found =
      around === null ? [] : all(around, buttons).filter((button) => comesAfter(container, button));
    if (found.length > 0) return found;
  }
  return [];
}

function comesAfter(container: Element, button: Element): boolean {
  const place = container.compareDocumentPosition(button);
  return (
    (place & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && button.closest('form') === null && isShown(button)
  );
}

const blockingClass = /^(is-|btn-|button-)?disabled$/i;

/** Nobody is meant to press it now: by attribute, by class or by style sheet. */
function isBlocked(button: Element): boolean {
  return (
    button.matches(':disabled') ||
    attribute(button, 'aria-disabled') === 'true' ||
    [...button.classList].some((name) => blockingClass.test(name)) ||
    getComputedStyle(button).pointerEvents === 'none'
  );
}

/** Resolves with true as soon as the button may be pressed, with false when it still may not after that time. */
export function unblocked(submit: string, milliseconds: number): Promise<boolean> {
  const isFree = () => {
    const button = locate(submit);
    return button !== null && !isBlocked(button);
  };
  if (isFree()) return Promise.resolve(true);
  return new Promise((resolve) => {
    const end = (free: boolean) => {
      observer.disconnect();
      clearTimeout(timer);
      resolve(free);
    };
    const observer = new MutationObserver(() => {
      if (isFree()) end(true);
    });
    const timer = setTimeout(() => end(isFree()), milliseconds);
    observer.observe(document, { childList: true, subtree: true, attributes: true });
  });
}
