import type { Insertable, Selectable, Updateable } from 'kysely';
import { ReplyBenchError } from '../domain/errors.ts';
import { statesBefore, type ProbeState } from '../domain/probe-state.ts';
import type { Database } from '../platform/database.ts';
import { idBefore } from '../platform/page.ts';
import type { Evidence, Probes } from '../platform/tables.ts';
import type { ProbeListQuery } from './schema.ts';

export type ProbeRow = Selectable<Probes>;

export function findProbe(db: Database, id: string): Promise<ProbeRow> {
  return db
    .selectFrom('probes')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirstOrThrow(() => new ReplyBenchError('not_found', `There is no probe ${id}.`));
}

/** The probe as it stands, locked until the transaction ends. */
export function lockProbe(db: Database, id: string): Promise<ProbeRow> {
  return db
    .selectFrom('probes')
    .selectAll()
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirstOrThrow(() => new ReplyBenchError('not_found', `There is no probe ${id}.`));
}

/**
 * Moves a probe to a state, from one that may precede it; undefined when it is elsewhere by now.
 * The row is locked until the transaction ends.
 */
export function moveProbe(
  db: Database,
  id: string,
  to: ProbeState,
  change: Updateable<Probes> = {},
): Promise<ProbeRow | undefined> {
  return movement(db, id, to, change).returningAll().executeTakeFirst();
}

export function selectProbes(db: Database, query: ProbeListQuery): Promise<ProbeRow[]> {
  let rows = db.selectFrom('probes').selectAll().where('id', '<', idBefore(query));
  if (query.company_id) rows = rows.where('company_id', '=', query.company_id);
  if (query.channel_id) rows = rows.where('channel_id', '=', query.channel_id);
  if (query.state) rows = rows.where('state', '=', query.state);
  return rows
    .orderBy('id', 'desc')
    .limit(query.limit + 1)
    .execute();
}

/** What a worker holds of a probe it started: the attempt tells it from a worker that took over. */
export type Run = Pick<ProbeRow, 'id' | 'attempts'>;

/** Like `moveProbe`, for the worker of one attempt only; undefined too when another attempt has begun. */
export function moveRun(
  db: Database,
  { id, attempts }: Run,
  to: ProbeState,
  change: Updateable<Probes> = {},
): Promise<ProbeRow | undefined> {
  return movement(db, id, to, change).where('attempts', '=', attempts).returningAll().executeTakeFirst();
}

function movement(db: Database, id: string, to: ProbeState, change: Updateable<Probes>) {
  return db
    .updateTable('probes')
    .set({ ...change, state: to })
    .where('id', '=', id)
    .where('state', 'in', statesBefore(to));
}

/** Locks the company, so that of two probes at once one sees the other. */
export async function lockCompany(db: Database, companyId: string): Promise<void> {
  await db.selectFrom('companies').select('id').where('id', '=', companyId).forNoKeyUpdate().execute();
}

export async function insertEvidence(db: Database, rows: Insertable<Evidence>[]): Promise<void> {
  if (rows.length > 0) await db.insertInto('evidence').values(rows).execute();
}

export function selectEvidenceIndex(db: Database, probeId: string) {
  return db
    .selectFrom('evidence')
    .select(['id', 'name', 'content_type'])
    .where('probe_id', '=', probeId)
    .orderBy('id')
    .execute();
}

export function findEvidence(db: Database, probeId: string, id: string) {
  return db
    .selectFrom('evidence')
    .select(['name', 'content_type', 'bytes'])
    .where('probe_id', '=', probeId)
    .where('id', '=', id)
    .executeTakeFirstOrThrow(() => new ReplyBenchError('not_found', `The probe has no evidence ${id}.`));
}

export function selectProbeEvents(db: Database, probeId: string) {
  return db
    .selectFrom('events')
    .select(['at', 'actor', 'type', 'data'])
    .where('subject_id', '=', probeId)
    .orderBy('id')
    .execute();
}
