import { sql, type RawBuilder } from 'kysely';
import type { Database } from '../platform/database.ts';
import type { ProbeRow } from './store.ts';

/** What is wished for; null: let ReplyBench choose. */
export interface NewProbe {
  id: string;
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

/**
 * The wished or the newest scenario; the wished persona, or by chance one of those who speak the channel's language and, if
 * there are any, live in the company's country; an address by the pattern of the mailbox that receives (IMAP before the
 * listener). No row when there is no such channel.
 */
function ingredients({ channelId, scenarioId, personaId, aliasToken }: NewProbe): RawBuilder<Ingredients> {
  return sql<Ingredients>`
    select channels.company_id, channels.kind, channels.active, scenario.id as scenario_id, persona.id as persona_id,
           lower(replace(replace(mailbox.alias_pattern, '{name}', persona.mail_name), '{token}', ${aliasToken})) as alias
    from channels
    join companies on companies.id = channels.company_id
    left join lateral (
      select id from scenarios
      where ${scenarioId}::uuid is null or id = ${scenarioId}::uuid
      order by created_at desc, version desc limit 1
    ) scenario on true
    left join lateral (
      select id, mail_name from personas
      where case when ${personaId}::uuid is null then active else id = ${personaId}::uuid end
      order by left(locale, 2) = left(coalesce(channels.language, 'en'), 2) desc,
               (country = companies.country) desc nulls last, random()
      limit 1
    ) persona on true
    left join lateral (
      select alias_pattern from mailboxes where active order by kind, created_at limit 1
    ) mailbox on true
    where channels.id = ${channelId}`;
}

/**
 * Adds a planned probe with its event in one statement, since everything that is scheduled goes through here. Undefined when
 * an ingredient is missing, or when the schedule has its probe for this slot already.
 */
export async function insertProbe(
  db: Database,
  probe: NewProbe,
  actor: string,
): Promise<ProbeRow | undefined> {
  const { rows } = await sql<ProbeRow>`/* plan: insert_probe */
    with found as (${ingredients(probe)}), planned as (
      insert into probes (id, company_id, channel_id, scenario_id, persona_id, schedule_id, slot, state, alias,
                          email_message_id, run_at, window_seconds, planned_at)
      select ${probe.id}::uuid, company_id, ${probe.channelId}::uuid, scenario_id, persona_id,
             ${probe.scheduleId}::uuid, ${probe.slot}::timestamptz, 'planned', alias,
             case kind when 'email' then '<' || ${probe.id}::text || '@' || split_part(alias, '@', 2) || '>' end,
             ${probe.runAt}::timestamptz, ${probe.windowSeconds}::integer, ${probe.plannedAt}::timestamptz
      from found
      where active and scenario_id is not null and persona_id is not null and alias is not null
      on conflict (schedule_id, slot) do nothing
      returning *
    ), told as (
      insert into events (at, actor, type, subject_id, company_id, data)
      select planned_at, ${actor}, 'probe.planned', id, company_id, '{}' from planned
    )
    select * from planned`.execute(db);
  return rows[0];
}

/** What there was when a probe could not be added. */
export async function findIngredients(db: Database, probe: NewProbe): Promise<Ingredients | undefined> {
  const { rows } = await ingredients(probe).execute(db);
  return rows[0];
}
