import { callPage } from '../../page-bundle.ts';
import type { Calendar, CalendarDay } from '../../page/driving/filling-contract.ts';
import { touchMs, type Hand } from '../hand.ts';
import type { FormField } from '../reading.ts';
import { actionWords } from '../understand/lexicon/index.ts';
import { matches } from '../understand/reader.ts';

const appearMs = 1500;
const lookMs = 100;
const mostMonths = 4;

/**
 * Opens the calendar of a box that takes no typing, goes on to a later month and takes a working day in the middle of
 * it. null when no calendar opens, or no day can be taken.
 */
export async function pickDay(
  hand: Hand,
  field: FormField,
  now: Date,
  language: string,
): Promise<string | null> {
  const control = hand.frame.locator(field.selector);
  await control.click({ timeout: touchMs }).catch(() => control.focus({ timeout: touchMs }));
  let calendar = await calendarIn(hand, null);
  for (let month = 0; calendar !== null && month < mostMonths; month += 1) {
    const next = calendar.buttons.find((button) => leadsOn(button, language));
    const day = month === 0 && next !== undefined ? null : chosenDay(calendar, now, month);
    if (day !== null) {
      await hand.frame.locator(day.selector).click({ timeout: touchMs });
      return (await callPage(hand.frame, 'driving.states', [field.selector]))[0]?.value || null;
    }
    if (next === undefined) return null;
    await hand.frame.locator(next.selector).click({ timeout: touchMs });
    calendar = await calendarIn(hand, calendar.title);
  }
  return null;
}

/** The calendar, once it is there and shows something else than before. */
async function calendarIn({ frame }: Hand, before: string | null): Promise<Calendar | null> {
  const until = Date.now() + appearMs;
  for (;;) {
    const calendar = await callPage(frame, 'driving.calendar');
    if (calendar !== null && calendar.title !== before) return calendar;
    if (Date.now() > until) return calendar;
    await callPage(frame, 'driving.change', lookMs);
  }
}

function leadsOn({ text, marks }: Calendar['buttons'][number], language: string): boolean {
  if (/^[\s]*[›»>→▶❯]/.test(text) || /(^|[\s_-])(next|forward)([\s_-]|$)/i.test(`${marks} ${text}`))
    return true;
  return matches(actionWords, text, new Set(['en', language]))[0]?.meaning === 'next';
}

/** A free day as near to the middle of the month as can be, no weekend if the month is what it seems. */
function chosenDay({ days }: Calendar, now: Date, months: number): CalendarDay | null {
  const free = days.filter(({ blocked, day }) => !blocked && (months > 0 || day > now.getDate()));
  const weekday = ({ day }: CalendarDay) =>
    new Date(Date.UTC(now.getFullYear(), now.getMonth() + months, day)).getUTCDay();
  const rank = (day: CalendarDay) => Math.abs(day.day - 15) + ([0, 6].includes(weekday(day)) ? 31 : 0);
  return free.toSorted((a, b) => rank(a) - rank(b))[0] ?? null;
}
