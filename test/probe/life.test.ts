import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { updateChannel } from '../../src/company/index.ts';
import type { Drive } from '../../src/driver/index.ts';
import type { Context } from '../../src/platform/context.ts';
import {
  closeProbes,
  dispatchDueProbes,
  findProbe,
  getProbe,
  recoverProbes,
  runProbe,
  type ProbeRow,
} from '../../src/probe/index.ts';
import { fixedClock, testContext } from '../support/context.ts';
import { jobsOf, queueProbe } from './acting.ts';
import { insertEnded } from '../support/observed.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import {
  driveResult,
  memoryProducer,
  never,
  plan,
  runOptions,
  seedWorld,
  submits,
  type World,
} from '../support/world.ts';

let database: TestDatabase;
const clock = fixedClock();
let ctx: Context;
let world: World;

beforeAll(async () => {
  database = await cloneDatabase();
  ctx = testContext(database.db, clock);
});
afterAll(() => database.close());
beforeEach(async () => {
  world = await seedWorld(ctx);
});

const state = async (probe: ProbeRow) => (await findProbe(ctx.db, probe.id)).state;

const queued = () => queueProbe(ctx, world);

describe('the way of a probe', () => {
  it('goes from planned to waiting, starts three clocks and tells each step', async () => {
    const probe = await plan(ctx, world);
    const producer = memoryProducer();
    expect(await dispatchDueProbes(ctx, producer)).toBe(1);
    expect([...producer.jobs.values()]).toEqual([probe.id]);
    await runProbe(ctx, probe.id, runOptions(submits), never);
    const done = await getProbe(ctx, probe.id);
    expect(done.state).toBe('waiting');
    expect(done.attempts).toBe(1);
    expect(done.window_ends_at?.getTime()).toBe(clock.now().getTime() + 7 * 86_400_000);
    expect(done.clocks.map(({ clock }) => clock).sort()).toEqual(['acknowledged', 'answered', 'human']);
    expect(done.events.map(({ type }) => type)).toEqual([
      'probe.planned',
      'probe.queued',
      'probe.started',
      'probe.committed',
      'probe.submitted',
    ]);
  });

  it('waits for its time', async () => {
    const probe = await plan(ctx, world, { run_at: new Date(clock.now().getTime() + 60_000).toISOString() });
    await dispatchDueProbes(ctx, memoryProducer());
    expect(await state(probe)).toBe('planned');
    clock.advance(60);
    await dispatchDueProbes(ctx, memoryProducer());
    expect(await state(probe)).toBe('queued');
  });

  it('is called off when its channel was switched off meanwhile', async () => {
    const probe = await queued();
    await updateChannel(ctx, probe.channel_id, { active: false });
    await runProbe(ctx, probe.id, runOptions(submits), never);
    await updateChannel(ctx, probe.channel_id, { active: true });
    expect(await findProbe(ctx.db, probe.id)).toMatchObject({
      state: 'cancelled',
      reason: 'channel_inactive',
      started_at: null,
    });
  });

  it('goes back to the queue when its driver does not end with the worker', async () => {
    const probe = await queued();
    const shutdown = new AbortController();
    const stuck: Drive = () => {
      shutdown.abort();
      return new Promise(() => undefined);
    };
    await runProbe(ctx, probe.id, runOptions(stuck), shutdown.signal);
    expect(await state(probe)).toBe('queued');
  });

  it('closes as silent at the end of its window, not before', async () => {
    const probe = await queued();
    await runProbe(ctx, probe.id, runOptions(submits), never);
    clock.advance(7 * 86_400 - 1);
    await closeProbes(ctx);
    expect(await state(probe)).toBe('waiting');
    clock.advance(1);
    await closeProbes(ctx);
    expect(await findProbe(ctx.db, probe.id)).toMatchObject({ state: 'closed', reason: 'silent' });
  });

  it.each([
    ['no_form: nothing', 'failed'],
    ['login', 'blocked'],
  ] as const)('ends with the reason of its driver: %s', async (reason, outcome) => {
    const probe = await queued();
    await runProbe(
      ctx,
      probe.id,
      runOptions(async () => driveResult({ outcome, reason })),
      never,
    );
    expect(await findProbe(ctx.db, probe.id)).toMatchObject({ state: outcome, reason });
    expect((await getProbe(ctx, probe.id)).clocks).toEqual([]);
  });

  it('keeps what a hostile page put into names and selectors', async () => {
    const probe = await queued();
    const drive: Drive = async (_inquiry, context) => {
      await context.commit();
      return driveResult({
        submittedAt: clock.now(),
        vendor: 'a\u0000b',
        reason: 'odd \u0000 \ud800',
        fields: [{ selector: '[name="\u0000\ud800"]', role: 'other', value: '\udfff' }],
        evidence: [{ name: 'p\u0000.png', contentType: 'image/png', bytes: Buffer.of(0, 1) }],
      });
    };
    await runProbe(ctx, probe.id, runOptions(drive), never);
    expect(await state(probe)).toBe('waiting');
    const { evidence } = await getProbe(ctx, probe.id);
    expect(evidence).toHaveLength(1);
  });
});

describe('while a part is away', () => {
  it('a probe stays planned while the queue is, and goes later', async () => {
    const probe = await plan(ctx, world);
    const producer = memoryProducer();
    producer.away = true;
    expect(await dispatchDueProbes(ctx, producer)).toBe(0);
    expect(await state(probe)).toBe('planned');
    producer.away = false;
    expect(await dispatchDueProbes(ctx, producer)).toBe(1);
    expect(await state(probe)).toBe('queued');
  });

  it('a probe whose job was lost with the queue gets a new one', async () => {
    const probe = await queued();
    const producer = memoryProducer();
    await recoverProbes(ctx, producer);
    expect(jobsOf(producer, probe)).toEqual([]);
    clock.advance(61);
    await recoverProbes(ctx, producer);
    expect(jobsOf(producer, probe)).toEqual([`${probe.id}.0`]);
  });

  it('every one of many lost probes gets its turn', async () => {
    const lost: string[] = [];
    for (let count = 0; count < 210; count += 1) {
      lost.push(await insertEnded(ctx, world, 'queued', { queued_at: clock.now() }));
    }
    clock.advance(61);
    const producer = memoryProducer();
    await recoverProbes(ctx, producer);
    await recoverProbes(ctx, producer);
    expect([...producer.jobs.values()]).toEqual(expect.arrayContaining(lost));
  });

  it('the end of a drive is written once the database is back', async () => {
    const probe = await queued();
    let broken = 0;
    const drive: Drive = async (inquiry, context) => {
      const result = await submits(inquiry, context);
      broken = 2;
      return result;
    };
    const flaky: Context = {
      ...ctx,
      db: new Proxy(ctx.db, {
        get(target, key) {
          if (key === 'transaction' && broken > 0) {
            broken -= 1;
            throw Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
          }
          const value: unknown = Reflect.get(target, key, target);
          return typeof value === 'function' ? value.bind(target) : value;
        },
      }),
    };
    await runProbe(flaky, probe.id, runOptions(drive), never);
    expect(broken).toBe(0);
    expect(await state(probe)).toBe('waiting');
  });
});
