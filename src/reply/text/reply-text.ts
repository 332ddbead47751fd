import type { InboundMessage } from '../../mailbox/index.ts';
import { newestComment } from './help-desk.ts';
import { htmlLines } from './html.ts';
import { type Line, plainLines } from './lines.ts';
import { dropQuotes } from './quotes.ts';
import { dropSignature } from './signature.ts';

type Bodies = Pick<InboundMessage, 'text' | 'html'>;

/** A plain part that only says that the message is HTML. */
const maxStubLength = 200;

/**
 * What was newly written in a message: without quotations, signature, disclaimer and footers. Of a
 * message that quotes everything or is forwarded without a word, the earlier text is kept. Empty when
 * there is no text at all.
 */
export function replyText(message: Bodies): string {
  const plain = extract(plainLines(message.text ?? ''));
  if (message.html === null || (plain.found && plain.text !== '')) return plain.text;
  const html = extract(htmlLines(message.html));
  return prefersHtml(plain, html) ? html.text : plain.text;
}

function prefersHtml(plain: Extract, html: Extract): boolean {
  if (html.text === '' || plain.text === '') return plain.text === '';
  return html.found || (plain.text.length < maxStubLength && html.text.length > 4 * plain.text.length);
}

interface Extract {
  text: string;
  found: boolean;
}

function extract(all: readonly Line[]): Extract {
  const lines = newestComment(all);
  const marked = lines.filter((line) => !line.signature);
  const { pieces, found } = dropQuotes(marked.some((line) => line.text.trim() !== '') ? marked : lines);
  const text = joinPieces(pieces.map(dropSignature));
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
