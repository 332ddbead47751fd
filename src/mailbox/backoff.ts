export interface Backoff {
  firstMs: number;
  maxMs: number;
}

export const defaultBackoff: Backoff = { firstMs: 1000, maxMs: 300_000 };

/**
 * Milliseconds to wait after the n-th failure in a row (from 1): doubling up to the maximum, half of it
 * by chance, so that many mailboxes of one broken server do not come back at the same moment.
 */
export function backoffDelay(
  failures: number,
  { firstMs, maxMs }: Backoff,
  random: () => number = Math.random,
): number {
  const full = Math.min(maxMs, firstMs * 2 ** (failures - 1));
  return full / 2 + (random() * full) / 2;
}
