import { sql } from 'kysely';
import type { Context } from '../platform/context.ts';
import { recordEvent } from '../platform/events.ts';
import { moveProbe } from './store.ts';

const batch = 500;

/**
 * Closes the probes whose window has ended: `answered` when a person replied
 * in time, else `silent`; `uncertain` ones stay uncertain. Returns how many.
 */
export async function closeProbes(ctx: Context): Promise<number> {
  const now = ctx.clock.now();
  const due = await ctx.db
    .selectFrom('probes')
    .select((eb) => [
      'id',
      'company_id',
      'state',
      eb
        .exists(
          eb
            .selectFrom('observations')
            .select(sql`1`.as('one'))
            .whereRef('probe_id', '=', 'probes.id')
            .where('clock', '=', 'human')
            .where('stopped_at', 'is not', null),
        )
        .as('answered'),
    ])
    .where('state', 'in', ['waiting', 'uncertain'])
    .where('window_ends_at', '<=', now)
    .limit(batch)
    .execute();
  for (const probe of due) {
    const reason = closingReason(probe);
    await ctx.db.transaction().execute(async (trx) => {
      const closed = await moveProbe(trx, probe.id, 'closed', { reason, closed_at: now });
      if (!closed) return;
      await recordEvent(trx, ctx, {
        type: 'probe.closed',
        subjectId: probe.id,
        companyId: probe.company_id,
        data: { reason },
      });
    });
  }
  return due.length;
}

function closingReason({ state, answered }: { state: string; answered: unknown }): string {
  if (state === 'uncertain') return 'uncertain';
  return answered === true ? 'answered' : 'silent';
}
