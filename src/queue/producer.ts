import { ReplyBenchError } from '../domain/errors.ts';
import type { Log } from '../platform/log.ts';
import { parse } from '../platform/schema.ts';
import type { JobStore, QueueBackend } from './backend.ts';
import { jobNames, jobs, type JobName, type JobPayload } from './jobs.ts';

export interface WantedJob<N extends JobName> {
  id: string;
  payload: JobPayload<N>;
}

/** Puts jobs on the queue. */
export interface Producer {
  /**
   * Adds jobs, each unless one with the same id is still there.
   * @throws ReplyBenchError `unavailable` when the queue cannot be reached within seconds.
   */
  enqueue<N extends JobName>(name: N, wanted: readonly WantedJob<N>[]): Promise<void>;
  /** Jobs by state, summed over all queues: `waiting`, `active`, `delayed`, `failed`, … */
  counts(): Promise<Record<string, number>>;
  close(): Promise<void>;
}

const deadlineMs = 5_000;

export function openProducer(backend: QueueBackend, log: Log): Producer {
  const stores = new Map<JobName, JobStore>();
  for (const name of jobNames) {
    const store = backend.openStore(queueName(name));
    store.on('error', (error) => log.warn({ err: error, queue: name }, 'the queue reported an error'));
    stores.set(name, store);
  }
  return {
    async enqueue(name, wanted) {
      const added = wanted.map(({ id, payload }) => ({
        name,
        data: parse(jobs[name].payload, payload),
        opts: { jobId: id },
      }));
      await withDeadline(Promise.resolve(stores.get(name)?.addBulk(added)));
    },
    async counts() {
      const all = await withDeadline(Promise.all([...stores.values()].map((store) => store.getJobCounts())));
      const total: Record<string, number> = {};
      for (const [state, count] of all.flatMap(Object.entries)) total[state] = (total[state] ?? 0) + count;
      return total;
    },
    async close() {
      await Promise.all([...stores.values()].map((store) => store.close()));
    },
  };
}

/** The queue that carries a job; BullMQ allows no colon in it. */
export function queueName(name: JobName): string {
  return `replybench.${name}`;
}

async function withDeadline<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer in time')), deadlineMs);
  });
  try {
    return await Promise.race([work, late]);
  } catch (error) {
    throw new ReplyBenchError('unavailable', 'The queue cannot be reached; try again in a moment.', {
      cause: error,
    });
  } finally {
    clearTimeout(timer);
  }
}
