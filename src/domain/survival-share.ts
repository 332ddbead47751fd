import { ReplyBenchError } from './errors.ts';
import type { LifeTable } from './life-table.ts';
import {
  clopperPearsonInterval,
  criticalValue,
  defaultLevel,
  logLogInterval,
  wilsonInterval,
  type Interval,
} from './survival-interval.ts';
import { stepsUntil, type SurvivalCurve } from './survival.ts';

type ShareMethod = 'log-log' | 'wilson' | 'clopper-pearson';

/** The share answered within a threshold; all null for an empty group. */
export interface ShareEstimate {
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** How the interval was made. */
  readonly method: ShareMethod | null;
}

interface Limits extends Interval {
  readonly method: ShareMethod;
}

export interface ShareOptions {
  readonly level?: number;
  /**
   * `automatic`: Wilson when every probe is older than the threshold, log-log otherwise. `exact`: Clopper–Pearson
   * when every probe is older. `log-log`: always, where it is defined.
   */
  readonly interval?: 'automatic' | 'exact' | 'log-log';
}

function censoredBefore({ time, censored }: LifeTable, threshold: number): number {
  let count = 0;
  for (let i = 0; i < time.length && (time[i] ?? 0) < threshold; i++) count += censored[i] ?? 0;
  return count;
}

function stoppedWithin(curve: SurvivalCurve, steps: number): number {
  let count = 0;
  for (let i = 0; i < steps; i++) count += curve.stopped[i] ?? 0;
  return count;
}

/** The interval of a share over the probes whose state at the threshold is known. */
function binomialInterval(stopped: number, known: number, exact: boolean, level: number): Limits {
  return exact
    ? { ...clopperPearsonInterval(stopped, known, level), method: 'clopper-pearson' }
    : { ...wilsonInterval(stopped, known, level), method: 'wilson' };
}

/**
 * 1 − S(threshold) with its interval. Where log-log is due and not defined (none or all answered), Wilson over the
 * probes whose state at the threshold is known stands in. Throws `invalid_input` for a negative threshold.
 */
export function shareWithin(
  curve: SurvivalCurve,
  threshold: number,
  { level = defaultLevel, interval = 'automatic' }: ShareOptions = {},
): ShareEstimate {
  if (!(threshold >= 0)) {
    throw new ReplyBenchError(
      'invalid_input',
      `A threshold must not be negative, and ${threshold} is not valid.`,
    );
  }
  const z = criticalValue(level);
  if (curve.n === 0) return { value: null, lower: null, upper: null, method: null };
  const steps = stepsUntil(curve, threshold);
  const survival = curve.survival[steps - 1] ?? 1;
  const unknown = censoredBefore(curve.table, threshold);
  const value = 1 - survival;
  const due = interval === 'log-log' || unknown > 0;
  const band = due ? logLogInterval(survival, curve.greenwood[steps - 1] ?? 0, z) : null;
  if (band !== null) return { value, lower: 1 - band.upper, upper: 1 - band.lower, method: 'log-log' };
  const exact = interval === 'exact' && unknown === 0;
  return { value, ...binomialInterval(stoppedWithin(curve, steps), curve.n - unknown, exact, level) };
}
