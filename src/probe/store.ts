import { sql, type Insertable, type Selectable, type Updateable } from 'kysely';
import { ReplyBenchError } from '../domain/errors.ts';
import { statesBefore, type ProbeState } from '../domain/probe-state.ts';
import type { Database } from '../platform/database.ts';
import { idBefore } from '../platform/page.ts';
import type { Evidence, Probes } from '../platform/tables.ts';
import type { ProbeListQuery } from './schema.ts';

export type ProbeRow = Selectable<Probes>;

/** Adds a probe with its event in one statement, unless its schedule has one for this slot already. */
export function insertProbe(
  db: Database,
  row: Insertable<Probes>,
  actor: string,
): Promise<ProbeRow | undefined> {
  return db
    .with('planned', (with_) =>
      with_
        .insertInto('probes')
        .values(row)
        .onConflict((conflict) => conflict.columns(['schedule_id', 'slot']).doNothing())
        .returningAll(),
    )
    .with('told', (with_) =>
      with_
        .insertInto('events')
        .columns(['at', 'actor', 'type', 'subject_id', 'company_id', 'data'])
        .expression((eb) =>
          eb
            .selectFrom('planned')
            .select([
              'planned_at',
              sql<string>`${actor}`.as('actor'),
              sql<string>`'probe.planned'`.as('type'),
              sql<string>`id`.as('subject_id'),
              'company_id',
              sql<string>`'{}'::jsonb`.as('data'),
            ]),
        ),
    )
    .selectFrom('planned')
    .selectAll()
    .executeTakeFirst();
}

export function findProbe(db: Database, id: string): Promise<ProbeRow> {
  return db
    .selectFrom('probes')
    .selectAll()
    .where('id', '=', id)
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
  return db
    .updateTable('probes')
    .set({ ...change, state: to })
    .where('id', '=', id)
    .where('state', 'in', statesBefore(to))
    .returningAll()
    .executeTakeFirst();
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

/** Locks the company, so that of two probes at once one sees the other. */
export async function lockCompany(db: Database, companyId: string): Promise<void> {
  await db.selectFrom('companies').select('id').where('id', '=', companyId).forUpdate().execute();
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
