import type { ControlState, Signs } from '../page/driving/contract.ts';
import { jsonFaults } from './answer-json.ts';
import { worseControls } from './outcome.ts';
import type { FieldRole, FormField } from './reading.ts';
import { identifierWordsIndex, roleWords } from './understand/lexicon/index.ts';
import { hasHint, matches } from './understand/reader.ts';
import { plain } from './wording.ts';

/** What a site said when it turned an inquiry down. */
export interface Rejection {
  /** JSON answers to the requests that carried it. */
  answers: readonly unknown[];
  /** Lines about what is wrong that were not there before. */
  lines: readonly string[];
  before: Signs;
  /** The form as it stands now, in the same document or in the one that came as the answer. */
  now: Signs | null;
}

/** The fields that a rejection finds fault with: marked on the page, named by the answer, or spoken of. */
export function namedFields(
  fields: readonly FormField[],
  { answers, lines, before, now }: Rejection,
  language: string | null,
): FormField[] {
  if (now === null) return [];
  const languages = new Set(['en', ...(language === null ? [] : [language])]);
  const marked = new Set(worseControls(before, now).map(({ selector }) => selector));
  const faults = answers.flatMap(jsonFaults).map(({ field }) => field);
  const states = new Map(now.controls.map((state) => [state.selector, state]));
  const byName = fields.filter((field) => isCalled(states.get(field.selector), faults));
  const roles = new Set([
    ...(byName.length > 0 ? [] : faults.flatMap((name) => rolesOf(name, languages, identifierWordsIndex))),
    ...lines.flatMap((line) => rolesOf(line, languages, roleWords)),
  ]);
  const certain = fields.filter((field) => marked.has(field.selector) || byName.includes(field));
  // What is marked or named is meant; words are read only where there is no such sign.
  return certain.length > 0
    ? certain
    : fields.filter((field) => field.visible && isSpokenOf(field, { roles, lines, languages }));
}

function isCalled(state: ControlState | undefined, names: readonly string[]): boolean {
  const own = state?.names.flatMap(formsOf) ?? [];
  return names.some((name) => formsOf(name).some((form) => own.includes(form)));
}

/** `contact[phone]`, `fields.phone` and `your-phone` as they are, and by their last part. */
function formsOf(name: string): string[] {
  const parts = name
    .toLowerCase()
    .split(/[[\].]+/)
    .filter((part) => part !== '');
  return [name.toLowerCase(), parts.at(-1) ?? ''].map((form) => form.replaceAll(/[^\p{L}\p{N}]/gu, ''));
}

function rolesOf(
  text: string,
  languages: ReadonlySet<string>,
  index: typeof identifierWordsIndex,
): FieldRole[] {
  return matches(index, text.replaceAll(/[_.[\]-]+/g, ' '), languages).flatMap(
    ({ meaning }) => meaning ?? [],
  );
}

interface Spoken {
  roles: ReadonlySet<FieldRole>;
  lines: readonly string[];
  languages: ReadonlySet<string>;
}

const shortestLabel = 4;

function isSpokenOf({ role, label }: FormField, { roles, lines, languages }: Spoken): boolean {
  if (role === 'consent') return lines.some((line) => hasHint('agree', line, languages));
  if (role === 'newsletter_opt_in' || role === 'honeypot') return false;
  const asked = plain(label);
  return (
    roles.has(role) || (asked.length >= shortestLabel && lines.some((line) => plain(line).includes(asked)))
  );
}
