import { restrictedMean } from '../src/domain/survival-mean.ts';
import { estimateQuantiles } from '../src/domain/survival-quantile.ts';
import { shareWithin } from '../src/domain/survival-share.ts';
import { survivalReport } from '../src/domain/survival-table.ts';
import { estimateSurvival } from '../src/domain/survival.ts';
import type { Sample } from '../src/domain/life-table.ts';

const size = 1_000_000;
const week = 604_800;

/** A generator of doubles in [0, 1) (mulberry32), so that every run measures the same times. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Reply times in seconds to the millisecond inside a week; four in ten are censored. */
function drawSample(seed: number, count: number): Sample {
  const random = seeded(seed);
  const times = Float64Array.from({ length: count }, () => Math.round(random() ** 4 * week * 1000) / 1000);
  return { times, events: Uint8Array.from({ length: count }, () => (random() < 0.6 ? 1 : 0)) };
}

/** The quickest of five runs, in milliseconds: what the code costs when nothing else disturbs it. */
function quickest(work: () => unknown): number {
  const runs = Array.from({ length: 5 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...runs);
}

function estimateAll(sample: Sample): void {
  const curve = estimateSurvival(sample);
  estimateQuantiles(curve, [0.25, 0.5, 0.75, 0.9, 0.95]);
  shareWithin(curve, 3600);
  restrictedMean(curve, week);
}

/** Prints what the survival code takes for a million times, beside the bare sort of them. */
export function benchSurvival(print: (line: string) => void): void {
  const sample = drawSample(1, size);
  const groups = new Map(['a', 'b', 'c', 'd', 'e'].map((name, i) => [name, drawSample(i, size / 5)]));
  const rows: [string, number][] = [
    ['sort 1,000,000 times, nothing else', quickest(() => Float64Array.from(sample.times).sort())],
    ['sort and estimate S with its variance', quickest(() => estimateSurvival(sample))],
    [
      'the same with 5 percentiles, a share, all with limits, and the mean',
      quickest(() => estimateAll(sample)),
    ],
    ['report over 5 groups with log-rank and 10 pairs', quickest(() => survivalReport(groups))],
  ];
  for (const [what, milliseconds] of rows) print(`survival  ${Math.round(milliseconds)} ms  ${what}`);
}

if (import.meta.main) benchSurvival((line) => process.stdout.write(`${line}\n`));
