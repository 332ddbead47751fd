import type { Browser } from 'playwright-core';
import { createChannel, createCompany } from '../src/company/index.ts';
import { systemActor } from '../src/domain/actor.ts';
import { BrowserPool } from '../src/driver/index.ts';
import { browserSwitches } from '../src/driver/switches.ts';
import { createLog } from '../src/platform/log.ts';
import { dispatchDueProbes, planProbe } from '../src/probe/index.ts';
import type { Runtime } from '../src/runtime.ts';
import { openContactSite } from './contact-site.ts';
import { cpuSeconds, memoryBytes } from './cost.ts';
import { elasticRate, installElastic } from './elastic-synthetics.ts';
import { openWarmBrowser, submitByHand, usualSwitches } from './hand-script.ts';
import { median, withInstallation } from './installation.ts';

const batch = 12;
const rounds = 6;
const concurrency = 2;
const contexts = 4;

/** One way to put inquiries through the page: `count` of them, two at a time, in inquiries a minute. */
interface Side {
  name: string;
  rate: (count: number) => Promise<number>;
  /** Its browsers outlive the batch, so that their CPU time can be told. */
  lasting: boolean;
  /** The ratio of the worker with evidence to this side that we mean to reach. */
  aim?: number;
}

/**
 * Probes a minute of the worker, on one page, against two others that are told the page's selectors:
 *
 * - a script written by hand (`hand-script.ts`), in a warm browser that Playwright starts as usual; and, to tell what is
 *   due to the browser's switches alone, in one that is started as the worker's;
 * - `@elastic/synthetics`, by its own command, warm (`elastic-synthetics.ts`).
 *
 * The worker is given nothing but the address. Its figure holds all of a probe: job, conduct rules, detection, filling,
 * records, the outcome; once with evidence (two masked pictures, field map, errors, the trace that is thrown away when
 * all goes well) and once without. No side pauses as a person would. All sides take turns in small batches, in an order
 * that changes, so that a machine that slows down slows all of them; ratios are within a round, and their spread is told.
 */
export async function benchWorker(print: (line: string) => void): Promise<void> {
  const site = await openContactSite();
  const usual = await openWarmBrowser(usualSwitches);
  const alike = await openWarmBrowser([...usualSwitches, ...browserSwitches({ pictures: false })]);
  const byHand = (browser: Browser) => inLanes(() => submitByHand(browser, site.url));
  const settings = { REPLYBENCH_WORKER_CONCURRENCY: String(concurrency) };
  try {
    await withInstallation(['worker'], settings, (full) =>
      withInstallation(['worker'], { ...settings, REPLYBENCH_EVIDENCE: 'none' }, async (bare) => {
        const sides: Side[] = [
          { name: 'worker, with evidence', rate: await workerSide(full, site.url), lasting: true },
          { name: 'worker, without evidence', rate: await workerSide(bare, site.url), lasting: true },
          { name: 'hand-written script', rate: byHand(usual), lasting: true, aim: 1 },
          { name: 'the same script in a browser started as ours', rate: byHand(alike), lasting: true },
        ];
        if (await installElastic()) {
          const rate = (count: number) => elasticRate(site.url, count, concurrency);
          sides.push({ name: '@elastic/synthetics', rate, lasting: false, aim: 1.5 });
        } else print('worker    @elastic/synthetics cannot be installed here; left out');
        report(await measure(sides), sides, print);
      }),
    );
    print(`worker    ${await contextMemory(site.url)}`);
  } finally {
    await Promise.all([usual.close(), alike.close(), site.close()]);
  }
}

interface Measured {
  /** Inquiries a minute, by round. */
  rates: number[];
  /** CPU seconds for one, by round; empty where the system does not tell. */
  cpu: number[];
}

async function measure(sides: readonly Side[]): Promise<ReadonlyMap<Side, Measured>> {
  const measured = new Map<Side, Measured>(sides.map((side) => [side, { rates: [], cpu: [] }]));
  for (const { rate } of sides) await rate(2 * concurrency);
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < sides.length; turn += 1) {
      const side = sides[(round + turn) % sides.length];
      const into = side && measured.get(side);
      if (!into) continue;
      const before = cpuSeconds();
      into.rates.push(await side.rate(batch));
      const after = cpuSeconds();
      if (side.lasting && before !== null && after !== null) into.cpu.push((after - before) / batch);
    }
  }
  return measured;
}

function report(
  measured: ReadonlyMap<Side, Measured>,
  [full, ...others]: readonly Side[],
  print: (line: string) => void,
): void {
  for (const [{ name }, { rates, cpu }] of measured) {
    const seconds = cpu.length > 0 ? ` · ${median(cpu).toFixed(2)} CPU s each` : '';
    print(`worker    ${name}: ${Math.round(median(rates))}/min (${spread(rates, 0)})${seconds}`);
  }
  const ours = (full && measured.get(full)?.rates) ?? [];
  for (const other of others) {
    const theirs = measured.get(other)?.rates ?? [];
    const ratios = ours.map((rate, round) => rate / (theirs[round] ?? Number.NaN));
    const aim = other.aim === undefined ? '' : `, aim ≥ ${other.aim.toFixed(1)}`;
    const ratio = `${median(ratios).toFixed(2)} (${spread(ratios, 2)}${aim})`;
    print(`worker    ratio with evidence to ${other.name}: ${ratio}`);
  }
}

const spread = (values: readonly number[], digits: number) =>
  `${Math.min(...values).toFixed(digits)}–${Math.max(...values).toFixed(digits)}`;

function inLanes(one: () => Promise<void>): Side['rate'] {
  return async (count) => {
    const start = performance.now();
    const lane = async () => {
      for (let index = 0; index < count / concurrency; index += 1) await one();
    };
    await Promise.all(Array.from({ length: concurrency }, lane));
    return (count * 60_000) / (performance.now() - start);
  };
}

async function workerSide(runtime: Runtime, url: string): Promise<Side['rate']> {
  const channelId = await prepareChannel(runtime, url);
  return (count) => workerRate(runtime, channelId, count);
}

async function prepareChannel({ ctx }: Runtime, url: string): Promise<string> {
  const asBench = { ...ctx, actor: systemActor('bench') };
  const company = await createCompany(asBench, {
    name: 'Bench',
    relation: 'own',
    relaxed_rules: ['spacing'],
    relaxed_reason: 'a page of the bench',
  });
  return (await createChannel(asBench, company.id, { kind: 'form', target: url, language: 'en' })).id;
}

async function workerRate({ ctx, producer }: Runtime, channelId: string, count: number): Promise<number> {
  const asBench = { ...ctx, actor: systemActor('bench') };
  const start = performance.now();
  for (let index = 0; index < count; index += 1) await planProbe(asBench, { channel_id: channelId });
  // As the API does after planning, rather than at the clock's next tick.
  await dispatchDueProbes(asBench, producer);
  for (;;) {
    const states = await ctx.db
      .selectFrom('probes')
      .select(['state', (eb) => eb.fn.countAll<number>().as('count')])
      .where('state', '!=', 'waiting')
      .groupBy('state')
      .execute();
    const lost = states.filter(({ state }) => !underWay.has(state));
    if (lost.length > 0) throw new Error(`probes of the bench were not delivered: ${JSON.stringify(lost)}`);
    if (states.length === 0) return (count * 60_000) / (performance.now() - start);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const underWay = new Set(['planned', 'queued', 'started', 'committed', 'submitted']);

/** What one more open page takes, all processes of the browser together. */
async function contextMemory(url: string): Promise<string> {
  const pool = new BrowserPool({ log: createLog({ level: 'error' }), oneShot: true });
  const opened = Promise.withResolvers<void>();
  const leave = Promise.withResolvers<void>();
  let open = 0;
  await pool.warmUp('en');
  await pool.withPage({ locale: 'en' }, (page) => page.goto(url));
  const before = memoryBytes();
  const visits = Array.from({ length: contexts }, () =>
    pool.withPage({ locale: 'en' }, async (page) => {
      await page.goto(url);
      open += 1;
      if (open === contexts) opened.resolve();
      await leave.promise;
    }),
  );
  await Promise.race([opened.promise, Promise.all(visits)]);
  const after = memoryBytes();
  leave.resolve();
  await Promise.all(visits);
  await pool.close();
  if (before === null || after === null) return 'memory is not told by this system';
  return `${Math.round((after - before) / contexts / 1024 ** 2)} MiB of memory for each open context`;
}
