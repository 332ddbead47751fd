import { hintWords, type Hint } from './lexicon/index.ts';
import { findPhrases, isTrusted, type Match, type PhraseIndex } from './match.ts';
import { wordsOf } from './words.ts';

/** Primary languages the page may be written in; English is always one. */
export type Languages = ReadonlySet<string>;

export function matches<M>(index: PhraseIndex<M>, text: string, languages: Languages): Match<M>[] {
  return findPhrases(index, wordsOf(text), languages).filter((match) => isTrusted(match, languages));
}

export function hasHint(hint: Hint, text: string, languages: Languages): boolean {
  return text !== '' && matches(hintWords(hint), text, languages).length > 0;
}
