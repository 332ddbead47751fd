import { sql } from 'kysely';
import { getDomain } from 'tldts';
import type { ChannelKind, ScenarioText } from '../domain/nouns.ts';
import type { Database } from '../platform/database.ts';
import type { Candidate } from './attribute/evidence.ts';
import type { MessageTraces } from './attribute/traces.ts';

/** A candidate with what the classifier wants to know of it. */
export interface ProbeCandidate extends Candidate {
  companyId: string;
  channel: ChannelKind;
}

interface Row {
  id: string;
  company_id: string;
  kind: ChannelKind;
  target: string;
  website: string | null;
  language: string | null;
  locale: string;
  texts: Record<string, ScenarioText>;
  alias: string;
  email_message_id: string | null;
  submitted_at: Date;
  window_ends_at: Date;
}

const rememberedDays = 180;
const mostByDomain = 200;
// Letters and digits that belong together, as help desks put them into subjects: [#12345], ABC-2024-991.
const ticketNumber = /\b[A-Z]{0,6}-?\d{4,12}(?:-\d{2,8})?\b/gi;

/**
 * The probes a message might answer: those it names by our address or by the id of what we sent; failing that,
 * those of companies whose domain it comes from.
 */
export async function findCandidates(db: Database, traces: MessageTraces): Promise<ProbeCandidate[]> {
  const addresses = [...traces.recipients.keys(), ...traces.mentioned];
  const ids = [...traces.inReplyTo, ...traces.references].map((id) => `<${id}>`);
  const named = await selectRows(
    db,
    sql`probes.alias = any(${addresses}) or probes.email_message_id = any(${ids})`,
  );
  const rows = named.length > 0 ? named : await selectByDomain(db, traces);
  const tickets = await selectTickets(db, rows);
  return rows.map((row) => toCandidate(row, tickets.get(row.id) ?? []));
}

/** True when an address is one that we write from. */
export async function isOwnAlias(db: Database, address: string): Promise<boolean> {
  const row = await db.selectFrom('probes').select('id').where('alias', '=', address).executeTakeFirst();
  return row !== undefined;
}

async function selectByDomain(db: Database, { senderDomains, receivedAt }: MessageTraces): Promise<Row[]> {
  const domains = new Set(senderDomains.map((domain) => getDomain(domain) ?? domain));
  const patterns = [...domains].map((domain) => `%${domain.replace(/[%_\\]/g, '\\$&')}%`);
  if (patterns.length === 0) return [];
  return selectRows(
    db,
    sql`probes.committed_at > ${receivedAt ?? new Date()}::timestamptz - make_interval(days => ${rememberedDays})
        and (channels.target ilike any(${patterns}) or companies.website ilike any(${patterns}))`,
  );
}

async function selectRows(db: Database, condition: ReturnType<typeof sql>): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select probes.id, probes.company_id, channels.kind, channels.target, companies.website, channels.language,
           personas.locale, scenarios.texts, probes.alias, probes.email_message_id,
           coalesce(probes.submitted_at, probes.committed_at, probes.planned_at) as submitted_at,
           coalesce(probes.window_ends_at, probes.planned_at + make_interval(secs => probes.window_seconds)) as window_ends_at
    from probes
    join channels on channels.id = probes.channel_id
    join companies on companies.id = probes.company_id
    join scenarios on scenarios.id = probes.scenario_id
    join personas on personas.id = probes.persona_id
    where ${condition}
    order by probes.id desc
    limit ${mostByDomain}`.execute(db);
  return rows;
}

async function selectTickets(db: Database, rows: readonly Row[]): Promise<Map<string, string[]>> {
  const ids = rows.map(({ id }) => id);
  if (ids.length === 0) return new Map();
  const replies = await db
    .selectFrom('replies')
    .select(['probe_id', 'subject'])
    .where('probe_id', 'in', ids)
    .where('subject', 'is not', null)
    .execute();
  const byProbe = Map.groupBy(replies, (reply) => reply.probe_id);
  return new Map(
    [...byProbe].map(([id, ofProbe]) => [
      id,
      ofProbe.flatMap(({ subject }) => subject?.match(ticketNumber) ?? []),
    ]),
  );
}

function toCandidate(row: Row, ticketNumbers: string[]): ProbeCandidate {
  const hosts = [row.website, row.kind === 'email' ? `mailto://${row.target}` : row.target];
  return {
    probeId: row.id,
    companyId: row.company_id,
    channel: row.kind,
    alias: row.alias,
    messageId: row.email_message_id?.slice(1, -1) ?? null,
    question: questionOf(row),
    companyDomains: hosts
      .flatMap((host) => (host === null ? [] : [domainOf(host)]))
      .filter((domain) => domain !== ''),
    submittedAt: row.submitted_at,
    windowEndsAt: row.window_ends_at,
    ticketNumbers,
  };
}

function domainOf(url: string): string {
  const host = URL.parse(url)?.hostname ?? '';
  return getDomain(host) ?? host;
}

/** What was most likely asked: the channel's language, else the persona's, else English, else whatever there is. */
function questionOf({ texts, language, locale }: Row): ScenarioText {
  const wished = [language, language?.slice(0, 2), locale, locale.slice(0, 2), 'en'];
  const key =
    wished.find((name) => name !== undefined && name !== null && name in texts) ??
    Object.keys(texts)[0] ??
    '';
  return texts[key] ?? { subject: '', body: '' };
}
