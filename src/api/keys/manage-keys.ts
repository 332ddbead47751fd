import { authorise } from '../../domain/actor.ts';
import { ReplyBenchError } from '../../domain/errors.ts';
import type { Context } from '../../platform/context.ts';
import { transact } from '../../platform/context.ts';
import { recordEvent } from '../../platform/events.ts';
import { newId } from '../../platform/ids.ts';
import { PageQuery, toPage, type Page } from '../../platform/page.ts';
import { parse } from '../../platform/schema.ts';
import { KeyInput } from './schema.ts';
import { hasKeys, insertKey, revokeKeyRow, selectKeys, type KeyRow } from './store.ts';
import { hashToken, newToken } from './token.ts';

/** Makes an API key (input: `KeyInput`); its token is returned this once. */
export async function createKey(ctx: Context, input: unknown): Promise<KeyRow & { token: string }> {
  authorise(ctx.actor, 'admin');
  const { name, scopes, expires_at } = parse(KeyInput, input);
  const token = newToken();
  const now = ctx.clock.now();
  return transact(ctx, async (trx) => {
    const row = await insertKey(trx, {
      id: newId(now),
      name,
      scopes,
      hash: hashToken(token),
      created_at: now,
      expires_at: expires_at ?? null,
    });
    if (!row) throw new ReplyBenchError('conflict', 'This token exists.');
    await recordEvent(trx, ctx, { type: 'key.created', subjectId: row.id, data: { name, scopes } });
    return { ...row, token };
  });
}

export async function listKeys(ctx: Context, input: unknown): Promise<Page<KeyRow>> {
  authorise(ctx.actor, 'admin');
  const page = parse(PageQuery, input);
  return toPage(await selectKeys(ctx.db, page), page);
}

/** @throws ReplyBenchError `not_found`. */
export async function revokeKey(ctx: Context, id: string): Promise<KeyRow> {
  authorise(ctx.actor, 'admin');
  return transact(ctx, async (trx) => {
    const row = await revokeKeyRow(trx, id, ctx.clock.now());
    if (!row) throw new ReplyBenchError('not_found', `There is no key ${id}.`);
    await recordEvent(trx, ctx, { type: 'key.revoked', subjectId: id });
    return row;
  });
}

/**
 * Sees to it that somebody can get in: stores the configured admin key, or makes one when there is none at all.
 * Returns a token only when it was made now, to be printed once.
 */
export async function ensureAdminKey(ctx: Context, configured: string | undefined): Promise<string | null> {
  if (configured !== undefined) {
    const now = ctx.clock.now();
    const row = { id: newId(now), name: 'REPLYBENCH_API_KEY', hash: hashToken(configured), created_at: now };
    await insertKey(ctx.db, { ...row, scopes: ['admin'] });
    return null;
  }
  if (await hasKeys(ctx.db)) return null;
  const { token } = await createKey(ctx, { name: 'first admin key', scopes: ['admin'] });
  return token;
}
