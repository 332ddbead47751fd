import type { PhraseBook } from './book.ts';

export type PhraseCategory = Exclude<keyof PhraseBook, 'languages'>;

/** Scripts without spaces between words: a phrase may start anywhere. */
const unspaced = new Set(['ja', 'zh', 'ko']);
const script: Record<string, RegExp> = {
  ru: /[а-яёіїєґ]/,
  el: /[α-ω]/,
  ja: /[\u3040-\u30ff\u4e00-\u9fff]/,
  zh: /[\u4e00-\u9fff]/,
  ko: /[\uac00-\ud7af]/,
};

export interface CompiledBook {
  languages: readonly string[];
  /** Whether a text has any letters of the language's script. */
  concerns: (text: string) => boolean;
  /** Whether the script alone tells the language. */
  ownScript: boolean;
  patterns: ReadonlyMap<PhraseCategory, RegExp>;
}

/** Turns a book of phrases into one expression a category; every gap in it is bounded. */
export function compileBook(book: PhraseBook): CompiledBook {
  const { languages, ...phrases } = book;
  const main = languages[0] ?? 'en';
  const letters = script[main];
  const patterns = new Map<PhraseCategory, RegExp>();
  for (const [category, text] of Object.entries(phrases)) {
    const alternatives = phraseLines(text).map(toPattern);
    if (alternatives.length === 0 || !isCategory(category, phrases)) continue;
    patterns.set(category, new RegExp(framed(category, alternatives.join('|'), main), 'giu'));
  }
  return {
    languages,
    concerns: (text) => (letters ?? /[a-z]/).test(text),
    ownScript: letters !== undefined,
    patterns,
  };
}

function isCategory(key: string, phrases: object): key is PhraseCategory {
  return key in phrases;
}

function phraseLines(text: string): string[] {
  return text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.replace(/^ {4}/, '')]));
}

function framed(category: PhraseCategory, alternatives: string, language: string): string {
  if (category === 'formLabels') return `^(?:${alternatives})$`;
  return unspaced.has(language) ? `(?:${alternatives})` : `(?<!\\p{L})(?:${alternatives})`;
}

/** Up to fifty characters of one sentence; the dots of dates and addresses do not end it. */
const gap = '(?:[^.!?\\n。！？]|(?<=\\d)\\.|(?<!\\d)\\.(?=\\S)){0,50}?';

function toPattern(phrase: string): string {
  return phrase.replaceAll(/(?<!\\)\((?!\?)/g, '(?:').replaceAll('…', gap);
}
