import type { Conduct } from '../conduct/index.ts';
import type { Context } from '../platform/context.ts';
import { recordEvent } from '../platform/events.ts';
import type { Assignment } from './assignment.ts';
import { refuseProbe } from './refuse-probe.ts';
import { lockCompany, moveProbe, type ProbeRow } from './store.ts';

/**
 * Makes a queued probe started, unless its channel was switched off or a conduct rule refuses it; null when this worker is not to go on.
 * `leaseMs`: after that long without an end the worker counts as dead.
 */
export function startProbe(
  ctx: Context,
  conduct: Conduct,
  assignment: Assignment,
  leaseMs: number,
): Promise<ProbeRow | null> {
  const { probe, subject } = assignment;
  return ctx.db.transaction().execute(async (trx) => {
    if (!assignment.active) {
      await callOff({ ...ctx, db: trx }, probe);
      return null;
    }
    await lockCompany(trx, probe.company_id);
    const refusal = await conduct.atStart({ ...ctx, db: trx }, subject);
    if (refusal) {
      await refuseProbe(trx, ctx, subject, refusal);
      return null;
    }
    const now = ctx.clock.now();
    const started = await moveProbe(trx, probe.id, 'started', {
      started_at: now,
      attempts: probe.attempts + 1,
      lease_expires_at: new Date(now.getTime() + leaseMs),
    });
    if (!started) return null;
    await recordEvent(trx, ctx, { type: 'probe.started', subjectId: probe.id, companyId: probe.company_id });
    return started;
  });
}

async function callOff(ctx: Context, probe: ProbeRow): Promise<void> {
  const reason = 'channel_inactive';
  const cancelled = await moveProbe(ctx.db, probe.id, 'cancelled', { reason, closed_at: ctx.clock.now() });
  if (!cancelled) return;
  await recordEvent(ctx.db, ctx, {
    type: 'probe.cancelled',
    subjectId: probe.id,
    companyId: probe.company_id,
    data: { reason },
  });
}
