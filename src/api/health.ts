import { sql } from 'kysely';
import { messageOf } from '../domain/errors.ts';
import type { Clock } from '../platform/clock.ts';
import type { Database } from '../platform/database.ts';
import { pendingMigrations } from '../platform/migrate.ts';
import type { Producer } from '../queue/index.ts';

export interface Check {
  name: string;
  ok: boolean;
  detail: string;
}

/** Answers whether the parts ReplyBench depends on work now. */
export type Health = () => Promise<Check[]>;

export interface HealthParts {
  db: Database;
  clock: Clock;
  producer: Producer;
  /** When the clock of this process last ticked; absent when it plays another role. */
  lastTickAt?: () => Date | null;
}

const tickOverdueMs = 30_000;
const mailboxOverdueMs = 15 * 60_000;

export function createHealth(parts: HealthParts): Health {
  const { db, clock, producer, lastTickAt } = parts;
  const checks: [string, () => Promise<string>][] = [
    ['database', async () => ((await sql`select 1`.execute(db)) ? 'answers' : '')],
    ['migrations', () => checkMigrations(db)],
    ['queue', async () => describeCounts(await producer.counts())],
    ['mailboxes', () => checkMailboxes(db, clock)],
    ...(lastTickAt
      ? [['clock', () => checkTick(lastTickAt(), clock)] as [string, () => Promise<string>]]
      : []),
  ];
  return () => Promise.all(checks.map(([name, check]) => runCheck(name, check)));
}

async function runCheck(name: string, check: () => Promise<string>): Promise<Check> {
  try {
    return { name, ok: true, detail: await check() };
  } catch (error) {
    return { name, ok: false, detail: messageOf(error) };
  }
}

async function checkMigrations(db: Database): Promise<string> {
  const pending = await pendingMigrations(db);
  if (pending.length > 0) throw new Error(`not applied: ${pending.join(', ')}`);
  return 'all applied';
}

function describeCounts(counts: Record<string, number>): string {
  const lines = Object.entries(counts).filter(([, count]) => count > 0);
  return lines.length === 0 ? 'empty' : lines.map(([state, count]) => `${count} ${state}`).join(', ');
}

async function checkMailboxes(db: Database, clock: Clock): Promise<string> {
  const mailboxes = await db
    .selectFrom('mailboxes')
    .select(['name', 'kind', 'last_success_at', 'last_error'])
    .where('active', '=', true)
    .execute();
  if (mailboxes.length === 0) throw new Error('none is active: no reply can arrive');
  const since = new Date(clock.now().getTime() - mailboxOverdueMs);
  const overdue = mailboxes.filter(
    ({ kind, last_success_at }) => kind === 'imap' && (last_success_at === null || last_success_at < since),
  );
  if (overdue.length > 0) {
    throw new Error(
      overdue.map(({ name, last_error }) => `${name}: ${last_error ?? 'not read yet'}`).join('; '),
    );
  }
  return `${mailboxes.length} active`;
}

function checkTick(last: Date | null, clock: Clock): Promise<string> {
  const age = last === null ? Infinity : clock.now().getTime() - last.getTime();
  if (age > tickOverdueMs) return Promise.reject(new Error(`last tick ${last?.toISOString() ?? 'never'}`));
  return Promise.resolve('ticks');
}
