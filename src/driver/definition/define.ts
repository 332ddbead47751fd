import type { ProbeDefinition } from './schema.ts';

/** Types a probe definition for the editor; what it says is checked when ReplyBench starts. */
export function defineProbe(definition: ProbeDefinition): ProbeDefinition {
  return definition;
}
