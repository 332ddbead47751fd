import { isSpaceless, wordsOf } from './words.ts';

/** One phrase and what it stands for. */
export interface Entry<M> {
  meaning: M;
  language: string;
}

interface Phrase<M> extends Entry<M> {
  words: readonly string[];
  /** The last word may go on. */
  open: boolean;
  /** The only word may have others before it: `Lieferdatum` is a `*datum`. */
  ending: boolean;
}

export interface Match<M> extends Entry<M> {
  /** Position of the first word, and how many words it covers. */
  at: number;
  length: number;
  text: string;
}

/** Phrases by the first two letters of their first word; endings together. */
export type PhraseIndex<M> = ReadonlyMap<string, readonly Phrase<M>[]>;

/** `phrases` as written in a language file: parted by `|`. */
export function indexPhrases<M>(lists: readonly (Entry<M> & { phrases: string })[]): PhraseIndex<M> {
  const index = new Map<string, Phrase<M>[]>();
  for (const { phrases, meaning, language } of lists) {
    for (const written of phrases.split('|')) {
      const words = wordsOf(written);
      const first = words[0];
      if (first === undefined) continue;
      const ending = written.trim().startsWith('*');
      const key = ending ? endings : keyOf(first);
      const phrase = { words, meaning, language, open: written.trim().endsWith('*'), ending };
      index.set(key, [...(index.get(key) ?? []), phrase]);
    }
  }
  return index;
}

const endings = '*';

function keyOf(word: string): string {
  return word.slice(0, 2);
}

/**
 * Reads the words from left to right and takes the longest phrase at each, so that "e-mail address" is an
 * e-mail and no address. A phrase of one of `languages` wins over an equally long one of another.
 */
export function findPhrases<M>(
  index: PhraseIndex<M>,
  words: readonly string[],
  languages: ReadonlySet<string>,
): Match<M>[] {
  const found: Match<M>[] = [];
  for (let at = 0; at < words.length;) {
    const best = longestAt(index, words, at, languages);
    if (best !== null) found.push(best);
    at += best?.length ?? 1;
  }
  return found;
}

function longestAt<M>(
  index: PhraseIndex<M>,
  words: readonly string[],
  at: number,
  languages: ReadonlySet<string>,
): Match<M> | null {
  let best: Phrase<M> | null = null;
  for (const phrase of index.get(keyOf(words[at] ?? '')) ?? []) {
    if (fits(phrase, words, at) && (best === null || better(phrase, best, languages))) best = phrase;
  }
  best ??= endingAt(index, words[at] ?? '', languages);
  if (best === null) return null;
  const { words: own, meaning, language } = best;
  return { meaning, language, at, length: own.length, text: words.slice(at, at + own.length).join(' ') };
}

/** Compounds of the page's own languages: the end of a word says what it is. */
function endingAt<M>(index: PhraseIndex<M>, word: string, languages: ReadonlySet<string>): Phrase<M> | null {
  const found = (index.get(endings) ?? []).filter(
    (phrase) => languages.has(phrase.language) && word.endsWith(phrase.words[0] ?? ' '),
  );
  return found.toSorted((a, b) => letters(b) - letters(a))[0] ?? null;
}

function fits<M>(phrase: Phrase<M>, words: readonly string[], at: number): boolean {
  return phrase.words.every((word, offset) => {
    const actual = words[at + offset];
    if (actual === undefined) return false;
    const last = offset === phrase.words.length - 1;
    return actual === word || (last && phrase.open && actual.startsWith(word));
  });
}

function better<M>(a: Phrase<M>, b: Phrase<M>, languages: ReadonlySet<string>): boolean {
  const own = (phrase: Phrase<M>) => (languages.has(phrase.language) ? 1 : 0);
  return (
    (a.words.length - b.words.length ||
      own(a) - own(b) ||
      Number(b.open) - Number(a.open) ||
      letters(a) - letters(b)) > 0
  );
}

function letters<M>(phrase: Phrase<M>): number {
  return phrase.words.join('').length;
}

/** Short words of a foreign language mean too little to count. */
export function isTrusted<M>(match: Match<M>, languages: ReadonlySet<string>): boolean {
  return (
    languages.has(match.language) || match.length > 1 || isSpaceless(match.text) || match.text.length > 3
  );
}
