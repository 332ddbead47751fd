import type { Asker } from '../../inquiry.ts';
import { speaks } from '../choices.ts';
import { countryFacts, countryNames } from '../countries.ts';
import { dateForms, datePiece, plannedDay } from '../dates.ts';
import { phoneBeginnings, phoneForms, phonePiece } from '../phone.ts';
import type { FieldRole, FormField } from '../reading.ts';
import type { Answering } from '../values.ts';
import { noDemands, type ControlDemands } from './demands.ts';
import { messagesWithin } from './message.ts';
import { asWide, nameTexts, readingTexts } from './names.ts';
import { numberWithin } from './numbers.ts';
import { notApplicable } from './person-words.ts';
import { areaCodeWords, birthWords, regionWords } from './private-words.ts';

export function demandsOn({ selector }: FormField, { demands }: Answering): ControlDemands {
  return demands?.get(selector) ?? { selector, ...noDemands };
}

/** Does it ask for one's birth or age? Nobody was born for a probe. */
export function asksBirth({ label, placeholder }: FormField, { language }: Answering): boolean {
  const asks = speaks(birthWords, language);
  return asks(label) || asks(placeholder);
}

export function asksRegion({ role, label }: FormField, { language }: Answering): boolean {
  return role === 'other' && speaks(regionWords, language)(label);
}

/** Texts for a field as its control takes them, best first; empty when the asker has none. */
export function textsFor(field: FormField, given: Answering): readonly string[] {
  const widen = asWide(field, demandsOn(field, given).hint);
  const texts = rawTexts(field, given).filter((text) => text !== undefined && text !== '') as string[];
  return fitting(field, texts.map(widen), given);
}

function rawTexts(field: FormField, given: Answering): readonly (string | undefined)[] {
  const { asker, question, language } = given;
  const facts = countryFacts(asker.country);
  const none = notApplicable[language] ?? notApplicable['en'] ?? '-';
  const name = () => nameTexts(field.role, asker, language);
  const texts: Record<FieldRole, () => readonly (string | undefined)[]> = {
    full_name: name,
    first_name: name,
    last_name: name,
    email: () => emailTexts(field, given),
    phone: () => phoneTexts(field, given),
    company: () => [asker.company ?? nameTexts('full_name', asker, language)[0]],
    job_title: () => [asker.jobTitle ?? none],
    website: () => websiteOf(asker),
    subject: () => [question.subject],
    message: () => messagesWithin(question, lengths(field, given)),
    address: () => [asker.street ?? asker.city ?? facts?.city],
    city: () => [asker.city ?? facts?.city],
    postal_code: () => postalCodes(field, given),
    country: () => countryNames(asker.country, [language]),
    budget: () => (isNumber(field) ? [numberFor(field, given, 1000)] : [none, '1000']),
    date: () => dateTexts(field, given),
    order_number: () => [none, '0'],
    other: () => otherTexts(field, given, none),
    consent: () => [],
    newsletter_opt_in: () => [],
    honeypot: () => [],
    captcha: () => [],
    file: () => [],
  };
  const reading = readingTexts(field, asker);
  return field.role === 'message' || reading === null ? texts[field.role]() : reading;
}

function lengths(field: FormField, given: Answering): { least: number; most: number } {
  return { least: demandsOn(field, given).minLength ?? 0, most: field.maxLength ?? Infinity };
}

/** The name before the sign, or the domain behind it, where each has a box of its own. */
function emailTexts(field: FormField, given: Answering): (string | undefined)[] {
  const { email } = given.asker;
  const part = partOf(field, given);
  return [part === null ? email : email.split('@')[part.index]];
}

function websiteOf({ email }: Asker): string[] {
  const domain = email.split('@')[1];
  return domain === undefined ? [] : [`https://${domain}`, `www.${domain}`, domain];
}

function postalCodes(field: FormField, given: Answering): string[] {
  const { postalCode, country } = given.asker;
  const code = postalCode ?? countryFacts(country)?.postalCode;
  if (code === undefined) return [];
  const part = partOf(field, given);
  if (part !== null) return [code.split(/[\s-]/)[part.index] ?? ''];
  const compact = code.replaceAll(/[\s-]/g, '');
  return [code, compact, compact.replaceAll(/\D/g, '')];
}

function partOf(field: FormField, given: Answering): { index: number; count: number } | null {
  if (typeof field.part !== 'number') return null;
  const count = partsOf(field, given).length;
  return count < 2 ? null : { index: field.part, count };
}

/** The boxes that hold one value with this one. */
function partsOf({ role }: FormField, { fields }: Answering): FormField[] {
  return fields.filter((field) => field.role === role && typeof field.part === 'number' && field.visible);
}

function phoneTexts(field: FormField, given: Answering): string[] {
  const { phone, country } = given.asker;
  if (phone === undefined) return [];
  const rest = afterChosen(field, given);
  if (rest !== null) return [rest];
  const area = areaPart(field, given);
  const part = area ?? partOf(field, given);
  if (part !== null)
    return phonePiece(phone, country, {
      ...part,
      maxLength: field.maxLength,
      lengths: partsOf(field, given).map(({ maxLength }) => maxLength),
      area: area?.box ?? null,
    });
  const { hint } = demandsOn(field, given);
  const forms = phoneForms(phone, country, {
    pictures: [field.placeholder, hint],
    local: given.language === localLanguages[country],
    codeApart: given.fields.some((other) => isCallingCode(other)),
  });
  return field.inputType === 'number' ? forms.filter((form) => /^\d+$/.test(form)) : forms;
}

/** What is left of the number for a box when its beginning is chosen from a list. */
function afterChosen(field: FormField, given: Answering): string | null {
  const { phone, country } = given.asker;
  const parts = given.fields.filter(({ role, visible }) => role === 'phone' && visible);
  const [first, ...boxes] = parts;
  const at = boxes.findIndex(({ selector }) => selector === field.selector);
  if (phone === undefined || first === undefined || isCallingCode(first) || at === -1) return null;
  const digits = first.options.map(({ label }) => label.replaceAll(/\D/g, '')).filter((text) => text !== '');
  const offered = digits.toSorted((a, b) => b.length - a.length);
  for (const number of phoneBeginnings(phone, country)) {
    const beginning = offered.find((text) => number.startsWith(text));
    if (beginning !== undefined) return restInBoxes(number.slice(beginning.length), boxes.length, at);
  }
  return null;
}

/** The last box takes four digits, as lines are numbered. */
function restInBoxes(digits: string, boxes: number, at: number): string {
  if (boxes === 1) return digits;
  return at === 0 ? digits.slice(0, -4) : digits.slice(-4);
}

/** Where forms take a number as it is dialled at home, and no other. */
const localLanguages: Readonly<Record<string, string>> = { JP: 'ja', KR: 'ko', CN: 'zh', TW: 'zh' };

/** The area code has a box of its own, which says so: it comes before the rest of the number. */
function areaPart(
  field: FormField,
  given: Answering,
): { index: number; count: number; box: FormField } | null {
  const isArea = speaks(areaCodeWords, given.language);
  if (isArea(field.label)) return { index: 0, count: 2, box: field };
  const at = given.fields.findIndex(({ selector }) => selector === field.selector);
  const before = given.fields[at - 1];
  return before !== undefined && before.control !== 'select' && isArea(before.label)
    ? { index: 1, count: 2, box: before }
    : null;
}

/** A list of calling codes. */
export function isCallingCode({ options }: FormField): boolean {
  const codes = options.filter(
    ({ label, value }) => /^\+\d{1,4}$/.test(value) || /\+\d{1,4}(?!\d)/.test(label),
  );
  return codes.length >= 2 && codes.length >= 0.6 * options.length;
}

function dateTexts(field: FormField, given: Answering): string[] {
  const { country } = given.asker;
  const demands = demandsOn(field, given);
  const part = partOf(field, given);
  if (part !== null) {
    const values = field.options.map(({ value }) => value);
    return datePiece(
      plannedDay(given.now),
      { index: part.index, maxLength: field.maxLength, values },
      country,
    );
  }
  const hints = [field.placeholder, demands.hint, field.label];
  return dateForms(given.now, { inputType: field.inputType, hints, bounds: demands }, country);
}

const timed = new Set(['date', 'datetime-local', 'month', 'week', 'time']);
const isNumber = ({ inputType }: FormField) => inputType === 'number' || inputType === 'range';

function numberFor(field: FormField, given: Answering, wanted: number): string {
  return numberWithin(wanted, demandsOn(field, given));
}

function otherTexts(field: FormField, given: Answering, none: string): (string | undefined)[] {
  if (timed.has(field.inputType)) return dateTexts(field, given);
  if (isNumber(field)) return [numberFor(field, given, 1)];
  if (speaks(areaCodeWords, given.language)(field.label)) return phoneTexts(field, given);
  if (asksRegion(field, given)) return [given.asker.region, none];
  return field.pattern === null ? [none] : [none, '1', '10', '100', '1000', '10000', '100000'];
}

/** Candidates the control's own rules accept come first; where there are none, too long ones are cut. */
function fitting(field: FormField, candidates: readonly string[], given: Answering): string[] {
  const oneLine = field.control !== 'textarea' && field.control !== 'rich_text';
  const texts = candidates.map((text) => (oneLine ? text.replaceAll(/\s*\n+\s*/g, ' ') : text));
  const matches = patternOf(field.pattern);
  const { least, most } = lengths(field, given);
  const accepted = texts.filter((text) => matches(text) && text.length <= most && text.length >= least);
  if (accepted.length > 0) return accepted;
  const spoken = texts.length === 0 && field.role === 'message' ? [given.question.body] : texts;
  return spoken.map((text) => shortened(text, field.maxLength));
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

/** Cut at a word's end where that keeps most of the text. */
function shortened(text: string, maxLength: number | null): string {
  if (maxLength === null || text.length <= maxLength) return text;
  const cut = text.slice(0, maxLength);
  const end = cut.lastIndexOf(' ');
  return end >= maxLength * 0.6 ? cut.slice(0, end) : cut;
}
