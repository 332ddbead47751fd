import { Temporal } from 'temporal-polyfill';
import { ReplyBenchError, type InputFault } from './errors.ts';
import { offsetsOf, type OffsetLookup } from './zone-offsets.ts';

/** `HH:MM`, or minutes after midnight; `24:00` or 1440 closes at the end of the day. */
type TimeOfDay = string | number;

export interface CalendarInput {
  /** IANA name. */
  readonly timeZone: string;
  /** Seven days from Monday, each a list of [opens, closes]; a night is two intervals, 22:00–24:00 and 00:00–06:00. */
  readonly weekly: readonly (readonly (readonly [TimeOfDay, TimeOfDay])[])[];
  /** Local dates, `YYYY-MM-DD`, on which nothing is open. */
  readonly closures?: readonly string[];
}

/** Open from `start` to `end`, milliseconds after Monday 00:00 local, `end` excluded. */
interface WeekInterval {
  readonly start: number;
  readonly end: number;
}

/** A calendar that has been checked. Made by `parseCalendar` only. */
export interface WorkingCalendar {
  readonly timeZone: string;
  readonly offsetAt: OffsetLookup;
  /** Ascending and apart. */
  readonly week: readonly WeekInterval[];
  /** Local days since 1970-01-01, ascending, each once. */
  readonly closedDays: readonly number[];
}

const minuteMs = 60_000;
export const dayMs = 1440 * minuteMs;
const timePattern = /^(\d\d):([0-5]\d)$/;
const datePattern = /^\d{4}-\d\d-\d\d$/;

/** Minutes after midnight, or NaN for what is no time of day. */
function minutesOf(time: TimeOfDay): number {
  const [, hours, minutes] = typeof time === 'string' ? (timePattern.exec(time) ?? []) : [];
  const value = typeof time === 'number' ? time : Number(hours) * 60 + Number(minutes);
  return Number.isInteger(value) && value >= 0 && value <= 1440 ? value : Number.NaN;
}

interface Interval {
  readonly pointer: string;
  readonly opens: number;
  readonly closes: number;
}

function faultOf(interval: Interval, previous: Interval | undefined): InputFault[] {
  const { pointer, opens, closes } = interval;
  if (Number.isNaN(opens + closes))
    return [{ pointer, detail: 'is not a pair of times from 00:00 to 24:00' }];
  if (closes <= opens) {
    return [{ pointer, detail: 'closes before it opens; write a night as two intervals, one on each day' }];
  }
  if (previous !== undefined && opens < previous.closes) {
    return [{ pointer, detail: 'overlaps another interval of the same day' }];
  }
  return [];
}

function readDay(
  day: CalendarInput['weekly'][number],
  index: number,
): { week: WeekInterval[]; faults: InputFault[] } {
  const intervals = day
    .map(([opens, closes], i): Interval => {
      return { pointer: `/weekly/${index}/${i}`, opens: minutesOf(opens), closes: minutesOf(closes) };
    })
    .sort((a, b) => a.opens - b.opens);
  const midnight = index * dayMs;
  return {
    week: intervals.map(({ opens, closes }) => {
      return { start: midnight + opens * minuteMs, end: midnight + closes * minuteMs };
    }),
    faults: intervals.flatMap((interval, i) => faultOf(interval, intervals[i - 1])),
  };
}

/** Days since 1970-01-01, or NaN for what is no date. */
function dayNumber(date: string): number {
  if (!datePattern.test(date)) return Number.NaN;
  try {
    return Date.UTC(...dateParts(Temporal.PlainDate.from(date))) / dayMs;
  } catch {
    return Number.NaN;
  }
}

function dateParts({ year, month, day }: Temporal.PlainDate): [number, number, number] {
  return [year, month - 1, day];
}

function readZone(timeZone: string): { offsetAt: OffsetLookup | null; faults: InputFault[] } {
  try {
    return { offsetAt: offsetsOf(timeZone), faults: [] };
  } catch {
    return { offsetAt: null, faults: [{ pointer: '/timeZone', detail: 'is not an IANA time zone' }] };
  }
}

/**
 * Checks a company's calendar. Throws `invalid_input` with every fault: an unknown zone, not seven days, a time that
 * is none, an interval that ends before it begins or overlaps another of its day, a closure that is no date.
 */
export function parseCalendar({ timeZone, weekly, closures = [] }: CalendarInput): WorkingCalendar {
  const { offsetAt, faults: zoneFaults } = readZone(timeZone);
  const days = weekly.map(readDay);
  const closedDays = closures.map(dayNumber);
  const faults = [
    ...zoneFaults,
    ...(weekly.length === 7 ? [] : [{ pointer: '/weekly', detail: 'must have seven days, from Monday' }]),
    ...days.flatMap((day) => day.faults),
    ...closedDays.flatMap((day, i) =>
      Number.isNaN(day) ? [{ pointer: `/closures/${i}`, detail: 'is not a date as YYYY-MM-DD' }] : [],
    ),
  ];
  if (faults.length > 0 || offsetAt === null) {
    const first = faults[0];
    const detail = `The working hours are not valid: ${first?.pointer ?? ''} ${first?.detail ?? ''}.`;
    throw new ReplyBenchError('invalid_input', detail, { faults });
  }
  return {
    timeZone,
    offsetAt,
    week: days.flatMap((day) => day.week),
    closedDays: [...new Set(closedDays)].sort((a, b) => a - b),
  };
}
