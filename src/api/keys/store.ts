import type { Insertable, Selectable } from 'kysely';
import type { Database } from '../../platform/database.ts';
import { idBefore, type PageQuery } from '../../platform/page.ts';
import type { ApiKeys } from '../../platform/tables.ts';

const publicColumns = [
  'id',
  'name',
  'scopes',
  'created_at',
  'expires_at',
  'revoked_at',
  'last_used_at',
] as const;
export type KeyRow = Pick<Selectable<ApiKeys>, (typeof publicColumns)[number]>;

export function insertKey(db: Database, row: Insertable<ApiKeys>): Promise<KeyRow | undefined> {
  return db
    .insertInto('api_keys')
    .values(row)
    .onConflict((conflict) => conflict.column('hash').doNothing())
    .returning(publicColumns)
    .executeTakeFirst();
}

export function findKeyByHash(db: Database, hash: Buffer): Promise<KeyRow | undefined> {
  return db.selectFrom('api_keys').select(publicColumns).where('hash', '=', hash).executeTakeFirst();
}

export function selectKeys(db: Database, page: PageQuery): Promise<KeyRow[]> {
  return db
    .selectFrom('api_keys')
    .select(publicColumns)
    .where('id', '<', idBefore(page))
    .orderBy('id', 'desc')
    .limit(page.limit + 1)
    .execute();
}

export function revokeKeyRow(db: Database, id: string, at: Date): Promise<KeyRow | undefined> {
  return db
    .updateTable('api_keys')
    .set((eb) => ({ revoked_at: eb.fn.coalesce('revoked_at', eb.val(at)) }))
    .where('id', '=', id)
    .returning(publicColumns)
    .executeTakeFirst();
}

export async function touchKey(db: Database, id: string, at: Date): Promise<void> {
  await db.updateTable('api_keys').set({ last_used_at: at }).where('id', '=', id).execute();
}

export async function hasKeys(db: Database): Promise<boolean> {
  const row = await db
    .selectFrom('api_keys')
    .select('id')
    .where('revoked_at', 'is', null)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
