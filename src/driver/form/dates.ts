import { countryFacts, type CountryFacts } from './countries.ts';
import type { FieldOption } from './reading.ts';
import { plain } from './wording.ts';

const dayMs = 86_400_000;

/** The days a control takes, as its `min` and `max` say. */
export interface DayBounds {
  min: string;
  max: string;
}

/** A working day about two weeks ahead, in UTC, moved as little as the bounds ask for. */
export function plannedDay(now: Date, { min, max }: DayBounds = { min: '', max: '' }): Date {
  const earliest = Date.parse(min.slice(0, 10));
  const latest = Date.parse(max.slice(0, 10));
  const planned = workingDay(Math.max(now.getTime() + 14 * dayMs, earliest || 0), 1);
  return planned > latest + dayMs - 1 ? new Date(workingDay(latest, -1)) : new Date(planned);
}

/** The same day, or the next or last one that is no weekend. */
function workingDay(time: number, direction: 1 | -1): number {
  const weekend = [0, 6].includes(new Date(time).getUTCDay());
  return weekend ? workingDay(time + direction * dayMs, direction) : time;
}

const two = (value: number) => String(value).padStart(2, '0');

type Pieces = Record<'d' | 'm' | 'y', string>;

function pieces(day: Date): Pieces {
  return { d: two(day.getUTCDate()), m: two(day.getUTCMonth() + 1), y: String(day.getUTCFullYear()) };
}

/** Day, month and year as a picture shows them: letters of any language, blanks to fill, or an example. */
const pictures =
  /(\p{L}{2,4}|_{2,4}|\d{1,4})(\s?[./\-年년]\s?)(\p{L}{2,4}|_{2}|\d{1,2})(\s?[./\-月월]\s?)(\p{L}{2,4}|_{2,4}|\d{1,4})/u;
const isYear = (part: string) => part.length === 4;
const isMonth = (part: string) => /^[mμм]+$/i.test(part) || Number(part) <= 12;

/** Some text holds a picture of a date: the date in that shape. */
function pictured(text: string, parts: Pieces, order: CountryFacts['dateOrder']): string | null {
  const found = pictures.exec(text)?.slice(1);
  if (found === undefined || !isPicture(found)) return null;
  const [first = '', one, second = '', other, third = ''] = found;
  const year = [first, third].some(isYear) ? parts.y : parts.y.slice(-2);
  if (isYear(first)) return [year, one, parts.m, other, parts.d].join('');
  const american = first.startsWith('_') ? order === 'mdy' : isMonth(first) && !isMonth(second);
  const [before, after] = american ? [parts.m, parts.d] : [parts.d, parts.m];
  return [before, one, after, other, year].join('');
}

const isPicture = ([first = '']: readonly string[]) => isLetterRun(first) || /^[_\d]/.test(first);
const isLetterRun = (text: string) => new Set(text.toLowerCase()).size === 1;

export interface DateAsked {
  inputType: string;
  /** Placeholder, label and hints: any may show how a date is written. */
  hints: readonly string[];
  bounds: DayBounds;
}

/** The value of a date control: the wire format of its type, or text as the page or the country writes it. */
export function dateForms(now: Date, { inputType, hints, bounds }: DateAsked, country: string): string[] {
  const day = plannedDay(now, bounds);
  const parts = pieces(day);
  const { d, m, y } = parts;
  const hour = timeBetween(bounds);
  const wire: Record<string, string> = {
    date: `${y}-${m}-${d}`,
    'datetime-local': `${y}-${m}-${d}T10:00`,
    month: `${y}-${m}`,
    week: `${y}-W${two(isoWeek(day))}`,
    time: hour,
  };
  const exact = wire[inputType];
  if (exact !== undefined) return [exact];
  const order = countryFacts(country)?.dateOrder ?? 'dmy';
  const written: Record<CountryFacts['dateOrder'], string[]> = {
    dmy: [`${d}.${m}.${y}`, `${d}/${m}/${y}`, `${d}-${m}-${y}`],
    mdy: [`${m}/${d}/${y}`, `${m}-${d}-${y}`],
    ymd: [`${y}-${m}-${d}`, `${y}/${m}/${d}`, `${y}.${m}.${d}`],
  };
  const shown = hints.flatMap((hint) => pictured(hint, parts, order) ?? []);
  const others = (['ymd', 'dmy', 'mdy'] as const).filter((one) => one !== order);
  const eastern = `${y}年${Number(m)}月${Number(d)}日`;
  const forms = [...shown, ...written[order], ...others.flatMap((one) => written[one]), eastern];
  return [...new Set(forms)];
}

/** Ten o'clock, or the earliest time after it that is allowed. */
function timeBetween({ min, max }: DayBounds): string {
  const early = /^\d\d:\d\d/.exec(min)?.[0] ?? '00:00';
  const late = /^\d\d:\d\d/.exec(max)?.[0] ?? '23:59';
  return early > '10:00' || late < '10:00' ? early : '10:00';
}

/** ISO 8601 week number. */
function isoWeek(day: Date): number {
  const thursday = new Date(day.getTime() + (4 - (day.getUTCDay() || 7)) * dayMs);
  const newYear = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  return Math.floor((thursday.getTime() - newYear) / dayMs / 7) + 1;
}

/** Which of day, month and year a split select or box asks for, told by its options or its length. */
export function datePiece(
  day: Date,
  part: { index: number; maxLength: number | null; values: readonly string[] },
  country: string,
): string[] {
  const { d, m, y } = pieces(day);
  const numbers = part.values.filter((value) => /^\d+$/.test(value)).map(Number);
  const most = Math.max(0, ...numbers);
  const unpadded = (text: string) => [text, String(Number(text))];
  if (most >= 1900 || part.maxLength === 4) return [y];
  if (numbers.length > 0) return unpadded(most > 12 ? d : m);
  const order = countryFacts(country)?.dateOrder ?? 'dmy';
  return unpadded({ d, m, y }[order[part.index] as 'd' | 'm' | 'y'] ?? d);
}

/** What a list of days, months or years is asked for in; null when it is none. */
export function dateListOf(options: readonly FieldOption[], language: string): 'd' | 'm' | 'y' | null {
  const labels = options.map(({ label }) => label.trim());
  const numbers = labels.map((label) => Number(/^(\d+)\D?$/.exec(label)?.[1] ?? Number.NaN));
  const counts = (from: number, to: number) => numbers.filter((one) => one >= from && one <= to).length;
  if (labels.length >= 2 && counts(1900, 2100) === labels.length) return 'y';
  if (labels.length >= 28 && labels.length <= 31 && counts(1, 31) === labels.length) return 'd';
  if (labels.length !== 12) return null;
  const named = [language, 'en'].some((one) => monthNames(one).includes(plain(labels[0] ?? '')));
  return named || counts(1, 12) === 12 ? 'm' : null;
}

/** How the day's part may be called in such a list. */
export function dateNames(day: Date, part: 'd' | 'm' | 'y', language: string): string[] {
  const value = pieces(day)[part];
  const month = day.getUTCMonth();
  const names = part === 'm' ? [language, 'en'].flatMap((one) => monthForms(one, month)) : [];
  return [...names, value, String(Number(value)), `${Number(value)}月`, `${Number(value)}日`, `${value}年`];
}

const january = 0;
const monthNames = (language: string) => monthForms(language, january);

/** A month's names, long and short, plain. */
function monthForms(language: string, month: number): string[] {
  const date = new Date(Date.UTC(2024, month, 15));
  return (['long', 'short'] as const).map((width) =>
    plain(new Intl.DateTimeFormat(language, { month: width, timeZone: 'UTC' }).format(date)),
  );
}
