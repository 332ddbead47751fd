import { sql } from 'kysely';
import type { Database } from '../../src/platform/database.ts';

interface Column {
  table: string;
  name: string;
  type: string;
  nullable: boolean;
  hasDefault: boolean;
}

const typeOf: Readonly<Record<string, string>> = {
  bool: 'boolean',
  bytea: 'Buffer',
  float8: 'number',
  int4: 'number',
  int8: 'number',
  text: 'string',
  _text: 'string[]',
  timestamptz: 'Timestamp',
  uuid: 'string',
};

/** Columns that hold more than their SQL type says. */
const meaningOf: Readonly<Record<string, string>> = {
  'api_keys.scopes': 'Scope[]',
  'channels.kind': 'ChannelKind',
  'companies.closures': 'Json<string[]>',
  'companies.relation': 'Relation',
  'companies.relaxed_rules': 'RelaxableRule[]',
  'companies.weekly_hours': 'Json<WeeklyHours>',
  'events.data': 'Json<unknown>',
  'mailboxes.cursors': 'Json<Record<string, unknown>>',
  'mailboxes.kind': 'MailboxKind',
  'mailboxes.settings': 'Json<Record<string, unknown>>',
  'messages.received_by': 'ReceivedBy',
  'messages.state': 'MessageState',
  'opt_outs.kind': 'OptOutKind',
  'observations.clock': 'ClockName',
  'personas.names': 'Json<Record<string, PersonNames>>',
  'probes.fields': 'Json<FieldRecord[]>',
  'probes.state': 'ProbeState',
  'refusals.rule': 'RuleId',
  'replies.channel': 'ReplyChannel',
  'replies.evidence': 'Json<string[]>',
  'replies.kind': 'ReplyKind',
  'replies.reasons': 'Json<string[]>',
  'scenarios.answer_points': 'Json<AnswerPoint[]>',
  'scenarios.texts': 'Json<Record<string, ScenarioText>>',
};

const nouns = [...new Set(Object.values(meaningOf).flatMap((type) => type.match(/[A-Z]\w+/g) ?? []))]
  .filter((name) => !['Json', 'Record', 'ProbeState'].includes(name))
  .sort();

const head = `// Generated from the migrated schema by \`npm run generate\`; do not edit.
import type { ColumnType, Generated } from 'kysely';
import type { ${nouns.join(', ')} } from '../domain/nouns.ts';
import type { ProbeState } from '../domain/probe-state.ts';

type Timestamp = ColumnType<Date, Date | string>;
/** Read as T, written as JSON text. */
type Json<T> = ColumnType<T, string, string>;
type GeneratedJson<T> = ColumnType<T, string | undefined, string>;
`;

function columnType({ table, name, type, nullable, hasDefault }: Column): string {
  const base = meaningOf[`${table}.${name}`] ?? typeOf[type];
  if (!base)
    throw new Error(
      `no TypeScript type for ${table}.${name} (${type}): add it to scripts/generate/tables.ts`,
    );
  if (hasDefault && base.startsWith('Json<')) return base.replace('Json<', 'GeneratedJson<');
  const whole = nullable ? `${base} | null` : base;
  return hasDefault ? `Generated<${whole}>` : whole;
}

const interfaceName = (table: string) =>
  table.replace(/(^|_)(\w)/g, (_, __, letter: string) => letter.toUpperCase());

/** The text of src/platform/tables.ts for a migrated database. */
export async function generateTables(db: Database): Promise<string> {
  const { rows } = await sql<Column>`
    select table_name as "table", column_name as name, udt_name as type, is_nullable = 'YES' as nullable,
           column_default is not null or is_identity = 'YES' as "hasDefault"
    from information_schema.columns
    where table_schema = 'public' and table_name not like 'kysely%'
    order by table_name, ordinal_position`.execute(db);
  const byTable = Map.groupBy(rows, (row) => row.table);
  const tables = [...byTable].map(([table, columns]) => {
    const lines = columns.map((column) => `  ${column.name}: ${columnType(column)};`);
    return `export interface ${interfaceName(table)} {\n${lines.join('\n')}\n}\n`;
  });
  const index = [...byTable.keys()].map((table) => `  ${table}: ${interfaceName(table)};`);
  return [head, ...tables, `export interface DB {\n${index.join('\n')}\n}\n`].join('\n');
}
