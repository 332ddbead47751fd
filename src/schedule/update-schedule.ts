import { authorise } from '../domain/actor.ts';
import type { Context } from '../platform/context.ts';
import { transact } from '../platform/context.ts';
import { explainConstraint } from '../platform/database.ts';
import { recordEvent } from '../platform/events.ts';
import { parse } from '../platform/schema.ts';
import { nextDue } from './due.ts';
import { ScheduleChange } from './schema.ts';
import { findSchedule, updateScheduleRow, type ScheduleRow } from './store.ts';

/**
 * Changes the given keys of a schedule (input: `ScheduleChange`) and counts its next slot anew.
 * @throws ReplyBenchError `invalid_input`, `not_found`; `conflict` when the channel has this pattern.
 */
export async function updateSchedule(ctx: Context, id: string, input: unknown): Promise<ScheduleRow> {
  authorise(ctx.actor, 'write');
  const change = parse(ScheduleChange, input);
  const now = ctx.clock.now();
  return transact(ctx, async (trx) => {
    const { cron, time_zone } = { ...(await findSchedule(trx, id)), ...change };
    const row = await updateScheduleRow(trx, id, {
      ...change,
      next_due_at: nextDue(cron, time_zone, now),
      updated_at: now,
    }).catch((error) =>
      explainConstraint(error, {
        schedules_channel_id_cron_key: 'The channel has a schedule with this pattern.',
        schedules_scenario_id_fkey: 'There is no such scenario.',
      }),
    );
    await recordEvent(trx, ctx, {
      type: 'schedule.updated',
      subjectId: id,
      companyId: row.company_id,
      data: change,
    });
    return row;
  });
}
