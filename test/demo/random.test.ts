import { expect, test } from 'vitest';
import { companies } from '../../demo/companies/index.ts';
import type { Pace } from '../../demo/company.ts';
import { truthOf } from '../../demo/desk.ts';
import { createDelays, createRandom, medianOf, pick } from '../../demo/random.ts';

const never: Pace = { medianSeconds: 1, scale: 0, share: 0 };

function draw(pace: Pace, seed: string, count: number): (number | null)[] {
  const next = createDelays(pace, createRandom(seed));
  return Array.from({ length: count }, () => next());
}

/** The median with silence as never; the lower middle of an even number. */
function medianWithSilence(delays: readonly (number | null)[]): number {
  const sorted = delays.map((delay) => delay ?? Infinity).sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Infinity;
}

test('a seed repeats its numbers and another seed does not', () => {
  const numbers = (seed: string) => Array.from({ length: 5 }, createRandom(seed));
  expect(numbers('a')).toEqual(numbers('a'));
  expect(numbers('a')).not.toEqual(numbers('b'));
  expect(numbers('a').every((number) => number >= 0 && number < 1)).toBe(true);
});

test('picking reaches every choice and refuses an empty list', () => {
  const random = createRandom('pick');
  expect(new Set(Array.from({ length: 100 }, () => pick(random, ['x', 'y', 'z'])))).toEqual(
    new Set(['x', 'y', 'z']),
  );
  expect(() => pick(random, [])).toThrow(RangeError);
});

test.each(['1', '2', '3', '4', '5', '6', '7', '8'])(
  'nine answers of each company show the true order with seed %s',
  (seed) => {
    const order = ['larkfield', 'kitewell', 'halyard', 'almweg'] as const;
    const medians = order.map((slug) => medianWithSilence(draw(companies[slug].human ?? never, seed, 9)));
    expect(medians).toEqual(medians.toSorted((a, b) => a - b));
    for (const [index, slug] of order.entries()) {
      const truth = truthOf(companies[slug]).humanMedianSeconds ?? Infinity;
      expect(Math.abs(Math.log((medians[index] ?? 0) / truth))).toBeLessThan(0.25);
    }
  },
);

test('in the long run the share and the median are those promised', () => {
  const pace = { medianSeconds: 10, scale: 0.2, share: 0.8 };
  const delays = draw(pace, 'long', 5000);
  expect(delays.filter((delay) => delay !== null).length / 5000).toBeCloseTo(0.8, 2);
  expect(medianWithSilence(delays)).toBeCloseTo(medianOf(pace) ?? Infinity, 1);
});

test('who is silent to half or more has no median', () => {
  expect(medianOf({ medianSeconds: 10, scale: 0.2, share: 0.5 })).toBeNull();
  expect(truthOf(companies.ardoise)).toMatchObject({ humanMedianSeconds: null, silentShare: 1 });
});
