import { sql, type Insertable, type Selectable, type Updateable } from 'kysely';
import { ReplyBenchError } from '../domain/errors.ts';
import type { Database } from '../platform/database.ts';
import { idBefore, type PageQuery } from '../platform/page.ts';
import type { Mailboxes, Messages } from '../platform/tables.ts';
import type { FolderCursor } from './source.ts';

const publicColumns = [
  'id',
  'name',
  'kind',
  'alias_pattern',
  'settings',
  'active',
  'last_success_at',
  'last_error',
  'created_at',
  'updated_at',
] as const;

/** A mailbox as people see it: without its secret. */
export type MailboxRow = Pick<Selectable<Mailboxes>, (typeof publicColumns)[number]>;
export type MessageRow = Selectable<Messages>;

const missing = (id: string) => () => new ReplyBenchError('not_found', `There is no mailbox ${id}.`);

export function insertMailbox(db: Database, row: Insertable<Mailboxes>): Promise<MailboxRow> {
  return db.insertInto('mailboxes').values(row).returning(publicColumns).executeTakeFirstOrThrow();
}

export function updateMailboxRow(
  db: Database,
  id: string,
  change: Updateable<Mailboxes>,
): Promise<MailboxRow> {
  return db
    .updateTable('mailboxes')
    .set(change)
    .where('id', '=', id)
    .returning(publicColumns)
    .executeTakeFirstOrThrow(missing(id));
}

export function selectMailboxes(db: Database, page: PageQuery): Promise<MailboxRow[]> {
  return db
    .selectFrom('mailboxes')
    .select(publicColumns)
    .where('id', '<', idBefore(page))
    .orderBy('id', 'desc')
    .limit(page.limit + 1)
    .execute();
}

/**
 * The active IMAP mailboxes that this holder may read now: free ones are taken, held ones kept, for `leaseMs`.
 * One process reads a mailbox at a time.
 */
export function leaseMailboxes(db: Database, holder: string, now: Date, leaseMs: number) {
  return db
    .updateTable('mailboxes')
    .set({ lease_holder: holder, lease_expires_at: new Date(now.getTime() + leaseMs) })
    .where('kind', '=', 'imap')
    .where('active', '=', true)
    .where((eb) =>
      eb.or([
        eb('lease_holder', 'is', null),
        eb('lease_holder', '=', holder),
        eb('lease_expires_at', '<', now),
      ]),
    )
    .returning(['id', 'settings', 'secret', 'updated_at'])
    .execute();
}

export async function releaseMailboxes(db: Database, holder: string): Promise<void> {
  await db
    .updateTable('mailboxes')
    .set({ lease_holder: null, lease_expires_at: null })
    .where('lease_holder', '=', holder)
    .execute();
}

export async function loadCursors(db: Database, id: string): Promise<Record<string, FolderCursor>> {
  const row = await db
    .selectFrom('mailboxes')
    .select('cursors')
    .where('id', '=', id)
    .executeTakeFirstOrThrow(missing(id));
  return row.cursors as Record<string, FolderCursor>;
}

export async function saveCursor(
  db: Database,
  id: string,
  folder: string,
  cursor: FolderCursor,
): Promise<void> {
  await db
    .updateTable('mailboxes')
    .set({ cursors: sql`jsonb_set(cursors, array[${folder}], ${JSON.stringify(cursor)}::jsonb)` })
    .where('id', '=', id)
    .execute();
}

/** Adds a message; undefined when it came before, by whatever way. */
export function insertMessage(db: Database, row: Insertable<Messages>): Promise<{ id: string } | undefined> {
  return db
    .insertInto('messages')
    .values(row)
    .onConflict((conflict) => conflict.column('dedupe_key').doNothing())
    .returning('id')
    .executeTakeFirst();
}

/** Locks a message that is still to be understood; undefined when another process has it or it is done. */
export function lockStoredMessage(db: Database, id: string): Promise<MessageRow | undefined> {
  return db
    .selectFrom('messages')
    .selectAll()
    .where('id', '=', id)
    .where('state', '=', 'stored')
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
}

export function selectStoredIds(db: Database, limit: number): Promise<{ id: string }[]> {
  return db
    .selectFrom('messages')
    .select('id')
    .where('state', '=', 'stored')
    .orderBy('stored_at')
    .limit(limit)
    .execute();
}

export async function updateMessage(db: Database, id: string, change: Updateable<Messages>): Promise<void> {
  await db.updateTable('messages').set(change).where('id', '=', id).execute();
}

export function selectReview(db: Database, page: PageQuery) {
  return db
    .selectFrom('messages')
    .select(['id', 'mailbox_id', 'received_at', 'raw_size', 'review_reason', 'stored_at'])
    .where('state', '=', 'review')
    .where('id', '<', idBefore(page))
    .orderBy('id', 'desc')
    .limit(page.limit + 1)
    .execute();
}
