import { betaQuantile, normalCriticalValue } from './distribution.ts';
import { ReplyBenchError } from './errors.ts';
import type { SurvivalCurve } from './survival.ts';

export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/** What a level is when nobody says otherwise. */
export const defaultLevel = 0.95;

/** The normal critical value of a two-sided level. Throws `invalid_input` unless 0 < level < 1. */
export function criticalValue(level: number): number {
  if (level > 0 && level < 1) return normalCriticalValue(level);
  throw new ReplyBenchError(
    'invalid_input',
    `A confidence level lies between 0 and 1, and ${level} does not.`,
  );
}

/** exp(−exp(ln(−ln S) ± zσ/|ln S|)), σ² Greenwood's sum; null where S is 0 or 1 and it is not defined. */
export function logLogInterval(survival: number, greenwood: number, z: number): Interval | null {
  if (survival <= 0 || survival >= 1) return null;
  const hazard = -Math.log(survival);
  const spread = Math.exp((z * Math.sqrt(greenwood)) / hazard);
  return { lower: Math.exp(-hazard * spread), upper: Math.exp(-hazard / spread) };
}

/** The log-log band of the whole curve. It ends one step early when S falls to 0 there. */
export interface Band {
  readonly lower: Float64Array;
  readonly upper: Float64Array;
}

export function logLogBand({ survival, greenwood }: SurvivalCurve, z: number): Band {
  const length = survival.at(-1) === 0 ? survival.length - 1 : survival.length;
  const lower = new Float64Array(length);
  const upper = new Float64Array(length);
  for (let i = 0; i < length; i++) {
    const interval = logLogInterval(survival[i] ?? 0, greenwood[i] ?? 0, z);
    lower[i] = interval?.lower ?? 0;
    upper[i] = interval?.upper ?? 1;
  }
  return { lower, upper };
}

/** Wilson's score interval of a share; the whole range when `of` is 0. */
export function wilsonInterval(count: number, of: number, level: number = defaultLevel): Interval {
  const z = criticalValue(level);
  if (of === 0) return { lower: 0, upper: 1 };
  const share = count / of;
  const centre = share + (z * z) / (2 * of);
  const half = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  const scale = 1 + (z * z) / of;
  return {
    lower: count === 0 ? 0 : Math.max(0, (centre - half) / scale),
    upper: count === of ? 1 : Math.min(1, (centre + half) / scale),
  };
}

/** Clopper and Pearson's exact interval of a share; the whole range when `of` is 0. */
export function clopperPearsonInterval(count: number, of: number, level: number = defaultLevel): Interval {
  criticalValue(level);
  const tail = (1 - level) / 2;
  return {
    lower: count === 0 ? 0 : betaQuantile(tail, count, of - count + 1),
    upper: count === of ? 1 : betaQuantile(1 - tail, count + 1, of - count),
  };
}
