import { statesBefore } from '../domain/probe-state.ts';
import type { Context } from '../platform/context.ts';
import type { Database } from '../platform/database.ts';
import { recordEvent } from '../platform/events.ts';
import { selectClocks } from './observations.ts';
import { lockProbe, moveProbe } from './store.ts';

const batch = 500;

/**
 * Closes the probes whose window has ended: `answered` when a person replied
 * in time, else `silent`; `uncertain` ones stay uncertain. Returns how many.
 */
export async function closeProbes(ctx: Context): Promise<number> {
  const now = ctx.clock.now();
  const due = await ctx.db
    .selectFrom('probes')
    .select('id')
    .where('state', 'in', statesBefore('closed'))
    .where('window_ends_at', '<=', now)
    .limit(batch)
    .execute();
  for (const { id } of due) {
    await ctx.db.transaction().execute((trx) => closeProbe({ ...ctx, db: trx }, id, now));
  }
  return due.length;
}

async function closeProbe(ctx: Context, id: string, now: Date): Promise<void> {
  // Locked before its clocks are looked at: a reply may be recorded at this very moment.
  const { state, company_id } = await lockProbe(ctx.db, id);
  const reason = state === 'uncertain' ? 'uncertain' : (await hasAnswer(ctx.db, id)) ? 'answered' : 'silent';
  const closed = await moveProbe(ctx.db, id, 'closed', { reason, closed_at: now });
  if (!closed) return;
  await recordEvent(ctx.db, ctx, {
    type: 'probe.closed',
    subjectId: id,
    companyId: company_id,
    data: { reason },
  });
}

async function hasAnswer(db: Database, probeId: string): Promise<boolean> {
  const clocks = await selectClocks(db, probeId);
  return clocks.some(({ clock, stopped_at }) => clock === 'human' && stopped_at !== null);
}
