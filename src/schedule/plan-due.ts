import { messageOf, ReplyBenchError } from '../domain/errors.ts';
import type { Context } from '../platform/context.ts';
import { recordEvent } from '../platform/events.ts';
import { planProbe } from '../probe/index.ts';
import { nextDue } from './due.ts';
import { lockDueSchedule, updateScheduleRow, type ScheduleRow } from './store.ts';

/**
 * Plans a probe for every schedule that is due and moves it to its next slot after now; returns how many it planned.
 * Slots missed while no clock ran are not made up: that would be a burst. Any number of clocks may do this at once.
 */
export async function planDueSchedules(ctx: Context): Promise<number> {
  for (let planned = 0; ; planned += 1) {
    const found = await ctx.db.transaction().execute(async (trx) => {
      const schedule = await lockDueSchedule(trx, ctx.clock.now());
      if (schedule) await planSlot({ ...ctx, db: trx }, schedule);
      return schedule !== undefined;
    });
    if (!found) return planned;
  }
}

async function planSlot(ctx: Context, schedule: ScheduleRow): Promise<void> {
  const { id, channel_id, scenario_id, window_seconds, next_due_at } = schedule;
  const slot = { scheduleId: id, at: next_due_at ?? ctx.clock.now() };
  try {
    await planProbe(
      ctx,
      { channel_id, window_seconds, ...(scenario_id !== null && { scenario_id }) },
      { slot },
    );
  } catch (error) {
    // An inactive channel or a missing mailbox must not stop the other schedules, nor pass unseen.
    if (!(error instanceof ReplyBenchError)) throw error;
    ctx.log.warn({ scheduleId: id, err: error }, `no probe was planned: ${messageOf(error)}`);
    await recordEvent(ctx.db, ctx, {
      type: 'schedule.skipped',
      subjectId: id,
      companyId: schedule.company_id,
      data: { slot: slot.at, reason: error.message },
    });
  }
  await updateScheduleRow(ctx.db, id, {
    next_due_at: nextDue(schedule.cron, schedule.time_zone, ctx.clock.now()),
  });
}
