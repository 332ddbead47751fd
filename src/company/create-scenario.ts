import { authorise } from '../domain/actor.ts';
import type { Context } from '../platform/context.ts';
import { transact } from '../platform/context.ts';
import { explainConstraint } from '../platform/database.ts';
import { recordEvent } from '../platform/events.ts';
import { newId } from '../platform/ids.ts';
import { parse } from '../platform/schema.ts';
import { ScenarioInput } from './schema.ts';
import { findNewestScenario, insertScenario, type ScenarioRow } from './store.ts';

/**
 * Writes a scenario (input: `ScenarioInput`). A slug that exists gets a new version: what was asked before stays as it was.
 * @throws ReplyBenchError `invalid_input`; `conflict` when two writers made the same version.
 */
export async function createScenario(ctx: Context, input: unknown): Promise<ScenarioRow> {
  authorise(ctx.actor, 'write');
  const scenario = parse(ScenarioInput, input);
  const now = ctx.clock.now();
  return transact(ctx, async (trx) => {
    const newest = await findNewestScenario(trx, scenario.slug);
    const row = await insertScenario(trx, {
      ...scenario,
      id: newId(now),
      version: (newest?.version ?? 0) + 1,
      texts: JSON.stringify(scenario.texts),
      answer_points: JSON.stringify(scenario.answer_points),
      created_at: now,
    }).catch((error) =>
      explainConstraint(error, { scenarios_slug_version_key: 'This scenario was just changed; try again.' }),
    );
    await recordEvent(trx, ctx, {
      type: 'scenario.created',
      subjectId: row.id,
      data: { version: row.version },
    });
    return row;
  });
}
