import { sql } from 'kysely';
import type { ChannelKind } from '../domain/nouns.ts';
import type { Database } from '../platform/database.ts';
import type { ProbeInput } from './schema.ts';

/** What a probe of a channel is made of; null: there is none. */
export interface Plan {
  companyId: string;
  kind: ChannelKind;
  active: boolean;
  scenarioId: string | null;
  personaId: string | null;
  firstName: string | null;
  lastName: string | null;
  aliasPattern: string | null;
}

/**
 * Everything a new probe needs, in one query: the wished or the newest scenario; the wished persona, or by chance one of
 * those who speak the channel's language and, if there are any, live in the company's country; the mailbox that receives
 * (IMAP before the listener). Undefined when there is no such channel.
 */
export async function gatherPlan(db: Database, wish: ProbeInput): Promise<Plan | undefined> {
  const { rows } = await sql<Plan>`/* plan: gather_plan */
    select channels.company_id as "companyId", channels.kind, channels.active,
           scenario.id as "scenarioId", persona.id as "personaId",
           persona.first_name as "firstName", persona.last_name as "lastName",
           mailbox.alias_pattern as "aliasPattern"
    from channels
    join companies on companies.id = channels.company_id
    left join lateral (
      select id from scenarios
      where ${wish.scenario_id ?? null}::uuid is null or id = ${wish.scenario_id ?? null}::uuid
      order by created_at desc, version desc limit 1
    ) scenario on true
    left join lateral (
      select id, first_name, last_name from personas
      where case when ${wish.persona_id ?? null}::uuid is null then active else id = ${wish.persona_id ?? null}::uuid end
      order by left(locale, 2) = left(coalesce(channels.language, 'en'), 2) desc,
               (country = companies.country) desc nulls last, random()
      limit 1
    ) persona on true
    left join lateral (
      select alias_pattern from mailboxes where active order by kind, created_at limit 1
    ) mailbox on true
    where channels.id = ${wish.channel_id}`.execute(db);
  return rows[0];
}
