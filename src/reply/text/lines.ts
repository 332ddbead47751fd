/** One line of a message, with what its markup or its prefix says about it. */
export interface Line {
  /** Without a quote prefix. */
  text: string;
  quoted: boolean;
  signature: boolean;
  /** An element said that from here on everything is the earlier message. */
  rest: boolean;
}

const maxTextLength = 65_536;
/** Soft hyphens, zero-width characters and direction marks: invisible, and they break words apart. */
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g;
const quotePrefix = /^\s?(?:\p{Lu}\p{L}{0,3}(?=>))?(?:[>|»]\s?)+/u;
/** `JD> ` as some programs mark a quotation with its author's initials. */
const initials = /^\s?\p{Lu}\p{L}{0,3}>(?:\s|>|$)/u;

/** Splits plain text, bounded to 64 KB, into lines; `>`, `|` and `»` in front mean quoted. */
export function plainLines(text: string): Line[] {
  return boundText(text)
    .split('\n')
    .map((line) => {
      const prefix = isQuotePrefix(line) ? quotePrefix.exec(line) : null;
      return {
        text: (prefix ? line.slice(prefix[0].length) : line).trimEnd(),
        quoted: prefix !== null,
        signature: false,
        rest: false,
      };
    });
}

/** At most 64 KB, one kind of line end, no invisible characters. */
export function boundText(text: string): string {
  return text
    .slice(0, maxTextLength)
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[\u00a0\u2007\u202f\u3000]/g, ' ')
    .replaceAll(invisible, '');
}

/** A lone `|` or `»` also stands in tables and lists; `>From ` is how mbox files escape a line. */
function isQuotePrefix(line: string): boolean {
  const trimmed = line.trimStart();
  if (initials.test(line)) return true;
  if (trimmed.startsWith('>')) return !trimmed.startsWith('>From ');
  return /^[|»] ?[|»>]/.test(trimmed);
}
