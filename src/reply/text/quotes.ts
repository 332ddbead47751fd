import type { Line } from './lines.ts';
import { headerLabels, introductions, separators } from './quote-headers.ts';

const separatorSet = new Set(separators);
const labelRoles = new Map(
  Object.entries(headerLabels).flatMap(([role, labels]) => labels.map((label) => [label, role] as const)),
);
const maxIntroductionLines = 4;
const maxIntroductionLength = 350;
const maxHeaderBlockLines = 14;

/** What was newly written, in pieces: a piece ends where something quoted stood. */
export interface Unquoted {
  pieces: string[][];
  /** Something was recognised as quoted and left out. */
  found: boolean;
}

/** Leaves out quoted lines, the lines that introduce them, and earlier messages below a header block. */
export function dropQuotes(written: readonly Line[]): Unquoted {
  const lines = withWrappedEnd(written);
  const pieces: string[][] = [[]];
  let found = false;
  const hasText = () => pieces.some((piece) => piece.some((line) => line.trim() !== ''));
  for (let at = 0; at < lines.length;) {
    const step = classifyAt(lines, at);
    found ||= step.kind !== 'text';
    if (step.kind === 'rest' && hasText()) break;
    if (step.kind === 'text') pieces.at(-1)?.push(lines[at]?.text ?? '');
    else if ((pieces.at(-1)?.length ?? 0) > 0) pieces.push([]);
    at += step.length;
  }
  return { pieces, found };
}

interface Step {
  kind: 'text' | 'quoted' | 'rest';
  length: number;
}

function classifyAt(lines: readonly Line[], at: number): Step {
  const line = lines[at];
  if (!line || line.quoted || isWrappedQuote(lines, at)) return { kind: 'quoted', length: 1 };
  if (line.rest) return { kind: 'rest', length: 1 };
  if (line.text.trim() === '') return { kind: 'text', length: 1 };
  const block = headerBlockLength(lines, at);
  if (block > 0) return { kind: 'rest', length: block };
  const introduction = introductionLength(lines, at);
  if (introduction === 0) return { kind: 'text', length: 1 };
  return { kind: quoteFollows(lines, at + introduction) ? 'quoted' : 'rest', length: introduction };
}

/** Old programs wrapped a quoted line without repeating its prefix. */
function isWrappedQuote(lines: readonly Line[], at: number): boolean {
  const [before, line, after] = [lines[at - 1], lines[at], lines[at + 1]];
  if (!before?.quoted || !after?.quoted || !line) return false;
  return (
    before.text.length >= 60 && line.text.length > 0 && line.text.length <= 25 && !/[.!?]$/.test(line.text)
  );
}

/**
 * The end of a quotation below the answer, wrapped without a prefix: lines up to the end of the message, the
 * first of which goes on a long quoted line.
 */
function withWrappedEnd(lines: readonly Line[]): readonly Line[] {
  const last = lines.findLastIndex((line) => line.quoted);
  const first = lines.findIndex((line) => line.quoted);
  const text = lines[last]?.text ?? '';
  if (last < 0 || text.length < 50 || /[.!?:。！？]$/.test(text)) return lines;
  const above = lines.slice(0, first).some((line) => line.text.trim() !== '');
  const end = lines.findLastIndex((line) => line.text.trim() !== '');
  const gap = lines.findIndex((line, at) => at > last && line.text.trim() === '');
  if (!above || (gap >= 0 && gap < end)) return lines;
  return lines.map((line, at) => (at > last ? { ...line, quoted: true } : line));
}

function quoteFollows(lines: readonly Line[], from: number): boolean {
  for (let at = from; at < Math.min(lines.length, from + 4); at++) {
    const line = lines[at];
    if (line?.quoted || line?.rest) return true;
    if (line && line.text.trim() !== '') return false;
  }
  return false;
}

/** Number of lines of an "On … wrote:" that starts here, or 0. */
function introductionLength(lines: readonly Line[], at: number): number {
  for (let length = 1; length <= maxIntroductionLines; length++) {
    const window = lines.slice(at, at + length);
    if (window.length < length || window.some((line) => line.text.trim() === '' || line.quoted)) return 0;
    const strength = introductionStrength(window.map((line) => line.text));
    if (strength === 'strong' || (strength === 'weak' && quoteFollows(lines, at + length))) {
      return startsLater(lines, at, length) ? 0 : length;
    }
  }
  return 0;
}

/** The shortest reading wins: a sentence that happens to start with "On" is no part of it. */
function startsLater(lines: readonly Line[], at: number, length: number): boolean {
  const texts = lines.slice(at, at + length).map((line) => line.text);
  // Its own first words and a date on the first line: the lines below are its continuation.
  const whole = startsLikeOne(texts[0]?.toLowerCase().trim() ?? '') && /\d/.test(texts[0] ?? '');
  return texts.some((text, skip) => {
    if (skip === 0 || introductionStrength(texts.slice(skip)) !== 'strong') return false;
    return !whole || startsLikeOne(text.toLowerCase().trim());
  });
}

const dayAndTime =
  /\d{1,4}[./ -].{0,25}\d{4}.{0,12}?\d{1,2}[:.h]\d{2}|\d{4}.{1,30}\d{1,2}[:.h]\d{2}|\d{1,2}[./-]\d{1,2}[./-]\d{2}\D.{0,12}?\d{1,2}[:.h]\d{2}/;
const verbs = introductions.map(({ end }) => end.replace(/^> /, '')).filter((verb) => verb.length > 3);

function introductionStrength(window: readonly string[]): 'strong' | 'weak' | null {
  const text = window.join(' ').toLowerCase().replaceAll(/[*_]/g, '').trim();
  if (text.length > maxIntroductionLength) return null;
  // Of several lines, the first must already look like it: text above is not part of it.
  if (window.length > 1 && !/[\d<@]/.test(window[0] ?? '') && !startsLikeOne(text)) return null;
  const closed = /[:：]\s*$/.test(text);
  if (closed && namesAuthorAndTime(text)) return 'strong';
  if (introductions.some((form) => matchesForm(text, form, closed))) {
    return dated.test(text) ? 'strong' : 'weak';
  }
  return closed ? unknownStrength(text) : null;
}

/** In words of no known form. */
function unknownStrength(text: string): 'strong' | 'weak' | null {
  if (dayAndTime.test(text)) return verbs.some((verb) => text.includes(verb)) ? 'strong' : 'weak';
  return text.includes('@') && text.length < 100 ? 'weak' : null;
}

const dated = /\d{1,2}[:.h]\d{2}|\d{4}|\d{1,2}[./]\d{1,2}|@/;

/** Whatever its words: who, by address, and when. */
function namesAuthorAndTime(text: string): boolean {
  if (/<[^<>]{0,5}[^\s<>]+@[^\s<>]+>/.test(text) && /\d/.test(text)) return true;
  return text.includes('@') && dayAndTime.test(text);
}

function startsLikeOne(text: string): boolean {
  return introductions.some((form) => form.start !== '' && text.startsWith(form.start));
}

function matchesForm(text: string, form: { start: string; end: string }, closed: boolean): boolean {
  if (!text.startsWith(form.start)) return false;
  if (form.end === '') return closed && text.length < 160;
  const at = text.lastIndexOf(form.end);
  if (at < form.start.length) return false;
  const tail = text.slice(at + form.end.length);
  return closed ? tail.length <= 90 : form.start !== '' && tail.length <= 2;
}

/** Number of lines of an Outlook-like header block or separator line that starts here, or 0. */
function headerBlockLength(lines: readonly Line[], at: number): number {
  const text = lines[at]?.text ?? '';
  const separator = isSeparator(text);
  const rule = /^\s*[_-]{5,}\s*$/.test(text);
  const start = separator || rule ? nextTextLine(lines, at + 1) : at;
  const block = labelledLines(lines, start, separator || rule ? 2 : 3);
  if (block > 0) return start - at + block;
  return separator && /^[\s>*]*[-_=]{2,}/.test(text) ? 1 : 0;
}

function nextTextLine(lines: readonly Line[], from: number): number {
  let at = from;
  while (at < lines.length && at < from + 4 && lines[at]?.text.trim() === '') at++;
  return at;
}

function isSeparator(text: string): boolean {
  if (text.length > 120) return false;
  const bare = text
    .toLowerCase()
    .replaceAll(/^[\s\-_=*>]+|[\s\-_=*:：]+$/g, '')
    .trim();
  return separatorSet.has(bare) || (bare.startsWith('forwarded by ') && text.trimStart().startsWith('-'));
}

/** Lines "From: … Sent: … To: … Subject: …": at least so many of the four, the author among them. */
function labelledLines(lines: readonly Line[], from: number, least: number): number {
  const roles = new Set<string>();
  let last = from - 1;
  if (labelRole(lines[from]?.text ?? '') === null) return 0;
  for (const [offset, line] of lines.slice(from, from + maxHeaderBlockLines).entries()) {
    const role = labelRole(line.text);
    if (role === null && (roles.size === 4 || from + offset - last > 3)) break;
    if (role === null) continue;
    roles.add(role);
    last = from + offset;
  }
  return roles.has('from') && roles.size >= least ? last - from + 1 : 0;
}

function labelRole(text: string): string | null {
  const match = /^[\s*_>]{0,4}([\p{L}][\p{L}\p{M}\s'’()()-]{0,30}?)\s?[*_]{0,2}\s?[:：]/u.exec(
    text.slice(0, 80),
  );
  return match ? (labelRoles.get((match[1] ?? '').toLowerCase()) ?? null) : null;
}
