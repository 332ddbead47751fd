import { ReplyBenchError } from './errors.ts';

/** Times of one group: `events[i]` is truthy when the clock stopped at `times[i]`, falsy when it was censored then. */
export interface Sample {
  /** Any unit, finite, ≥ 0. */
  readonly times: ArrayLike<number>;
  readonly events: ArrayLike<number | boolean>;
}

/** Counts per distinct time, ascending. */
export interface LifeTable {
  readonly n: number;
  readonly time: Float64Array;
  /** How many clocks stopped at `time[i]`. */
  readonly events: Float64Array;
  /** How many were censored at `time[i]`: they count as at risk there. */
  readonly censored: Float64Array;
}

/** R's aeqSurv: sqrt(2^-52), absolute and relative to the mean of the distinct times. */
const tieTolerance = 2 ** -26;

function checkSample({ times, events }: Sample): void {
  if (times.length !== events.length) {
    throw new ReplyBenchError('invalid_input', `${times.length} times do not match ${events.length} events.`);
  }
  for (let i = 0; i < times.length; i++) {
    const time = times[i] ?? Number.NaN;
    if (time >= 0 && time < Infinity) continue;
    const detail = `A time must be a finite number that is not negative, and ${time} is not.`;
    throw new ReplyBenchError('invalid_input', detail, { faults: [{ pointer: `/times/${i}`, detail }] });
  }
}

/** Event and censored times, each sorted: two sorts of plain doubles are far faster than one sort of pairs. */
function sortedApart({ times, events }: Sample): readonly [Float64Array, Float64Array] {
  let stopped = 0;
  for (let i = 0; i < times.length; i++) if (events[i]) stopped++;
  const event = new Float64Array(stopped);
  const censored = new Float64Array(times.length - stopped);
  let e = 0;
  let c = 0;
  for (let i = 0; i < times.length; i++) {
    if (events[i]) event[e++] = times[i] ?? 0;
    else censored[c++] = times[i] ?? 0;
  }
  return [event.sort(), censored.sort()];
}

/** Where the run of values equal to `value` ends. */
function endOfRun(sorted: Float64Array, start: number, value: number): number {
  let i = start;
  while (i < sorted.length && sorted[i] === value) i++;
  return i;
}

/**
 * Counts a sample into a life table, exact ties together.
 * Throws `invalid_input` for a negative, infinite or NaN time and for columns of unequal length.
 */
export function tabulate(sample: Sample): LifeTable {
  checkSample(sample);
  const n = sample.times.length;
  const [event, censored] = sortedApart(sample);
  const table = { time: new Float64Array(n), events: new Float64Array(n), censored: new Float64Array(n) };
  let rows = 0;
  let e = 0;
  let c = 0;
  while (e < event.length || c < censored.length) {
    const time = Math.min(event[e] ?? Infinity, censored[c] ?? Infinity);
    const eventsEnd = endOfRun(event, e, time);
    const censoredEnd = endOfRun(censored, c, time);
    table.time[rows] = time;
    table.events[rows] = eventsEnd - e;
    table.censored[rows] = censoredEnd - c;
    rows++;
    e = eventsEnd;
    c = censoredEnd;
  }
  return trimmed(n, table, rows);
}

function trimmed(n: number, columns: Omit<LifeTable, 'n'>, rows: number): LifeTable {
  return {
    n,
    time: columns.time.subarray(0, rows),
    events: columns.events.subarray(0, rows),
    censored: columns.censored.subarray(0, rows),
  };
}

/** The distinct values of all columns, ascending. */
function distinctTimes(columns: readonly Float64Array[]): Float64Array {
  const [only] = columns;
  if (only !== undefined && columns.length === 1) return only;
  const all = new Float64Array(columns.reduce((total, column) => total + column.length, 0));
  let offset = 0;
  for (const column of columns) {
    all.set(column, offset);
    offset += column.length;
  }
  all.sort();
  let kept = 0;
  for (const value of all) if (kept === 0 || value !== all[kept - 1]) all[kept++] = value;
  return all.subarray(0, kept);
}

/** The smallest gap between two times that are not the same time. */
function smallestGap(times: Float64Array): number {
  let sum = 0;
  for (const time of times) sum += time;
  return tieTolerance * Math.max(1, sum / Math.max(1, times.length));
}

/** The first time of each run of times that stand for one, or null when no two are that close. */
function startsOfRuns(times: Float64Array): Float64Array | null {
  const gap = smallestGap(times);
  const starts = new Float64Array(times.length);
  let runs = 0;
  let previous = -Infinity;
  for (const time of times) {
    if (time - previous > gap) starts[runs++] = time;
    previous = time;
  }
  return runs === times.length ? null : starts.subarray(0, runs);
}

/** Counts the rows of each run together, under the run's first time. */
function regroup(table: LifeTable, starts: Float64Array): LifeTable {
  const columns = {
    time: table.time.slice(),
    events: table.events.slice(),
    censored: table.censored.slice(),
  };
  let rows = 0;
  let row = 0;
  for (let s = 0; s < starts.length; s++) {
    const end = starts[s + 1] ?? Infinity;
    const first = row;
    let events = 0;
    let censored = 0;
    for (; (table.time[row] ?? Infinity) < end; row++) {
      events += table.events[row] ?? 0;
      censored += table.censored[row] ?? 0;
    }
    if (row === first) continue;
    columns.time[rows] = starts[s] ?? 0;
    columns.events[rows] = events;
    columns.censored[rows] = censored;
    rows++;
  }
  return trimmed(table.n, columns, rows);
}

/**
 * Makes times equal that differ only by rounding (0.1 + 0.2 and 0.3), over all tables at once,
 * as R's survival does before every estimate and test (`timefix`, aeqSurv).
 */
export function alignTimes(tables: readonly LifeTable[]): readonly LifeTable[] {
  const starts = startsOfRuns(distinctTimes(tables.map((table) => table.time)));
  return starts === null ? tables : tables.map((table) => regroup(table, starts));
}
