import { workingSeconds, type WorkingCalendar } from '../domain/working-time.ts';
import type { ObservationRow } from './store.ts';

export interface Observation {
  seconds: number;
  /** The clock stopped; false: censored at `seconds`. */
  stopped: boolean;
  unsure: boolean;
}

export interface ObserveOptions {
  now: Date;
  /** Seconds after which a reply counts as none. */
  windowSeconds: number | undefined;
  /** The company's calendar when working time is wanted. */
  calendar: WorkingCalendar | undefined;
}

/** One stored row as a time that stopped or was censored, as things stand now. */
export function observe(
  row: ObservationRow,
  { now, windowSeconds = Infinity, calendar }: ObserveOptions,
): Observation {
  const started = row.submitted_at.getTime();
  const stopped = row.elapsed_seconds !== null && row.elapsed_seconds <= windowSeconds;
  if (stopped) {
    const seconds = calendar ? row.working_seconds : row.elapsed_seconds;
    return { seconds: seconds ?? 0, stopped: true, unsure: row.unsure };
  }
  const end = Math.min(now.getTime(), row.censored_at.getTime(), started + windowSeconds * 1000);
  const censoredAt = Math.max(started, end);
  const seconds = calendar
    ? workingSeconds(row.submitted_at, new Date(censoredAt), calendar)
    : (censoredAt - started) / 1000;
  return { seconds, stopped: false, unsure: false };
}
