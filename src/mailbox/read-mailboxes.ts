import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { messageOf } from '../domain/errors.ts';
import type { Context } from '../platform/context.ts';
import type { Vault } from '../platform/secrets.ts';
import { openImapMailbox } from './imap.ts';
import type { StoredImapSettings } from './schema.ts';
import type { Deliver, MailSource } from './source.ts';
import { leaseMailboxes, loadCursors, releaseMailboxes, saveCursor, updateMailboxRow } from './store.ts';

export interface MailboxReaders {
  /** Takes up new, changed and freed mailboxes now rather than at the next round. */
  refresh(): Promise<void>;
  close(): Promise<void>;
}

interface Reader {
  source: MailSource;
  updatedAt: number;
}

interface Leased {
  id: string;
  settings: Record<string, unknown>;
  secret: Buffer | null;
  updated_at: Date;
}

const roundMs = 10_000;
const leaseMs = 3 * roundMs;

/** Reads every active IMAP mailbox that no other process reads, and keeps doing so as they are added and changed. */
export async function readMailboxes(ctx: Context, vault: Vault, deliver: Deliver): Promise<MailboxReaders> {
  const holder = `${hostname()}:${process.pid}:${randomUUID()}`;
  const readers = new Map<string, Reader>();
  let round = Promise.resolve();
  const refresh = () => (round = round.then(() => refreshReaders({ ctx, vault, deliver, holder }, readers)));
  await refresh();
  const timer = setInterval(() => void refresh(), roundMs);
  return {
    refresh,
    async close() {
      clearInterval(timer);
      await round;
      await Promise.all([...readers.values()].map(({ source }) => source.close()));
      await releaseMailboxes(ctx.db, holder).catch((error) =>
        ctx.log.warn({ err: error }, 'mailboxes stay leased'),
      );
    },
  };
}

interface Reading {
  ctx: Context;
  vault: Vault;
  deliver: Deliver;
  holder: string;
}

async function refreshReaders(reading: Reading, readers: Map<string, Reader>): Promise<void> {
  const { ctx, holder } = reading;
  try {
    const leased = await leaseMailboxes(ctx.db, holder, ctx.clock.now(), leaseMs);
    const current = new Map(leased.map((mailbox) => [mailbox.id, mailbox.updated_at.getTime()]));
    for (const [id, { source, updatedAt }] of readers) {
      if (current.get(id) === updatedAt) continue;
      await source.close();
      readers.delete(id);
    }
    for (const mailbox of leased) {
      if (readers.has(mailbox.id)) continue;
      const source = await tryToOpen(reading, mailbox);
      if (source) readers.set(mailbox.id, { source, updatedAt: mailbox.updated_at.getTime() });
    }
    await Promise.all([...readers].map(([id, { source }]) => noteState(ctx, id, source)));
  } catch (error) {
    // The database is away. Readers go on: what they cannot store they do not step over.
    ctx.log.warn({ err: error }, `mailboxes were not refreshed: ${messageOf(error)}`);
  }
}

/** One mailbox that cannot be opened (its password was sealed with another key) keeps nobody from the others. */
async function tryToOpen(reading: Reading, mailbox: Leased): Promise<MailSource | null> {
  try {
    return openReader(reading, mailbox);
  } catch (error) {
    reading.ctx.log.warn(
      { mailboxId: mailbox.id, err: error },
      `a mailbox cannot be opened: ${messageOf(error)}`,
    );
    await updateMailboxRow(reading.ctx.db, mailbox.id, { last_error: `configuration: ${messageOf(error)}` });
    return null;
  }
}

function openReader({ ctx, vault, deliver }: Reading, mailbox: Leased): MailSource {
  const { folders, poll_seconds, trusted_hosts, ...server } = mailbox.settings as StoredImapSettings;
  const password = mailbox.secret ? vault.open(mailbox.secret).toString('utf8') : '';
  return openImapMailbox({
    mailboxId: mailbox.id,
    settings: { ...server, credential: { password }, ...(folders && { folders }) },
    trustedHosts: trusted_hosts,
    times: { pollMs: poll_seconds * 1000 },
    cursors: {
      load: () => loadCursors(ctx.db, mailbox.id),
      save: (folder, cursor) => saveCursor(ctx.db, mailbox.id, folder, cursor),
    },
    deliver,
    clock: ctx.clock,
    log: ctx.log.child({ mailboxId: mailbox.id }),
  });
}

async function noteState(ctx: Context, id: string, source: MailSource): Promise<void> {
  const { lastSuccessAt, lastError } = source.state();
  const failing = lastError !== null && (lastSuccessAt === null || lastError.at > lastSuccessAt);
  await updateMailboxRow(ctx.db, id, {
    ...(lastSuccessAt && { last_success_at: lastSuccessAt }),
    last_error: failing ? `${lastError.fault}: ${lastError.message}` : null,
  });
}
