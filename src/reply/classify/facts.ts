import { headerValue, type InboundMessage } from '../../mailbox/index.ts';
import { htmlText } from '../text/html.ts';
import { boundText } from '../text/lines.ts';
import { readReply } from '../text/reply-text.ts';
import { readHtml, type HtmlStructure } from './html-structure.ts';
import { type Letter, readLetter } from './sentences.ts';

const headLength = 10_000;
const tailLength = 3000;

/** What the signals look at, each thing read once. All texts are bounded. */
export interface Facts {
  message: InboundMessage;
  /** Lower case, one line, straight quotes. */
  subject: string;
  /** What was newly written, lower case, one line, straight quotes. */
  text: string;
  /** The newly written text as it stands. */
  newText: string;
  /** Everything a reader sees, quotes and footers included, lower case, one line. */
  wholeText: string;
  /** The whole text by lines. */
  lines: readonly string[];
  /** A part of the body was recognised as quoted. */
  quotes: boolean;
  /** A header block or an introduction of an earlier message stood in it, or marked quotations. */
  thread: boolean;
  /** What its sentences say. */
  letter: Letter;
  html: HtmlStructure;
  /** Topmost value of a header field. */
  header: (name: string) => string | null;
  has: (name: string) => boolean;
}

export function readFacts(message: InboundMessage): Facts {
  const { text: newText, found } = readReply(message);
  const plain =
    message.text !== null && message.text.trim() !== '' ? message.text : htmlText(message.html ?? '');
  const whole = ends(boundText(plain));
  const header = (name: string) => headerValue(message, name);
  return {
    message,
    subject: flat(message.subject.slice(0, 500)),
    text: flat(ends(newText)),
    newText,
    wholeText: flat(whole),
    lines: whole.split('\n'),
    quotes: isShortened(whole, newText),
    thread: found,
    letter: readLetter(ends(newText)),
    html: readHtml(message.html),
    header,
    has: (name) => header(name) !== null,
  };
}

/** The beginning and the end of a long text: where people and machines introduce themselves. */
function ends(text: string): string {
  return text.length <= headLength + tailLength
    ? text
    : `${text.slice(0, headLength)}\n${text.slice(-tailLength)}`;
}

function flat(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFC')
    .replaceAll(/[’‘´`]/g, "'")
    .replaceAll(/\s+/g, ' ')
    .trim();
}

function isShortened(whole: string, newText: string): boolean {
  return /^\s?>/m.test(whole) && newText.length < whole.length * 0.95;
}
