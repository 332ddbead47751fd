import { describe, expect, test } from 'vitest';
import { tabulate } from '../../src/domain/life-table.ts';
import { logRankTest } from '../../src/domain/log-rank.ts';
import { criticalValue, logLogInterval } from '../../src/domain/survival-interval.ts';
import { restrictedMean } from '../../src/domain/survival-mean.ts';
import { estimateQuantiles } from '../../src/domain/survival-quantile.ts';
import { shareWithin } from '../../src/domain/survival-share.ts';
import { survivalReport } from '../../src/domain/survival-table.ts';
import { estimateSurvival, stepsUntil } from '../../src/domain/survival.ts';
import { referenceData, sampleOf, samplesOf } from '../support/samples.ts';

const { aml, gehan, flats, replies } = referenceData;
const curveOf = (text: string) => estimateSurvival(sampleOf(text));
const quantilesOf = (text: string, ps: number[]) => estimateQuantiles(curveOf(text), ps);
const valuesOf = (text: string, ps: number[]) => quantilesOf(text, ps).map(({ value }) => value);
const triple = (text: string, p: number) =>
  quantilesOf(text, [p]).flatMap((q) => [q.value, q.lower, q.upper]);

describe('acute myelogenous leukaemia (D1)', () => {
  test('log-rank with observed and expected', () => {
    const result = logRankTest([tabulate(sampleOf(aml.Maintained)), tabulate(sampleOf(aml.Nonmaintained))]);
    expect(result.chisq).toBeCloseTo(3.3963887, 7);
    expect(result.p).toBeCloseTo(0.065339322, 8);
    expect(result.df).toBe(1);
    expect(result.observed).toEqual([7, 11]);
    expect(result.expected[0]).toBeCloseTo(10.689336, 6);
    expect(result.expected[1]).toBeCloseTo(7.310664, 6);
  });

  test('quartiles with Brookmeyer–Crowley limits', () => {
    expect(triple(aml.Maintained, 0.25)).toEqual([18, 9, 34]);
    expect(triple(aml.Maintained, 0.5)).toEqual([31, 13, null]);
    expect(triple(aml.Maintained, 0.75)).toEqual([48, 31, null]);
    expect(triple(aml.Nonmaintained, 0.25)).toEqual([8, 5, 23]);
    expect(triple(aml.Nonmaintained, 0.5)).toEqual([23, 5, 33]);
    expect(triple(aml.Nonmaintained, 0.75)).toEqual([33, 23, null]);
  });

  test.each([
    [9, 0.50808021, 0.9866738],
    [31, 0.16733091, 0.7533998],
    [48, 0.01173848, 0.5250148],
  ])('log-log interval of S at %d', (time, lower, upper) => {
    const curve = curveOf(aml.Maintained);
    const step = stepsUntil(curve, time) - 1;
    const interval = logLogInterval(
      curve.survival[step] ?? 1,
      curve.greenwood[step] ?? 0,
      criticalValue(0.95),
    );
    expect(interval?.lower).toBeCloseTo(lower, 7);
    expect(interval?.upper).toBeCloseTo(upper, 6);
  });

  test.each([
    [aml.Maintained, 24, 20.920455, 1.541833],
    [aml.Nonmaintained, 24, 17.069444, 2.361346],
    [aml.Maintained, 48, 31.843182, 4.527885],
    [aml.Nonmaintained, 48, 22.708333, 4.180942],
  ])('restricted mean of %s at %d', (text, tau, value, se) => {
    const mean = restrictedMean(curveOf(text), tau);
    expect(mean.value).toBeCloseTo(value, 6);
    expect(mean.se).toBeCloseTo(se, 6);
  });
});

describe('remission of leukaemia (D2)', () => {
  test('log-rank with expected', () => {
    const result = logRankTest([tabulate(sampleOf(gehan['6-MP'])), tabulate(sampleOf(gehan.placebo))]);
    expect(result.chisq).toBeCloseTo(16.79294099, 8);
    expect(result.p).toBeCloseTo(4.1688091e-5, 12);
    expect(result.expected[0]).toBeCloseTo(19.250501, 6);
    expect(result.expected[1]).toBeCloseTo(10.749499, 6);
  });

  test('percentiles, restricted means', () => {
    const ps = [0.1, 0.25, 0.5, 0.75, 0.9];
    expect(valuesOf(gehan['6-MP'], ps)).toEqual([6, 13, 23, null, null]);
    expect(valuesOf(gehan.placebo, ps)).toEqual([2, 4, 8, 12, 17]);
    expect(triple(gehan['6-MP'], 0.5)).toEqual([23, 13, null]);
    expect(triple(gehan.placebo, 0.5)).toEqual([8, 4, 11]);
    expect(restrictedMean(curveOf(gehan['6-MP']), 20).value).toBeCloseTo(16.116527, 6);
    expect(restrictedMean(curveOf(gehan['6-MP']), 20).se).toBeCloseTo(1.25156, 6);
    expect(restrictedMean(curveOf(gehan.placebo), 20).value).toBeCloseTo(8.428571, 6);
    expect(restrictedMean(curveOf(gehan.placebo), 20).se).toBeCloseTo(1.268083, 6);
  });
});

test('a flat exactly at the line gives its midpoint, at the end up to the last time (D5)', () => {
  const ps = [13 / 14, 6 / 7, 2 / 3, 0.5, 9 / 35, 0.1].map((survival) => 1 - survival);
  expect(valuesOf(flats, ps)).toEqual([1, 3.5, 6, 9, 9.5, null]);
});

describe('replies in a window of seven days (D7)', () => {
  const report = survivalReport(samplesOf(replies));
  const find = (name: string) => report.groups.find(({ group }) => group === name);

  test('percentiles with limits, silence as "not reached"', () => {
    expect(find('A')?.quantiles.p25).toEqual({ value: 21.5, lower: 4, upper: 55 });
    expect(find('A')?.quantiles.p50).toEqual({ value: 57.5, lower: 9, upper: 1440 });
    expect(find('A')?.quantiles.p75).toEqual({ value: 840, lower: 55, upper: null });
    expect(find('B')?.quantiles.p25).toEqual({ value: 225, lower: 65, upper: 1500 });
    expect(find('B')?.quantiles.p50).toEqual({ value: 2200, lower: 130, upper: null });
    expect(find('B')?.quantiles.p75).toEqual({ value: null, lower: 1500, upper: null });
    expect(find('C')?.quantiles.p25).toEqual({ value: 2880, lower: 20, upper: null });
    expect(find('C')?.quantiles.p50).toEqual({ value: null, lower: 1440, upper: null });
    expect(find('C')?.quantiles.p75.value).toBeNull();
  });

  test('restricted means up to the window', () => {
    const means = report.groups.map(({ rmst }) => rmst);
    expect(means.map(({ tau }) => tau)).toEqual([10080, 10080, 10080]);
    [1848, 4182.083333, 7855].forEach((value, i) => expect(means[i]?.value).toBeCloseTo(value, 6));
    [1068.445, 1253.453, 1117.209].forEach((se, i) => expect(means[i]?.se).toBeCloseTo(se, 3));
  });

  test('log-rank over three groups, pairs adjusted by Holm', () => {
    expect(report.logrank?.chisq).toBeCloseTo(12.98166919, 8);
    expect(report.logrank?.df).toBe(2);
    expect(report.logrank?.p).toBeCloseTo(0.0015172822, 10);
    expect(report.pairs.map(({ a, b }) => a + b)).toEqual(['AB', 'AC', 'BC']);
    [4.09931984, 10.09873204, 3.38534987].forEach((x, i) => expect(report.pairs[i]?.chisq).toBeCloseTo(x, 8));
    [0.0858009, 0.0044511, 0.0858009].forEach((p, i) => expect(report.pairs[i]?.pHolm).toBeCloseTo(p, 7));
  });

  test('share within an hour, log-log', () => {
    const within = (text: string) => shareWithin(curveOf(text), 60, { interval: 'log-log' });
    expect(within(replies.A).value).toBeCloseTo(0.583333, 6);
    expect(within(replies.A).lower).toBeCloseTo(0.334698, 6);
    expect(within(replies.A).upper).toBeCloseTo(0.847529, 6);
    expect(within(replies.B).value).toBe(0);
    expect(within(replies.C).value).toBeCloseTo(0.083333, 6);
    expect(within(replies.C).lower).toBeCloseTo(0.012174, 6);
    expect(within(replies.C).upper).toBeCloseTo(0.461023, 6);
  });
});
