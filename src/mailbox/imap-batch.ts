import type { FetchMessageObject, ImapFlow } from 'imapflow';

import { answerOf } from './deadline.ts';
import type { Caution } from './imap-setbacks.ts';

/** A message on the server that has not been read. */
export interface Waiting {
  uid: number;
  /** RFC822.SIZE. */
  size: number;
  internalDate: Date | null;
}

/** Messages to fetch with one command, `limit` octets at most of each; 0: none, they are recorded without content. */
export interface Batch {
  messages: Waiting[];
  limit: number;
}

/** A message with what was fetched of it. */
export interface Fetched extends Waiting {
  raw: Buffer;
  /** `raw` is only a beginning. */
  truncated: boolean;
}

const batchOctets = 8 * 1024 * 1024;
/** What is kept of a message over the limit: its headers and enough text to judge it by. */
const excerptOctets = 256 * 1024;

/** UIDs and sizes after `lastUid`. `n:*` names the last message even when its UID is below n (RFC 9051 9). */
export async function listAfter(
  client: ImapFlow,
  lastUid: number,
  end: number | '*',
  commandMs: number,
): Promise<Waiting[]> {
  const query = { uid: true, size: true, internalDate: true };
  const listing = client.fetchAll(`${lastUid + 1}:${end}`, query, { uid: true });
  const rows = await answerOf(client, commandMs, 'FETCH of sizes', listing);
  return rows
    .filter(({ uid }) => uid > lastUid)
    .map(({ uid, size = 0, internalDate }) => ({ uid, size, internalDate: validDate(internalDate) }))
    .sort((a, b) => a.uid - b.uid);
}

/** Batches in order of UID; a message over the limit travels alone, and only its beginning. */
export function cutBatches(waiting: readonly Waiting[], messageBytes: number, caution: Caution): Batch[] {
  const batches: Batch[] = [];
  let open: Batch | null = null;
  let octets = 0;
  for (const [index, message] of waiting.entries()) {
    const limit = limitOf(message, index === 0, messageBytes, caution);
    if (limit < messageBytes) {
      batches.push({ messages: [message], limit });
      open = null;
    } else {
      if (!open || open.messages.length >= caution.batchMessages || octets + message.size > batchOctets) {
        open = { messages: [], limit };
        batches.push(open);
        octets = 0;
      }
      open.messages.push(message);
      octets += message.size;
    }
  }
  return batches;
}

function limitOf({ size }: Waiting, first: boolean, messageBytes: number, caution: Caution): number {
  if (first && caution.skipFirst) {
    return 0;
  }
  const excerpt = size > messageBytes || (first && caution.excerptFirst);
  return excerpt ? Math.min(excerptOctets, messageBytes - 1) : messageBytes;
}

/**
 * Collects a whole batch: a command inside the fetch loop would dead-lock the client. Messages that
 * have gone meanwhile are left out; at one that the server lists but does not hand over, the batch ends.
 */
export async function fetchBatch(
  client: ImapFlow,
  { messages, limit }: Batch,
  commandMs: number,
): Promise<{ fetched: Fetched[]; withheld: number | null }> {
  if (limit === 0) {
    return { fetched: messages.map((message) => fetchedOf(message, Buffer.alloc(0), limit)), withheld: null };
  }
  const range = messages.map(({ uid }) => uid).join(',');
  const query = { uid: true, source: { start: 0, maxLength: limit } };
  const fetching = client.fetchAll(range, query, { uid: true });
  const rows = await answerOf(client, commandMs, 'FETCH of messages', fetching);
  const byUid = new Map(rows.map((row) => [row.uid, row]));
  const present = messages.filter(({ uid }) => byUid.has(uid));
  const sourceOf = ({ uid, size }: Waiting): Buffer | undefined =>
    byUid.get(uid)?.source ?? (size === 0 ? Buffer.alloc(0) : undefined);
  const gap = present.findIndex((message) => sourceOf(message) === undefined);
  const handed = gap < 0 ? present : present.slice(0, gap);
  return {
    fetched: handed.map((message) => fetchedOf(message, sourceOf(message) ?? Buffer.alloc(0), limit)),
    withheld: present[gap]?.uid ?? null,
  };
}

function fetchedOf(message: Waiting, raw: Buffer, limit: number): Fetched {
  const truncated = raw.byteLength >= limit && raw.byteLength !== message.size;
  return { ...message, raw, truncated };
}

function validDate(value: FetchMessageObject['internalDate']): Date | null {
  const date = value === undefined ? null : new Date(value);
  return date && !Number.isNaN(date.getTime()) ? date : null;
}
