import { authorise } from '../domain/actor.ts';
import { findChannel, findCompany } from '../company/index.ts';
import type { Context } from '../platform/context.ts';
import { transact } from '../platform/context.ts';
import { explainConstraint } from '../platform/database.ts';
import { recordEvent } from '../platform/events.ts';
import { newId } from '../platform/ids.ts';
import { parse } from '../platform/schema.ts';
import { nextDue } from './due.ts';
import { ScheduleInput } from './schema.ts';
import { insertSchedule, type ScheduleRow } from './store.ts';

/**
 * Has a channel probed by a cron pattern (input: `ScheduleInput`); the time zone is the company's unless given.
 * @throws ReplyBenchError `invalid_input`, `not_found`; `conflict` when the channel has this pattern.
 */
export async function createSchedule(ctx: Context, input: unknown): Promise<ScheduleRow> {
  authorise(ctx.actor, 'write');
  const wish = parse(ScheduleInput, input);
  const now = ctx.clock.now();
  return transact(ctx, async (trx) => {
    const channel = await findChannel(trx, wish.channel_id);
    const time_zone = wish.time_zone ?? (await findCompany(trx, channel.company_id)).time_zone;
    const row = await insertSchedule(trx, {
      ...wish,
      id: newId(now),
      company_id: channel.company_id,
      time_zone,
      next_due_at: nextDue(wish.cron, time_zone, now),
      created_at: now,
      updated_at: now,
    }).catch((error) =>
      explainConstraint(error, {
        schedules_channel_id_cron_key: 'The channel has a schedule with this pattern.',
        schedules_scenario_id_fkey: 'There is no such scenario.',
      }),
    );
    await recordEvent(trx, ctx, { type: 'schedule.created', subjectId: row.id, companyId: row.company_id });
    return row;
  });
}
