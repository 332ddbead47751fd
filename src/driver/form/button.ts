import type { Review, ShownButton } from '../page/driving/contract.ts';
import { byTopic } from './choices.ts';
import type { ContactForm } from './reading.ts';
import { actionWords } from './understand/lexicon/index.ts';
import { matches } from './understand/reader.ts';

/**
 * The form with the button that a person would press now. While its own is hidden, that is the one shown whose words
 * mean sending; else the one that leads on to the next step of a wizard, and never back. None (null) when nothing such
 * is shown: the step ends with its answer.
 */
export function withShownButton(form: ContactForm, { button, shown }: Review): ContactForm {
  if (button !== 'hidden') return form;
  const sending = sendingButton(shown, form.language);
  if (sending !== null) return { ...form, submit: sending };
  return { ...form, submit: onwardButton(shown, form.language), steps: Math.max(2, form.steps) };
}

/** The last one that says so; among several that do not, as cards of topics, the one that fits a question best. */
function onwardButton(shown: readonly ShownButton[], language: string | null): string | null {
  const forward = shown.filter(({ text }) => meaningOf(text, language) !== 'other');
  const next = forward.findLast(({ text }) => meaningOf(text, language) === 'next');
  const cards = forward.map(({ selector, text }) => ({ selector, value: selector, label: text }));
  const [fitting] = byTopic(cards, '', language ?? 'en');
  return next?.selector ?? fitting?.value ?? null;
}

function meaningOf(text: string, language: string | null) {
  return matches(actionWords, text, new Set(['en', language ?? 'en']))[0]?.meaning;
}

/** The last button whose words mean sending. */
export function sendingButton(shown: readonly ShownButton[], language: string | null): string | null {
  return shown.findLast(({ text }) => meaningOf(text, language) === 'send')?.selector ?? null;
}
