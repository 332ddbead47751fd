import type { Line } from './lines.ts';
import { replyMarks, updates } from './quote-headers.ts';

const rule = /^\s*[-_=]{12,}\s*$/;
/** Nothing but an author, a day with its year and a time of day. */
const timeLine = /^[^.!?]{0,60}(?:[^\n]{0,30}\d{4})[^\n]{0,12}\d{1,2}[:.h]\d{2}[^.!?\n]{0,20}$/;
const commentHeader = /^[^\n]{2,80},\s[^\n]{0,60}\d{1,2}[:.h]\d{2}/;

/**
 * Help desks put "type your reply above this line" on top of what they send, and older comments below
 * rules. Above the mark stands what a person answered; with nothing above it, the newest comment is below.
 */
export function newestComment(lines: readonly Line[]): Line[] {
  const at = lines.findIndex((line) => isReplyMark(line.text));
  if (at < 0) return [...lines];
  const above = lines.slice(0, at);
  if (above.some((line) => !line.quoted && line.text.trim() !== '')) return above;
  return firstComment(lines.slice(at + 1).filter((line) => !isReplyMark(line.text)));
}

const bareMarks = replyMarks.map(bare);

/** Whether a line is such a mark. */
export function isReplyMark(text: string): boolean {
  if (text.length > 200) return false;
  const line = bare(text);
  return bareMarks.some(
    (mark) => line.startsWith(mark) || (line.length < mark.length + 40 && line.includes(mark)),
  );
}

function bare(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[#\-–—=_*~<>[\]]+/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

interface Head {
  /** Where the header begins, with the rule or the name above it. */
  start: number;
  /** The first line of the comment. */
  text: number;
}

/** The text under the first comment header; headers stand below a rule, or are a name and a time. */
function firstComment(lines: readonly Line[]): Line[] {
  const heads = commentHeads(lines);
  const [first, second] = heads;
  if (!first) return withoutAuthor(lines);
  const notice = lines.slice(0, first.start);
  // Of one comment alone, the notice above it tells whether it is new or what the customer had asked.
  if (!second && hasText(notice) && !notice.some(isUpdate)) return withoutAuthor(notice);
  return lines.slice(first.text, second?.start);
}

function commentHeads(lines: readonly Line[]): Head[] {
  const heads: Head[] = [];
  for (const [at, line] of lines.entries()) {
    if (at < (heads.at(-1)?.text ?? 0)) continue;
    const head = headAt(lines, at, line.text.trim());
    if (head) heads.push(head);
  }
  return heads;
}

function headAt(lines: readonly Line[], at: number, text: string): Head | null {
  if (rule.test(text)) return headBelowRule(lines, at);
  if (text.length > 120 || !timeLine.test(text)) return null;
  const named = text.includes(',') && !/^[\p{L}.]{2,12} \d|^\d/u.test(text);
  if (named) return { start: at, text: at + 1 };
  return isAuthor(lines[at - 1]?.text.trim() ?? '') ? { start: at - 1, text: at + 1 } : null;
}

function headBelowRule(lines: readonly Line[], at: number): Head | null {
  const next = textAfter(lines, at);
  return next > at && commentHeader.test(lines[next]?.text ?? '') ? { start: at, text: next + 1 } : null;
}

function isAuthor(line: string): boolean {
  return line !== '' && line.length <= 60 && !/[.!?:]$/.test(line);
}

/** "Anna commented:" above the newest text. */
function withoutAuthor(lines: readonly Line[]): Line[] {
  const first = lines.findIndex((line) => line.text.trim() !== '');
  const text = lines[first]?.text.trim() ?? '';
  return /^[^.!?,]{3,60}[:：]$/.test(text) ? lines.slice(first + 1) : [...lines];
}

function hasText(lines: readonly Line[]): boolean {
  return lines.some((line) => line.text.trim() !== '');
}

function isUpdate({ text }: Line): boolean {
  return updates.test(text);
}

function textAfter(lines: readonly Line[], at: number): number {
  return lines.findIndex((line, index) => index > at && line.text.trim() !== '');
}
