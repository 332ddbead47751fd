import type { AnswerPoint } from '../domain/nouns.ts';

// What the placeholders of an accepted phrase stand for, in folded text (no case, no accents).
const placeholders: Readonly<Record<string, string>> = {
  '{time}':
    '(?:[01]?\\d|2[0-4])(?:[:.h][0-5]\\d(?: ?(?:uhr|h|am|pm))?| ?(?:uhr|h|am|pm|a\\.m\\.|p\\.m\\.|heures?|horas?|o.clock)\\b)',
  '{date}':
    '(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./-]\\d{1,2}[./-](?:\\d{2}){1,2}|\\d{1,2}\\.? \\p{L}{3,10} \\d{4})',
  '{number}': '\\d+(?:[.,]\\d+)?',
  '{price}':
    '(?:[$€£] ?\\d+(?:[.,]\\d{1,2})?|\\d+(?:[.,]\\d{1,2})? ?(?:€|\\$|£|eur|usd|gbp|chf|zł|kr|euros?|dollars?|pounds?)(?!\\p{L}))',
};
const placeholder = /\{(?:time|date|number|price)\}/g;
const judgedLength = 65_536;
// Scripts that put no space between words, so that a phrase stands among letters.
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

const compiled = new Map<string, RegExp>();

/** Ids of the answer points that a text covers: one accepted phrase of each suffices. */
export function coveredPoints(text: string, points: readonly AnswerPoint[]): string[] {
  const folded = fold(text.slice(0, judgedLength));
  return points
    .filter(({ accept }) => accept.some((phrase) => patternOf(phrase).test(folded)))
    .map(({ id }) => id);
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ');
}

/** A phrase as whole words, where words are spaced; other characters mean themselves. */
function patternOf(phrase: string): RegExp {
  const known = compiled.get(phrase);
  if (known) return known;
  const words = phrase.split(placeholder).map((part) => RegExp.escape(fold(part)));
  const holes = phrase.match(placeholder) ?? [];
  const body = words.map((part, index) => part + (placeholders[holes[index] ?? ''] ?? '')).join('');
  const folded = fold(phrase);
  const before = unspaced.test(folded.slice(0, 1)) ? '' : '(?<![\\p{L}\\p{N}])';
  const after = unspaced.test(folded.slice(-1)) ? '' : '(?![\\p{L}\\p{N}])';
  const pattern = new RegExp(`${before}${body}${after}`, 'u');
  compiled.set(phrase, pattern);
  return pattern;
}
