import { authorise } from '../domain/actor.ts';
import { ReplyBenchError } from '../domain/errors.ts';
import {
  findChannel,
  findCompany,
  findNewestScenario,
  findPersona,
  findScenario,
  selectActivePersonas,
  type ChannelRow,
  type CompanyRow,
  type PersonaRow,
} from '../company/index.ts';
import type { Context } from '../platform/context.ts';
import { transact } from '../platform/context.ts';
import type { Database } from '../platform/database.ts';
import { recordEvent } from '../platform/events.ts';
import { newId } from '../platform/ids.ts';
import { parse } from '../platform/schema.ts';
import { makeAlias } from './alias.ts';
import { ProbeInput } from './schema.ts';
import { insertProbe, type ProbeRow } from './store.ts';

/** The schedule's due time that asks for the probe; a second probe for the same slot is not made. */
export interface Slot {
  scheduleId: string;
  at: Date;
}

/**
 * Plans one probe (input: `ProbeInput`); undefined when the slot has its probe already.
 * @throws ReplyBenchError `invalid_input`, `not_found`, `conflict` (inactive channel), `configuration` (no mailbox).
 */
export async function planProbe(ctx: Context, input: unknown, slot?: Slot): Promise<ProbeRow | undefined> {
  authorise(ctx.actor, 'write');
  const wish = parse(ProbeInput, input);
  const now = ctx.clock.now();
  return transact(ctx, async (trx) => {
    const channel = await findChannel(trx, wish.channel_id);
    if (!channel.active)
      throw new ReplyBenchError('conflict', 'The channel is not active; activate it first.');
    const company = await findCompany(trx, channel.company_id);
    const id = newId(now);
    const persona = wish.persona_id
      ? await findPersona(trx, wish.persona_id)
      : await choosePersona(trx, channel, company);
    const alias = await makeAlias(trx, persona);
    const probe = await insertProbe(trx, {
      id,
      company_id: company.id,
      channel_id: channel.id,
      scenario_id: await chooseScenario(trx, wish.scenario_id),
      persona_id: persona.id,
      schedule_id: slot?.scheduleId ?? null,
      slot: slot?.at ?? null,
      state: 'planned',
      alias,
      email_message_id: channel.kind === 'email' ? `<${id}@${alias.split('@')[1] ?? ''}>` : null,
      run_at: wish.run_at ? new Date(wish.run_at) : now,
      window_seconds: wish.window_seconds,
      planned_at: now,
    });
    if (probe) await recordEvent(trx, ctx, { type: 'probe.planned', subjectId: id, companyId: company.id });
    return probe;
  });
}

async function chooseScenario(db: Database, wished: string | undefined): Promise<string> {
  const scenario = wished ? await findScenario(db, wished) : await findNewestScenario(db);
  if (scenario) return scenario.id;
  throw new ReplyBenchError('conflict', 'There is no scenario: add one under /v1/scenarios.');
}

/** Someone who speaks the channel's language, preferably from the company's country. */
async function choosePersona(db: Database, channel: ChannelRow, company: CompanyRow): Promise<PersonaRow> {
  const all = await selectActivePersonas(db);
  const language = (channel.language ?? 'en').slice(0, 2);
  const speakers = all.filter((persona) => persona.locale.startsWith(language));
  const locals = speakers.filter((persona) => persona.country === company.country);
  const fitting = [locals, speakers, all].find((personas) => personas.length > 0) ?? [];
  const chosen = fitting[Math.floor(Math.random() * fitting.length)];
  if (chosen) return chosen;
  throw new ReplyBenchError('conflict', 'There is no active persona: add one under /v1/personas.');
}
