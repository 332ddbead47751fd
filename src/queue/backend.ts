import { createPostgresBackend, Queue, runMigrations, Worker, type WorkerOptions } from 'bullmq';
import { Redis } from 'ioredis';
import { Client } from 'pg';
import { SteadyClient } from '../platform/database.ts';
import type { Log } from '../platform/log.ts';

/** The little of BullMQ's Queue that is used; true of both backends. */
export interface JobStore {
  addBulk(jobs: { name: string; data: unknown; opts: { jobId: string } }[]): Promise<unknown>;
  getJobCounts(): Promise<Record<string, number>>;
  on(event: 'error', listener: (error: Error) => void): unknown;
  close(): Promise<void>;
}

/** The little of BullMQ's Worker that is used. */
export interface JobRunner {
  on(event: 'error', listener: (error: Error) => void): unknown;
  waitUntilReady(): Promise<unknown>;
  close(force?: boolean): Promise<void>;
}

export type RunJob = (job: { name: string; data: unknown }) => Promise<void>;
export type RunnerOptions = Pick<WorkerOptions, 'concurrency' | 'lockDuration'>;

/** The two ways BullMQ keeps its jobs, behind one shape: everything else is the same. */
export interface QueueBackend {
  /** Prepares what must exist before the first queue opens. */
  prepare(): Promise<void>;
  openStore(name: string): JobStore;
  openRunner(name: string, run: RunJob, options: RunnerOptions): JobRunner;
  close(): Promise<void>;
}

// The probe's row is the record of what happened, so finished jobs leave nothing behind,
// and a job that may have acted is never started a second time by the queue itself.
const jobOptions = { removeOnComplete: true, removeOnFail: true, attempts: 1 };
const runnerOptions = { maxStalledCount: 0 };

/** Jobs in the same PostgreSQL as everything else: nothing more to install. */
export function postgresBackend(url: string): QueueBackend {
  const connection = {
    Client: SteadyClient,
    connectionString: url,
    max: 5,
    keepAlive: true,
    connectionTimeoutMillis: 5_000,
  };
  return {
    openStore: (name) =>
      new Queue(name, { connection, defaultJobOptions: jobOptions }, createPostgresBackend),
    openRunner: (name, run, options) =>
      new Worker(name, run, { ...runnerOptions, ...options, connection }, createPostgresBackend),
    async prepare() {
      const client = new Client({ connectionString: url });
      await client.connect();
      try {
        await runMigrations(client);
      } finally {
        await client.end();
      }
    },
    close: () => Promise.resolve(),
  };
}

/** Jobs in Redis or Valkey. Producers fail fast, so that the API can answer; workers wait for the server to return. */
export function redisBackend(url: string, log: Log): QueueBackend {
  const connections: Redis[] = [];
  const connect = (maxRetriesPerRequest: number | null) => {
    const redis = new Redis(url, { maxRetriesPerRequest, connectTimeout: 5_000 });
    redis.on('error', (error) => log.warn({ err: error }, 'Redis is unreachable'));
    connections.push(redis);
    return redis;
  };
  return {
    openStore: (name) => new Queue(name, { connection: connect(1), defaultJobOptions: jobOptions }),
    openRunner: (name, run, options) =>
      new Worker(name, run, { ...runnerOptions, ...options, connection: connect(null) }),
    prepare: () => Promise.resolve(),
    close() {
      for (const redis of connections) redis.disconnect();
      return Promise.resolve();
    },
  };
}
