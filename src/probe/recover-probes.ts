import type { Context } from '../platform/context.ts';
import { recordEvent } from '../platform/events.ts';
import type { Producer } from '../queue/index.ts';
import { enqueueProbes } from './dispatch-probes.ts';
import { moveProbe } from './store.ts';

const mostAttempts = 3;
const queuedTooLongMs = 60_000;
const batch = 200;

/**
 * Takes care of probes whose worker or queue died. Before the point of no return a probe is queued again, up to three
 * attempts; after it, it is uncertain and never retried by itself. Safe to run anywhere, any number of times.
 */
export async function recoverProbes(ctx: Context, producer: Producer): Promise<void> {
  const requeued = await recoverAbandoned(ctx);
  if (requeued.length > 0) await enqueueProbes(producer, requeued);
  await requeueLost(ctx, producer);
}

/** Returns the probes that are to run again. */
async function recoverAbandoned(ctx: Context): Promise<Abandoned[]> {
  const now = ctx.clock.now();
  const abandoned = await ctx.db
    .selectFrom('probes')
    .select(['id', 'company_id', 'state', 'attempts', 'window_seconds', 'committed_at'])
    .where('state', 'in', ['started', 'committed'])
    .where('lease_expires_at', '<', now)
    .limit(batch)
    .execute();
  const requeued: Abandoned[] = [];
  for (const probe of abandoned) {
    const [state, change] = fateOf(probe, now);
    const recovered = await ctx.db.transaction().execute(async (trx) => {
      const moved = await moveProbe(trx, probe.id, state, { ...change, lease_expires_at: null });
      if (!moved) return false;
      await recordEvent(trx, ctx, {
        type: `probe.${state === 'queued' ? 'requeued' : state}`,
        subjectId: probe.id,
        companyId: probe.company_id,
        data: { reason: 'worker_died' },
      });
      return true;
    });
    if (recovered && state === 'queued') requeued.push(probe);
  }
  return requeued;
}

interface Abandoned {
  id: string;
  state: string;
  attempts: number;
  window_seconds: number;
  committed_at: Date | null;
}

function fateOf({ state, attempts, window_seconds, committed_at }: Abandoned, now: Date) {
  if (state === 'committed') {
    const since = committed_at ?? now;
    const windowEndsAt = new Date(since.getTime() + window_seconds * 1000);
    return ['uncertain', { reason: 'worker_died', window_ends_at: windowEndsAt }] as const;
  }
  if (attempts >= mostAttempts) return ['failed', { reason: 'worker_died', closed_at: now }] as const;
  return ['queued', { queued_at: now }] as const;
}

/**
 * A queued probe without a job (the queue was emptied) would wait for ever; adding a job that exists does nothing.
 * Those looked at go to the end of the line, so that behind a long queue everyone's turn comes.
 */
async function requeueLost(ctx: Context, producer: Producer): Promise<void> {
  const now = ctx.clock.now();
  const lost = await ctx.db
    .updateTable('probes')
    .set({ queued_at: now })
    .where('state', '=', 'queued')
    .where('id', 'in', (eb) =>
      eb
        .selectFrom('probes')
        .select('id')
        .where('state', '=', 'queued')
        .where('queued_at', '<', new Date(now.getTime() - queuedTooLongMs))
        .orderBy('queued_at')
        .limit(batch)
        .forUpdate()
        .skipLocked(),
    )
    .returning(['id', 'attempts'])
    .execute();
  if (lost.length > 0) await enqueueProbes(producer, lost);
}
