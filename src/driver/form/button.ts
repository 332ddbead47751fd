import type { Review, ShownButton } from '../page/driving/contract.ts';
import type { ContactForm } from './reading.ts';
import { actionWords } from './understand/lexicon/index.ts';
import { matches } from './understand/reader.ts';

/**
 * The form with the button that a person would press now. While its own is hidden, that is the one shown whose words
 * mean sending; else the last one that does not lead back, which in the steps of a wizard leads on. None (null) when
 * nothing such is shown: the step ends with its answer.
 */
export function withShownButton(form: ContactForm, { button, shown }: Review): ContactForm {
  if (button !== 'hidden') return form;
  const sending = sendingButton(shown, form.language);
  if (sending !== null) return { ...form, submit: sending };
  const onward = shown.findLast(({ text }) => meaningOf(text, form.language) !== 'other');
  return { ...form, submit: onward?.selector ?? null, steps: Math.max(2, form.steps) };
}

function meaningOf(text: string, language: string | null) {
  return matches(actionWords, text, new Set(['en', language ?? 'en']))[0]?.meaning;
}

/** The last button whose words mean sending. */
export function sendingButton(shown: readonly ShownButton[], language: string | null): string | null {
  return shown.findLast(({ text }) => meaningOf(text, language) === 'send')?.selector ?? null;
}
