import type { Asker, QuestionText } from '../inquiry.ts';
import { byKind, byManner, byName, byTopic, leftOpen, realOptions, speaks } from './choices.ts';
import { countryFacts, countryNames, knownCountries } from './countries.ts';
import { dateListOf, dateNames, plannedDay } from './dates.ts';
import { answerToConsent } from './filling/consents.ts';
import type { ControlDemands } from './filling/demands.ts';
import { readingTexts } from './filling/names.ts';
import { elsewhereWords } from './filling/private-words.ts';
import { asksBirth, asksRegion, demandsOn, isCallingCode, textsFor } from './filling/texts.ts';
import { phoneBeginnings } from './phone.ts';
import type { FieldOption, FieldRole, FormField } from './reading.ts';
import { hasHint } from './understand/reader.ts';
import { plain } from './wording.ts';

/** Who answers a form, with what question. */
export interface Answering {
  asker: Asker;
  question: QuestionText;
  /** Primary language of the form. */
  language: string;
  now: Date;
  /** All fields of the form, since some are parts of one another. */
  fields: readonly FormField[];
  /** What the controls demand, by selector. */
  demands?: ReadonlyMap<string, ControlDemands>;
  /** Values the page did not take, by selector. */
  refused?: ReadonlyMap<string, string>;
}

/** What to do with a field. Candidates come best first; the filler takes the first that the control accepts. */
export type Answer =
  | { kind: 'text'; candidates: readonly string[] }
  | { kind: 'choose'; options: readonly FieldOption[] }
  | { kind: 'check'; options: readonly FieldOption[] }
  | { kind: 'untick' }
  | { kind: 'file' }
  | { kind: 'leave' }
  | { kind: 'impossible'; why: string };

/** Roles that a person with a question fills although nobody makes them. */
const offered: ReadonlySet<FieldRole> = new Set<FieldRole>([
  'full_name',
  'first_name',
  'last_name',
  'email',
  'subject',
  'message',
  'company',
]);
const neverFilled: ReadonlySet<FieldRole> = new Set<FieldRole>(['honeypot', 'captcha']);

const leave: Answer = { kind: 'leave' };

/** The text of the question in the form's language, else the asker's, else English, else whatever there is. */
export function questionIn(
  question: Readonly<Record<string, QuestionText>>,
  languages: readonly string[],
): QuestionText | null {
  const primary = (tag: string) => tag.toLowerCase().split(/[-_]/)[0] ?? '';
  for (const language of [...languages, 'en']) {
    const exact = question[language];
    if (exact !== undefined) return exact;
    const near = Object.keys(question).find((tag) => primary(tag) === primary(language));
    if (near !== undefined) return question[near] ?? null;
  }
  return Object.values(question)[0] ?? null;
}

/** What a person with this question would do with the field. */
export function answerFor(field: FormField, given: Answering): Answer {
  if (!field.visible || neverFilled.has(field.role)) return leave;
  const consent = answerToConsent(field, given);
  if (consent !== null && (field.role === 'newsletter_opt_in' || field.prescribed === undefined))
    return consent;
  if (field.prescribed !== undefined) return prescribed(field, field.prescribed.value);
  if (!isWanted(field, given)) return leave;
  if (field.role === 'file') return { kind: 'file' };
  if (field.control === 'checkbox') return { kind: 'check', options: tickable(field, given) };
  if (field.options.length > 0) return choose(field, given);
  return write(field, given);
}

/** As a probe definition says: this text, the option of this name, or nothing. */
function prescribed(field: FormField, value: string | null): Answer {
  if (value === null) return leave;
  if (field.options.length === 0)
    return field.control === 'checkbox'
      ? { kind: 'check', options: [] }
      : { kind: 'text', candidates: [value] };
  const options = byName(field.options, [value], [value]);
  if (options === null)
    return { kind: 'impossible', why: `definition: ${field.selector} has no option "${value}"` };
  return field.control === 'checkbox'
    ? { kind: 'check', options: options.slice(0, 1) }
    : { kind: 'choose', options };
}

function write(field: FormField, given: Answering): Answer {
  const candidates = asksBirth(field, given) ? [] : textsFor(field, given);
  if (candidates.length === 0) {
    const what = asksBirth(field, given) ? 'date' : field.role;
    return { kind: 'impossible', why: `${what}_required: the asker has none` };
  }
  return { kind: 'text', candidates: untried(candidates, given.refused?.get(field.selector)) };
}

/** Demanded, or offered by whoever asks a question; a calling code goes with a phone that is demanded. */
function isWanted(field: FormField, given: Answering): boolean {
  if (field.required) return true;
  if (isCallingCode(field))
    return given.fields.some(({ role, required, visible }) => role === 'phone' && required && visible);
  if (readingTexts(field, given.asker)?.length) return !isMarkedOptional(field, given);
  if (!offered.has(field.role)) return false;
  if (field.role === 'company' && given.asker.company === undefined) return false;
  return field.label !== '' || field.placeholder !== '';
}

const isMarkedOptional = ({ label, placeholder }: FormField, { language }: Answering) =>
  [label, placeholder].some((text) => hasHint('optional', text, new Set(['en', language])));

/** One box of a group, the single box itself otherwise. */
function tickable(field: FormField, given: Answering): readonly FieldOption[] {
  if (field.options.length < 2) return field.options;
  return rank(field, field.options, given)?.slice(0, 1) ?? [];
}

function choose(field: FormField, given: Answering): Answer {
  const { blockedOptions, standIn } = demandsOn(field, given);
  const options = realOptions(field, blockedOptions);
  // What is drawn in its place may know the options.
  if (options.length === 0 && standIn !== null) return { kind: 'choose', options };
  if (options.length === 0)
    return field.required ? { kind: 'impossible', why: 'cannot_fill: no option to choose' } : leave;
  const ranked = rank(field, options, given);
  if (ranked !== null) return { kind: 'choose', options: ranked };
  const what = field.role === 'country' ? 'country' : asksBirth(field, given) ? 'date' : 'region';
  return { kind: 'impossible', why: `${what}_required: the asker has none of these` };
}

/** The options, best first; null when none of them is true of the asker. */
function rank(
  field: FormField,
  options: readonly FieldOption[],
  given: Answering,
): readonly FieldOption[] | null {
  const { asker, language, question } = given;
  const known = byFacts(field, options, given);
  if (known !== null) return known;
  const asking = { label: field.label, language, company: asker.company !== undefined };
  const manner = byManner(options, asking);
  if (manner !== null) return manner;
  if (listsCountries(field, given)) return null;
  if (asksRegion(field, given)) return byRegion(options, given);
  if (asksBirth(field, given)) return leftOpen(options, asking);
  const ofKind = field.role === 'subject' ? null : byKind(options, asking);
  return ofKind ?? byTopic(options, `${question.subject} ${question.body}`, language);
}

/** What the asker is, or has: a country, a calling code, a city, a day. */
function byFacts(
  field: FormField,
  options: readonly FieldOption[],
  given: Answering,
): readonly FieldOption[] | null {
  const { asker, language, now } = given;
  if (isCallingCode(field)) return byCallingCode(options, asker);
  if (field.role === 'phone') return byBeginning(options, asker);
  if (field.role === 'country') return byCountry(options, given);
  if (field.role === 'city') return byName(options, [asker.city ?? ''], []);
  if (field.role !== 'date') return null;
  const list = dateListOf(options, language);
  const names = list === null ? textsFor(field, given) : dateNames(plannedDay(now), list, language);
  return byName(options, names, list === null ? names : []);
}

function byCountry(
  options: readonly FieldOption[],
  { asker, language }: Answering,
): readonly FieldOption[] | null {
  const own = byName(options, countryNames(asker.country, [language, asker.locale]), [asker.country]);
  return own ?? elsewhere(options, language);
}

/** A list of countries, and not of markets or continents. */
function listsCountries(field: FormField, { language }: Answering): boolean {
  const known = new Set(knownCountries(language).map(plain));
  const countries = field.options.filter(({ label }) => known.has(plain(label)));
  return field.role === 'country' && countries.length >= 2 && countries.length >= 0.5 * field.options.length;
}

/** For those who live in none of the places of the list. */
function elsewhere(options: readonly FieldOption[], language: string): readonly FieldOption[] | null {
  const found = options.filter(({ label }) => speaks(elsewhereWords, language)(label));
  return found.length > 0 ? found : null;
}

function byRegion(
  options: readonly FieldOption[],
  { asker, language }: Answering,
): readonly FieldOption[] | null {
  const own = byName(options, [asker.region ?? '', asker.city ?? ''], [asker.region ?? '']);
  return own ?? elsewhere(options, language);
}

/** The longest beginning of the number that a list offers. */
function byBeginning(
  options: readonly FieldOption[],
  { phone, country }: Asker,
): readonly FieldOption[] | null {
  const numbers = phone === undefined ? [] : phoneBeginnings(phone, country);
  const length = ({ label }: FieldOption) => digitsOf(label).length;
  const fitting = options.filter(
    (option) => length(option) > 0 && numbers.some((number) => number.startsWith(digitsOf(option.label))),
  );
  return fitting.length === 0 ? null : fitting.toSorted((a, b) => length(b) - length(a));
}

const digitsOf = (text: string) => text.replaceAll(/\D/g, '');

function byCallingCode(options: readonly FieldOption[], { country }: Asker): readonly FieldOption[] | null {
  const code = countryFacts(country)?.callingCode;
  if (code === undefined) return null;
  const named = byName(options, countryNames(country, []), [country, code, `+${code}`]);
  const digits = options.filter(({ label, value }) => [label, value].some((text) => digitsOf(text) === code));
  return digits.length > 0 ? digits : named;
}

/** Another way of writing first, the one that begins differently before all. */
function untried(candidates: readonly string[], refused: string | undefined): readonly string[] {
  const others = candidates.filter((text) => text !== refused);
  const alike = (text: string) => (text[0] === refused?.[0] ? 1 : 0);
  return others.length > 0 ? others.toSorted((a, b) => alike(a) - alike(b)) : candidates;
}
