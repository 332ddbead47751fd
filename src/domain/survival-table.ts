import { adjustHolm } from './holm.ts';
import { alignTimes, tabulate, type LifeTable, type Sample } from './life-table.ts';
import { logRankTest } from './log-rank.ts';
import { defaultLevel } from './survival-interval.ts';
import { commonHorizon, restrictedMean, type RestrictedMean } from './survival-mean.ts';
import { estimateQuantiles, type QuantileEstimate } from './survival-quantile.ts';
import { productLimit, type SurvivalCurve } from './survival.ts';

const reported = { p25: 0.25, p50: 0.5, p75: 0.75, p90: 0.9 } as const;
type QuantileName = keyof typeof reported;
const names = Object.keys(reported) as QuantileName[];

export interface GroupReport {
  group: string;
  n: number;
  events: number;
  quantiles: Record<QuantileName, QuantileEstimate>;
  rmst: RestrictedMean;
}

interface PairReport {
  a: string;
  b: string;
  chisq: number;
  p: number;
  pHolm: number;
}

/** The JSON of `survival FILE.csv --json`. Null: not reached, or nothing to compare. */
export interface SurvivalReport {
  groups: GroupReport[];
  logrank: { chisq: number; df: number; p: number } | null;
  pairs: PairReport[];
}

export interface SurvivalReportOptions {
  /** Confidence level of all intervals, 0.95 by default. */
  level?: number;
  /**
   * End of the restricted mean. Default: the smallest of the groups' largest times, so that no curve is
   * prolonged beyond its data (R's "common" takes the largest instead, and prolongs).
   */
  tau?: number;
}

interface Group {
  readonly name: string;
  readonly table: LifeTable;
}

function reportGroup(name: string, curve: SurvivalCurve, tau: number | null, level: number): GroupReport {
  const estimates = estimateQuantiles(curve, Object.values(reported), level);
  const missing: QuantileEstimate = { value: null, lower: null, upper: null };
  const quantile = (of: QuantileName) => estimates[names.indexOf(of)] ?? missing;
  return {
    group: name,
    n: curve.n,
    events: curve.events,
    quantiles: { p25: quantile('p25'), p50: quantile('p50'), p75: quantile('p75'), p90: quantile('p90') },
    rmst: tau === null ? { tau, value: null, se: null } : restrictedMean(curve, tau),
  };
}

function comparePairs(groups: readonly Group[]): PairReport[] {
  const pairs = groups.flatMap((a, i) => groups.slice(i + 1).map((b) => [a, b] as const));
  const tests = pairs.map(([a, b]) => logRankTest([a.table, b.table]));
  const holm = adjustHolm(tests.map((test) => test.p));
  return pairs.map(([a, b], i) => ({
    a: a.name,
    b: b.name,
    chisq: tests[i]?.chisq ?? 0,
    p: tests[i]?.p ?? 1,
    pHolm: holm[i] ?? 1,
  }));
}

function compareAll(groups: readonly Group[]): SurvivalReport['logrank'] {
  if (groups.length < 2) return null;
  const { chisq, df, p } = logRankTest(groups.map((group) => group.table));
  return { chisq, df, p };
}

/**
 * Percentiles, restricted means and log-rank tests of named groups, in the order given. Empty groups are listed
 * and take no part in a test. Throws `invalid_input` for invalid times, levels or horizons.
 */
export function survivalReport(
  groups: ReadonlyMap<string, Sample>,
  options: SurvivalReportOptions = {},
): SurvivalReport {
  const tables = alignTimes([...groups.values()].map(tabulate));
  const curves = tables.map(productLimit);
  const tau = options.tau ?? commonHorizon(curves);
  const named = [...groups.keys()].map((name, i) => ({ name, table: tables[i], curve: curves[i] }));
  const reports = named.flatMap(({ name, curve }) =>
    curve === undefined ? [] : [reportGroup(name, curve, tau, options.level ?? defaultLevel)],
  );
  const compared = named.flatMap(({ name, table }) =>
    table === undefined || table.n === 0 ? [] : [{ name, table }],
  );
  return { groups: reports, logrank: compareAll(compared), pairs: comparePairs(compared) };
}
