import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { betaQuantile, chiSquareUpperTail, normalCriticalValue } from '../../src/domain/distribution.ts';
import { alignTimes, tabulate } from '../../src/domain/life-table.ts';
import { logRankTest } from '../../src/domain/log-rank.ts';
import { restrictedMean } from '../../src/domain/survival-mean.ts';
import { estimateQuantiles } from '../../src/domain/survival-quantile.ts';
import { shareWithin } from '../../src/domain/survival-share.ts';
import { survivalReport } from '../../src/domain/survival-table.ts';
import { productLimit } from '../../src/domain/survival.ts';

type Numbers = (number | null)[];

interface OracleSet {
  level: number;
  tau: number;
  threshold: number;
  groups: { time: number[] | number; event: number[] | number }[];
  answers: { value: Numbers; lower: Numbers; upper: Numbers; rmst: Numbers; share: Numbers }[];
  /** Null where R has no answer: one group, or a singular covariance. */
  logrank: { chisq: number; df: number; p: number | null; expected: Numbers } | null;
  pairs: { chisq: Numbers; p: Numbers; holm: Numbers } | null;
}

interface Oracle {
  probabilities: number[];
  distributions: Record<'chisq' | 'normal' | 'beta', number[][]>;
}

const file = new URL('../oracle/survival.ndjson', import.meta.url);
const [head = '', ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
const oracle = JSON.parse(head) as Oracle;
const sets = lines.map((line) => JSON.parse(line) as OracleSet);

interface Comparison {
  what: string;
  actual: Numbers;
  expected: Numbers;
}

/** 1e-6 of the value, and null only where R has NA. */
function agrees({ actual, expected }: Comparison): boolean {
  return expected.every((value, i) => {
    const other = actual[i] ?? null;
    if (value === null || other === null) return value === other;
    return Math.abs(value - other) <= 1e-6 * Math.max(1, Math.abs(value));
  });
}

const samplesOf = (set: OracleSet) =>
  set.groups.map(({ time, event }) => ({ times: [time].flat(), events: [event].flat() }));

function compareGroups(set: OracleSet): Comparison[] {
  const curves = alignTimes(samplesOf(set).map(tabulate)).map(productLimit);
  return curves.flatMap((curve, i) => {
    const answer = set.answers[i];
    if (answer === undefined) throw new Error('The oracle lacks a group.');
    const quantiles = estimateQuantiles(curve, oracle.probabilities, set.level);
    const mean = restrictedMean(curve, set.tau);
    const { value, lower, upper } = shareWithin(curve, set.threshold, {
      level: set.level,
      interval: 'log-log',
    });
    const hasInterval = answer.share[1] !== null;
    return [
      ...(['value', 'lower', 'upper'] as const).map((key) => ({
        what: `quantiles, ${key}`,
        actual: quantiles.map((quantile) => quantile[key]),
        expected: answer[key],
      })),
      { what: 'restricted mean', actual: [mean.value, mean.se], expected: answer.rmst },
      {
        what: 'share',
        actual: [value, lower, upper],
        expected: hasInterval ? answer.share : answer.share.slice(0, 1),
      },
    ];
  });
}

function compareTests(set: OracleSet): Comparison[] {
  if (set.logrank === null) return [];
  const { chisq, df, p, expected } = logRankTest(alignTimes(samplesOf(set).map(tabulate)));
  const theirs = [set.logrank.chisq, Math.max(0, set.logrank.df), set.logrank.p ?? 1];
  return [
    { what: 'log-rank', actual: [chisq, df, p], expected: theirs },
    { what: 'expected events', actual: [...expected], expected: set.logrank.expected },
  ];
}

function comparePairs(set: OracleSet): Comparison[] {
  if (set.pairs === null) return [];
  const { pairs } = survivalReport(new Map(samplesOf(set).map((sample, i) => [String(i), sample])));
  return [
    { what: 'pairs, chisq', actual: pairs.map(({ chisq }) => chisq), expected: set.pairs.chisq },
    { what: 'pairs, p', actual: pairs.map(({ p }) => p), expected: set.pairs.p },
    { what: 'pairs, Holm', actual: pairs.map(({ pHolm }) => pHolm), expected: set.pairs.holm },
  ];
}

describe('R on random data sets', () => {
  test('there are 200 of them, most with tests to compare', () => {
    expect(sets).toHaveLength(200);
    expect(sets.filter((set) => set.logrank !== null).length).toBeGreaterThan(100);
    expect(sets.filter((set) => (set.pairs?.p.length ?? 0) > 1).length).toBeGreaterThan(50);
  });

  test.each(sets.map((set, i) => [i, set] as const))('set %i', (_, set) => {
    const all = [...compareGroups(set), ...compareTests(set), ...comparePairs(set)];
    expect(all.filter((comparison) => !agrees(comparison))).toEqual([]);
  });
});

describe('R on distributions', () => {
  const relative = (actual: number, expected: number) => Math.abs(actual - expected) / Math.abs(expected);

  test('chi-square upper tail, down to 1e-284', () => {
    for (const [x = 0, df = 0, p = 0] of oracle.distributions.chisq) {
      expect(relative(chiSquareUpperTail(x, df), p)).toBeLessThan(1e-12);
    }
  });

  test('normal critical values', () => {
    for (const [level = 0, z = 0] of oracle.distributions.normal) {
      expect(relative(normalCriticalValue(level), z)).toBeLessThan(1e-12);
    }
  });

  test('beta quantiles', () => {
    for (const [p = 0, a = 0, b = 0, x = 0] of oracle.distributions.beta) {
      expect(relative(betaQuantile(p, a, b), x)).toBeLessThan(1e-11);
    }
  });
});
