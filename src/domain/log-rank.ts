import { chiSquareUpperTail } from './distribution.ts';
import type { LifeTable } from './life-table.ts';

export interface LogRankTest {
  readonly chisq: number;
  readonly df: number;
  readonly p: number;
  readonly observed: readonly number[];
  readonly expected: readonly number[];
}

/** The walk over all tables at once: per group the row it stands at, who is at risk, who stops now. */
interface Walk {
  readonly tables: readonly LifeTable[];
  readonly row: Uint32Array;
  readonly atRisk: Float64Array;
  readonly stopped: Float64Array;
}

interface Tally {
  readonly observed: Float64Array;
  readonly expected: Float64Array;
  /** Row-major covariance of observed − expected. */
  readonly covariance: Float64Array;
}

/** The earliest time that any group has not passed, Infinity at the end. */
function nextTime({ tables, row }: Walk): number {
  let next = Infinity;
  for (let i = 0; i < tables.length; i++) {
    const time = tables[i]?.time[row[i] ?? 0] ?? Infinity;
    if (time < next) next = time;
  }
  return next;
}

/** Counts who stops at `time`, and returns how many do. */
function stopAt(walk: Walk, time: number): number {
  const { tables, row, stopped } = walk;
  let all = 0;
  for (let i = 0; i < tables.length; i++) {
    const table = tables[i];
    const at = row[i] ?? 0;
    const count = table !== undefined && table.time[at] === time ? (table.events[at] ?? 0) : 0;
    stopped[i] = count;
    all += count;
  }
  return all;
}

/** Leaves `time`: who stopped or was censored at it is at risk no longer. */
function pass({ tables, row, atRisk, stopped }: Walk, time: number): void {
  for (let i = 0; i < tables.length; i++) {
    const table = tables[i];
    const at = row[i] ?? 0;
    if (table === undefined || table.time[at] !== time) continue;
    atRisk[i] = (atRisk[i] ?? 0) - (stopped[i] ?? 0) - (table.censored[at] ?? 0);
    row[i] = at + 1;
  }
}

/** Adds the hypergeometric mean and covariance of one time at which `all` stop. */
function addTime(tally: Tally, { atRisk, stopped }: Walk, all: number): void {
  const k = atRisk.length;
  let total = 0;
  for (const count of atRisk) total += count;
  const scale = total > 1 ? (all * (total - all)) / (total - 1) : 0;
  for (let i = 0; i < k; i++) {
    const share = (atRisk[i] ?? 0) / total;
    tally.observed[i] = (tally.observed[i] ?? 0) + (stopped[i] ?? 0);
    tally.expected[i] = (tally.expected[i] ?? 0) + all * share;
    for (let j = 0; j < k; j++) {
      const term = scale * share * ((i === j ? 1 : 0) - (atRisk[j] ?? 0) / total);
      tally.covariance[i * k + j] = (tally.covariance[i * k + j] ?? 0) + term;
    }
  }
}

function tallyEvents(tables: readonly LifeTable[]): Tally {
  const k = tables.length;
  const tally = {
    observed: new Float64Array(k),
    expected: new Float64Array(k),
    covariance: new Float64Array(k * k),
  };
  const atRisk = Float64Array.from(tables, (table) => table.n);
  const walk: Walk = { tables, row: new Uint32Array(k), atRisk, stopped: new Float64Array(k) };
  for (let time = nextTime(walk); time < Infinity; time = nextTime(walk)) {
    const all = stopAt(walk, time);
    if (all > 0) addTime(tally, walk, all);
    pass(walk, time);
  }
  return tally;
}

/**
 * vᵀ M⁻ v for a positive semi-definite M (row-major), by elimination. A direction without variance
 * (all at risk stopped together) carries no information: it is skipped and lowers the rank.
 */
function quadraticForm(vector: number[], matrix: Float64Array): { value: number; rank: number } {
  const k = vector.length;
  const at = (i: number, j: number) => matrix[i * k + j] ?? 0;
  let value = 0;
  let rank = 0;
  for (let pivot = 0; pivot < k; pivot++) {
    const diagonal = at(pivot, pivot);
    if (diagonal <= 0) continue;
    const head = vector[pivot] ?? 0;
    value += (head * head) / diagonal;
    rank++;
    for (let i = pivot + 1; i < k; i++) {
      const factor = at(i, pivot) / diagonal;
      vector[i] = (vector[i] ?? 0) - factor * head;
      for (let j = pivot + 1; j < k; j++) matrix[i * k + j] = at(i, j) - factor * at(pivot, j);
    }
  }
  return { value, rank };
}

/** Leaves out one group of a row-major k × k matrix. */
function without(matrix: Float64Array, k: number, group: number): Float64Array {
  return matrix.filter((_, i) => Math.floor(i / k) !== group && i % k !== group);
}

/**
 * The log-rank test of k groups, equal to R's survdiff; their times must have been aligned together (`alignTimes`).
 * Where nothing can be told apart (no events, one group) chisq and df are 0 and p is 1.
 */
export function logRankTest(groups: readonly LifeTable[]): LogRankTest {
  const tally = tallyEvents(groups);
  const [observed, expected] = [[...tally.observed], [...tally.expected]];
  // The differences sum to 0, so one group is redundant; without the largest the rest is best conditioned.
  const redundant = expected.indexOf(Math.max(...expected));
  const difference = observed.map((count, i) => count - (expected[i] ?? 0)).filter((_, i) => i !== redundant);
  const { value, rank } = quadraticForm(difference, without(tally.covariance, groups.length, redundant));
  return { chisq: value, df: rank, p: chiSquareUpperTail(value, rank), observed, expected };
}
