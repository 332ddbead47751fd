/** What a number control takes; '' where it does not say. */
export interface NumberBounds {
  min: string;
  max: string;
  step: string;
}

/** The number nearest to the wanted one that the control takes. */
export function numberWithin(wanted: number, bounds: NumberBounds): string {
  const min = bounded(bounds.min);
  const max = bounded(bounds.max);
  const step = bounds.step === 'any' ? null : (bounded(bounds.step) ?? 1);
  const base = min ?? 0;
  const inside = Math.min(Math.max(wanted, min ?? wanted), max ?? Infinity);
  if (step === null || step <= 0) return String(inside);
  const up = Math.ceil((inside - base) / step - 1e-9);
  const steps = max !== null && base + up * step > max ? up - 1 : up;
  return String(Number((base + steps * step).toFixed(10)));
}

function bounded(text: string): number | null {
  const number = Number.parseFloat(text);
  return Number.isFinite(number) ? number : null;
}
