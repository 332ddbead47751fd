import type { Pace } from './company.ts';

/** The golden ratio's fraction: steps of it fill 0–1 evenly, so that even ten delays have the promised median. */
const evenStep = (Math.sqrt(5) - 1) / 2;
/** Another irrational step, so that who stays unanswered does not depend on how slow an answer would be. */
const shareStep = Math.SQRT2 - 1;

const fraction = (value: number) => value - Math.floor(value);

/** A repeatable sequence of numbers in [0, 1) for a text seed (mulberry32 over an FNV-1a hash). */
export function createRandom(seed: string): () => number {
  let state = 0x811c9dc5;
  for (const character of seed) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One of `choices`, which must not be empty. */
export function pick<T>(random: () => number, choices: readonly T[]): T {
  const chosen = choices[Math.floor(random() * choices.length)];
  if (chosen === undefined) throw new RangeError('nothing to pick from');
  return chosen;
}

/** The delay in seconds that a share `level` (0–1) of the happening ones stays below: a log-logistic without its outermost 3 %. */
function quantileOf(pace: Pace, level: number): number {
  const kept = 0.03 + 0.94 * level;
  return pace.medianSeconds * (kept / (1 - kept)) ** pace.scale;
}

/** The median over all inquiries, those where nothing happens counted as never; null when half or more are. */
export function medianOf(pace: Pace): number | null {
  return pace.share > 0.5 ? quantileOf(pace, 0.5 / pace.share) : null;
}

/** Delays of a pace one after another: seconds, or null where nothing happens. Evenly spread. */
export function createDelays(pace: Pace, random: () => number): () => number | null {
  let level = random();
  let lot = random();
  return () => {
    level = fraction(level + evenStep);
    lot = fraction(lot + shareStep);
    return lot < pace.share ? quantileOf(pace, level) : null;
  };
}
