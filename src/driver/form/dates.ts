import { countryFacts } from './countries.ts';

const dayMs = 86_400_000;

/** A working day about two weeks ahead, in UTC. */
export function plannedDay(now: Date): Date {
  const day = new Date(now.getTime() + 14 * dayMs);
  const weekend = { 0: 1, 6: 2 }[day.getUTCDay()] ?? 0;
  return new Date(day.getTime() + weekend * dayMs);
}

const two = (value: number) => String(value).padStart(2, '0');

function pieces(day: Date): Record<'d' | 'm' | 'y', string> {
  return { d: two(day.getUTCDate()), m: two(day.getUTCMonth() + 1), y: String(day.getUTCFullYear()) };
}

/** Letters for day, month and year in placeholders: English, German, French, Spanish, Polish, Russian … */
const pictureLetters = /^([dtjgд]{2})([./-])([mм]{2})\2([yjaгr]{4}|[yjaгr]{2})$/i;
const yearFirst = /^([yjaгr]{4})([./-])([mм]{2})\2([dtjgд]{2})$/i;
const monthFirst = /^m{2}([./-])d{2}\1y{2,4}$/i;

function pictured(placeholder: string, { d, m, y }: Record<'d' | 'm' | 'y', string>): string | null {
  const picture = placeholder.trim();
  const american = monthFirst.exec(picture);
  if (american !== null) return [m, d, y].join(american[1]);
  const european = pictureLetters.exec(picture);
  if (european !== null) return [d, m, y].join(european[2]);
  const iso = yearFirst.exec(picture);
  return iso === null ? null : [y, m, d].join(iso[2]);
}

/** The value of a date control: the wire format of its type, or text as the placeholder or the country writes it. */
export function dateForms(day: Date, inputType: string, placeholder: string, country: string): string[] {
  const parts = pieces(day);
  const { d, m, y } = parts;
  const wire: Record<string, string> = {
    date: `${y}-${m}-${d}`,
    'datetime-local': `${y}-${m}-${d}T10:00`,
    month: `${y}-${m}`,
    week: `${y}-W${two(isoWeek(day))}`,
    time: '10:00',
  };
  const exact = wire[inputType];
  if (exact !== undefined) return [exact];
  const order = countryFacts(country)?.dateOrder ?? 'dmy';
  const usual = {
    dmy: [`${d}.${m}.${y}`, `${d}/${m}/${y}`],
    mdy: [`${m}/${d}/${y}`],
    ymd: [`${y}-${m}-${d}`],
  }[order];
  const shown = pictured(placeholder, parts);
  return [...(shown === null ? [] : [shown]), ...usual, `${y}-${m}-${d}`, `${d}/${m}/${y}`, `${m}/${d}/${y}`];
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
