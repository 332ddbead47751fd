import { authorise } from '../domain/actor.ts';
import { ReplyBenchError } from '../domain/errors.ts';
import type { Context } from '../platform/context.ts';
import { newId } from '../platform/ids.ts';
import { parse } from '../platform/schema.ts';
import { makeAlias } from './alias.ts';
import { gatherPlan, type Plan } from './gather-plan.ts';
import { ProbeInput } from './schema.ts';
import { insertProbe, type ProbeRow } from './store.ts';

/** The schedule's due time that asks for the probe; a second probe for the same slot is not made. */
export interface Slot {
  scheduleId: string;
  at: Date;
}

/**
 * Plans one probe (input: `ProbeInput`); undefined when the slot has its probe already.
 * Two statements and no more, since everything that is scheduled goes through here.
 * @throws ReplyBenchError `invalid_input`, `not_found`, `conflict` (inactive channel, nothing to ask),
 *   `configuration` (no mailbox).
 */
export async function planProbe(ctx: Context, input: unknown, slot?: Slot): Promise<ProbeRow | undefined> {
  authorise(ctx.actor, 'write');
  const wish = parse(ProbeInput, input);
  const plan = checkPlan(await gatherPlan(ctx.db, wish), wish);
  const now = ctx.clock.now();
  const id = newId(now);
  const alias = makeAlias(plan.aliasPattern, plan);
  const row = {
    id,
    company_id: plan.companyId,
    channel_id: wish.channel_id,
    scenario_id: plan.scenarioId,
    persona_id: plan.personaId,
    schedule_id: slot?.scheduleId ?? null,
    slot: slot?.at ?? null,
    alias,
    email_message_id: plan.kind === 'email' ? `<${id}@${alias.slice(alias.indexOf('@') + 1)}>` : null,
    run_at: wish.run_at ? new Date(wish.run_at) : now,
    window_seconds: wish.window_seconds,
    planned_at: now,
  };
  return insertProbe(ctx.db, row, ctx.actor.id);
}

type Complete = { [K in keyof Plan]: NonNullable<Plan[K]> };

function checkPlan(plan: Plan | undefined, wish: ProbeInput): Complete {
  if (!plan) throw new ReplyBenchError('not_found', `There is no channel ${wish.channel_id}.`);
  const { scenarioId, personaId, firstName, lastName, aliasPattern } = plan;
  if (!plan.active) throw new ReplyBenchError('conflict', 'The channel is not active; activate it first.');
  if (scenarioId === null) throw lacking('scenario', wish.scenario_id);
  if (personaId === null || firstName === null || lastName === null)
    throw lacking('persona', wish.persona_id);
  if (aliasPattern === null) {
    throw new ReplyBenchError(
      'configuration',
      'No mailbox is active, so no reply could arrive: add one under /v1/mailboxes.',
    );
  }
  return { ...plan, scenarioId, personaId, firstName, lastName, aliasPattern };
}

function lacking(noun: 'scenario' | 'persona', wished: string | undefined): ReplyBenchError {
  if (wished !== undefined) return new ReplyBenchError('not_found', `There is no ${noun} ${wished}.`);
  return new ReplyBenchError('conflict', `There is no ${noun}: add one under /v1/${noun}s.`);
}
