import type { Actor } from '../domain/actor.ts';
import type { Clock } from './clock.ts';
import type { Database, DatabaseTransaction } from './database.ts';
import type { Log } from './log.ts';

/** What every verb is given first; a test passes a transaction and a fixed clock. */
export interface Context {
  db: Database;
  clock: Clock;
  log: Log;
  actor: Actor;
}

/** Runs `work` in a transaction of the context's database, joining one that is already open. */
export function transact<T>(ctx: Context, work: (trx: DatabaseTransaction) => Promise<T>): Promise<T> {
  // A verb called within another verb's transaction is part of it.
  if (ctx.db.isTransaction) return work(ctx.db as DatabaseTransaction);
  return ctx.db.transaction().execute(work);
}
