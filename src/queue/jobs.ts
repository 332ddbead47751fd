import type { Static, TSchema } from 'typebox';
import { Id, strict } from '../platform/schema.ts';

interface JobDefinition {
  payload: TSchema;
}

/** Every job there is: its name and what it carries. Payloads hold ids only, since queues keep them readable. */
export const jobs = {
  'probe.run': { payload: strict({ probe_id: Id }) },
} as const satisfies Record<string, JobDefinition>;

export type JobName = keyof typeof jobs;
export type JobPayload<N extends JobName> = Static<(typeof jobs)[N]['payload']>;

/** What runs each job; `signal` aborts when the worker shuts down. */
export type JobHandlers = { [N in JobName]: (payload: JobPayload<N>, signal: AbortSignal) => Promise<void> };

export const jobNames = Object.keys(jobs) as JobName[];
