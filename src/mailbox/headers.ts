import { decodeWords } from 'postal-mime';
import { decodeText, decodeUtf7 } from './charset.ts';
import type { HeaderField } from './message.ts';

const maxHeaderBytes = 1_048_576;
const maxValueLength = 65_536;
const fieldStart = /^[!-9;-~]{1,100}[ \t]*:/;

interface HeaderBlock {
  fields: HeaderField[];
  /** Where the body starts, in bytes of the message. */
  bodyOffset: number;
  faults: string[];
}

/**
 * Reads the header block from the bytes: order, duplicates and 8-bit values are kept. A message
 * that does not begin with a field is all body. An mbox `From ` line and blank lines in front are skipped.
 */
export function readHeaderBlock(raw: Uint8Array): HeaderBlock {
  const lines: { text: Uint8Array; next: number }[] = [];
  let offset = skipPreamble(raw);
  const faults: string[] = [];
  const first = lineAt(raw, offset);
  if (!fieldStart.test(latin1(first.text))) return { fields: [], bodyOffset: offset, faults: ['no_headers'] };
  for (;;) {
    const line = lineAt(raw, offset);
    offset = line.next;
    if (line.text.length === 0 || offset >= raw.length) {
      if (line.text.length > 0) lines.push(line);
      break;
    }
    if (offset > maxHeaderBytes) {
      faults.push('headers_too_large');
      break;
    }
    lines.push(line);
  }
  return { fields: unfold(lines.map((line) => line.text)), bodyOffset: offset, faults };
}

/** Decodes RFC 2047 words, UTF-7 ones included, and collapses what folding left behind. */
function decodeHeader(raw: string): string {
  const value = raw.slice(0, maxValueLength);
  if (!value.includes('=?')) return value;
  const unseven = value.replace(
    /=\?utf-7\?([bq])\?([^?]{0,2000})\?=/gi,
    (_whole, kind: string, text: string) => {
      const bytes = kind.toLowerCase() === 'b' ? Buffer.from(text, 'base64').toString('latin1') : fromQ(text);
      return decodeUtf7(bytes);
    },
  );
  return decodeWords(unseven);
}

function fromQ(text: string): string {
  return text
    .replaceAll('_', ' ')
    .replace(/=([0-9a-f]{2})/gi, (_whole, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

function unfold(lines: readonly Uint8Array[]): HeaderField[] {
  const fields: Uint8Array[][] = [];
  for (const line of lines) {
    const folded = line[0] === 0x20 || line[0] === 0x09;
    const last = fields.at(-1);
    if (folded && last) last.push(line);
    else fields.push([line]);
  }
  return fields.flatMap((parts) => {
    const field = decodeText(Buffer.concat(parts), null).text;
    if (!fieldStart.test(field)) return [];
    const colon = field.indexOf(':');
    const raw = field
      .slice(colon + 1)
      .replaceAll(/[\r\n\0]/g, ' ')
      .trim();
    return [{ name: field.slice(0, colon).trim().toLowerCase(), value: decodeHeader(raw), raw }];
  });
}

function skipPreamble(raw: Uint8Array): number {
  let offset = raw[0] === 0xef && raw[1] === 0xbb && raw[2] === 0xbf ? 3 : 0;
  while (offset < raw.length) {
    const line = lineAt(raw, offset);
    const text = latin1(line.text.subarray(0, 200));
    if (text.trim() !== '' && !/^>?From \S/.test(text)) break;
    offset = line.next;
  }
  return offset;
}

/** One line without its end; a lone CR ends a line as well, because some senders write nothing else. */
function lineAt(raw: Uint8Array, from: number): { text: Uint8Array; next: number } {
  for (let at = from; at < raw.length; at++) {
    if (raw[at] === 0x0a) return { text: raw.subarray(from, at), next: at + 1 };
    if (raw[at] === 0x0d) {
      const next = raw[at + 1] === 0x0a ? at + 2 : at + 1;
      return { text: raw.subarray(from, at), next };
    }
  }
  return { text: raw.subarray(from), next: raw.length };
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 4096)).toString('latin1');
}
