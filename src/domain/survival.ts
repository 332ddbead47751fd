import { alignTimes, tabulate, type LifeTable, type Sample } from './life-table.ts';

/** The product-limit estimate: one step per distinct event time, ascending. S is 1 before the first. */
export interface SurvivalCurve {
  readonly n: number;
  readonly events: number;
  /** The largest time, stopped or censored; null for an empty group. */
  readonly lastTime: number | null;
  readonly time: Float64Array;
  readonly atRisk: Float64Array;
  readonly stopped: Float64Array;
  /** S just after `time[i]`. */
  readonly survival: Float64Array;
  /** Greenwood's sum Σ d/(n(n−d)) up to `time[i]`: Var S = S² × this. Infinite once S is 0. */
  readonly greenwood: Float64Array;
  readonly table: LifeTable;
}

function countStops(table: LifeTable): { steps: number; events: number } {
  let steps = 0;
  let events = 0;
  for (const count of table.events) {
    if (count > 0) steps++;
    events += count;
  }
  return { steps, events };
}

/** The Kaplan–Meier curve of a life table; those censored at a time are at risk at it. */
export function productLimit(table: LifeTable): SurvivalCurve {
  const { steps, events } = countStops(table);
  const column = () => new Float64Array(steps);
  const curve = {
    time: column(),
    atRisk: column(),
    stopped: column(),
    survival: column(),
    greenwood: column(),
  };
  let atRisk = table.n;
  let survival = 1;
  let greenwood = 0;
  let step = 0;
  for (let i = 0; i < table.time.length; i++) {
    const stopped = table.events[i] ?? 0;
    if (stopped > 0) {
      survival *= (atRisk - stopped) / atRisk;
      greenwood += stopped / (atRisk * (atRisk - stopped));
      curve.time[step] = table.time[i] ?? 0;
      curve.atRisk[step] = atRisk;
      curve.stopped[step] = stopped;
      curve.survival[step] = survival;
      curve.greenwood[step] = greenwood;
      step++;
    }
    atRisk -= stopped + (table.censored[i] ?? 0);
  }
  return { ...curve, n: table.n, events, lastTime: table.time.at(-1) ?? null, table };
}

/** Kaplan–Meier from raw times. Throws `invalid_input` as `tabulate` does. */
export function estimateSurvival(sample: Sample): SurvivalCurve {
  const table = tabulate(sample);
  return productLimit(alignTimes([table])[0] ?? table);
}

/** How many steps of the curve lie at or before `time`. */
export function stepsUntil(curve: SurvivalCurve, time: number): number {
  let low = 0;
  let high = curve.time.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((curve.time[middle] ?? Infinity) <= time) low = middle + 1;
    else high = middle;
  }
  return low;
}
