import { messageOf } from '../domain/errors.ts';
import type { Log } from '../platform/log.ts';
import { parse } from '../platform/schema.ts';
import type { QueueBackend, RunJob } from './backend.ts';
import { jobNames, jobs, type JobHandlers, type JobName } from './jobs.ts';
import { queueName } from './producer.ts';

export interface JobWorker {
  /** Stops taking jobs, tells running ones to come to an end, and waits for them. */
  close(): Promise<void>;
}

export interface WorkerSettings {
  concurrency: number;
  /** Longest time one job may take; its lock outlives that. */
  jobTimeoutMs: number;
  log: Log;
}

/**
 * Starts taking jobs of every kind.
 * @throws when a job name has no handler or a handler no job: a silent gap would lose work.
 */
export async function startWorker(
  backend: QueueBackend,
  handlers: JobHandlers,
  settings: WorkerSettings,
): Promise<JobWorker> {
  checkHandlers(handlers);
  const { concurrency, jobTimeoutMs, log } = settings;
  const shutdown = new AbortController();
  const runners = jobNames.map((name) => {
    const runner = backend.openRunner(queueName(name), runnerFor(name, handlers, shutdown.signal, log), {
      concurrency,
      lockDuration: jobTimeoutMs + 30_000,
    });
    runner.on('error', (error) => log.warn({ err: error, job: name }, 'the worker reported an error'));
    return runner;
  });
  await Promise.all(runners.map((runner) => runner.waitUntilReady()));
  return {
    async close() {
      shutdown.abort(new Error('the worker is shutting down'));
      await Promise.all(runners.map((runner) => runner.close()));
    },
  };
}

function runnerFor(name: JobName, handlers: JobHandlers, signal: AbortSignal, log: Log): RunJob {
  // The payload was parsed by the schema of the same name, which is what the handler's type is made from.
  const handle = handlers[name] as (payload: unknown, signal: AbortSignal) => Promise<void>;
  return async (job) => {
    try {
      await handle(parse(jobs[name].payload, job.data), signal);
    } catch (error) {
      log.error({ err: error, job: name, payload: job.data }, `job failed: ${messageOf(error)}`);
      throw error;
    }
  };
}

function checkHandlers(handlers: JobHandlers): void {
  const missing = jobNames.filter((name) => typeof handlers[name] !== 'function');
  const unknown = Object.keys(handlers).filter((name) => !jobNames.some((known) => known === name));
  if (missing.length > 0) throw new Error(`no handler for the jobs ${missing.join(', ')}`);
  if (unknown.length > 0) throw new Error(`handlers without a job: ${unknown.join(', ')}`);
}
