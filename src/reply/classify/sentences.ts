import { likelyLanguages } from '../language.ts';
import { isReplyMark } from '../text/help-desk.ts';
import { isClosing } from '../text/signature.ts';
import { type CompiledStems, stemBooks } from './stems/compile.ts';

/** What a sentence of a letter says; `statement` is anything else. */
export type SentenceKind =
  | 'received'
  | 'thanks'
  | 'promise'
  | 'case'
  | 'automatic'
  | 'absent'
  | 'gone'
  | 'substitute'
  | 'statement';

export interface Sentence {
  text: string;
  kinds: ReadonlySet<SentenceKind>;
}

/** A letter by its sentences, and whether something we sent is repeated in it. */
export interface Letter {
  /** The stems of the languages it may be in. */
  books: readonly CompiledStems[];
  sentences: readonly Sentence[];
  /** The line above the repetition of what was submitted; null when nothing is repeated. */
  echo: string | null;
}

/** A capital follows; the dot of a date or of an ordinal ends nothing. */
const sentenceEnd = /(?<=(?<!\d\.)(?<=[.!?…]["'”)\]]?))\s+(?=[\p{Lu}\p{Lo}¿¡"'“„([])|(?<=[。！？])/u;
const maxSentences = 60;
const maxLines = 200;
const maxLength = 400;
/** A line this long, in letters of alphabets or of East Asia, goes on in the next one. */
const wrapped = { spaced: 45, unspaced: 15 };
const unspacedWord = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af\u0e00-\u0e7f]/;
/** Languages so alike that the detector takes one for another. */
const alike: readonly (readonly string[])[] = [
  ['sv', 'da', 'no', 'nb', 'nn'],
  ['cs', 'sk'],
  ['hr', 'sr', 'sl', 'bs'],
  ['es', 'pt', 'ca', 'gl'],
  ['ru', 'uk', 'bg', 'sr', 'mk', 'be'],
  ['id', 'ms'],
];

/** Reads what each sentence of a newly written text says, by the stems of its likely languages. */
export function readLetter(text: string): Letter {
  const books = booksFor(text);
  const { paragraphs, echo } = paragraphsOf(text, books);
  const sentences = paragraphs
    .flatMap((paragraph) => paragraph.split(sentenceEnd))
    .map((sentence) => sentence.trim().slice(0, maxLength).toLowerCase())
    .filter((sentence) => sentence !== '' && isSentence(sentence))
    .slice(0, maxSentences)
    .map((sentence) => ({ text: sentence, kinds: kindsOf(sentence, books) }));
  return { books, sentences, echo };
}

function booksFor(text: string): readonly CompiledStems[] {
  const likely = likelyLanguages(text);
  if (likely === null) return stemBooks;
  const near = alike.filter((group) => group.some((language) => likely.has(language))).flat();
  return stemBooks.filter(({ language }) => likely.has(language) || near.includes(language));
}

/** Joins wrapped lines; leaves out the greeting, the closing and what stands under a heading such as "Your message:". */
function paragraphsOf(text: string, books: readonly CompiledStems[]) {
  const paragraphs: string[] = [];
  const lines = text
    .normalize('NFC')
    .replaceAll(/[’‘´`]/g, "'")
    .split('\n', maxLines)
    .map((line) => line.trim());
  for (const [at, line] of lines.entries()) {
    if (isEchoHeading(line.toLowerCase(), books) || isEchoSentence(lines, at, books)) {
      return { paragraphs, echo: line.slice(0, 60) };
    }
    if (isClosing(line)) break;
    if (line !== '' && continues(lines[at - 1] ?? '') && !/^[-*•]/.test(line)) {
      paragraphs.push(`${paragraphs.pop() ?? ''} ${line}`);
    } else if (line !== '') paragraphs.push(line);
  }
  return { paragraphs, echo: null };
}

function continues(line: string): boolean {
  if (/[.!?。！？:：]$/.test(line)) return false;
  return line.length >= (unspacedWord.test(line) ? wrapped.unspaced : wrapped.spaced);
}

/** "Your message:" alone on a line, or in front of a text. */
function isEchoHeading(line: string, books: readonly CompiledStems[]): boolean {
  const heading = /^[\s*>【[]{0,4}([^:：?？]{3,50}?)[\s*】\]]{0,4}[:：](?!\/\/|\d)/u.exec(line)?.[1];
  if (heading === undefined || heading.split(/\s+/).length > 5) return false;
  return books.some((book) => book.has('message', heading));
}

/** "You wrote to us through the form:", and then something in quotation marks, or a question. */
function isEchoSentence(lines: readonly string[], at: number, books: readonly CompiledStems[]): boolean {
  const line = (lines[at] ?? '').toLowerCase();
  if (line.length > 160 || !/[:：]$/.test(line)) return false;
  const next = lines.slice(at + 1, at + 4).find((below) => below !== '') ?? '';
  if (!/^["“„«»「『]/u.test(next) && !/[?？]/.test(next)) return false;
  return books.some((book) => book.has('message', line) && book.has('write', line));
}

function isSentence(text: string): boolean {
  if (isReplyMark(text)) return false;
  if (/^\S+$/.test(text) && !unspacedWord.test(text)) return false;
  return unspacedWord.test(text) ? text.length >= 9 : text.split(/\s+/).length >= 4;
}

function kindsOf(text: string, books: readonly CompiledStems[]): ReadonlySet<SentenceKind> {
  // The footer of a mass mailing speaks of messages and of receiving as well.
  const footer = books.some((book) => book.has('unsubscribe', text));
  const kinds = new Set<SentenceKind>(footer ? [] : books.flatMap((book) => kindsIn(text, book)));
  return kinds.size === 0 ? new Set(['statement']) : kinds;
}

/** 3.8., 03/08, 3 August, 8月3日. */
const day = /\d{1,2}[./]\s?\d{1,2}|\d{1,2}\.?(?:º|°|er)?\s(?:de\s)?\p{L}{3}|\d[月일日]/u;
const caseNumber = /[#№]|\d{3,}|[a-z]{1,5}-\d{2,}/;

function kindsIn(text: string, { has }: CompiledStems): SentenceKind[] {
  const message = has('message', text);
  const machine = has('machine', text);
  const isCase = has('case', text) && (caseNumber.test(text) || has('state', text));
  // A case is closed in other words than an office.
  const away = has('away', text) && !isCase;
  const found: [SentenceKind, boolean][] = [
    ['received', message && has('arrive', text)],
    ['thanks', has('thank', text) && (message || has('write', text))],
    ['promise', has('answer', text) && has('soon', text)],
    ['case', isCase],
    ['automatic', machine],
    ['absent', away && (day.test(text) || has('when', text))],
    ['gone', has('gone', text)],
    ['substitute', has('instead', text) && has('urgent', text)],
  ];
  return found.filter(([, holds]) => holds).map(([kind]) => kind);
}
