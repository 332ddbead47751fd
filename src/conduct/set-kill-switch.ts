import { authorise } from '../domain/actor.ts';
import type { Context } from '../platform/context.ts';
import { transact } from '../platform/context.ts';
import { recordEvent } from '../platform/events.ts';
import { parse } from '../platform/schema.ts';
import { KillInput } from './schema.ts';
import { findSwitch, upsertSwitch, type SwitchRow } from './store.ts';

/**
 * Stops everything, or lets it go on (input: `KillInput`). Probes that are not committed yet are refused.
 * @throws ReplyBenchError `invalid_input`, `forbidden`.
 */
export async function setKillSwitch(ctx: Context, input: unknown): Promise<SwitchRow> {
  authorise(ctx.actor, 'admin');
  const { engaged, reason } = parse(KillInput, input);
  return transact(ctx, async (trx) => {
    const row = await upsertSwitch(trx, {
      name: 'kill',
      engaged,
      reason: reason ?? null,
      changed_by: ctx.actor.id,
      changed_at: ctx.clock.now(),
    });
    await recordEvent(trx, ctx, {
      type: engaged ? 'kill.engaged' : 'kill.released',
      subjectId: 'kill',
      data: { reason },
    });
    return row;
  });
}

/** The switch as it stands; never touched means not engaged. */
export async function getKillSwitch(ctx: Context): Promise<Omit<SwitchRow, 'name'>> {
  authorise(ctx.actor, 'read');
  const row = await findSwitch(ctx.db, 'kill');
  return row ?? { engaged: false, reason: null, changed_by: 'system', changed_at: new Date(0) };
}
