import type { Insertable, Selectable, Updateable } from 'kysely';
import { ReplyBenchError } from '../domain/errors.ts';
import type { Database } from '../platform/database.ts';
import { idBefore, type PageQuery } from '../platform/page.ts';
import type { Schedules } from '../platform/tables.ts';

export type ScheduleRow = Selectable<Schedules>;

const missing = (id: string) => () => new ReplyBenchError('not_found', `There is no schedule ${id}.`);

export function insertSchedule(db: Database, row: Insertable<Schedules>): Promise<ScheduleRow> {
  return db.insertInto('schedules').values(row).returningAll().executeTakeFirstOrThrow();
}

export function updateScheduleRow(
  db: Database,
  id: string,
  change: Updateable<Schedules>,
): Promise<ScheduleRow> {
  return db
    .updateTable('schedules')
    .set(change)
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow(missing(id));
}

export function findSchedule(db: Database, id: string): Promise<ScheduleRow> {
  return db.selectFrom('schedules').selectAll().where('id', '=', id).executeTakeFirstOrThrow(missing(id));
}

export function selectSchedules(
  db: Database,
  query: PageQuery & { channel_id?: string },
): Promise<ScheduleRow[]> {
  let rows = db.selectFrom('schedules').selectAll().where('id', '<', idBefore(query));
  if (query.channel_id) rows = rows.where('channel_id', '=', query.channel_id);
  return rows
    .orderBy('id', 'desc')
    .limit(query.limit + 1)
    .execute();
}

/** One schedule that is due, locked; those that another clock holds are passed over. */
export function lockDueSchedule(db: Database, now: Date): Promise<ScheduleRow | undefined> {
  return db
    .selectFrom('schedules')
    .selectAll()
    .where('active', '=', true)
    .where('next_due_at', '<=', now)
    .orderBy('next_due_at')
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
}
