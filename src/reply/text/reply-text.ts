import type { InboundMessage } from '../../mailbox/index.ts';
import { newestComment } from './help-desk.ts';
import { htmlLines } from './html.ts';
import { type Line, plainLines } from './lines.ts';
import { dropQuotes } from './quotes.ts';
import { dropSignature, isSignature } from './signature.ts';

type Bodies = Pick<InboundMessage, 'text' | 'html'>;

/** A plain part that only says that the message is HTML. */
const maxStubLength = 200;
const startsAsHtml = /^\s{0,100}<(?:!doctype html|html|head|body|div|p|table)\b/i;

/** The newly written text, and whether anything was recognised as quoted and left out. */
export interface Extract {
  text: string;
  found: boolean;
}

/**
 * What was newly written in a message: without quotations, signature, disclaimer and footers. Of a
 * message that quotes everything or is forwarded without a word, the earlier text is kept. Empty when
 * there is no text at all.
 */
export function replyText(message: Bodies): string {
  return readReply(message).text;
}

/** The same, with what was found out on the way. */
export function readReply({ text, html }: Bodies): Extract {
  // Some programs send HTML under the label of plain text.
  const plain = extract(startsAsHtml.test(text ?? '') ? htmlLines(text ?? '') : plainLines(text ?? ''));
  if (html === null || (plain.found && plain.text !== '')) return plain;
  const rich = extract(htmlLines(html));
  return prefersHtml(plain, rich) ? rich : plain;
}

function prefersHtml(plain: Extract, html: Extract): boolean {
  if (html.text === '' || plain.text === '') return plain.text === '';
  return html.found || (plain.text.length < maxStubLength && html.text.length > 4 * plain.text.length);
}

function extract(all: readonly Line[]): Extract {
  const lines = newestComment(all);
  const marked = lines.filter((line) => !line.signature);
  const { pieces, found } = dropQuotes(marked.some((line) => line.text.trim() !== '') ? marked : lines);
  const written = pieces.filter((piece, at) => at === 0 || !isSignature(piece));
  const text = joinPieces(written.map(dropSignature));
  return text === '' ? { text: joinPieces([lines.map((line) => line.text)]), found } : { text, found };
}

function joinPieces(pieces: readonly string[][]): string {
  return pieces
    .map((piece) => piece.join('\n').trim())
    .filter((piece) => piece !== '')
    .join('\n\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}
