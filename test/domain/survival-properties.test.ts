import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Sample } from '../../src/domain/life-table.ts';
import { restrictedMean } from '../../src/domain/survival-mean.ts';
import { estimateQuantiles } from '../../src/domain/survival-quantile.ts';
import { shareWithin } from '../../src/domain/survival-share.ts';
import { survivalReport, type GroupReport } from '../../src/domain/survival-table.ts';
import { estimateSurvival } from '../../src/domain/survival.ts';

const observation = fc.record({
  time: fc.oneof(fc.nat(20), fc.double({ min: 0, max: 1e6, noNaN: true })),
  event: fc.boolean(),
});
const observations = fc.array(observation, { maxLength: 40 });
type Observations = { time: number; event: boolean }[];

const sampleOf = (rows: Observations): Sample => ({
  times: rows.map(({ time }) => time),
  events: rows.map(({ event }) => event),
});
const probabilities = [0.1, 0.25, 0.5, 0.75, 0.9, 0.99];
const levels = fc.constantFrom(0.5, 0.8, 0.95, 0.99, 0.999);

describe('for any times', () => {
  test('S falls from step to step and stays within 0 and 1', () => {
    fc.assert(
      fc.property(observations, (rows) => {
        const { survival, time } = estimateSurvival(sampleOf(rows));
        survival.forEach((value, i) => {
          expect(value).toBeLessThan(survival[i - 1] ?? 1);
          expect(value).toBeGreaterThanOrEqual(0);
          expect(time[i]).toBeGreaterThan(time[i - 1] ?? -1);
        });
      }),
    );
  });

  test('percentiles rise with p and lie within their limits at every level', () => {
    fc.assert(
      fc.property(observations, levels, (rows, level) => {
        const quantiles = estimateQuantiles(estimateSurvival(sampleOf(rows)), probabilities, level);
        let previous = 0;
        for (const { value, lower, upper } of quantiles) {
          expect(value ?? Infinity).toBeGreaterThanOrEqual(previous);
          expect(lower ?? 0).toBeLessThanOrEqual(value ?? Infinity);
          expect(upper ?? Infinity).toBeGreaterThanOrEqual(value ?? 0);
          previous = value ?? Infinity;
        }
      }),
    );
  });

  test('a share lies within its interval, whatever the method, and grows with the threshold', () => {
    fc.assert(
      fc.property(
        fc.array(observation, { minLength: 1, maxLength: 40 }),
        fc.nat(25),
        fc.constantFrom('automatic', 'exact', 'log-log'),
        (rows, threshold, interval) => {
          const curve = estimateSurvival(sampleOf(rows));
          const { value, lower, upper } = shareWithin(curve, threshold, { interval });
          expect(lower).toBeLessThanOrEqual((value ?? -1) + 1e-12);
          expect(upper).toBeGreaterThanOrEqual((value ?? 2) - 1e-12);
          expect(shareWithin(curve, threshold + 1, { interval }).value).toBeGreaterThanOrEqual(value ?? 2);
        },
      ),
    );
  });

  test('without censoring the share is the plain share and the restricted mean the mean', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(1000), { minLength: 1, maxLength: 40 }),
        fc.nat(1000),
        (times, threshold) => {
          const curve = estimateSurvival({ times, events: times.map(() => true) });
          const plain = times.filter((time) => time <= threshold).length / times.length;
          expect(shareWithin(curve, threshold).value).toBeCloseTo(plain, 10);
          const mean = times.reduce((sum, time) => sum + Math.min(time, threshold), 0) / times.length;
          expect(restrictedMean(curve, threshold).value).toBeCloseTo(mean, 7);
        },
      ),
    );
  });
});

describe('for any groups', () => {
  const groups = fc.array(observations, { minLength: 1, maxLength: 4 });
  const reportOf = (all: Observations[]) =>
    survivalReport(new Map(all.map((rows, i) => [String(i), sampleOf(rows)])));

  test('the order of the rows changes nothing', () => {
    fc.assert(
      fc.property(groups, (all) => {
        expect(reportOf(all.map((rows) => rows.toReversed()))).toEqual(reportOf(all));
      }),
    );
  });

  test('the order of the groups changes no test', () => {
    fc.assert(
      fc.property(groups, (all) => {
        const forward = reportOf(all).logrank;
        const backward = reportOf(all.toReversed()).logrank;
        expect(backward?.chisq ?? -1).toBeCloseTo(forward?.chisq ?? -1, 6);
        expect(backward?.df).toBe(forward?.df);
      }),
    );
  });

  test('the unit of time scales times and changes nothing else', () => {
    // Whole times and factors that are powers of two: no rounding, and no gap near the tie tolerance.
    const whole = fc.array(
      fc.array(fc.record({ time: fc.nat(200), event: fc.boolean() }), { maxLength: 30 }),
      {
        minLength: 1,
        maxLength: 3,
      },
    );
    const scale = (value: number | null, factor: number) => (value === null ? null : value * factor);
    const median = ({ quantiles: { p50 } }: GroupReport) => [p50.value, p50.lower, p50.upper];
    const mean = ({ rmst }: GroupReport) => [rmst.tau, rmst.value, rmst.se];
    const timesOf = (groups: GroupReport[]) => groups.flatMap((group) => [...median(group), ...mean(group)]);
    fc.assert(
      fc.property(whole, fc.constantFrom(0.25, 8, 1024), (all, factor) => {
        const before = reportOf(all);
        const after = reportOf(
          all.map((rows) => rows.map(({ time, event }) => ({ time: time * factor, event }))),
        );
        expect(after.logrank).toEqual(before.logrank);
        expect(after.pairs).toEqual(before.pairs);
        expect(timesOf(after.groups)).toEqual(timesOf(before.groups).map((value) => scale(value, factor)));
      }),
    );
  });

  test('p values are probabilities and Holm never lowers one', () => {
    fc.assert(
      fc.property(groups, (all) => {
        const { logrank, pairs } = reportOf(all);
        for (const p of [logrank?.p ?? 1, ...pairs.map((pair) => pair.p)]) {
          expect(p).toBeGreaterThanOrEqual(0);
          expect(p).toBeLessThanOrEqual(1);
        }
        for (const pair of pairs) expect(pair.pHolm).toBeGreaterThanOrEqual(pair.p);
      }),
    );
  });
});
