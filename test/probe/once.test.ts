import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addOptOut, setKillSwitch } from '../../src/conduct/index.ts';
import type { Drive } from '../../src/driver/index.ts';
import type { Context } from '../../src/platform/context.ts';
import {
  cancelProbe,
  closeProbes,
  dispatchDueProbes,
  findProbe,
  getProbe,
  recoverProbes,
  runProbe,
  type ProbeRow,
} from '../../src/probe/index.ts';
import { fixedClock, testContext } from '../support/context.ts';
import { counting, dieAt, jobsOf, paused, queueProbe } from './acting.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import {
  driveResult,
  memoryProducer,
  never,
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
const refusals = (probe: ProbeRow) =>
  ctx.db.selectFrom('refusals').selectAll().where('probe_id', '=', probe.id).execute();

const queued = () => queueProbe(ctx, world);

describe('at most once', () => {
  it('runs once when two workers get the same job', async () => {
    const probe = await queued();
    const { count, drive } = counting();
    await Promise.all([1, 2, 3].map(() => runProbe(ctx, probe.id, runOptions(drive), never)));
    expect(count.sent).toBe(1);
    expect(await findProbe(ctx.db, probe.id)).toMatchObject({ state: 'waiting', attempts: 1 });
  });

  it('queues again after a crash before the point of no return, and then sends once', async () => {
    const probe = await queued();
    await dieAt(ctx, probe, 'before commit');
    const producer = memoryProducer();
    await recoverProbes(ctx, producer);
    expect(await state(probe)).toBe('started');
    clock.advance(121);
    await recoverProbes(ctx, producer);
    expect(await state(probe)).toBe('queued');
    clock.advance(61);
    await recoverProbes(ctx, producer);
    expect(jobsOf(producer, probe)).toEqual([`${probe.id}.1`]);
    const { count, drive } = counting();
    await runProbe(ctx, probe.id, runOptions(drive), never);
    expect(count.sent).toBe(1);
    expect(await state(probe)).toBe('waiting');
  });

  it('gives up after three workers died', async () => {
    const probe = await queued();
    for (let attempt = 0; attempt < 3; attempt += 1) {
      await dieAt(ctx, probe, 'before commit');
      clock.advance(121);
      await recoverProbes(ctx, memoryProducer());
    }
    expect(await findProbe(ctx.db, probe.id)).toMatchObject({ state: 'failed', reason: 'worker_died' });
  });

  it('is uncertain after a crash behind the point of no return, and never tried again', async () => {
    const probe = await queued();
    await dieAt(ctx, probe, 'after commit');
    clock.advance(121);
    const producer = memoryProducer();
    await recoverProbes(ctx, producer);
    expect(await findProbe(ctx.db, probe.id)).toMatchObject({ state: 'uncertain', reason: 'worker_died' });
    const { count, drive } = counting();
    await runProbe(ctx, probe.id, runOptions(drive), never);
    clock.advance(3600);
    await recoverProbes(ctx, producer);
    await dispatchDueProbes(ctx, producer);
    expect(count.sent).toBe(0);
    expect(jobsOf(producer, probe)).toEqual([]);
    clock.advance(7 * 86_400);
    await closeProbes(ctx);
    expect(await findProbe(ctx.db, probe.id)).toMatchObject({ state: 'closed', reason: 'uncertain' });
  });

  it('is uncertain when the driver breaks behind the point of no return, failed before it', async () => {
    const before = await queued();
    await runProbe(
      ctx,
      before.id,
      runOptions(() => Promise.reject(new Error('page crashed'))),
      never,
    );
    expect(await findProbe(ctx.db, before.id)).toMatchObject({
      state: 'failed',
      reason: 'driver_error: page crashed',
    });
    world = await seedWorld(ctx);
    const after = await queued();
    const drive: Drive = async (_inquiry, context) => {
      await context.commit();
      throw new Error('page crashed');
    };
    await runProbe(ctx, after.id, runOptions(drive), never);
    expect(await findProbe(ctx.db, after.id)).toMatchObject({
      state: 'uncertain',
      reason: 'driver_error: page crashed',
    });
  });

  it('lets a worker that was taken for dead neither send nor spoil what its successor wrote', async () => {
    const probe = await queued();
    const sleeper = paused();
    const { count, drive } = counting(sleeper.drive);
    const first = runProbe(ctx, probe.id, runOptions(drive), never);
    await sleeper.reached;
    clock.advance(121);
    await recoverProbes(ctx, memoryProducer());
    const successor = paused();
    const second = runProbe(ctx, probe.id, runOptions(counting(successor.drive).drive), never);
    await successor.reached;
    sleeper.go();
    await first;
    expect(count.sent).toBe(0);
    expect(await state(probe)).toBe('started');
    successor.go();
    await second;
    expect(await findProbe(ctx.db, probe.id)).toMatchObject({ state: 'waiting', attempts: 2 });
  });

  it('keeps what a late worker knows when it was taken for dead behind the point of no return', async () => {
    const probe = await queued();
    const sentAt = clock.now();
    const drive: Drive = async (_inquiry, context) => {
      await context.commit();
      clock.advance(200);
      await recoverProbes(ctx, memoryProducer());
      return driveResult({ submittedAt: sentAt, fields: [{ selector: '#m', role: 'message', value: 'x' }] });
    };
    await runProbe(ctx, probe.id, runOptions(drive), never);
    const known = await findProbe(ctx.db, probe.id);
    expect(known).toMatchObject({ state: 'waiting', reason: null, submitted_at: sentAt });
    expect(known.fields).toHaveLength(1);
    expect((await getProbe(ctx, probe.id)).clocks).toHaveLength(3);
  });
});

describe('what comes between start and commit', () => {
  async function meanwhile(act: (probe: ProbeRow) => Promise<unknown>) {
    const probe = await queued();
    const { drive, reached, go } = paused();
    const { count, drive: counted } = counting(drive);
    const run = runProbe(ctx, probe.id, runOptions(counted), never);
    await reached;
    await act(probe);
    go();
    await run;
    expect(count.sent).toBe(0);
    return probe;
  }

  it('a cancelled probe sends nothing and stays cancelled', async () => {
    const probe = await meanwhile(({ id }) => cancelProbe(ctx, id));
    expect(await state(probe)).toBe('cancelled');
  });

  it('the kill switch stops it with its rule', async () => {
    const probe = await meanwhile(() => setKillSwitch(ctx, { engaged: true, reason: 'a complaint' }));
    await setKillSwitch(ctx, { engaged: false });
    expect(await findProbe(ctx.db, probe.id)).toMatchObject({ state: 'refused', reason: 'kill' });
    expect(await refusals(probe)).toMatchObject([
      { rule: 'kill', detail: 'the kill switch is engaged: a complaint', company_id: world.company.id },
    ]);
  });

  it('an opt-out stops it with its rule', async () => {
    const probe = await meanwhile(() => addOptOut(ctx, { value: new URL(world.channel.target).hostname }));
    expect(await findProbe(ctx.db, probe.id)).toMatchObject({ state: 'refused', reason: 'opt-out' });
    expect(await refusals(probe)).toMatchObject([{ rule: 'opt-out' }]);
  });

  it('nothing can be cancelled once it is out', async () => {
    const probe = await queued();
    await runProbe(ctx, probe.id, runOptions(submits), never);
    await expect(cancelProbe(ctx, probe.id)).rejects.toMatchObject({ code: 'conflict' });
  });

  it('a CAPTCHA blocks it and is written down as a refusal', async () => {
    const probe = await queued();
    const drive: Drive = async () => driveResult({ outcome: 'blocked', reason: 'captcha: turnstile' });
    await runProbe(ctx, probe.id, runOptions(drive), never);
    expect(await state(probe)).toBe('blocked');
    expect(await refusals(probe)).toMatchObject([{ rule: 'captcha' }]);
  });

  it('a shutdown gives it back to the queue, for another worker', async () => {
    const probe = await queued();
    const shutdown = new AbortController();
    const drive: Drive = (_inquiry, { signal }) => {
      shutdown.abort(new Error('the worker is shutting down'));
      return Promise.resolve(driveResult({ outcome: 'failed', reason: `stopped: ${signal.aborted}` }));
    };
    await runProbe(ctx, probe.id, runOptions(drive), shutdown.signal);
    expect(await findProbe(ctx.db, probe.id)).toMatchObject({ state: 'queued', attempts: 1, reason: null });
    clock.advance(61);
    const producer = memoryProducer();
    await recoverProbes(ctx, producer);
    expect(jobsOf(producer, probe)).toEqual([`${probe.id}.1`]);
    await runProbe(ctx, probe.id, runOptions(submits), never);
    expect(await state(probe)).toBe('waiting');
  });
});
