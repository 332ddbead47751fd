import { createHash } from 'node:crypto';
import type { Context } from '../platform/context.ts';
import { newId } from '../platform/ids.ts';
import type { Vault } from '../platform/secrets.ts';
import { storableText } from '../platform/storable.ts';
import { readHeaderBlock } from './headers.ts';
import type { Delivery } from './source.ts';
import { insertMessage } from './store.ts';

export interface StoreOptions {
  vault: Vault;
  retentionDays: number;
}

/**
 * Stores one delivery, encrypted, before anybody has understood it; returns its id,
 * or null when the same message is stored already.
 */
export async function storeMessage(ctx: Context, { vault, retentionDays }: StoreOptions, delivery: Delivery) {
  const now = ctx.clock.now();
  const { fields, bodyOffset } = readHeaderBlock(delivery.raw);
  const value = (name: string) => fields.find((field) => field.name === name)?.value ?? '';
  const row = await insertMessage(ctx.db, {
    id: newId(now),
    dedupe_key: dedupeKey(value, delivery.raw.subarray(bodyOffset)),
    mailbox_id: delivery.mailboxId,
    folder: delivery.folder,
    uid: delivery.uid,
    received_at: delivery.receivedAt,
    received_by: delivery.receivedBy,
    sender_date: senderDate(value('date')),
    envelope_to: delivery.envelopeTo.map(storableText),
    raw: vault.seal(delivery.raw),
    raw_size: delivery.size,
    truncated: delivery.truncated,
    stored_at: now,
    purge_after: new Date(now.getTime() + retentionDays * 86_400_000),
    state: 'stored',
  });
  return row?.id ?? null;
}

/** What the sender claims; a claim outside the years that a database holds is none. */
function senderDate(text: string): Date | null {
  const date = new Date(text);
  const year = date.getUTCFullYear();
  return year >= 1970 && year <= 9999 ? date : null;
}

/**
 * Equal for copies of one message that came by different ways: trace headers and line ends differ between them,
 * what the sender wrote does not. Without a Message-ID and a Date the body has to tell.
 */
function dedupeKey(value: (name: string) => string, body: Uint8Array): Buffer {
  const hash = createHash('sha256');
  const identity = ['message-id', 'date', 'from', 'subject'].map(value);
  for (const part of identity) hash.update(part.trim()).update('\0');
  const [messageId, date] = identity;
  if (!messageId || !date)
    hash.update(Buffer.from(body).toString('latin1').replace(/\r\n?/g, '\n').trimEnd(), 'latin1');
  return hash.digest();
}
