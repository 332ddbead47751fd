import { sql } from 'kysely';
import { isUnreachable, type Database } from '../platform/database.ts';
import type { ProbeRow } from './store.ts';

/** What is wished for; null: let ReplyBench choose. */
export interface NewProbe {
  id: string;
  actor: string;
  channelId: string;
  scenarioId: string | null;
  personaId: string | null;
  scheduleId: string | null;
  slot: Date | null;
  aliasToken: string;
  runAt: Date;
  windowSeconds: number;
  plannedAt: Date;
}

/** What a probe of the channel would be made of; null: there is none. */
export interface Ingredients {
  active: boolean;
  scenario_id: string | null;
  persona_id: string | null;
  alias: string | null;
}

/** Adds one planned probe; undefined when an ingredient is missing, or when its schedule's slot is taken. */
export type InsertProbe = (probe: NewProbe) => Promise<ProbeRow | undefined>;

/**
 * The wished or the newest scenario; the wished persona, or by chance one of those who speak the channel's language and, if
 * there are any, live in the company's country; an address by the pattern of the mailbox that receives (IMAP before the
 * listener). No row for a channel that does not exist.
 */
function ingredients(probes: readonly NewProbe[]) {
  const column = <K extends keyof NewProbe>(name: K) => probes.map((probe) => probe[name]);
  return sql<Ingredients>`
    select wished.*, channels.company_id, channels.kind, channels.active,
           scenario.id as scenario_id, persona.id as persona_id,
           lower(replace(replace(mailbox.alias_pattern, '{name}', persona.mail_name), '{token}', wished.token)) as alias
    from unnest(${column('id')}::uuid[], ${column('actor')}::text[], ${column('channelId')}::uuid[],
                ${column('scenarioId')}::uuid[], ${column('personaId')}::uuid[], ${column('scheduleId')}::uuid[],
                ${column('slot')}::timestamptz[], ${column('aliasToken')}::text[], ${column('runAt')}::timestamptz[],
                ${column('windowSeconds')}::integer[], ${column('plannedAt')}::timestamptz[])
      as wished (id, actor, channel_id, wished_scenario, wished_persona, schedule_id, slot, token, run_at,
                 window_seconds, planned_at)
    join channels on channels.id = wished.channel_id
    join companies on companies.id = channels.company_id
    left join lateral (
      select id from scenarios
      where wished.wished_scenario is null or id = wished.wished_scenario
      order by created_at desc, version desc limit 1
    ) scenario on true
    left join lateral (
      select id, mail_name from personas
      where case when wished.wished_persona is null then active else id = wished.wished_persona end
      order by left(locale, 2) = left(coalesce(channels.language, 'en'), 2) desc,
               (country = companies.country) desc nulls last, random()
      limit 1
    ) persona on true
    left join lateral (
      select alias_pattern from mailboxes where active order by kind, created_at limit 1
    ) mailbox on true`;
}

/** Adds planned probes, each with its event, in one statement; those that could not be added are missing in the answer. */
async function insertProbes(db: Database, probes: readonly NewProbe[]): Promise<Map<string, ProbeRow>> {
  const { rows } = await sql<ProbeRow>`/* plan: insert_probes */
    with found as (${ingredients(probes)}), planned as (
      insert into probes (id, company_id, channel_id, scenario_id, persona_id, schedule_id, slot, state, alias,
                          email_message_id, run_at, window_seconds, planned_at)
      select id, company_id, channel_id, scenario_id, persona_id, schedule_id, slot, 'planned', alias,
             case kind when 'email' then '<' || id || '@' || split_part(alias, '@', 2) || '>' end,
             run_at, window_seconds, planned_at
      from found
      where active and scenario_id is not null and persona_id is not null and alias is not null
      on conflict (schedule_id, slot) do nothing
      returning *
    ), told as (
      insert into events (at, actor, type, subject_id, company_id, data)
      select planned.planned_at, found.actor, 'probe.planned', planned.id, planned.company_id, '{}'
      from planned join found using (id)
    )
    select * from planned`.execute(db);
  return new Map(rows.map((row) => [row.id, row]));
}

/** Adds probes one by one, in the caller's transaction if there is one. */
export function insertInto(db: Database): InsertProbe {
  return async (probe) => (await insertProbes(db, [probe])).get(probe.id);
}

const mostAtOnce = 200;

/**
 * Adds probes that are asked for at the same time together: while one statement is under way the next ones gather.
 * Under load that is one commit for many requests; alone a probe does not wait.
 */
export function insertTogether(db: Database): InsertProbe {
  const waiting: { probe: NewProbe; answer: PromiseWithResolvers<ProbeRow | undefined> }[] = [];
  let running = false;

  async function drain(): Promise<void> {
    running = true;
    while (waiting.length > 0) {
      const batch = waiting.splice(0, mostAtOnce);
      const probes = batch.map(({ probe }) => probe);
      const settle = insertProbes(db, probes)
        // One that breaks its statement must not take the others with it.
        .catch((error) => (isUnreachable(error) || batch.length === 1 ? Promise.reject(error) : null));
      await settle.then(
        (rows) => {
          for (const { probe, answer } of batch) {
            if (rows) answer.resolve(rows.get(probe.id));
            else insertInto(db)(probe).then(answer.resolve, answer.reject);
          }
        },
        (error) => {
          for (const { answer } of batch) answer.reject(error);
        },
      );
    }
    running = false;
  }

  return (probe) => {
    const answer = Promise.withResolvers<ProbeRow | undefined>();
    waiting.push({ probe, answer });
    if (!running) void drain();
    return answer.promise;
  };
}

/** What there was when a probe could not be added. */
export async function findIngredients(db: Database, probe: NewProbe): Promise<Ingredients | undefined> {
  const { rows } = await ingredients([probe]).execute(db);
  return rows[0];
}
