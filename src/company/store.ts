import type { Insertable, Selectable, Updateable } from 'kysely';
import { ReplyBenchError } from '../domain/errors.ts';
import type { Database } from '../platform/database.ts';
import { idBefore, type PageQuery } from '../platform/page.ts';
import type { Channels, Companies, Personas, Scenarios } from '../platform/tables.ts';
import type { CompanyListQuery } from './schema.ts';

export type CompanyRow = Selectable<Companies>;
export type ChannelRow = Selectable<Channels>;
export type ScenarioRow = Selectable<Scenarios>;
export type PersonaRow = Selectable<Personas>;

const missing = (noun: string, id: string) => () =>
  new ReplyBenchError('not_found', `There is no ${noun} ${id}.`);

export function insertCompany(db: Database, row: Insertable<Companies>): Promise<CompanyRow> {
  return db.insertInto('companies').values(row).returningAll().executeTakeFirstOrThrow();
}

export function updateCompanyRow(
  db: Database,
  id: string,
  change: Updateable<Companies>,
): Promise<CompanyRow> {
  return db
    .updateTable('companies')
    .set(change)
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow(missing('company', id));
}

export function findCompany(db: Database, id: string): Promise<CompanyRow> {
  return db
    .selectFrom('companies')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirstOrThrow(missing('company', id));
}

export function findCompanyBySlug(db: Database, slug: string): Promise<CompanyRow | undefined> {
  return db.selectFrom('companies').selectAll().where('slug', '=', slug).executeTakeFirst();
}

export function selectCompanies(db: Database, query: CompanyListQuery): Promise<CompanyRow[]> {
  let rows = db.selectFrom('companies').selectAll().where('id', '<', idBefore(query));
  if (query.relation) rows = rows.where('relation', '=', query.relation);
  if (query.tag) rows = rows.where((eb) => eb(eb.val(query.tag), '=', eb.fn.any('tags')));
  return rows
    .orderBy('id', 'desc')
    .limit(query.limit + 1)
    .execute();
}

export function insertChannel(db: Database, row: Insertable<Channels>): Promise<ChannelRow> {
  return db.insertInto('channels').values(row).returningAll().executeTakeFirstOrThrow();
}

export function updateChannelRow(
  db: Database,
  id: string,
  change: Updateable<Channels>,
): Promise<ChannelRow> {
  return db
    .updateTable('channels')
    .set(change)
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow(missing('channel', id));
}

export function findChannel(db: Database, id: string): Promise<ChannelRow> {
  return db
    .selectFrom('channels')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirstOrThrow(missing('channel', id));
}

export function selectChannels(db: Database, companyId: string, page: PageQuery): Promise<ChannelRow[]> {
  return db
    .selectFrom('channels')
    .selectAll()
    .where('company_id', '=', companyId)
    .where('id', '<', idBefore(page))
    .orderBy('id', 'desc')
    .limit(page.limit + 1)
    .execute();
}

export function insertScenario(db: Database, row: Insertable<Scenarios>): Promise<ScenarioRow> {
  return db.insertInto('scenarios').values(row).returningAll().executeTakeFirstOrThrow();
}

export function findScenario(db: Database, id: string): Promise<ScenarioRow> {
  return db
    .selectFrom('scenarios')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirstOrThrow(missing('scenario', id));
}

/** The newest version; of one scenario, or of the scenario that was written last. */
export function findNewestScenario(db: Database, slug?: string): Promise<ScenarioRow | undefined> {
  let rows = db.selectFrom('scenarios').selectAll();
  if (slug !== undefined) rows = rows.where('slug', '=', slug);
  return rows.orderBy('created_at', 'desc').orderBy('version', 'desc').limit(1).executeTakeFirst();
}

export function selectScenarios(db: Database, page: PageQuery): Promise<ScenarioRow[]> {
  return db
    .selectFrom('scenarios')
    .selectAll()
    .where('id', '<', idBefore(page))
    .orderBy('id', 'desc')
    .limit(page.limit + 1)
    .execute();
}

export function insertPersona(db: Database, row: Insertable<Personas>): Promise<PersonaRow> {
  return db.insertInto('personas').values(row).returningAll().executeTakeFirstOrThrow();
}

export function updatePersonaRow(
  db: Database,
  id: string,
  change: Updateable<Personas>,
): Promise<PersonaRow> {
  return db
    .updateTable('personas')
    .set(change)
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow(missing('persona', id));
}

export function findPersona(db: Database, id: string): Promise<PersonaRow> {
  return db
    .selectFrom('personas')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirstOrThrow(missing('persona', id));
}

export function findPersonaBySlug(db: Database, slug: string): Promise<PersonaRow | undefined> {
  return db.selectFrom('personas').selectAll().where('slug', '=', slug).executeTakeFirst();
}

export function selectActivePersonas(db: Database): Promise<PersonaRow[]> {
  return db.selectFrom('personas').selectAll().where('active', '=', true).orderBy('id').execute();
}

export function selectPersonas(db: Database, page: PageQuery): Promise<PersonaRow[]> {
  return db
    .selectFrom('personas')
    .selectAll()
    .where('id', '<', idBefore(page))
    .orderBy('id', 'desc')
    .limit(page.limit + 1)
    .execute();
}
