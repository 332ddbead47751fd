import type { Insertable, Selectable } from 'kysely';
import type { Database } from '../platform/database.ts';
import { idBefore } from '../platform/page.ts';
import type { Replies } from '../platform/tables.ts';
import type { ReplyListQuery } from './schema.ts';

export type ReplyRow = Omit<Selectable<Replies>, 'sequence'>;

const columns = [
  'id',
  'probe_id',
  'company_id',
  'message_id',
  'channel',
  'kind',
  'unsure',
  'confidence',
  'received_at',
  'late',
  'subject',
  'text',
  'language',
  'from_domain',
  'reasons',
  'evidence',
  'answer_points',
  'created_at',
] as const;

/** Adds replies; those recorded before (same message, same line of a chat) are left as they are. */
export async function insertReplies(db: Database, rows: Insertable<Replies>[]): Promise<void> {
  if (rows.length === 0) return;
  await db
    .insertInto('replies')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export function selectProbeReplies(db: Database, probeId: string): Promise<ReplyRow[]> {
  return db
    .selectFrom('replies')
    .select(columns)
    .where('probe_id', '=', probeId)
    .orderBy('received_at')
    .execute();
}

/** What the same company wrote to other probes lately: templates are found by seeing them twice. */
export async function selectEarlierTexts(
  db: Database,
  companyId: string,
  probeId: string,
): Promise<string[]> {
  const rows = await db
    .selectFrom('replies')
    .select('text')
    .where('company_id', '=', companyId)
    .where('probe_id', '!=', probeId)
    .orderBy('id', 'desc')
    .limit(20)
    .execute();
  return rows.map(({ text }) => text);
}

export function selectReplies(db: Database, query: ReplyListQuery): Promise<ReplyRow[]> {
  let rows = db.selectFrom('replies').select(columns).where('id', '<', idBefore(query));
  if (query.probe_id) rows = rows.where('probe_id', '=', query.probe_id);
  if (query.company_id) rows = rows.where('company_id', '=', query.company_id);
  if (query.kind) rows = rows.where('kind', '=', query.kind);
  if (query.unsure !== undefined) rows = rows.where('unsure', '=', query.unsure);
  return rows
    .orderBy('id', 'desc')
    .limit(query.limit + 1)
    .execute();
}
