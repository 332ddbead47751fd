import { describe, expect, test } from 'vitest';
import type { ReplyBenchError } from '../../src/domain/errors.ts';
import type { Sample } from '../../src/domain/life-table.ts';
import { restrictedMean } from '../../src/domain/survival-mean.ts';
import { estimateQuantiles } from '../../src/domain/survival-quantile.ts';
import { shareWithin } from '../../src/domain/survival-share.ts';
import { survivalReport } from '../../src/domain/survival-table.ts';
import { estimateSurvival } from '../../src/domain/survival.ts';
import { sampleOf, samplesOf } from '../support/samples.ts';

const curveOf = (text: string) => estimateSurvival(sampleOf(text));
const silent = { value: null, lower: null, upper: null };
const invalid = expect.objectContaining({ code: 'invalid_input' }) as ReplyBenchError;

/** Every number of a report, to prove that none is NaN or infinite: JSON would turn those into null. */
function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

describe('small and extreme groups', () => {
  test('an empty group is listed, says nothing and takes no part in a test', () => {
    const report = survivalReport(samplesOf({ none: '', some: '1 2 3+' }));
    expect(report.groups[0]).toEqual({
      group: 'none',
      n: 0,
      events: 0,
      quantiles: { p25: silent, p50: silent, p75: silent, p90: silent },
      rmst: { tau: 3, value: null, se: null },
    });
    expect(report.logrank).toBeNull();
    expect(report.pairs).toEqual([]);
    expect(survivalReport(new Map())).toEqual({ groups: [], logrank: null, pairs: [] });
    expect(survivalReport(samplesOf({ none: '' })).groups[0]?.rmst).toEqual({
      tau: null,
      value: null,
      se: null,
    });
  });

  test('one observation', () => {
    expect(estimateQuantiles(curveOf('5'), [0.5])).toEqual([{ value: 5, lower: null, upper: null }]);
    expect(estimateQuantiles(curveOf('5+'), [0.5])).toEqual([silent]);
    expect(restrictedMean(curveOf('5'), 5)).toEqual({ tau: 5, value: 5, se: 0 });
    expect(restrictedMean(curveOf('5+'), 8)).toEqual({ tau: 8, value: 8, se: 0 });
  });

  test('all censored: nothing reached, the restricted mean is the horizon, groups cannot be told apart', () => {
    const report = survivalReport(samplesOf({ a: '3+ 4+', b: '5+ 6+' }));
    expect(report.groups[0]?.quantiles.p25).toEqual(silent);
    expect(report.groups[0]?.rmst).toEqual({ tau: 4, value: 4, se: 0 });
    expect(report.logrank).toEqual({ chisq: 0, df: 0, p: 1 });
    expect(report.pairs).toEqual([{ a: 'a', b: 'b', chisq: 0, p: 1, pHolm: 1 }]);
  });

  test('all at time zero', () => {
    const report = survivalReport(samplesOf({ a: '0 0', b: '0 0+' }));
    expect(report.groups[0]?.quantiles.p50).toEqual({ value: 0, lower: null, upper: null });
    expect(report.groups[0]?.rmst).toEqual({ tau: 0, value: 0, se: 0 });
    expect(numbersIn(report).every(Number.isFinite)).toBe(true);
  });

  test('everybody stops at once: no direction has variance', () => {
    const report = survivalReport(samplesOf({ a: '7', b: '7', c: '7 7' }));
    expect(report.logrank).toEqual({ chisq: 0, df: 0, p: 1 });
    expect(numbersIn(report).every(Number.isFinite)).toBe(true);
  });

  test('a group that was never at risk while others answered has no weight in the degrees of freedom', () => {
    const report = survivalReport(samplesOf({ a: '5 6 9', b: '6 8 9+', early: '1+ 2+' }));
    expect(report.logrank?.df).toBe(1);
  });

  test('a lower limit stays below its percentile where the band rises again, as it can at 99 %', () => {
    const curve = curveOf(`1 2${' 9+'.repeat(98)}`);
    expect(estimateQuantiles(curve, [0.005], 0.99)).toEqual([{ value: 1, lower: 1, upper: null }]);
  });

  test('times that differ by rounding only are ties', () => {
    const noisy = estimateSurvival({ times: [0.1 + 0.2, 0.3, 1], events: [1, 0, 1] });
    expect([...noisy.time]).toEqual([0.3, 1]);
    expect([...noisy.atRisk]).toEqual([3, 1]);
  });
});

describe('shares within a threshold', () => {
  test('Wilson when every probe is older, log-log when some are younger', () => {
    expect(shareWithin(curveOf('1 2 3 9+'), 3)).toMatchObject({ value: 0.75, method: 'wilson' });
    expect(shareWithin(curveOf('1 2 3 9+'), 3).lower).toBeCloseTo(0.3006418, 7);
    expect(shareWithin(curveOf('1 2 3 9+'), 3).upper).toBeCloseTo(0.9544127, 7);
    expect(shareWithin(curveOf('1 2 2+ 3 9+'), 3).method).toBe('log-log');
    expect(shareWithin(curveOf('1 2 3+ 9+'), 3).method).toBe('wilson');
  });

  test('Clopper–Pearson on request', () => {
    const share = shareWithin(curveOf('1 2 3 9+ 9+ 9+ 9+ 9+ 9+ 9+'), 3, { interval: 'exact' });
    expect(share.lower).toBeCloseTo(0.0667395111777, 10);
    expect(share.upper).toBeCloseTo(0.6524528500599, 10);
    expect(share.method).toBe('clopper-pearson');
  });

  test('none or all answered still has an interval, over those whose state is known', () => {
    const none = shareWithin(curveOf('2+ 9+ 9+ 9+'), 5);
    expect(none).toMatchObject({ value: 0, lower: 0, method: 'wilson' });
    expect(none.upper).toBeCloseTo(0.5614970317, 9);
    const all = shareWithin(curveOf('1+ 2 3 4'), 5);
    expect(all).toMatchObject({ value: 1, upper: 1, method: 'wilson' });
    expect(all.lower).toBeCloseTo(0.4385029683, 9);
    expect(shareWithin(curveOf('1+ 2+'), 5)).toMatchObject({ value: 0, lower: 0, upper: 1 });
  });

  test('an empty group has no share, a threshold may be endless', () => {
    expect(shareWithin(curveOf(''), 5)).toEqual({ value: null, lower: null, upper: null, method: null });
    expect(shareWithin(curveOf('5 6+'), Infinity).value).toBe(0.5);
  });
});

describe('invalid input', () => {
  test.each([[-1], [Number.NaN], [Infinity]])('a time of %d names its place', (time) => {
    const sample: Sample = { times: [1, time], events: [1, 1] };
    expect(() => estimateSurvival(sample)).toThrow(invalid);
    expect(() => survivalReport(new Map([['a', sample]]))).toThrow(/not negative/);
    const faults = [expect.objectContaining({ pointer: '/times/1' })];
    expect(() => estimateSurvival(sample)).toThrow(expect.objectContaining({ faults }) as Error);
  });

  test('columns, quantiles, levels, horizons and thresholds out of range', () => {
    const curve = curveOf('1 2 3');
    expect(() => estimateSurvival({ times: [1, 2], events: [1] })).toThrow(invalid);
    for (const p of [0, 1, -0.1, Number.NaN]) expect(() => estimateQuantiles(curve, [p])).toThrow(invalid);
    for (const level of [0, 1, Number.NaN])
      expect(() => estimateQuantiles(curve, [0.5], level)).toThrow(invalid);
    for (const tau of [-1, Infinity, Number.NaN]) expect(() => restrictedMean(curve, tau)).toThrow(invalid);
    for (const threshold of [-1, Number.NaN]) expect(() => shareWithin(curve, threshold)).toThrow(invalid);
  });
});
