import { ReplyBenchError } from './errors.ts';
import { criticalValue, defaultLevel, logLogBand } from './survival-interval.ts';
import type { SurvivalCurve } from './survival.ts';

/** Null means not reached: silence keeps the curve, or its band, above the line. */
export interface QuantileEstimate {
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

/** R's: S within this of 1 − p counts as equal to it. */
const flatTolerance = 2 ** -26;

/** The index of the smallest value at or above `floor`, -1 when there is none. */
function indexOfNext(values: Float64Array, floor: number): number {
  let best = -1;
  let smallest = Infinity;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? 0;
    if (value >= floor && value < smallest) {
      best = i;
      smallest = value;
    }
  }
  return best;
}

/**
 * Where the share `reached` crosses p. Where it is flat exactly at p, the middle of the flat; a flat
 * at the very end of the curve reaches to the last time (R's quantile.survfit).
 */
function crossing(reached: Float64Array, p: number, curve: SurvivalCurve): number | null {
  const start = curve.time[indexOfNext(reached, p - flatTolerance)];
  if (start === undefined) return null;
  const atTheEnd = Math.abs(p - (reached.at(-1) ?? 0)) < flatTolerance;
  const end = atTheEnd ? curve.lastTime : curve.time[indexOfNext(reached, p + flatTolerance)];
  return (start + (end ?? start)) / 2;
}

/** The largest value so far: with levels above 95 % the lower band of S can rise again, the limit must not follow. */
function runningMaximum(values: Float64Array): Float64Array {
  let largest = -Infinity;
  return values.map((value) => (largest = Math.max(largest, value)));
}

const complement = (values: Float64Array) => values.map((value) => 1 - value);

/**
 * Times by which the shares `probabilities` (each 0 < p < 1) have stopped, with Brookmeyer–Crowley limits:
 * the line at 1 − p cut with the log-log band. Throws `invalid_input` for another p or level.
 */
export function estimateQuantiles(
  curve: SurvivalCurve,
  probabilities: readonly number[],
  level: number = defaultLevel,
): QuantileEstimate[] {
  const band = logLogBand(curve, criticalValue(level));
  const reached = complement(curve.survival);
  const atMost = runningMaximum(complement(band.lower));
  const atLeast = complement(band.upper);
  return probabilities.map((p) => {
    if (!(p > 0 && p < 1)) {
      throw new ReplyBenchError('invalid_input', `A quantile lies between 0 and 1, and ${p} does not.`);
    }
    return {
      value: crossing(reached, p, curve),
      lower: crossing(atMost, p, curve),
      upper: crossing(atLeast, p, curve),
    };
  });
}
