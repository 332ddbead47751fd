import { vi } from 'vitest';

import { openImapMailbox, type ImapMailboxOptions, type ImapSettings } from '../../src/mailbox/imap.ts';
import type { CursorStore, Delivery, FolderCursor, MailSource } from '../../src/mailbox/source.ts';
import { systemClock } from '../../src/platform/clock.ts';
import { createLog } from '../../src/platform/log.ts';
import type { Dovecot } from '../support/dovecot.ts';

/** Cursors as a database would keep them. */
export interface MemoryCursors extends CursorStore {
  saved: Record<string, FolderCursor>;
}

export function createCursors(): MemoryCursors {
  const saved: Record<string, FolderCursor> = {};
  return {
    saved,
    load: async () => structuredClone(saved),
    save: async (folder, cursor) => {
      saved[folder] = cursor;
    },
  };
}

/** Everything a mailbox delivered, and a way to wait for more. */
export interface Inbox {
  source: MailSource;
  deliveries: Delivery[];
  cursors: MemoryCursors;
  /** Resolves once this many messages have been delivered in all. */
  until(count: number): Promise<void>;
  subjects(): string[];
}

const opened: MailSource[] = [];
let users = 0;

/** A user that no other test has. */
export function newUser(): string {
  users += 1;
  return `user${users}@mail.test`;
}

export function open(
  server: Pick<Dovecot, 'port' | 'password'>,
  user: string,
  changes: Partial<Omit<ImapMailboxOptions, 'settings' | 'cursors'>> & {
    settings?: Partial<ImapSettings>;
    cursors?: MemoryCursors;
  } = {},
): Inbox {
  const deliveries: Delivery[] = [];
  const waiting = new Set<() => void>();
  const cursors = changes.cursors ?? createCursors();
  const store = changes.deliver ?? (async () => undefined);
  const source = openImapMailbox({
    mailboxId: 'm1',
    clock: systemClock,
    log: createLog({ level: 'silent' }),
    backoff: { firstMs: 20, maxMs: 200 },
    ...changes,
    cursors,
    deliver: async (delivery) => {
      await store(delivery);
      deliveries.push(delivery);
      for (const wake of waiting) {
        wake();
      }
    },
    settings: {
      host: '127.0.0.1',
      port: server.port,
      security: 'none',
      user,
      credential: { password: server.password },
      ...changes.settings,
    },
    times: { pollMs: 600_000, ...changes.times },
  });
  opened.push(source);
  return {
    source,
    deliveries,
    cursors,
    until: (count) =>
      new Promise((resolve) => {
        const check = (): void => {
          if (deliveries.length >= count) {
            waiting.delete(check);
            resolve();
          }
        };
        waiting.add(check);
        check();
      }),
    subjects: () => deliveries.map(subjectOf),
  };
}

export async function closeMailboxes(): Promise<void> {
  await Promise.all(opened.splice(0).map((source) => source.close()));
}

export function subjectOf({ raw }: Delivery): string {
  return /^Subject: (.*?)\r?$/m.exec(Buffer.from(raw).toString())?.[1] ?? '';
}

export function letter(subject: string, headers = ''): string {
  return `${headers}From: Ann <ann@shop.test>\r\nSubject: ${subject}\r\n\r\nFrom nine to five.\r\n`;
}

/** Looks until the expectations hold; for states, which nobody announces. */
export function eventually(expectations: () => void): Promise<void> {
  return vi.waitFor(expectations, { timeout: 30_000, interval: 10 });
}
