import { authorise } from '../domain/actor.ts';
import { ReplyBenchError } from '../domain/errors.ts';
import type { Context } from '../platform/context.ts';
import { newId } from '../platform/ids.ts';
import { parse } from '../platform/schema.ts';
import { newAliasToken } from './alias-token.ts';
import { findIngredients, insertInto, type Ingredients, type InsertProbe } from './insert-probe.ts';
import { ProbeInput } from './schema.ts';
import type { ProbeRow } from './store.ts';

/** The schedule's due time that asks for the probe; a second probe for the same slot is not made. */
export interface Slot {
  scheduleId: string;
  at: Date;
}

export interface PlanOptions {
  slot?: Slot;
  /** How it is stored; `insertTogether` where many are planned at once. */
  insert?: InsertProbe;
}

/**
 * Plans one probe (input: `ProbeInput`); undefined when the slot has its probe already.
 * @throws ReplyBenchError `invalid_input`, `not_found`, `conflict` (inactive channel, nothing to ask),
 *   `configuration` (no mailbox).
 */
export async function planProbe(
  ctx: Context,
  input: unknown,
  { slot, insert = insertInto(ctx.db) }: PlanOptions = {},
): Promise<ProbeRow | undefined> {
  authorise(ctx.actor, 'write');
  const wish = parse(ProbeInput, input);
  const now = ctx.clock.now();
  const probe = {
    id: newId(now),
    actor: ctx.actor.id,
    channelId: wish.channel_id,
    scenarioId: wish.scenario_id ?? null,
    personaId: wish.persona_id ?? null,
    scheduleId: slot?.scheduleId ?? null,
    slot: slot?.at ?? null,
    aliasToken: newAliasToken(),
    runAt: wish.run_at ? new Date(wish.run_at) : now,
    windowSeconds: wish.window_seconds,
    plannedAt: now,
  };
  const planned = await insert(probe);
  if (!planned) explainMissing(await findIngredients(ctx.db, probe), wish);
  return planned;
}

/** Throws for what was missing; returns when nothing was, since then the slot was taken. */
function explainMissing(found: Ingredients | undefined, wish: ProbeInput): void {
  if (!found) throw new ReplyBenchError('not_found', `There is no channel ${wish.channel_id}.`);
  if (!found.active) throw new ReplyBenchError('conflict', 'The channel is not active; activate it first.');
  if (found.scenario_id === null) throw lacking('scenario', wish.scenario_id);
  if (found.persona_id === null) throw lacking('persona', wish.persona_id);
  if (found.alias === null) {
    throw new ReplyBenchError(
      'configuration',
      'No mailbox is active, so no reply could arrive: add one under /v1/mailboxes.',
    );
  }
}

function lacking(noun: 'scenario' | 'persona', wished: string | undefined): ReplyBenchError {
  if (wished !== undefined) return new ReplyBenchError('not_found', `There is no ${noun} ${wished}.`);
  return new ReplyBenchError('conflict', `There is no ${noun}: add one under /v1/${noun}s.`);
}
