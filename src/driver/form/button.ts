import type { Review } from '../page/driving/contract.ts';
import type { ContactForm } from './reading.ts';
import { actionWords } from './understand/lexicon/index.ts';
import { matches } from './understand/reader.ts';

/**
 * The form with the button that a person would press now. While its own is hidden, that is the one shown whose words
 * mean sending; else the last one, which in the steps of a wizard leads on.
 */
export function withShownButton(form: ContactForm, { button, shown }: Review): ContactForm {
  const last = shown.at(-1);
  if (button !== 'hidden' || last === undefined) return form;
  const languages = new Set(['en', ...(form.language === null ? [] : [form.language])]);
  const sending = shown.findLast(({ text }) => matches(actionWords, text, languages)[0]?.meaning === 'send');
  return sending === undefined
    ? { ...form, submit: last.selector, steps: Math.max(2, form.steps) }
    : { ...form, submit: sending.selector };
}
