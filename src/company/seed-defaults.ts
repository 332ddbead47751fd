import { readFile } from 'node:fs/promises';
import { parse as parseYaml } from 'yaml';
import type { Context } from '../platform/context.ts';
import { createPersona } from './create-persona.ts';
import { createScenario } from './create-scenario.ts';
import { findNewestScenario, selectActivePersonas } from './store.ts';

interface Defaults {
  scenarios: unknown[];
  personas: unknown[];
}

/** Writes the scenario and personas that ship with ReplyBench, each only while there is none at all. */
export async function seedDefaults(ctx: Context): Promise<void> {
  const text = await readFile(new URL('defaults.yaml', import.meta.url), 'utf8');
  const { scenarios, personas } = parseYaml(text) as Defaults;
  if (!(await findNewestScenario(ctx.db))) {
    for (const scenario of scenarios) await createScenario(ctx, scenario);
  }
  if ((await selectActivePersonas(ctx.db)).length === 0) {
    for (const persona of personas) await createPersona(ctx, persona);
  }
}
