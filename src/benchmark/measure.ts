import { estimateSurvival, type SurvivalCurve } from '../domain/survival.ts';
import { restrictedMean } from '../domain/survival-mean.ts';
import { estimateQuantiles } from '../domain/survival-quantile.ts';
import { shareWithin } from '../domain/survival-share.ts';
import type { Observation } from './observe.ts';
import type { BenchmarkGroup } from './schema.ts';

const percentiles = { p25: 0.25, p50: 0.5, p75: 0.75, p90: 0.9, p95: 0.95 } as const;

export function curveOf(observations: readonly Observation[]): SurvivalCurve {
  return estimateSurvival({
    times: observations.map(({ seconds }) => seconds),
    events: observations.map(({ stopped }) => stopped),
  });
}

export interface Measured {
  curve: SurvivalCurve;
  observations: readonly Observation[];
  thresholds: readonly number[];
  /** The common end of all groups' restricted means; null when there is none. */
  tau: number | null;
}

/** All figures of one group; null wherever the data does not reach. */
export function measureGroup({ curve, observations, thresholds, tau }: Measured) {
  const [p25, p50, p75, p90, p95] = estimateQuantiles(curve, Object.values(percentiles));
  const unknown = { value: null, lower: null, upper: null };
  return {
    n: curve.n,
    events: curve.events,
    censored: curve.n - curve.events,
    unsure: observations.filter((observation) => observation.unsure).length,
    p25: p25 ?? unknown,
    p50: p50 ?? unknown,
    p75: p75 ?? unknown,
    p90: p90 ?? unknown,
    p95: p95 ?? unknown,
    within: thresholds.map((threshold) => ({
      threshold_seconds: threshold,
      ...shareWithin(curve, threshold),
    })),
    rmst: tau === null ? { tau, value: null, se: null } : restrictedMean(curve, tau),
    naive: naiveOf(observations),
  };
}

/** What an audit that forgets the silent would report. */
function naiveOf(observations: readonly Observation[]): BenchmarkGroup['naive'] {
  const times = observations
    .filter(({ stopped }) => stopped)
    .map(({ seconds }) => seconds)
    .sort((a, b) => a - b);
  if (times.length === 0) return { responders: 0, median: null, mean: null };
  const upper = times[times.length >> 1] ?? 0;
  const lower = times[(times.length - 1) >> 1] ?? 0;
  const mean = times.reduce((sum, time) => sum + time, 0) / times.length;
  return { responders: times.length, median: (lower + upper) / 2, mean };
}
