import type { Context } from '../platform/context.ts';
import { createPersona } from './create-persona.ts';
import { createScenario } from './create-scenario.ts';
import { loadDefaults } from './defaults.ts';
import { findNewestScenario, selectActivePersonas } from './store.ts';

/** Writes the scenario and personas that ship with ReplyBench, each only while there is none at all. */
export async function seedDefaults(ctx: Context): Promise<void> {
  const { scenarios, personas } = await loadDefaults();
  if (!(await findNewestScenario(ctx.db))) {
    for (const scenario of scenarios) await createScenario(ctx, scenario);
  }
  if ((await selectActivePersonas(ctx.db)).length === 0) {
    for (const persona of personas) await createPersona(ctx, persona);
  }
}
