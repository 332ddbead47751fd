import type { FetchMessageObject, ImapFlow } from 'imapflow';

import { messageOf } from '../domain/errors.ts';
import { arrivalTime, receivedHeadersOf } from './arrival.ts';
import { withDeadline } from './deadline.ts';
import type { CursorStore, Delivery, FolderCursor, SourceContext } from './source.ts';

/** What reading a folder needs beside the connection. */
export interface FolderReading extends SourceContext {
  cursors: CursorStore;
  /** Names of the mailbox's own servers, for the time of arrival. */
  trustedHosts: readonly string[];
  /** Messages above this many octets are handed over as their beginning only. */
  messageBytes: number;
  commandMs: number;
  signal: AbortSignal;
}

interface Waiting {
  uid: number;
  size: number;
}

interface Batch {
  uids: number[];
  source: { start: number; maxLength: number };
}

/** A message failed to be stored: our side, not the server's. */
export class StorageFailure extends Error {}

const batchMessages = 100;
const batchOctets = 8 * 1024 * 1024;
/** What is kept of a message over the limit: its headers and enough text to judge it by. */
const excerptOctets = 256 * 1024;
const deliveriesAtOnce = 4;

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
  const { uidValidity, uidNext, exists } = await withDeadline(
    reading.commandMs,
    `EXAMINE ${folder}`,
    opening,
  );
  const valid =
    cursor?.uidValidity === String(uidValidity) ? cursor : { uidValidity: String(uidValidity), lastUid: 0 };
  const nothingNew = exists === 0 || (uidNext > 0 && uidNext <= valid.lastUid + 1);
  return nothingNew ? valid : readNew(client, folder, valid, reading);
}

/** Reads what came after the cursor in the folder that is open, and returns the cursor behind it. */
export async function readNew(
  client: ImapFlow,
  folder: string,
  cursor: FolderCursor,
  reading: FolderReading,
): Promise<FolderCursor> {
  const waiting = await listAfter(client, cursor.lastUid, reading);
  const batches = cutBatches(waiting, reading.messageBytes);
  let reached = cursor;
  let next = batches[0] ? fetchBatch(client, batches[0], reading) : null;
  for (let index = 0; next !== null; index += 1) {
    const messages = await next;
    const following = batches[index + 1];
    // The next batch travels while this one is stored.
    next = following && !reading.signal.aborted ? fetchBatch(client, following, reading) : null;
    next?.catch(() => undefined);
    reached = await storeBatch(messages, folder, reached, reading);
  }
  return reached;
}

/** UIDs and sizes after `lastUid`. `n:*` names the last message even when its UID is below n (RFC 9051). */
async function listAfter(
  client: ImapFlow,
  lastUid: number,
  { commandMs }: FolderReading,
): Promise<Waiting[]> {
  const listing = client.fetchAll(`${lastUid + 1}:*`, { uid: true, size: true }, { uid: true });
  const rows = await withDeadline(commandMs, 'FETCH of sizes', listing);
  return rows
    .filter(({ uid }) => uid > lastUid)
    .map(({ uid, size }) => ({ uid, size: size ?? 0 }))
    .sort((a, b) => a.uid - b.uid);
}

/** Batches in order of UID; a message over the limit travels alone, and only its beginning. */
function cutBatches(waiting: readonly Waiting[], messageBytes: number): Batch[] {
  const batches: Batch[] = [];
  let open: Batch | null = null;
  let octets = 0;
  for (const { uid, size } of waiting) {
    if (size > messageBytes) {
      batches.push({ uids: [uid], source: { start: 0, maxLength: excerptOctets } });
      open = null;
    } else {
      if (!open || open.uids.length >= batchMessages || octets + size > batchOctets) {
        open = { uids: [], source: { start: 0, maxLength: messageBytes } };
        batches.push(open);
        octets = 0;
      }
      open.uids.push(uid);
      octets += size;
    }
  }
  return batches;
}

/** Collects a whole batch: a command inside the fetch loop would dead-lock the client. */
async function fetchBatch(
  client: ImapFlow,
  batch: Batch,
  { commandMs }: FolderReading,
): Promise<FetchMessageObject[]> {
  const query = { uid: true, size: true, internalDate: true, source: batch.source };
  const fetching = client.fetchAll(batch.uids.join(','), query, { uid: true });
  const wanted = new Set(batch.uids);
  const messages = await withDeadline(commandMs, 'FETCH of messages', fetching);
  return messages.filter(({ uid }) => wanted.has(uid)).sort((a, b) => a.uid - b.uid);
}

/** Stores a batch, a few at a time; the cursor moves up to the last message before the first failure. */
async function storeBatch(
  messages: readonly FetchMessageObject[],
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

function rejectStorage(cause: unknown): never {
  throw new StorageFailure(messageOf(cause), { cause });
}

function toDelivery(
  message: FetchMessageObject,
  folder: string,
  uidValidity: string,
  reading: FolderReading,
): Delivery {
  const raw = message.source ?? Buffer.alloc(0);
  const size = Math.max(message.size ?? 0, raw.byteLength);
  const internalDate = validDate(message.internalDate);
  const readAt = reading.clock.now();
  const { trustedHosts, mailboxId } = reading;
  const arrival = arrivalTime({
    receivedHeaders: receivedHeadersOf(raw),
    internalDate,
    trustedHosts,
    readAt,
  });
  return {
    raw,
    size,
    truncated: size > reading.messageBytes || raw.byteLength >= reading.messageBytes,
    receivedAt: arrival?.at ?? readAt,
    receivedBy: arrival?.by ?? 'internaldate',
    ...(internalDate && { internalDate }),
    mailboxId,
    folder,
    uid: message.uid,
    uidValidity,
    envelopeTo: [],
    envelopeFrom: null,
  };
}

function validDate(value: Date | string | undefined): Date | null {
  const date = value === undefined ? null : new Date(value);
  return date && !Number.isNaN(date.getTime()) ? date : null;
}
