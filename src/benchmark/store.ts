import { sql, type ExpressionBuilder, type RawBuilder } from 'kysely';
import type { Database } from '../platform/database.ts';
import type { DB } from '../platform/tables.ts';
import type { BenchmarkQuery, Grouping } from './schema.ts';

/** The id and name of the group that a row of probes joined with its nouns belongs to. */
const groupColumns: Readonly<
  Record<Grouping, readonly [id: RawBuilder<string | null>, name: RawBuilder<string>]>
> = {
  company: [sql`companies.id`, sql`companies.name`],
  channel: [sql`channels.id`, sql`companies.name || ' · ' || channels.kind || ' · ' || channels.target`],
  kind: [sql`channels.kind`, sql`channels.kind`],
  scenario: [sql`scenarios.slug`, sql`scenarios.title`],
  relation: [sql`companies.relation`, sql`companies.relation`],
  all: [sql`null::text`, sql`'all'`],
};

export interface ObservationRow {
  group_id: string | null;
  group_name: string;
  company_id: string;
  submitted_at: Date;
  censored_at: Date;
  stopped_at: Date | null;
  elapsed_seconds: number | null;
  working_seconds: number | null;
  unsure: boolean;
}

type Joined = Pick<DB, 'probes' | 'companies' | 'channels' | 'scenarios'>;

function joinedProbes(db: Database) {
  return db
    .selectFrom('probes')
    .innerJoin('companies', 'companies.id', 'probes.company_id')
    .innerJoin('channels', 'channels.id', 'probes.channel_id')
    .innerJoin('scenarios', 'scenarios.id', 'probes.scenario_id');
}

const isKind = (channel: string) => channel === 'form' || channel === 'chat' || channel === 'email';

/** The filters that hold for every probe, delivered or not; its time is that of submission, else of planning. */
function filters(query: BenchmarkQuery) {
  return (eb: ExpressionBuilder<Joined, keyof Joined>) => {
    const at = sql<Date>`coalesce(probes.submitted_at, probes.planned_at)`;
    const { channel, company, from, to } = query;
    const kind = channel !== undefined && isKind(channel) ? channel : undefined;
    return eb.and([
      ...(kind !== undefined ? [eb('channels.kind', '=', kind)] : []),
      ...(channel !== undefined && kind === undefined ? [eb('channels.id', '=', channel)] : []),
      ...(company !== undefined ? [eb('companies.id', '=', company)] : []),
      ...(from !== undefined ? [eb(at, '>=', new Date(from))] : []),
      ...(to !== undefined ? [eb(at, '<', new Date(to))] : []),
    ]);
  };
}

/** Every observation of the clock, one row per delivered probe. */
export function selectObservations(db: Database, query: BenchmarkQuery): Promise<ObservationRow[]> {
  const [id, name] = groupColumns[query.group_by];
  return joinedProbes(db)
    .innerJoin('observations', 'observations.probe_id', 'probes.id')
    .where('observations.clock', '=', query.clock)
    .where(filters(query))
    .select([
      id.as('group_id'),
      name.as('group_name'),
      'observations.company_id',
      'observations.submitted_at',
      'observations.censored_at',
      'observations.stopped_at',
      'observations.elapsed_seconds',
      'observations.working_seconds',
      'observations.unsure',
    ])
    .execute();
}

export interface DispositionRow {
  group_id: string | null;
  group_name: string;
  state: string;
  reason: string | null;
  probes: number;
}

/** How many probes of each group ended how. */
export function selectDispositions(db: Database, query: BenchmarkQuery): Promise<DispositionRow[]> {
  const [id, name] = groupColumns[query.group_by];
  return joinedProbes(db)
    .where(filters(query))
    .select((eb) => [
      id.as('group_id'),
      name.as('group_name'),
      'probes.state',
      'probes.reason',
      eb.fn.countAll<number>().as('probes'),
    ])
    .groupBy([sql`1`, sql`2`, 'probes.state', 'probes.reason'])
    .execute();
}

/** What working time is counted by, per company. */
export function selectCalendars(db: Database, companyIds: readonly string[]) {
  return db
    .selectFrom('companies')
    .select(['id', 'time_zone', 'weekly_hours', 'closures'])
    .where((eb) => eb('id', '=', eb.fn.any(sql<string[]>`${companyIds}::uuid[]`)))
    .execute();
}
