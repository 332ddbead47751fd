import { randomUUID } from 'node:crypto';
import type { ClockName } from '../../src/domain/nouns.ts';
import type { ProbeState } from '../../src/domain/probe-state.ts';
import type { Context } from '../../src/platform/context.ts';
import type { World } from './world.ts';

export interface Observed {
  submittedAt: Date;
  /** Seconds to the stop of the clock; null: it has not stopped. */
  elapsed: number | null;
  working?: number;
  clock?: ClockName;
  windowSeconds?: number;
}

const week = 7 * 86_400;

/** Writes a probe as if it had been sent, with one clock. */
export async function insertObserved(ctx: Context, world: World, observed: Observed): Promise<string> {
  const { submittedAt, elapsed, working, clock = 'human', windowSeconds = week } = observed;
  const after = (seconds: number) => new Date(submittedAt.getTime() + seconds * 1000);
  const id = await insertEnded(ctx, world, 'waiting', { submitted_at: submittedAt });
  await ctx.db
    .insertInto('observations')
    .values({
      probe_id: id,
      company_id: world.company.id,
      channel_id: world.channel.id,
      clock,
      submitted_at: submittedAt,
      censored_at: after(windowSeconds),
      stopped_at: elapsed === null ? null : after(elapsed),
      elapsed_seconds: elapsed,
      working_seconds: elapsed === null ? null : (working ?? elapsed),
    })
    .execute();
  return id;
}

/** Writes a probe that ended in a state, without clocks. */
export async function insertEnded(
  ctx: Context,
  { company, channel, scenario, persona }: World,
  state: ProbeState,
  change: { reason?: string; submitted_at?: Date; queued_at?: Date } = {},
): Promise<string> {
  const id = randomUUID();
  await ctx.db
    .insertInto('probes')
    .values({
      id,
      company_id: company.id,
      channel_id: channel.id,
      scenario_id: scenario.id,
      persona_id: persona.id,
      state,
      alias: `${id}@probe.test`,
      run_at: ctx.clock.now(),
      planned_at: ctx.clock.now(),
      window_seconds: week,
      ...change,
    })
    .execute();
  return id;
}
