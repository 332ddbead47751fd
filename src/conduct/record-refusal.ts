import type { Context } from '../platform/context.ts';
import type { Database } from '../platform/database.ts';
import { recordEvent } from '../platform/events.ts';
import { newId } from '../platform/ids.ts';
import type { ConductSubject, Refusal } from './rule.ts';
import { insertRefusal } from './store.ts';

/** Writes down that a rule said no; belongs in the transaction that ends the probe. */
export async function recordRefusal(
  trx: Database,
  ctx: Context,
  subject: Pick<ConductSubject, 'probeId' | 'companyId' | 'channelId'>,
  refusal: Refusal,
): Promise<void> {
  const now = ctx.clock.now();
  await insertRefusal(trx, {
    id: newId(now),
    probe_id: subject.probeId,
    company_id: subject.companyId,
    channel_id: subject.channelId,
    ...refusal,
    refused_at: now,
  });
  await recordEvent(trx, ctx, {
    type: 'probe.refused',
    subjectId: subject.probeId,
    companyId: subject.companyId,
    data: refusal,
  });
}
