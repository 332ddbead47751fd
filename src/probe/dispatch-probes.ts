import { messageOf } from '../domain/errors.ts';
import type { Context } from '../platform/context.ts';
import { recordEvent } from '../platform/events.ts';
import type { Producer } from '../queue/index.ts';
import { moveProbe, selectDueIds, type ProbeRow } from './store.ts';

const batch = 200;

/**
 * Puts one planned probe on the queue. When the queue is away the probe stays planned, and the next tick tries again.
 * Returns the probe as it is queued, or undefined when it was not.
 */
export async function dispatchProbe(
  ctx: Context,
  producer: Producer,
  id: string,
): Promise<ProbeRow | undefined> {
  const queued = await ctx.db.transaction().execute(async (trx) => {
    const probe = await moveProbe(trx, id, 'queued', { queued_at: ctx.clock.now() });
    if (probe) {
      await recordEvent(trx, ctx, { type: 'probe.queued', subjectId: id, companyId: probe.company_id });
    }
    return probe;
  });
  if (!queued) return undefined;
  try {
    await enqueueProbe(producer, queued);
    return queued;
  } catch (error) {
    ctx.log.warn({ probeId: id, err: error }, `the probe stays planned: ${messageOf(error)}`);
    await moveProbe(ctx.db, id, 'planned', { queued_at: null });
    return undefined;
  }
}

/** Puts every planned probe whose time has come on the queue; returns how many. */
export async function dispatchDueProbes(ctx: Context, producer: Producer): Promise<number> {
  const due = await selectDueIds(ctx.db, ctx.clock.now(), batch);
  let dispatched = 0;
  for (const { id } of due) {
    // One that is not dispatched means that the queue is away: the rest would fare no better.
    if (!(await dispatchProbe(ctx, producer, id))) break;
    dispatched += 1;
  }
  return dispatched;
}

/** The attempt is part of the job's id: the same attempt is never queued twice, a new one always can be. */
export function enqueueProbe(producer: Producer, probe: Pick<ProbeRow, 'id' | 'attempts'>): Promise<void> {
  return producer.enqueue('probe.run', { probe_id: probe.id }, `${probe.id}.${probe.attempts}`);
}
