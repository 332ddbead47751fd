import { setTimeout as sleep } from 'node:timers/promises';

import type { ImapFlow } from 'imapflow';

import { backoffDelay, defaultBackoff, type Backoff } from './backoff.ts';
import { answerOf, withDeadline } from './deadline.ts';
import {
  createImapClient,
  defaultImapTimes,
  faultOf,
  faultText,
  findFolders,
  type ImapSettings,
  type ImapTimes,
} from './imap-client.ts';
import { readFolder, readNew, rejectStorage, StorageFailure, type FolderReading } from './imap-folder.ts';
import { createSetbacks } from './imap-setbacks.ts';
import { watchLink, type Link } from './imap-link.ts';
import type { CursorStore, FolderCursor, MailSource, SourceContext, SourceState } from './source.ts';

export type { ImapSettings } from './imap-client.ts';

export interface ImapMailboxOptions extends SourceContext {
  settings: ImapSettings;
  cursors: CursorStore;
  /** Names of the mailbox's own servers; empty: the topmost Received line is believed. */
  trustedHosts?: readonly string[];
  times?: Partial<ImapTimes>;
  backoff?: Backoff;
  /** Larger messages are handed over as their beginning only, marked `truncated`. */
  messageBytes?: number;
}

const defaultFolders = ['INBOX', '\\Junk'];
const defaultMessageBytes = 25 * 1024 * 1024;

/** One open mailbox, over all its connections. */
interface Mailbox {
  options: ImapMailboxOptions;
  times: ImapTimes;
  reading: FolderReading;
  state: SourceState;
  /** Failures in a row; a completed round of all folders ends the row. */
  failures: number;
}

/**
 * Reads a mailbox until closed: a new client for each connection, every folder by UID after its cursor,
 * then IDLE as a hint and a full round at each poll. It never marks, moves or deletes.
 */
export function openImapMailbox(options: ImapMailboxOptions): MailSource {
  const stop = new AbortController();
  const times = { ...defaultImapTimes, ...options.times };
  const { trustedHosts = [], messageBytes = defaultMessageBytes } = options;
  const mailbox: Mailbox = {
    options,
    times,
    reading: {
      ...options,
      trustedHosts,
      messageBytes,
      commandMs: times.commandMs,
      setbacks: createSetbacks(),
      signal: stop.signal,
    },
    state: {
      connected: false,
      lastSuccessAt: null,
      lastError: null,
      retryAt: null,
      folders: [],
      missingFolders: [],
    },
    failures: 0,
  };
  const running = keepConnected(mailbox);
  return {
    mailboxId: options.mailboxId,
    state: () => ({ ...mailbox.state }),
    close: async () => {
      stop.abort();
      await running;
    },
  };
}

async function keepConnected(mailbox: Mailbox): Promise<void> {
  const { signal } = mailbox.reading;
  while (!signal.aborted) {
    try {
      await runConnection(mailbox);
    } catch (thrown) {
      if (!signal.aborted) {
        noteFailure(mailbox, thrown);
        await backOff(mailbox);
      }
    }
  }
}

function noteFailure(mailbox: Mailbox, thrown: unknown): void {
  const { clock, log } = mailbox.options;
  const fault = thrown instanceof StorageFailure ? 'storage' : faultOf(thrown);
  const message = faultText(thrown);
  mailbox.failures += 1;
  mailbox.state.lastError = { at: clock.now(), fault, message };
  // The text only: the library's error objects carry commands and replies.
  log.warn({ fault, reason: message, failures: mailbox.failures }, 'mailbox connection ended');
}

async function backOff(mailbox: Mailbox): Promise<void> {
  const delay = backoffDelay(mailbox.failures, mailbox.options.backoff ?? defaultBackoff);
  mailbox.state.retryAt = new Date(mailbox.options.clock.now().getTime() + delay);
  await sleep(delay, undefined, { signal: mailbox.reading.signal }).catch(() => undefined);
  mailbox.state.retryAt = null;
}

/** One connection from its beginning to its end; ends by a rejection, or when the mailbox is closed. */
async function runConnection(mailbox: Mailbox): Promise<void> {
  const { reading, times, options } = mailbox;
  const client = await withDeadline(
    times.commandMs,
    'The access token',
    createImapClient(options.settings, times),
  );
  const link = watchLink(client, reading.signal);
  try {
    await answerOf(client, times.commandMs, 'Connecting', client.connect());
    const wanted = options.settings.folders ?? defaultFolders;
    const { found, missing } = await answerOf(client, times.commandMs, 'LIST', findFolders(client, wanted));
    mailbox.state = { ...mailbox.state, connected: true, folders: found, missingFolders: missing };
    await followFolders(mailbox, client, link);
  } catch (thrown) {
    const parting = faultOf(thrown) === 'connection' ? client.byeReason : undefined;
    throw parting === undefined || thrown instanceof StorageFailure
      ? thrown
      : new Error(parting, { cause: thrown });
  } finally {
    mailbox.state.connected = false;
    link.dispose();
    client.close();
  }
}

/** Reads all folders, then waits for a hint in the first one or for the next poll, for ever. */
async function followFolders(mailbox: Mailbox, client: ImapFlow, link: Link): Promise<void> {
  const { reading, times } = mailbox;
  const { folders } = mailbox.state;
  const cursors = new Map(Object.entries(await reading.cursors.load().catch(rejectStorage)));
  const [watched] = folders;
  if (watched === undefined) {
    throw new Error('None of the folders to read exists on the server');
  }
  for (;;) {
    const nextPoll = performance.now() + times.pollMs;
    link.clear();
    // The watched folder comes last and stays open for IDLE.
    for (const folder of folders.toReversed()) {
      cursors.set(folder, await readFolder(client, folder, cursors.get(folder), reading));
    }
    noteSuccess(mailbox);
    await followHints(mailbox, client, link, { folder: watched, cursors, until: nextPoll });
  }
}

interface Watch {
  folder: string;
  cursors: Map<string, FolderCursor>;
  /** By `performance.now()`. */
  until: number;
}

/** IDLE in the open folder, reading what it hints at, until the next poll is due. */
async function followHints(mailbox: Mailbox, client: ImapFlow, link: Link, watch: Watch): Promise<void> {
  for (;;) {
    client.idle().catch(() => undefined);
    const event = await link.next(watch.until - performance.now());
    const cursor = watch.cursors.get(watch.folder);
    if (event === 'poll' || !cursor) {
      return;
    }
    link.clear();
    watch.cursors.set(watch.folder, await readNew(client, watch.folder, cursor, mailbox.reading));
    noteSuccess(mailbox);
  }
}

function noteSuccess(mailbox: Mailbox): void {
  mailbox.state.lastSuccessAt = mailbox.options.clock.now();
  mailbox.failures = 0;
}
