import type { FastifyBaseLogger, FastifyInstance, FastifyRequest, RawServerDefault } from 'fastify';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import type { Clock } from '../platform/clock.ts';
import type { Context } from '../platform/context.ts';
import type { Database } from '../platform/database.ts';
import type { Log } from '../platform/log.ts';
import type { Vault } from '../platform/secrets.ts';
import type { InsertProbe } from '../probe/index.ts';
import type { Health } from './health.ts';

/** A Fastify scope whose handlers are typed by their TypeBox schemas. */
export type App = FastifyInstance<
  RawServerDefault,
  IncomingMessage,
  ServerResponse,
  FastifyBaseLogger,
  TypeBoxTypeProvider
>;

/** What the API is made of; `runtime.ts` fills it. */
export interface ApiDependencies {
  db: Database;
  clock: Clock;
  log: Log;
  vault: Vault;
  /** Called after a probe was planned, so that it need not wait for the clock. */
  wakeDispatch: () => void;
  /** Called after mailboxes changed. */
  mailboxesChanged: () => void;
  health: Health;
  /** The front page shows its table to anyone. */
  demo: boolean;
}

/** What a route is given. */
export interface Api extends ApiDependencies {
  /** Stores the probes that are asked for at the same time together. */
  insertProbe: InsertProbe;
  /** The context of a request: its actor, and a log that carries its id. */
  contextOf: (request: FastifyRequest) => Context;
}
