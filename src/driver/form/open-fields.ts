import type { FilledField } from '../inquiry.ts';
import type { FieldRole, FormField } from './reading.ts';
import { hasHint } from './understand/reader.ts';
import { answerFor, type Answering } from './values.ts';

/** Fields left alone that a page may want without saying so, and that can be answered; each as a required one. */
export function openFields(
  fields: readonly FormField[],
  filled: readonly FilledField[],
  given: Answering,
): FormField[] {
  const done = new Set(filled.flatMap(({ selector, value }) => (value === null ? [] : [selector])));
  return fields
    .filter((field) => !done.has(field.selector) && mayBeDemanded(field, given))
    .map((field) => ({ ...field, required: true }))
    .filter((field) => !['leave', 'impossible'].includes(answerFor(field, given).kind));
}

/** The role of a field that the page may wait for, and that the asker has nothing for. */
export function lackingRole(fields: readonly FormField[], given: Answering): FieldRole | null {
  const lacking = fields.find(
    (field) =>
      mayBeDemanded(field, given) && answerFor({ ...field, required: true }, given).kind === 'impossible',
  );
  return lacking?.role ?? null;
}

/** Asked for in sight, and not called optional; never what may be advertising. */
function mayBeDemanded(field: FormField, { language }: Answering): boolean {
  const asks = [field.label, field.placeholder];
  if (!field.visible || field.role === 'file' || asks.every((text) => text === '')) return false;
  // A box without a known meaning may be a consent to advertising.
  if (field.control === 'checkbox' && field.role !== 'consent') return false;
  const languages = new Set(['en', language]);
  return !asks.some((text) => hasHint('optional', text, languages));
}
