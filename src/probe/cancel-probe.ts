import { authorise } from '../domain/actor.ts';
import { ReplyBenchError } from '../domain/errors.ts';
import type { Context } from '../platform/context.ts';
import { transact } from '../platform/context.ts';
import { recordEvent } from '../platform/events.ts';
import { findProbe, moveProbe, type ProbeRow } from './store.ts';

/**
 * Cancels a probe that is not committed yet; a running one stops at its point of no return.
 * @throws ReplyBenchError `not_found`; `conflict` when the inquiry is out already.
 */
export async function cancelProbe(ctx: Context, id: string): Promise<ProbeRow> {
  authorise(ctx.actor, 'write');
  return transact(ctx, async (trx) => {
    const cancelled = await moveProbe(trx, id, 'cancelled', {
      closed_at: ctx.clock.now(),
      lease_expires_at: null,
    });
    if (!cancelled) {
      const { state } = await findProbe(trx, id);
      throw new ReplyBenchError('conflict', `A probe that is ${state} cannot be cancelled any more.`);
    }
    await recordEvent(trx, ctx, { type: 'probe.cancelled', subjectId: id, companyId: cancelled.company_id });
    return cancelled;
  });
}
