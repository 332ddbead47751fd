import type { Context } from '../platform/context.ts';

const answersKeptMs = 24 * 3_600_000;

/**
 * Forgets what must not be kept: raw messages and evidence past their deadline, and old answers to idempotent requests.
 * What was understood from them stays.
 */
export async function purgeExpired(ctx: Context): Promise<void> {
  const now = ctx.clock.now();
  await ctx.db
    .updateTable('messages')
    .set({ raw: null })
    .where('purge_after', '<=', now)
    .where('raw', 'is not', null)
    .execute();
  await ctx.db.deleteFrom('evidence').where('purge_after', '<=', now).execute();
  await ctx.db
    .deleteFrom('idempotency_keys')
    .where('created_at', '<', new Date(now.getTime() - answersKeptMs))
    .execute();
}
