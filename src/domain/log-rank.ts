import { chiSquareUpperTail } from './distribution.ts';
import { alignTimes, distinctTimes, type LifeTable } from './life-table.ts';

export interface LogRankTest {
  readonly chisq: number;
  readonly df: number;
  readonly p: number;
  readonly observed: readonly number[];
  readonly expected: readonly number[];
}

interface Cursor {
  readonly table: LifeTable;
  row: number;
  atRisk: number;
  stopped: number;
}

interface Tally {
  readonly observed: number[];
  readonly expected: number[];
  /** Row-major covariance of observed − expected. */
  readonly covariance: Float64Array;
}

/** Moves to `time`: who left before it is no longer at risk, who stops at it is counted. */
function advance(cursor: Cursor, time: number): void {
  const { table } = cursor;
  while ((table.time[cursor.row] ?? Infinity) < time) {
    cursor.atRisk -= (table.events[cursor.row] ?? 0) + (table.censored[cursor.row] ?? 0);
    cursor.row++;
  }
  cursor.stopped = table.time[cursor.row] === time ? (table.events[cursor.row] ?? 0) : 0;
}

/** Adds the hypergeometric mean and covariance of one event time. */
function addTime(tally: Tally, cursors: readonly Cursor[]): void {
  const k = cursors.length;
  const atRisk = cursors.reduce((sum, cursor) => sum + cursor.atRisk, 0);
  const stopped = cursors.reduce((sum, cursor) => sum + cursor.stopped, 0);
  if (stopped === 0) return;
  const scale = atRisk > 1 ? (stopped * (atRisk - stopped)) / (atRisk - 1) : 0;
  cursors.forEach((cursor, i) => {
    const share = cursor.atRisk / atRisk;
    tally.observed[i] = (tally.observed[i] ?? 0) + cursor.stopped;
    tally.expected[i] = (tally.expected[i] ?? 0) + stopped * share;
    for (let j = 0; j < k; j++) {
      const other = (cursors[j]?.atRisk ?? 0) / atRisk;
      const term = scale * share * ((i === j ? 1 : 0) - other);
      tally.covariance[i * k + j] = (tally.covariance[i * k + j] ?? 0) + term;
    }
  });
}

function tallyEvents(tables: readonly LifeTable[]): Tally {
  const k = tables.length;
  const tally: Tally = {
    observed: tables.map(() => 0),
    expected: tables.map(() => 0),
    covariance: new Float64Array(k * k),
  };
  const cursors = tables.map((table): Cursor => ({ table, row: 0, atRisk: table.n, stopped: 0 }));
  for (const time of distinctTimes(tables.map((table) => table.time))) {
    for (const cursor of cursors) advance(cursor, time);
    addTime(tally, cursors);
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
  const negligible = 1e-12 * Math.max(0, ...vector.map((_, i) => at(i, i)));
  let value = 0;
  let rank = 0;
  for (let pivot = 0; pivot < k; pivot++) {
    const diagonal = at(pivot, pivot);
    if (diagonal <= negligible) continue;
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
 * The log-rank test of k groups, equal to R's survdiff. Where nothing can be told apart (no events, one group)
 * chisq and df are 0 and p is 1.
 */
export function logRankTest(groups: readonly LifeTable[]): LogRankTest {
  const { observed, expected, covariance } = tallyEvents(alignTimes(groups));
  // The differences sum to 0, so one group is redundant; without the largest the rest is best conditioned.
  const redundant = expected.indexOf(Math.max(...expected));
  const difference = observed.map((count, i) => count - (expected[i] ?? 0)).filter((_, i) => i !== redundant);
  const { value, rank } = quadraticForm(difference, without(covariance, groups.length, redundant));
  return { chisq: value, df: rank, p: chiSquareUpperTail(value, rank), observed, expected };
}
