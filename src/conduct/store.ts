import type { Insertable, Selectable } from 'kysely';
import type { Database } from '../platform/database.ts';
import { idBefore, type PageQuery } from '../platform/page.ts';
import type { OptOuts, Refusals, Switches } from '../platform/tables.ts';
import type { ConductSubject } from './rule.ts';

export type OptOutRow = Selectable<OptOuts>;
export type RefusalRow = Selectable<Refusals>;
export type SwitchRow = Selectable<Switches>;

export function findSwitch(db: Database, name: string): Promise<SwitchRow | undefined> {
  return db.selectFrom('switches').selectAll().where('name', '=', name).executeTakeFirst();
}

export function upsertSwitch(db: Database, row: SwitchRow): Promise<SwitchRow> {
  const { name, ...state } = row;
  return db
    .insertInto('switches')
    .values({ name, ...state })
    .onConflict((conflict) => conflict.column('name').doUpdateSet(state))
    .returningAll()
    .executeTakeFirstOrThrow();
}

export function findOptOut(
  db: Database,
  domains: string[],
  addresses: string[],
): Promise<OptOutRow | undefined> {
  return db
    .selectFrom('opt_outs')
    .selectAll()
    .where((eb) =>
      eb.or([
        eb.and([eb('kind', '=', 'domain'), eb('value', 'in', domains)]),
        ...(addresses.length > 0 ? [eb.and([eb('kind', '=', 'address'), eb('value', 'in', addresses)])] : []),
      ]),
    )
    .limit(1)
    .executeTakeFirst();
}

/** Keeps the first one when it is there already: its date is the one that counts. */
export async function insertOptOut(db: Database, row: Insertable<OptOuts>): Promise<OptOutRow> {
  await db
    .insertInto('opt_outs')
    .values(row)
    .onConflict((conflict) => conflict.columns(['kind', 'value']).doNothing())
    .execute();
  return db
    .selectFrom('opt_outs')
    .selectAll()
    .where('kind', '=', row.kind)
    .where('value', '=', row.value)
    .executeTakeFirstOrThrow();
}

export function selectOptOuts(db: Database, page: PageQuery): Promise<OptOutRow[]> {
  return db
    .selectFrom('opt_outs')
    .selectAll()
    .where('id', '<', idBefore(page))
    .orderBy('id', 'desc')
    .limit(page.limit + 1)
    .execute();
}

export async function insertRefusal(db: Database, row: Insertable<Refusals>): Promise<void> {
  await db.insertInto('refusals').values(row).execute();
}

export function selectRefusals(db: Database, page: PageQuery): Promise<RefusalRow[]> {
  return db
    .selectFrom('refusals')
    .selectAll()
    .where('id', '<', idBefore(page))
    .orderBy('id', 'desc')
    .limit(page.limit + 1)
    .execute();
}

/** A probe of the same channel that was submitted since, or is about to be. */
export function findRecentProbe(db: Database, subject: ConductSubject, since: Date) {
  return db
    .selectFrom('probes')
    .select('id')
    .where('channel_id', '=', subject.channelId)
    .where('id', '!=', subject.probeId)
    .where((eb) => eb.or([eb('committed_at', '>', since), eb('state', '=', 'started')]))
    .limit(1)
    .executeTakeFirst();
}

export async function countOpenProbes(db: Database, subject: ConductSubject): Promise<number> {
  const { open } = await db
    .selectFrom('probes')
    .select((eb) => eb.fn.countAll<number>().as('open'))
    .where('company_id', '=', subject.companyId)
    .where('id', '!=', subject.probeId)
    .where('state', 'in', ['started', 'committed', 'submitted', 'waiting', 'uncertain'])
    .executeTakeFirstOrThrow();
  return open;
}
