import type { Conduct } from '../conduct/index.ts';
import { ReplyBenchError } from '../domain/errors.ts';
import type { Context } from '../platform/context.ts';
import { recordEvent } from '../platform/events.ts';
import type { Assignment } from './assignment.ts';
import { refuseProbe } from './refuse-probe.ts';
import { moveRun } from './store.ts';

/**
 * Writes the point of no return in a transaction of its own.
 * @throws ReplyBenchError `refused` by a conduct rule; `conflict` when the probe was cancelled or taken over.
 */
export async function commitProbe(ctx: Context, conduct: Conduct, assignment: Assignment): Promise<void> {
  const { probe, subject } = assignment;
  const refusal = await ctx.db.transaction().execute(async (trx) => {
    const found = await conduct.atCommit({ ...ctx, db: trx }, subject);
    if (found) {
      await refuseProbe(trx, ctx, subject, found);
      return found;
    }
    const committed = await moveRun(trx, probe, 'committed', { committed_at: ctx.clock.now() });
    if (!committed) throw new ReplyBenchError('conflict', 'The probe is no longer ours to submit.');
    await recordEvent(trx, ctx, {
      type: 'probe.committed',
      subjectId: probe.id,
      companyId: probe.company_id,
    });
    return null;
  });
  if (refusal) throw new ReplyBenchError('refused', `${refusal.rule}: ${refusal.detail}`);
}
