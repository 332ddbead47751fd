import { Value } from 'typebox/value';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Benchmark, computeBenchmark } from '../../src/benchmark/index.ts';
import type { Context } from '../../src/platform/context.ts';
import { fixedClock, testContext } from '../support/context.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { insertEnded, insertObserved } from '../support/observed.ts';
import { seedWorld, type World } from '../support/world.ts';

let database: TestDatabase;
let ctx: Context;
// A Wednesday.
const now = new Date('2026-03-11T12:00:00Z');

beforeEach(async () => {
  database = await cloneDatabase();
  ctx = testContext(database.db, fixedClock(now.toISOString()));
});
afterEach(() => database.close());

const minute = 60;
const windowMinutes = 10_080;
const day = 86_400;

/** Times in minutes as they are printed: `13+` is censored after 13. */
async function insertTimes(name: string, times: string): Promise<World> {
  const world = await seedWorld(ctx, { company: { name, time_zone: 'UTC' } });
  for (const time of times.split(' ')) {
    const value = Number.parseFloat(time);
    const censored = time.endsWith('+');
    const age = censored ? value : windowMinutes;
    await insertObserved(ctx, world, {
      submittedAt: new Date(now.getTime() - age * minute * 1000),
      elapsed: censored ? null : value * minute,
    });
  }
  return world;
}

async function groups(query: Record<string, unknown> = {}) {
  const benchmark = await computeBenchmark(ctx, query);
  expect(JSON.stringify(benchmark)).not.toMatch(/NaN|Infinity/);
  expect(Value.Check(Benchmark, JSON.parse(JSON.stringify(benchmark)))).toBe(true);
  return benchmark.groups;
}

async function group(name: string, query: Record<string, unknown> = {}) {
  const found = (await groups(query)).find((one) => one.group === name);
  if (!found) throw new Error(`no group ${name}`);
  return found;
}

const inMinutes = (value: number | null) => (value === null ? null : value / minute);
const asMinutes = (estimate: { value: number | null; lower: number | null; upper: number | null }) => [
  inMinutes(estimate.value),
  inMinutes(estimate.lower),
  inMinutes(estimate.upper),
];
const close = (value: number | null) => expect.closeTo(value ?? Number.NaN, 6) as number;

describe('published data', () => {
  it('D1: leukaemia, maintained and not', async () => {
    await insertTimes('Maintained', '9 13 13+ 18 23 28+ 31 34 45+ 48 161+');
    await insertTimes('Nonmaintained', '5 5 8 8 12 16+ 23 27 30 33 43 45');
    const [first, second] = await groups({ thresholds: '1860,2880' });
    expect([first?.group, second?.group]).toEqual(['Nonmaintained', 'Maintained']);
    const maintained = second ?? (await group('Maintained'));
    expect(maintained).toMatchObject({ n: 11, events: 7, censored: 4 });
    expect(asMinutes(maintained.p25)).toEqual([18, 9, 34]);
    expect(asMinutes(maintained.p50)).toEqual([31, 13, null]);
    expect(asMinutes(maintained.p75)).toEqual([48, 31, null]);
    const [at31, at48] = maintained.within;
    expect([at31?.lower, at31?.upper]).toEqual([close(1 - 0.7533998), close(1 - 0.16733091)]);
    expect([at48?.lower, at48?.upper]).toEqual([close(1 - 0.5250148), close(1 - 0.01173848)]);
    const non = first ?? maintained;
    expect([non.p25, non.p50, non.p75].map(asMinutes)).toEqual([
      [8, 5, 23],
      [23, 5, 33],
      [33, 23, null],
    ]);
  });

  it('D2: Gehan', async () => {
    await insertTimes('6-MP', '6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+');
    await insertTimes('placebo', '1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23');
    const treated = await group('6-MP');
    expect(asMinutes(treated.p50)).toEqual([23, 13, null]);
    expect([treated.p25, treated.p75, treated.p90].map(({ value }) => inMinutes(value))).toEqual([
      13,
      null,
      null,
    ]);
    const placebo = await group('placebo');
    expect(asMinutes(placebo.p50)).toEqual([8, 4, 11]);
    expect([placebo.p25, placebo.p75, placebo.p90].map(({ value }) => inMinutes(value))).toEqual([4, 12, 17]);
  });

  it('D7: our domain, beside what a survey of responders would say', async () => {
    await insertTimes('A', '4 9 12 31 47 55 60 118 240 1440 10080+ 10080+');
    await insertTimes('B', '65 130 190 260 500 1500 2900 4320 10080+ 10080+ 10080+ 4320+');
    await insertTimes('C', '20 1440 2880 10080+ 10080+ 10080+ 10080+ 10080+ 1440+ 2880+ 5760+ 10080+');
    const figures = await groups({ thresholds: '3600' });
    expect(figures.map((one) => one.group)).toEqual(['A', 'B', 'C']);
    const [a, b, c] = figures;
    expect([a, b, c].map((one) => one && asMinutes(one.p25))).toEqual([
      [21.5, 4, 55],
      [225, 65, 1500],
      [2880, 20, null],
    ]);
    expect([a, b, c].map((one) => one && asMinutes(one.p50))).toEqual([
      [57.5, 9, 1440],
      [2200, 130, null],
      [null, 1440, null],
    ]);
    expect([a, b].map((one) => one && asMinutes(one.p75))).toEqual([
      [840, 55, null],
      [null, 1500, null],
    ]);
    expect([a, b, c].map((one) => one?.within[0]?.value)).toEqual([close(7 / 12), 0, close(1 / 12)]);
    const rmst = [a, b, c].map((one) =>
      [one?.rmst.tau, one?.rmst.value, one?.rmst.se].map((s) => inMinutes(s ?? null)),
    );
    const expected = [
      [1848, 1068.445],
      [4182.083, 1253.453],
      [7855, 1117.209],
    ];
    expected.forEach(([value = 0, se = 0], at) => {
      expect(rmst[at]?.[0]).toBe(windowMinutes);
      expect(rmst[at]?.[1]).toBeCloseTo(value, 3);
      expect(rmst[at]?.[2]).toBeCloseTo(se, 3);
    });
    expect([a, b, c].map((one) => inMinutes(one?.naive.median ?? null))).toEqual([51, 380, 1440]);
    expect(inMinutes(a?.naive.mean ?? null)).toBeCloseTo(201.6, 6);
  });
});

describe('what is counted', () => {
  it('a window cuts later replies off: they become censored', async () => {
    await insertTimes('Cut', '10 20 30 40');
    expect(await group('Cut', { window: 20 * minute })).toMatchObject({ n: 4, events: 2, censored: 2 });
    const { rmst, naive } = await group('Cut', { window: 20 * minute });
    expect(rmst).toMatchObject({ tau: 1200, value: 1050 });
    expect(naive).toMatchObject({ responders: 2, median: 900 });
  });

  it('who still waits is censored now, not at the end of the window', async () => {
    await insertTimes('Waiting', '30+ 60+');
    expect(await group('Waiting')).toMatchObject({
      n: 2,
      events: 0,
      p50: { value: null, lower: null, upper: null },
      rmst: { tau: 3600, value: 3600 },
      naive: { responders: 0, median: null, mean: null },
    });
  });

  it('working time leaves the weekend out, also of who still waits', async () => {
    const world = await seedWorld(ctx, { company: { name: 'Office', time_zone: 'UTC' } });
    const friday = new Date('2026-03-06T16:00:00Z');
    await insertObserved(ctx, world, { submittedAt: friday, elapsed: 66 * 3600, working: 2 * 3600 });
    await insertObserved(ctx, world, { submittedAt: friday, elapsed: null });
    const { rmst, p25, censored } = await group('Office', { time: 'working' });
    expect(censored).toBe(1);
    expect(p25.value).toBe(2 * 3600);
    // Friday 16:00 to Wednesday 12:00: one hour, two days of eight, three hours.
    expect(rmst.tau).toBe(20 * 3600);
  });

  it('groups by every noun, and filters by each', async () => {
    const shop = await seedWorld(ctx, { company: { name: 'Shop', relation: 'own' } });
    const rival = await seedWorld(ctx, {
      company: { name: 'Rival' },
      channel: { kind: 'email', target: 'hello@rival.example' },
    });
    const submittedAt = new Date(now.getTime() - day * 1000);
    await insertObserved(ctx, shop, { submittedAt, elapsed: 60 });
    await insertObserved(ctx, rival, { submittedAt: new Date(now.getTime() - 3 * day * 1000), elapsed: 120 });
    await insertObserved(ctx, rival, { submittedAt, elapsed: 30, clock: 'acknowledged' });
    const names = async (query: Record<string, unknown>) =>
      (await groups(query)).map((one) => `${one.group}:${one.n}`);
    expect(await names({})).toEqual(['Shop:1', 'Rival:1']);
    expect(await names({ group_by: 'kind' })).toEqual(['form:1', 'email:1']);
    expect(await names({ group_by: 'relation' })).toEqual(['own:1', 'competitor:1']);
    expect(await names({ group_by: 'scenario' })).toHaveLength(2);
    expect(await names({ group_by: 'all' })).toEqual(['all:2']);
    expect(await names({ group_by: 'channel', channel: 'email' })).toEqual([
      'Rival · email · hello@rival.example:1',
    ]);
    expect(await names({ clock: 'acknowledged', company: rival.company.id })).toEqual(['Rival:1']);
    expect(await names({ channel: shop.channel.id })).toEqual(['Shop:1']);
    const from = new Date(now.getTime() - 2 * day * 1000).toISOString();
    expect(await names({ from })).toEqual(['Shop:1', 'Rival:0']);
    expect(await names({ to: from })).toEqual(['Rival:1']);
    await expect(groups({ from, to: from })).rejects.toMatchObject({ code: 'invalid_input' });
  });

  it('tells who could not be reached apart, and shows a group that nobody reached', async () => {
    const world = await insertTimes('Reached', '10');
    await insertEnded(ctx, world, 'failed', { reason: 'bounced' });
    await insertEnded(ctx, world, 'blocked', { reason: 'captcha' });
    await insertEnded(ctx, world, 'refused', { reason: 'spacing' });
    await insertEnded(ctx, world, 'uncertain');
    await insertEnded(ctx, world, 'closed', { reason: 'uncertain' });
    await insertEnded(ctx, world, 'planned');
    const silent = await seedWorld(ctx, { company: { name: 'Unreachable' } });
    await insertEnded(ctx, silent, 'failed', { reason: 'no_form' });
    const [reached, unreachable] = await groups();
    expect(reached?.reachability).toEqual({ delivered: 1, failed: 1, blocked: 1, refused: 1, uncertain: 2 });
    expect(reached?.rmst.value).toBe(600);
    expect(unreachable).toMatchObject({
      group: 'Unreachable',
      n: 0,
      p50: { value: null, lower: null, upper: null },
      rmst: { value: null, se: null },
      reachability: { delivered: 0, failed: 1 },
    });
    expect(unreachable?.within.map(({ value }) => value)).toEqual([null, null, null, null]);
  });

  it('has no groups where nothing was planned', async () => {
    expect(await groups()).toEqual([]);
  });
});
