import type { PhraseBook } from './book.ts';

export type PhraseCategory = Exclude<keyof PhraseBook, 'language'>;

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
  language: string;
  /** Whether a text has any letters of the language's script. */
  concerns(text: string): boolean;
  patterns: ReadonlyMap<PhraseCategory, RegExp>;
}

/** Turns a book of phrases into one expression a category; every gap in it is bounded. */
export function compileBook(book: PhraseBook): CompiledBook {
  const letters = script[book.language] ?? /[a-z]/;
  const patterns = new Map<PhraseCategory, RegExp>();
  for (const [category, phrases] of Object.entries(book)) {
    if (!isCategory(category) || typeof phrases !== 'string') continue;
    const alternatives = phraseLines(phrases).map(toPattern);
    if (alternatives.length === 0) continue;
    patterns.set(category, new RegExp(framed(category, alternatives.join('|'), book.language), 'giu'));
  }
  return { language: book.language, concerns: (text) => letters.test(text), patterns };
}

function isCategory(key: string): key is PhraseCategory {
  return key !== 'language';
}

function phraseLines(text: string): string[] {
  return text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.replace(/^ {4}/, '')]));
}

function framed(category: PhraseCategory, alternatives: string, language: string): string {
  if (category === 'formLabels') return `^(?:${alternatives})$`;
  return unspaced.has(language) ? `(?:${alternatives})` : `(?<!\\p{L})(?:${alternatives})`;
}

function toPattern(phrase: string): string {
  return phrase.replaceAll('…', '[^.!?\\n。！？]{0,50}?').replaceAll(/(?<!\\)\((?!\?)/g, '(?:');
}
