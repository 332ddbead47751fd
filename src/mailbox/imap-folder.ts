import type { ImapFlow } from 'imapflow';

import { messageOf } from '../domain/errors.ts';
import { arrivalTime, receivedHeadersOf } from './arrival.ts';
import { answerOf } from './deadline.ts';
import { cutBatches, fetchBatch, listAfter, type Batch, type Fetched } from './imap-batch.ts';
import type { Setbacks } from './imap-setbacks.ts';
import type { CursorStore, Delivery, FolderCursor, SourceContext } from './source.ts';

/** What reading a folder needs beside the connection. */
export interface FolderReading extends SourceContext {
  cursors: CursorStore;
  /** Names of the mailbox's own servers, for the time of arrival. */
  trustedHosts: readonly string[];
  /** Messages above this many octets are handed over as their beginning only. */
  messageBytes: number;
  commandMs: number;
  setbacks: Setbacks;
  signal: AbortSignal;
}

/** A message failed to be stored: our side, not the server's. */
export class StorageFailure extends Error {}

const deliveriesAtOnce = 4;
/** UIDs that one listing spans. */
const listedAtOnce = 5000;

/**
 * Opens a folder without marking anything (EXAMINE), and reads what came after the cursor. A new
 * UIDVALIDITY voids the cursor, so the whole folder is read again; known messages are recognised later.
 */
export async function readFolder(
  client: ImapFlow,
  folder: string,
  cursor: FolderCursor | undefined,
  reading: FolderReading,
): Promise<FolderCursor> {
  const opening = client.mailboxOpen(folder, { readOnly: true });
  const opened = await answerOf(client, reading.commandMs, `EXAMINE ${folder}`, opening);
  const uidValidity = String(opened.uidValidity);
  const valid = cursor?.uidValidity === uidValidity ? cursor : { uidValidity, lastUid: 0 };
  const { exists, uidNext } = opened;
  const nothingNew = exists === 0 || (uidNext > 0 && uidNext <= valid.lastUid + 1);
  return nothingNew ? valid : catchUp(client, { folder, cursor: valid, end: uidNext - 1 }, reading);
}

/** Far behind, the folder is listed piece by piece, so that no single command grows with the mailbox. */
async function catchUp(
  client: ImapFlow,
  { folder, cursor, end: last }: Range & { end: number },
  reading: FolderReading,
): Promise<FolderCursor> {
  let reached = cursor;
  while (last > reached.lastUid + listedAtOnce) {
    const end = reached.lastUid + listedAtOnce;
    await readRange(client, { folder, cursor: reached, end }, reading);
    reached = { ...reached, lastUid: end };
  }
  return readNew(client, folder, reached, reading);
}

/** Reads what came after the cursor in the folder that is open, and returns the cursor behind it. */
export function readNew(
  client: ImapFlow,
  folder: string,
  cursor: FolderCursor,
  reading: FolderReading,
): Promise<FolderCursor> {
  return readRange(client, { folder, cursor, end: '*' }, reading);
}

interface Range {
  folder: string;
  cursor: FolderCursor;
  /** The last UID to read. */
  end: number | '*';
}

async function readRange(
  client: ImapFlow,
  { folder, cursor, end }: Range,
  reading: FolderReading,
): Promise<FolderCursor> {
  const waiting = await listAfter(client, cursor.lastUid, end, reading.commandMs);
  const batches = cutBatches(waiting, reading.messageBytes, reading.setbacks.at(folder, cursor));
  let reached = cursor;
  try {
    for await (const messages of fetchInTurn(client, batches, reading)) {
      reached = await storeBatch(messages, folder, reached, reading);
    }
  } catch (thrown) {
    if (!(thrown instanceof StorageFailure)) {
      reading.setbacks.note(folder, reached);
    }
    throw thrown;
  }
  return reached;
}

/** Fetches batch after batch; the next one travels while the consumer stores the last one. */
async function* fetchInTurn(
  client: ImapFlow,
  batches: readonly Batch[],
  { commandMs, signal }: FolderReading,
): AsyncGenerator<Fetched[]> {
  const start = (batch: Batch | undefined) => {
    const fetching = batch && !signal.aborted ? fetchBatch(client, batch, commandMs) : null;
    // It may fail while nobody is waiting for it yet.
    fetching?.catch(() => undefined);
    return fetching;
  };
  let next = start(batches[0]);
  for (let index = 1; next !== null; index += 1) {
    const { fetched, withheld } = await next;
    next = withheld === null ? start(batches[index]) : null;
    yield fetched;
    if (withheld !== null) {
      throw new Error(`The server lists message ${withheld} but does not hand it over`);
    }
  }
}

/** Stores a batch, a few at a time; the cursor moves up to the last message before the first failure. */
async function storeBatch(
  messages: readonly Fetched[],
  folder: string,
  cursor: FolderCursor,
  reading: FolderReading,
): Promise<FolderCursor> {
  let reached = cursor;
  let failure: unknown = null;
  for (let start = 0; start < messages.length && failure === null; start += deliveriesAtOnce) {
    const group = messages.slice(start, start + deliveriesAtOnce);
    const results = await Promise.allSettled(
      group.map((message) => reading.deliver(toDelivery(message, folder, cursor.uidValidity, reading))),
    );
    const failed = results.findIndex(({ status }) => status === 'rejected');
    const stored = failed < 0 ? group : group.slice(0, failed);
    reached = { ...reached, lastUid: stored.at(-1)?.uid ?? reached.lastUid };
    const result = results[failed];
    failure = result?.status === 'rejected' ? (result.reason ?? new Error('refused')) : null;
  }
  if (reached.lastUid !== cursor.lastUid) {
    await reading.cursors.save(folder, reached).catch(rejectStorage);
  }
  return failure === null ? reached : rejectStorage(failure);
}

/** Marks a failure as ours, so that it is not blamed on the server. */
export function rejectStorage(cause: unknown): never {
  throw new StorageFailure(messageOf(cause), { cause });
}

function toDelivery(
  { uid, size, raw, truncated, internalDate }: Fetched,
  folder: string,
  uidValidity: string,
  { clock, trustedHosts, mailboxId }: FolderReading,
): Delivery {
  const readAt = clock.now();
  const arrival = arrivalTime({
    receivedHeaders: receivedHeadersOf(raw),
    internalDate,
    trustedHosts,
    readAt,
  });
  return {
    raw,
    size: Math.max(size, raw.byteLength),
    truncated,
    receivedAt: arrival?.at ?? readAt,
    receivedBy: arrival?.by ?? 'internaldate',
    ...(internalDate && { internalDate }),
    mailboxId,
    folder,
    uid,
    uidValidity,
    envelopeTo: [],
    envelopeFrom: null,
  };
}
