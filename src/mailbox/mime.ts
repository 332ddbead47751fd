import PostalMime, { addressParser } from 'postal-mime';
import type { Attachment, Email } from 'postal-mime';
import { messageOf } from '../domain/errors.ts';
import { decodeText } from './charset.ts';
import { readHeaderBlock } from './headers.ts';
import type { AttachmentInfo, EnclosedPart, HeaderField, InboundMessage, MailAddress } from './message.ts';
import { correctedBodies } from './text-parts.ts';

const maxMessageBytes = 25 * 1024 * 1024;
const maxEnclosedBytes = 65_536;
const maxEnclosedParts = 8;
const maxAddresses = 200;
const enclosedTypes = /^(?:message\/|text\/rfc822-headers)/;

/**
 * Parses a raw message (RFC 5322, MIME). Never throws: of a broken message it gives what could be
 * read, and a stable word in `faults` for what could not.
 */
export async function parseMessage(raw: Uint8Array): Promise<InboundMessage> {
  const faults: string[] = [];
  const bytes = raw.length > maxMessageBytes ? raw.subarray(0, maxMessageBytes) : raw;
  if (bytes.length < raw.length) faults.push('message_truncated');
  const block = readHeaderBlock(bytes);
  faults.push(...block.faults);
  const body = await readBody(bytes, block.fields, block.bodyOffset, faults);
  return { ...envelope(block.fields), ...body, size: raw.length, faults };
}

function envelope(fields: readonly HeaderField[]) {
  const first = (name: string) => fields.find((field) => field.name === name);
  const date = first('date')?.value;
  return {
    headers: fields,
    subject: (first('subject')?.value ?? '').replaceAll(/\s+/g, ' ').trim(),
    from: addressesOf(fields, 'from')[0] ?? null,
    sender: addressesOf(fields, 'sender')[0] ?? null,
    to: addressesOf(fields, 'to'),
    cc: addressesOf(fields, 'cc'),
    replyTo: addressesOf(fields, 'reply-to'),
    messageId: messageIds(first('message-id')?.raw)[0] ?? null,
    inReplyTo: messageIds(first('in-reply-to')?.raw),
    references: messageIds(first('references')?.raw),
    date: parseDate(date),
  };
}

function parseDate(value: string | undefined): Date | null {
  const date = new Date((value ?? '').replace(/\([^)]{0,100}\)/g, ' '));
  return Number.isNaN(date.getTime()) ? null : date;
}

function addressesOf(fields: readonly HeaderField[], name: string): MailAddress[] {
  const found: MailAddress[] = [];
  for (const field of fields) {
    if (field.name !== name || found.length >= maxAddresses) continue;
    // 8-bit names are decoded already; encoded words must be parsed before they are decoded.
    found.push(...parseAddresses(field.raw.includes('=?') ? field.raw : field.value));
  }
  return found.slice(0, maxAddresses);
}

function parseAddresses(value: string): MailAddress[] {
  try {
    return addressParser(value.slice(0, 32_768), { flatten: true }).flatMap((entry) =>
      entry.address === undefined ? [] : [{ name: entry.name.trim(), address: entry.address.toLowerCase() }],
    );
  } catch {
    return [];
  }
}

/** Ids in angle brackets; without any, the words that look like one. */
function messageIds(value: string | undefined): string[] {
  const text = (value ?? '').slice(0, 32_768);
  const bracketed = Array.from(text.matchAll(/<([^<>\s]{1,998})>/g), (match) => match[1] ?? '');
  if (bracketed.length > 0) return bracketed;
  return text.split(/[\s<>,;]+/).filter((word) => word.includes('@'));
}

type Body = Pick<InboundMessage, 'text' | 'html' | 'attachments' | 'enclosed'>;

async function readBody(
  bytes: Uint8Array,
  fields: readonly HeaderField[],
  bodyOffset: number,
  faults: string[],
): Promise<Body> {
  // postal-mime reads whatever comes first as headers: hand it a header block that is one.
  const head = fields.map((field) => `${field.name}: ${asciiOnly(field.raw)}\r\n`).join('');
  const normal = Buffer.concat([Buffer.from(`${head}\r\n`), bytes.subarray(bodyOffset)]);
  const parser = new PostalMime({ forceRfc822Attachments: true });
  try {
    const email = await parser.parse(normal);
    const { text, html, guessed } = correctedBodies(parser, email);
    if (guessed) faults.push('charset_guessed');
    return { text, html, attachments: email.attachments.map(attachmentInfo), enclosed: enclosedParts(email) };
  } catch (error) {
    faults.push(`mime_unreadable: ${messageOf(error)}`);
    const text = decodeText(bytes.subarray(bodyOffset, bodyOffset + maxEnclosedBytes), null).text;
    return { text, html: null, attachments: [], enclosed: [] };
  }
}

/** Structure headers are ASCII by their grammar; anything else in them only confuses the parser. */
function asciiOnly(value: string): string {
  return value.replaceAll(/[^\t\u0020-\u007e]/g, '?');
}

function attachmentInfo(attachment: Attachment): AttachmentInfo {
  return {
    name: attachment.filename,
    type: attachment.mimeType,
    size: contentBytes(attachment).length,
    disposition: attachment.disposition,
  };
}

function enclosedParts(email: Email): EnclosedPart[] {
  return email.attachments
    .filter((attachment) => enclosedTypes.test(attachment.mimeType))
    .slice(0, maxEnclosedParts)
    .map((attachment) => ({
      type: attachment.mimeType,
      text: decodeText(contentBytes(attachment).subarray(0, maxEnclosedBytes), null).text,
    }));
}

function contentBytes(attachment: Attachment): Uint8Array {
  const { content } = attachment;
  if (typeof content === 'string') return Buffer.from(content);
  return content instanceof Uint8Array ? content : new Uint8Array(content);
}
