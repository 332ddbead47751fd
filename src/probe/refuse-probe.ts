import { recordRefusal, type ConductSubject, type Refusal } from '../conduct/index.ts';
import type { Context } from '../platform/context.ts';
import type { Database } from '../platform/database.ts';
import { moveProbe } from './store.ts';

/**
 * Ends a probe because a conduct rule said no. What the page or its robots.txt forbids is `blocked`;
 * what we forbid ourselves is `refused`.
 */
export async function refuseProbe(
  trx: Database,
  ctx: Context,
  subject: ConductSubject,
  refusal: Refusal,
): Promise<void> {
  const state = refusal.rule === 'robots' || refusal.rule === 'captcha' ? 'blocked' : 'refused';
  const ended = await moveProbe(trx, subject.probeId, state, {
    reason: refusal.rule,
    closed_at: ctx.clock.now(),
    lease_expires_at: null,
  });
  if (ended) await recordRefusal(trx, ctx, subject, refusal);
}
