import type PostalMime from 'postal-mime';
import type { Email } from 'postal-mime';
import { decodeText } from './charset.ts';

/** What postal-mime keeps of a part; its result leaves out the bytes of text parts. */
interface Part {
  content: ArrayBuffer | null;
  contentType: { parsed: { value: string; params: Record<string, string> } };
  childNodes: Part[];
  getTextContent(): string;
}

interface Bodies {
  text: string | null;
  html: string | null;
  /** A part's label was missing or wrong and another encoding was chosen. */
  guessed: boolean;
}

const metaCharset = /<meta\b[^>]{0,200}?charset=["']?([\w-]{2,40})/i;

/** The bodies that postal-mime read, with the text of wrongly labelled parts put right. */
export function correctedBodies(parser: PostalMime, email: Email): Bodies {
  const bodies = { text: email.text ?? null, html: email.html ?? null, guessed: false };
  const root: unknown = Reflect.get(parser, 'root');
  if (!isPart(root)) return bodies;
  for (const part of textParts(root)) {
    const right = rightText(part);
    if (right === null) continue;
    const wrong = part.getTextContent();
    bodies.text = bodies.text?.replace(wrong, () => right) ?? null;
    bodies.html = bodies.html?.replace(wrong, () => right) ?? null;
    bodies.guessed = true;
  }
  return bodies;
}

function rightText(part: Part): string | null {
  const bytes = new Uint8Array(part.content ?? new ArrayBuffer(0));
  const declared = part.contentType.parsed.params['charset'] ?? null;
  const read = decodeText(bytes, declared ?? metaLabel(part, bytes));
  const text = read.text.replaceAll('\r\n', '\n');
  return read.guessed || read.charset === 'utf-7' || declared === null ? differing(part, text) : null;
}

function differing(part: Part, text: string): string | null {
  const has = part.getTextContent();
  return has.trim() === '' || has.replaceAll(/\s+/g, '') === text.replaceAll(/\s+/g, '') ? null : text;
}

function metaLabel(part: Part, bytes: Uint8Array): string | null {
  if (part.contentType.parsed.value !== 'text/html') return null;
  return metaCharset.exec(Buffer.from(bytes.subarray(0, 2048)).toString('latin1'))?.[1] ?? null;
}

function textParts(root: Part): Part[] {
  const found: Part[] = [];
  const open = [root];
  for (let part = open.pop(); part; part = open.pop()) {
    if (part.childNodes.length > 0) open.push(...part.childNodes.toReversed());
    else if (/^text\/(?:plain|html)$/.test(part.contentType.parsed.value) && part.content) found.push(part);
  }
  return found;
}

function isPart(value: unknown): value is Part {
  return typeof value === 'object' && value !== null && 'childNodes' in value && 'contentType' in value;
}
