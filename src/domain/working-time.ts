import { ReplyBenchError } from './errors.ts';
import { dayMs, type WorkingCalendar } from './working-calendar.ts';

export { parseCalendar, type CalendarInput, type WorkingCalendar } from './working-calendar.ts';

const weekMs = 7 * dayMs;
/** 1970-01-01 was a Thursday: the week it lies in began three days before. */
const firstMonday = -3 * dayMs;

/** Open milliseconds from the first Monday to local time `at`, closures not counted. */
function openUntil({ week }: WorkingCalendar, at: number): number {
  const weeks = Math.floor((at - firstMonday) / weekMs);
  const rest = at - firstMonday - weeks * weekMs;
  let whole = 0;
  let part = 0;
  for (const { start, end } of week) {
    whole += end - start;
    part += Math.max(0, Math.min(rest, end) - start);
  }
  return weeks * whole + part;
}

/** The index of the first closed day that is not before `day`. */
function closureFrom(closedDays: readonly number[], day: number): number {
  let low = 0;
  let high = closedDays.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((closedDays[middle] ?? Infinity) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Open milliseconds between two local times, whatever the number of days between them. */
function openBetween(calendar: WorkingCalendar, from: number, to: number): number {
  const { closedDays } = calendar;
  let open = openUntil(calendar, to) - openUntil(calendar, from);
  for (let i = closureFrom(closedDays, Math.floor(from / dayMs)); i < closedDays.length; i++) {
    const midnight = (closedDays[i] ?? 0) * dayMs;
    if (midnight >= to) break;
    const end = Math.min(to, midnight + dayMs);
    open -= openUntil(calendar, end) - openUntil(calendar, Math.max(from, midnight));
  }
  return open;
}

function checkTime(time: Date): number {
  if (!Number.isNaN(time.getTime())) return time.getTime();
  throw new ReplyBenchError('invalid_input', 'A time is not valid.');
}

/**
 * Seconds (to the millisecond) of [from, to) during which the company's local clock shows an open time. An hour that
 * the clock skips does not count, one that it repeats counts twice. Throws `invalid_input` when `to` is before `from`.
 */
export function workingSeconds(from: Date, to: Date, calendar: WorkingCalendar): number {
  const start = checkTime(from);
  const end = checkTime(to);
  if (end < start) {
    throw new ReplyBenchError('invalid_input', `${to.toISOString()} is before ${from.toISOString()}.`);
  }
  let open = 0;
  for (let at = start; at < end;) {
    const { offset, end: changes } = calendar.offsetAt(at);
    const until = Math.min(end, changes);
    open += openBetween(calendar, at + offset, until + offset);
    at = until;
  }
  return open / 1000;
}

/** Whether the company is open at this very moment; it is closed at the instant it closes. */
export function isOpen(at: Date, calendar: WorkingCalendar): boolean {
  const instant = checkTime(at);
  const local = instant + calendar.offsetAt(instant).offset;
  return openBetween(calendar, local, local + 1) === 1;
}
