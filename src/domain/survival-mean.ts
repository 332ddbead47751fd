import { ReplyBenchError } from './errors.ts';
import { stepsUntil, type SurvivalCurve } from './survival.ts';

/** Restricted mean survival time, in the unit of the times; null for an empty group. */
export interface RestrictedMean {
  readonly tau: number | null;
  readonly value: number | null;
  readonly se: number | null;
}

/**
 * The area under S from 0 to `tau`, with the standard error from Greenwood's sum. Beyond the last time S
 * keeps its last value, as in R. Throws `invalid_input` when `tau` is negative or not finite.
 */
export function restrictedMean(curve: SurvivalCurve, tau: number): RestrictedMean {
  if (!(tau >= 0 && tau < Infinity)) {
    throw new ReplyBenchError(
      'invalid_input',
      `A restricted mean needs a finite time ≥ 0, and ${tau} is not.`,
    );
  }
  if (curve.n === 0) return { tau, value: null, se: null };
  let area = 0;
  let variance = 0;
  let end = tau;
  for (let i = stepsUntil(curve, tau) - 1; i >= 0; i--) {
    const time = curve.time[i] ?? 0;
    const stopped = curve.stopped[i] ?? 0;
    const left = (curve.atRisk[i] ?? 0) - stopped;
    area += (curve.survival[i] ?? 0) * (end - time);
    if (left > 0) variance += (area * area * stopped) / ((left + stopped) * left);
    end = time;
  }
  return { tau, value: area + end, se: Math.sqrt(variance) };
}

/**
 * The largest time that every group can be compared up to: the smallest of the groups' largest times.
 * Beyond it one group's curve would be a guess. Empty groups have no say; null when all are empty.
 */
export function commonHorizon(curves: readonly SurvivalCurve[]): number | null {
  const last = curves.map((curve) => curve.lastTime).filter((time) => time !== null);
  return last.length === 0 ? null : Math.min(...last);
}
