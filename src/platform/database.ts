import { Kysely, PostgresDialect, type Transaction } from 'kysely';
import { Client, Pool, types, type ClientConfig, type PoolClient } from 'pg';
import { ReplyBenchError } from '../domain/errors.ts';
import type { Log } from './log.ts';
import type { DB } from './tables.ts';

/** The typed database; every feature's store takes it or a transaction of it. */
export type Database = Kysely<DB>;
export type DatabaseTransaction = Transaction<DB>;

// Identity and count columns stay far below 2^53; strings would only breed conversions.
types.setTypeParser(types.builtins.INT8, Number);

export interface DatabaseOptions {
  url: string;
  log: Log;
  maxConnections?: number;
}

/** A connection that breaks while it is in use rejects its query; unheard, its 'error' event would end the process too. */
export class SteadyClient extends Client {
  constructor(config?: ClientConfig) {
    super(config);
    this.on('error', () => undefined);
  }
}

/** Opens a pool. A lost connection is logged, not thrown: the next query opens a new one. */
export function openDatabase({ url, log, maxConnections = 20 }: DatabaseOptions): Database {
  const pool = new Pool({
    Client: SteadyClient,
    connectionString: url,
    max: maxConnections,
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
  });
  pool.on('connect', keepPlans);
  pool.on('error', (error) => log.warn({ err: error }, 'a database connection was lost'));
  return new Kysely<DB>({ dialect: new PostgresDialect({ pool }) });
}

const planMark = /^\s*\/\* plan: (\w+) \*\//;

/**
 * Has the server keep the plan of statements that name it in a leading comment, as a prepared statement: planning what
 * runs for each request costs more than running it.
 */
function keepPlans(client: PoolClient): void {
  const query = client.query.bind(client) as (...args: unknown[]) => unknown;
  const preparing = (statement: unknown, values: unknown, ...rest: unknown[]) => {
    const name = typeof statement === 'string' ? planMark.exec(statement)?.[1] : undefined;
    return name === undefined ? query(statement, values, ...rest) : query({ name, text: statement, values });
  };
  client.query = preparing as typeof client.query;
}

// SQLSTATE classes 08 (connection), 57P (operator intervention) and 53 (resources), and what the socket says.
const unreachableCode = /^(08|57P|53)|^(ECONNREFUSED|ECONNRESET|ETIMEDOUT|EPIPE|ENOTFOUND|EHOSTUNREACH)$/;
const unreachableMessage =
  /timeout exceeded when trying to connect|Connection terminated|Connection is closed/i;

/** True when the thrown thing means that a server is away for now, rather than that the request is wrong. */
export function isUnreachable(thrown: unknown): boolean {
  if (!(thrown instanceof Error)) return false;
  if (thrown instanceof AggregateError) return thrown.errors.some(isUnreachable);
  const code = 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : '';
  return unreachableCode.test(code) || unreachableMessage.test(thrown.message);
}

const uniqueViolation = '23505';
const foreignKeyViolation = '23503';

/** Turns a constraint violation into the error a caller can act on; anything else is thrown as it is. */
export function explainConstraint(thrown: unknown, explanations: Record<string, string>): never {
  if (thrown instanceof Error && 'code' in thrown && 'constraint' in thrown) {
    const explanation = explanations[String(thrown.constraint)];
    if (explanation && thrown.code === uniqueViolation) throw new ReplyBenchError('conflict', explanation);
    if (explanation && thrown.code === foreignKeyViolation)
      throw new ReplyBenchError('invalid_input', explanation);
  }
  throw thrown;
}
