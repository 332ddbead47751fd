import { readFile } from 'node:fs/promises';
import { Type, type Static } from 'typebox';
import { parse as parseYaml } from 'yaml';
import { parse, strict } from '../platform/schema.ts';
import { PersonaInput, ScenarioInput } from './schema.ts';

const DefaultsSchema = strict({ scenarios: Type.Array(ScenarioInput), personas: Type.Array(PersonaInput) });
export type Defaults = Static<typeof DefaultsSchema>;

/** The scenario and personas that ship with ReplyBench. */
export async function loadDefaults(): Promise<Defaults> {
  return parse(DefaultsSchema, parseYaml(await readFile(new URL('defaults.yaml', import.meta.url), 'utf8')));
}
