import type { Asker, QuestionText } from '../inquiry.ts';
import { notApplicable } from './choice-words.ts';
import { agreeing, byKind, byName, byTopic, realOptions, refusing } from './choices.ts';
import { countryFacts, countryNames } from './countries.ts';
import { dateForms, datePiece, plannedDay } from './dates.ts';
import { phoneForms, phonePiece } from './phone.ts';
import type { FieldOption, FieldRole, FormField } from './reading.ts';

/** Who answers a form, with what question. */
export interface Answering {
  asker: Asker;
  question: QuestionText;
  /** Primary language of the form. */
  language: string;
  now: Date;
  /** All fields of the form, since some are parts of one another. */
  fields: readonly FormField[];
  /** Values the page did not take, by selector. */
  refused?: ReadonlyMap<string, string>;
}

/** What to do with a field. Candidates come best first; the filler takes the first that the control accepts. */
export type Answer =
  | { kind: 'text'; candidates: readonly string[] }
  | { kind: 'choose'; options: readonly FieldOption[] }
  | { kind: 'check'; options: readonly FieldOption[] }
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
  if (field.role === 'newsletter_opt_in') return decline(field);
  if (field.prescribed !== undefined) return prescribed(field, field.prescribed.value);
  if (field.role === 'consent') return field.required ? agree(field) : leave;
  if (!field.required && !isOffered(field, given)) return leave;
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
  const candidates = textsFor(field, given);
  if (candidates.length === 0)
    return { kind: 'impossible', why: `${field.role}_required: the asker has none` };
  const refused = given.refused?.get(field.selector);
  return { kind: 'text', candidates: untried(fitting(field, candidates), refused) };
}

function isOffered(field: FormField, { asker }: Answering): boolean {
  if (!offered.has(field.role)) return false;
  if (field.role === 'company' && asker.company === undefined) return false;
  return field.label !== '' || field.placeholder !== '';
}

/** Advertising is never asked for: a choice is answered with no, a box stays empty. */
function decline(field: FormField): Answer {
  if (!field.required || field.control === 'checkbox') return leave;
  const [no] = refusing(realOptions(field));
  return no === undefined ? leave : { kind: 'choose', options: [no] };
}

function agree(field: FormField): Answer {
  if (field.control === 'checkbox') return { kind: 'check', options: field.options };
  const options = agreeing(realOptions(field));
  if (options.length > 0) return { kind: 'choose', options };
  return { kind: 'impossible', why: 'cannot_fill: consent is asked for in an unknown way' };
}

/** One box of a group, the single box itself otherwise. */
function tickable(field: FormField, given: Answering): readonly FieldOption[] {
  if (field.options.length < 2) return field.options;
  return (byKind(field.options) ?? byTopic(field.options, topicOf(given))).slice(0, 1);
}

const topicOf = ({ question }: Answering) => `${question.subject} ${question.body}`;

function choose(field: FormField, given: Answering): Answer {
  const options = realOptions(field);
  if (options.length === 0)
    return field.required ? { kind: 'impossible', why: 'cannot_fill: no option to choose' } : leave;
  return { kind: 'choose', options: rank(field, options, given) };
}

function rank(field: FormField, options: readonly FieldOption[], given: Answering): readonly FieldOption[] {
  const { asker } = given;
  const byRole: Partial<Record<FieldRole, () => readonly FieldOption[] | null>> = {
    country: () =>
      byName(options, countryNames(asker.country, [given.language, asker.locale]), [asker.country]),
    phone: () => byCallingCode(options, asker),
    city: () => byName(options, [asker.city ?? ''], []),
    date: () => byName(options, textsFor(field, given), textsFor(field, given)),
  };
  return byRole[field.role]?.() ?? byKind(options) ?? byTopic(options, topicOf(given));
}

function byCallingCode(options: readonly FieldOption[], { country }: Asker): readonly FieldOption[] | null {
  const code = countryFacts(country)?.callingCode;
  if (code === undefined) return null;
  const named = byName(options, countryNames(country, []), [country, code, `+${code}`]);
  const digits = options.filter(({ label, value }) =>
    [label, value].some((text) => text.replaceAll(/\D/g, '') === code),
  );
  return named ?? (digits.length > 0 ? digits : null);
}

/** Texts for a role, best first; empty when the asker has none. */
function textsFor(field: FormField, given: Answering): readonly string[] {
  const { asker, question } = given;
  const facts = countryFacts(asker.country);
  const none = notApplicable[given.language] ?? notApplicable['en'] ?? '-';
  const texts: Record<FieldRole, () => readonly (string | undefined)[]> = {
    full_name: () => [`${asker.firstName} ${asker.lastName}`],
    first_name: () => [asker.firstName],
    last_name: () => [asker.lastName],
    email: () => [asker.email],
    phone: () => phoneTexts(field, given),
    company: () => [asker.company ?? `${asker.firstName} ${asker.lastName}`],
    job_title: () => [asker.jobTitle ?? none],
    website: () => websiteOf(asker),
    subject: () => [question.subject],
    message: () => [question.body],
    address: () => [asker.street ?? asker.city ?? facts?.city],
    city: () => [asker.city ?? facts?.city],
    postal_code: () => postalCodes(asker.postalCode ?? facts?.postalCode),
    country: () => countryNames(asker.country, [given.language]),
    budget: () => (field.inputType === 'number' ? ['1000'] : [none, '1000']),
    date: () => dateTexts(field, given),
    order_number: () => [none, '0'],
    other: () => neutralTexts(field, none),
    consent: () => [],
    newsletter_opt_in: () => [],
    honeypot: () => [],
    captcha: () => [],
    file: () => [],
  };
  return texts[field.role]().filter((text) => text !== undefined && text !== '') as readonly string[];
}

function websiteOf({ email }: Asker): string[] {
  const domain = email.split('@')[1];
  return domain === undefined ? [] : [`https://${domain}`, `www.${domain}`, domain];
}

function postalCodes(code: string | undefined): string[] {
  if (code === undefined) return [];
  const compact = code.replaceAll(/[\s-]/g, '');
  return [code, compact, compact.replaceAll(/\D/g, '')];
}

function partOf(field: FormField, { fields }: Answering): { index: number; count: number } | null {
  if (typeof field.part !== 'number') return null;
  const count = fields.filter(
    ({ role, part, visible }) => role === field.role && typeof part === 'number' && visible,
  ).length;
  return count < 2 ? null : { index: field.part, count };
}

function phoneTexts(field: FormField, given: Answering): string[] {
  const { phone, country } = given.asker;
  if (phone === undefined) return [];
  const part = partOf(field, given);
  if (part !== null) return phonePiece(phone, country, { ...part, maxLength: field.maxLength });
  const forms = phoneForms(phone, country, field.placeholder);
  return field.inputType === 'number' ? forms.filter((form) => /^\d+$/.test(form)) : forms;
}

function dateTexts(field: FormField, given: Answering): string[] {
  const day = plannedDay(given.now);
  const part = partOf(field, given);
  const { country } = given.asker;
  if (part === null) return dateForms(day, field.inputType, field.placeholder, country);
  const values = field.options.map(({ value }) => value);
  return datePiece(day, { index: part.index, maxLength: field.maxLength, values }, country);
}

function neutralTexts(field: FormField, none: string): string[] {
  if (field.inputType === 'number' || field.inputType === 'range') return ['1'];
  return field.pattern === null ? [none] : [none, '1', '10', '100', '1000', '10000', '100000'];
}

/** Candidates the control's own rules accept come first; too long ones are cut. */
function fitting(field: FormField, candidates: readonly string[]): string[] {
  const oneLine = field.control !== 'textarea' && field.control !== 'rich_text';
  const texts = candidates.map((text) => (oneLine ? text.replaceAll(/\s*\n+\s*/g, ' ') : text));
  const matches = patternOf(field.pattern);
  const accepted = texts.filter((text) => matches(text) && text.length <= (field.maxLength ?? Infinity));
  return accepted.length > 0 ? accepted : texts.map((text) => shortened(text, field.maxLength));
}

/** Another way of writing first, the one that begins differently before all. */
function untried(candidates: readonly string[], refused: string | undefined): readonly string[] {
  const others = candidates.filter((text) => text !== refused);
  const alike = (text: string) => (text[0] === refused?.[0] ? 1 : 0);
  return others.length > 0 ? others.toSorted((a, b) => alike(a) - alike(b)) : candidates;
}

/** The HTML `pattern` attribute as a test; a broken one accepts everything, as in browsers. */
function patternOf(pattern: string | null): (text: string) => boolean {
  if (pattern === null) return () => true;
  try {
    const whole = new RegExp(`^(?:${pattern})$`, 'v');
    return (text) => whole.test(text);
  } catch {
    return () => true;
  }
}

/** Cut at a sentence's or word's end where that keeps most of the text. */
function shortened(text: string, maxLength: number | null): string {
  if (maxLength === null || text.length <= maxLength) return text;
  const cut = text.slice(0, maxLength);
  const ends = [cut.search(/[.!?。？！][^.!?。？！]*$/) + 1, cut.lastIndexOf(' ')];
  const end = ends.find((position) => position >= maxLength * 0.6);
  return cut.slice(0, end ?? maxLength);
}
