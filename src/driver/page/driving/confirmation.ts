import { all, attribute, openRoots } from '../dom.ts';
import { createNaming } from '../selector.ts';
import { hiddenBy } from '../visibility.ts';
import type { Confirmation } from './contract.ts';

const writable = 'textarea, select, input:not([type]), input[type=text], input[type=email], input[type=tel]';
const pressable = 'button:not([type=reset]), input[type=submit], input[type=image]';

/** A form that keeps all we wrote out of sight and has only a button: it asks whether to send it. Null when there is none. */
export function findConfirmation(words: readonly string[]): Confirmation | null {
  const forms = openRoots().flatMap((root) => all(root, 'form'));
  const asking = forms.find((form) => keepsAll(form, words) && !isAnyShown(form, writable));
  if (asking === undefined) return null;
  // The way back stands before or beside the way on, and is a link or a plain button.
  const shown = all(asking, pressable).filter((button) => hiddenBy(button) === null);
  const sending = shown.findLast((button) => attribute(button, 'type') !== 'button') ?? shown.at(-1);
  const name = createNaming();
  return sending === undefined ? null : { form: name(asking), submit: name(sending) };
}

function keepsAll(form: Element, words: readonly string[]): boolean {
  const kept = all(form, 'input[type=hidden], textarea').map((control) =>
    control instanceof HTMLTextAreaElement ? control.value : attribute(control, 'value'),
  );
  return words.length > 0 && words.every((word) => kept.some((value) => value.includes(word)));
}

function isAnyShown(form: Element, selector: string): boolean {
  return all(form, selector).some((control) => hiddenBy(control) === null);
}
