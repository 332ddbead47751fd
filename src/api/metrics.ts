import { collectDefaultMetrics, Gauge, Histogram, Registry } from '@prometheus-io/client';
import { isUnreachable, type Database } from '../platform/database.ts';
import type { App } from './api.ts';

const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

/** Serves `/metrics` for Prometheus: process, HTTP, and what the database counts at that moment. */
export function useMetrics(app: App, db: Database): void {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const duration = new Histogram({
    name: 'replybench_http_request_duration_seconds',
    help: 'Time to answer a request',
    labelNames: ['method', 'route', 'status'],
    buckets,
    registers: [registry],
  });
  const probes = new Gauge({
    name: 'replybench_probes',
    help: 'Probes by state',
    labelNames: ['state'],
    registers: [registry],
  });
  const messages = new Gauge({
    name: 'replybench_messages',
    help: 'Inbound messages by state',
    labelNames: ['state'],
    registers: [registry],
  });
  app.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'unknown';
    duration.observe({ method: request.method, route, status: reply.statusCode }, reply.elapsedTime / 1000);
    done();
  });
  app.get('/metrics', { schema: { hide: true } }, async (_request, reply) => {
    probes.reset();
    messages.reset();
    try {
      for (const { state, count } of await countStates(db, 'probes')) probes.set({ state }, count);
      for (const { state, count } of await countStates(db, 'messages')) messages.set({ state }, count);
    } catch (error) {
      // The process's own figures are wanted most when the database is away.
      if (!isUnreachable(error)) throw error;
    }
    return reply.type(registry.contentType).send(await registry.metrics());
  });
}

function countStates(
  db: Database,
  table: 'probes' | 'messages',
): Promise<{ state: string; count: number }[]> {
  return db
    .selectFrom(table)
    .select((eb) => ['state', eb.fn.countAll<number>().as('count')])
    .groupBy('state')
    .execute();
}
