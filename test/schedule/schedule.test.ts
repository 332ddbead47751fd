import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { updateChannel } from '../../src/company/index.ts';
import type { Context } from '../../src/platform/context.ts';
import { findProbe, runProbe } from '../../src/probe/index.ts';
import { createSchedule, listSchedules, runClock, tick, updateSchedule } from '../../src/schedule/index.ts';
import { fixedClock, testContext } from '../support/context.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { memoryProducer, never, plan, runOptions, seedWorld, submits, type World } from '../support/world.ts';

let database: TestDatabase;
let ctx: Context;
let world: World;
const clock = fixedClock();

beforeAll(async () => {
  database = await cloneDatabase();
  ctx = testContext(database.db, clock);
});
afterAll(() => database.close());
beforeEach(async () => {
  clock.set('2026-03-02T09:00:00Z');
  await ctx.db.updateTable('schedules').set({ active: false }).execute();
  world = await seedWorld(ctx, { company: { time_zone: 'Europe/Berlin' } });
});

const schedule = (change: Record<string, unknown> = {}) =>
  createSchedule(ctx, { channel_id: world.channel.id, cron: '30 2 * * *', ...change });
const probesOf = (id: string) =>
  ctx.db.selectFrom('probes').selectAll().where('schedule_id', '=', id).orderBy('slot').execute();
const slotsOf = async (id: string) => (await probesOf(id)).map(({ slot }) => slot?.toISOString());
const producer = memoryProducer();

describe('the next slot', () => {
  it('is in the time zone of the company unless another is given', async () => {
    expect(await schedule({ cron: '0 10 * * 1-5' })).toMatchObject({
      time_zone: 'Europe/Berlin',
      next_due_at: new Date('2026-03-03T09:00:00Z'),
    });
    const elsewhere = await schedule({ cron: '0 11 * * *', time_zone: 'America/New_York' });
    expect(elsewhere.next_due_at).toEqual(new Date('2026-03-02T16:00:00Z'));
  });

  it.each([
    [
      'comes after the gap when the clock leaves its hour out',
      '2026-03-28T12:00:00Z',
      '2026-03-29T01:00:00.000Z',
    ],
    ['comes once in the hour that comes twice', '2026-10-24T12:00:00Z', '2026-10-25T00:30:00.000Z'],
  ])('%s', async (_name, start, slot) => {
    clock.set(start);
    const { id } = await schedule();
    clock.set(new Date(new Date(start).getTime() + 18 * 3_600_000));
    await tick(ctx, producer);
    await tick(ctx, producer);
    expect(await slotsOf(id)).toEqual([slot]);
    clock.advance(86_400);
    await tick(ctx, producer);
    expect(await slotsOf(id)).toHaveLength(2);
  });

  it('moves with the clock change', async () => {
    clock.set('2026-03-28T12:00:00Z');
    const { id } = await schedule({ cron: '0 9 * * *' });
    clock.advance(86_400);
    await tick(ctx, producer);
    expect(await slotsOf(id)).toEqual(['2026-03-29T07:00:00.000Z']);
  });
});

describe('a tick', () => {
  it('plans each slot once, however many clocks tick at once', async () => {
    const { id } = await schedule({ cron: '0 * * * *' });
    clock.advance(3600);
    await Promise.all([1, 2, 3, 4].map(() => tick(ctx, producer)));
    await tick(ctx, producer);
    expect(await slotsOf(id)).toEqual(['2026-03-02T10:00:00.000Z']);
    expect(await probesOf(id)).toMatchObject([{ state: 'queued', channel_id: world.channel.id }]);
    clock.advance(3600);
    await tick(ctx, producer);
    expect(await slotsOf(id)).toHaveLength(2);
  });

  it('keeps a slot from a second probe even when the clock was set back', async () => {
    const { id } = await schedule({ cron: '0 * * * *' });
    clock.advance(3600);
    await tick(ctx, producer);
    await ctx.db
      .updateTable('schedules')
      .set({ next_due_at: new Date('2026-03-02T10:00:00Z') })
      .where('id', '=', id)
      .execute();
    await tick(ctx, producer);
    expect(await slotsOf(id)).toEqual(['2026-03-02T10:00:00.000Z']);
  });

  it('does not make up for slots that were missed', async () => {
    const { id } = await schedule({ cron: '0 * * * *' });
    clock.advance(10 * 3600 + 60);
    await tick(ctx, producer);
    expect(await slotsOf(id)).toHaveLength(1);
    const { data } = await listSchedules(ctx, { channel_id: world.channel.id });
    expect(data[0]?.next_due_at).toEqual(new Date('2026-03-02T20:00:00Z'));
  });

  it('goes on past a channel that is not active, and tells why it skipped', async () => {
    const other = await seedWorld(ctx);
    await updateChannel(ctx, world.channel.id, { active: false });
    const idle = await schedule({ cron: '0 * * * *' });
    const busy = await createSchedule(ctx, { channel_id: other.channel.id, cron: '1 * * * *' });
    clock.advance(3700);
    await tick(ctx, producer);
    expect(await slotsOf(idle.id)).toEqual([]);
    expect(await slotsOf(busy.id)).toHaveLength(1);
    const told = await ctx.db
      .selectFrom('events')
      .selectAll()
      .where('subject_id', '=', idle.id)
      .orderBy('id')
      .execute();
    expect(told.map(({ type }) => type)).toEqual(['schedule.created', 'schedule.skipped']);
    expect(told[1]?.data).toMatchObject({ reason: 'The channel is not active; activate it first.' });
  });

  it('leaves a schedule that is switched off alone, and starts it anew without a burst', async () => {
    const { id } = await schedule({ cron: '0 * * * *' });
    await updateSchedule(ctx, id, { active: false });
    clock.advance(5 * 3600);
    await tick(ctx, producer);
    expect(await slotsOf(id)).toEqual([]);
    await updateSchedule(ctx, id, { active: true });
    await tick(ctx, producer);
    expect(await slotsOf(id)).toEqual([]);
  });

  it('closes what is due while the queue is away', async () => {
    const probe = await plan(ctx, world, { window_seconds: 60 });
    const away = memoryProducer();
    await tick(ctx, away);
    await runProbe(ctx, probe.id, runOptions(submits), never);
    const lost = await plan(ctx, await seedWorld(ctx));
    await tick(ctx, away);
    away.away = true;
    clock.advance(120);
    await tick(ctx, away).catch(() => undefined);
    expect(await findProbe(ctx.db, probe.id)).toMatchObject({ state: 'closed', reason: 'silent' });
    expect((await findProbe(ctx.db, lost.id)).state).toBe('queued');
  });

  it('forgets raw mail, evidence and old answers at their deadline, and keeps what was understood', async () => {
    const probe = await plan(ctx, world);
    const row = { created_at: clock.now(), purge_after: new Date(clock.now().getTime() + 90 * 86_400_000) };
    await ctx.db
      .insertInto('evidence')
      .values({
        id: probe.id,
        probe_id: probe.id,
        company_id: probe.company_id,
        name: 'a',
        content_type: 'b',
        bytes: Buffer.of(1),
        ...row,
      })
      .execute();
    const rows = () => ctx.db.selectFrom('evidence').select('id').where('probe_id', '=', probe.id).execute();
    const once = async () => {
      const running = runClock(ctx, producer);
      await expect.poll(() => running.lastTickAt()).not.toBeNull();
      await running.close();
    };
    await once();
    expect(await rows()).toHaveLength(1);
    clock.set(row.purge_after);
    await once();
    expect(await rows()).toEqual([]);
    expect((await findProbe(ctx.db, probe.id)).alias).toBe(probe.alias);
  });
});
