import { phraseList } from '../../phrase-list.ts';
import { asian } from './asian.ts';
import { eastern } from './eastern.ts';
import { germanic } from './germanic.ts';
import { romance } from './romance.ts';
import { slavic } from './slavic.ts';
import type { StemBook } from './stem-book.ts';

export type Stem = Exclude<keyof StemBook, 'language'>;

export interface CompiledStems {
  language: string;
  /** Whether the sentence has a word that begins with one of the stems. */
  has: (stem: Stem, sentence: string) => boolean;
}

/** From this length on a stem is also looked for within a compound. */
const compoundLength = 5;
/** Scripts without spaces between words. */
const unspaced = new Set(['ja', 'zh', 'ko', 'th', 'ar', 'he']);

export const stemBooks: readonly CompiledStems[] = [
  ...germanic,
  ...romance,
  ...slavic,
  ...eastern,
  ...asian,
].map(({ language, ...stems }) => {
  const patterns = new Map(
    Object.entries(stems).map(([name, list]) => [name, patternOf(list, unspaced.has(language))]),
  );
  return { language, has: (stem, sentence) => patterns.get(stem)?.test(sentence) ?? false };
});

function patternOf(list: string, anywhere: boolean): RegExp {
  const alternatives = phraseList(list).map((stem) => {
    const end = stem.endsWith('_') ? '(?!\\p{L})' : '';
    const start = anywhere || stem.length >= compoundLength || !/^\p{L}/u.test(stem) ? '' : '(?<!\\p{L})';
    return start + RegExp.escape(stem.replaceAll('_', '')) + end;
  });
  return new RegExp(alternatives.join('|'), 'u');
}
