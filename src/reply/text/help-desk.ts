import type { Line } from './lines.ts';
import { replyMarks, updates } from './quote-headers.ts';

const rule = /^\s*[-_=]{12,}\s*$/;
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

/** The text under the first comment header, when the comments are separated by rules. */
function firstComment(lines: readonly Line[]): Line[] {
  const heads = lines.flatMap((line, at) => {
    const next = rule.test(line.text) ? textAfter(lines, at) : -1;
    return next > at && commentHeader.test(lines[next]?.text ?? '') ? [{ rule: at, text: next + 1 }] : [];
  });
  const [first, second] = heads;
  if (!first) return [...lines];
  const notice = lines.slice(0, first.rule);
  // Of one comment alone, the notice above it tells whether it is new or what the customer had asked.
  if (!second && notice.some((line) => line.text.trim() !== '') && !notice.some(isUpdate)) return notice;
  return lines.slice(first.text, second?.rule);
}

function isUpdate({ text }: Line): boolean {
  return updates.test(text);
}

function textAfter(lines: readonly Line[], at: number): number {
  return lines.findIndex((line, index) => index > at && line.text.trim() !== '');
}
