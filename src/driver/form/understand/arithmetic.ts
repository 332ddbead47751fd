import { arithmeticWords } from './lexicon/index.ts';
import { findPhrases, indexPhrases } from './match.ts';
import { wordsOf } from './words.ts';

const digits = /\d+\s*[+\-−–*×x÷/]\s*\d+(?!\s*[-/.\d])|\d+\s*[+\-−×*]\s*[?_=]|[?_]\s*[+\-−×*]\s*\d+/i;
const index = indexPhrases(arithmeticWords);
const everyLanguage = new Set(arithmeticWords.map((entry) => entry.language));

/** `3 + 4 =`, `what is two plus five`: a sum to work out. */
export function readsAsArithmetic(text: string): boolean {
  if (digits.test(text)) return true;
  const words = wordsOf(text);
  for (const language of everyLanguage) {
    const own = findPhrases(index, words, new Set([language])).filter((match) => match.language === language);
    const numbers = own.length + words.filter((word) => /^\d+$/.test(word)).length;
    if (own.length > 0 && numbers >= 3) return true;
  }
  return false;
}
