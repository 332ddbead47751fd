import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import {
  openProducer,
  postgresBackend,
  redisBackend,
  startWorker,
  type QueueBackend,
} from '../../src/queue/index.ts';
import { silentLog } from '../support/context.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { startRedis, type TestRedis } from '../support/redis.ts';

const settings = { concurrency: 2, jobTimeoutMs: 10_000, log: silentLog };
const ids = ['019a0000-0000-7000-8000-000000000001', '019a0000-0000-7000-8000-000000000002'] as const;

let database: TestDatabase;
let redis: TestRedis;

beforeAll(async () => {
  [database, redis] = await Promise.all([cloneDatabase(), startRedis()]);
});
afterAll(async () => {
  await Promise.all([database.close(), redis.close()]);
});

const backends: Record<string, () => QueueBackend> = {
  PostgreSQL: () => postgresBackend(database.url),
  Redis: () => redisBackend(redis.url, silentLog),
};

describe.each(Object.keys(backends))('queue on %s', (name) => {
  async function open(): Promise<QueueBackend> {
    const backend = backends[name]?.();
    if (!backend) throw new Error('no such backend');
    await backend.prepare();
    onTestFinished(() => backend.close());
    return backend;
  }

  it('carries a job to its handler, once per id however often it is added', async () => {
    const backend = await open();
    const producer = openProducer(backend, silentLog);
    onTestFinished(() => producer.close());
    const wanted = ids.map((probe_id) => ({ id: `${probe_id}.0`, payload: { probe_id } }));
    await producer.enqueue('probe.run', wanted);
    await producer.enqueue('probe.run', wanted);
    const seen: string[] = [];
    const done = Promise.withResolvers<void>();
    const worker = await startWorker(
      backend,
      {
        'probe.run': ({ probe_id }) => {
          seen.push(probe_id);
          if (seen.length === 2) done.resolve();
          return Promise.resolve();
        },
      },
      settings,
    );
    await done.promise;
    await worker.close();
    expect(seen.toSorted()).toEqual([...ids]);
    const counts = await producer.counts();
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(0);
  });

  it('does not run a failed job again by itself, and takes it again when it is asked for anew', async () => {
    const backend = await open();
    const producer = openProducer(backend, silentLog);
    onTestFinished(() => producer.close());
    let runs = 0;
    const twice = Promise.withResolvers<void>();
    const failed = Promise.withResolvers<void>();
    const worker = await startWorker(
      backend,
      {
        'probe.run': () => {
          runs += 1;
          if (runs === 2) twice.resolve();
          else failed.resolve();
          return Promise.reject(new Error('on purpose'));
        },
      },
      settings,
    );
    onTestFinished(() => worker.close());
    const add = () => producer.enqueue('probe.run', [{ id: 'again.0', payload: { probe_id: ids[0] } }]);
    await add();
    await failed.promise;
    await expect.poll(() => producer.counts().then((counts) => counts['active'] ?? 0)).toBe(0);
    expect(runs).toBe(1);
    await add();
    await twice.promise;
  });

  it('tells running jobs to come to an end when it closes, and waits for them', async () => {
    const backend = await open();
    const producer = openProducer(backend, silentLog);
    onTestFinished(() => producer.close());
    await producer.enqueue('probe.run', [{ id: 'slow.0', payload: { probe_id: ids[0] } }]);
    const started = Promise.withResolvers<void>();
    let ended = false;
    const worker = await startWorker(
      backend,
      {
        'probe.run': async (_payload, signal) => {
          started.resolve();
          await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
          ended = true;
        },
      },
      settings,
    );
    await started.promise;
    await worker.close();
    expect(ended).toBe(true);
  });
});

it('refuses to start without a handler for a job', async () => {
  const backend = postgresBackend(database.url);
  const handlers = {} as Parameters<typeof startWorker>[1];
  await expect(startWorker(backend, handlers, settings)).rejects.toThrow('no handler for the jobs probe.run');
});

it('answers within seconds that the queue is unreachable, and the process lives', async () => {
  const backend = redisBackend('redis://127.0.0.1:1', silentLog);
  const producer = openProducer(backend, silentLog);
  await expect(
    producer.enqueue('probe.run', [{ id: 'lost.0', payload: { probe_id: ids[0] } }]),
  ).rejects.toMatchObject({ code: 'unavailable' });
  await backend.close();
});
