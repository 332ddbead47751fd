import { arithmeticWords } from './lexicon/index.ts';
import { findPhrases, indexPhrases } from './match.ts';
import type { Languages } from './reader.ts';
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

const sum = /\d+\s*[+−–*×x÷-]\s*\d+\s*[=?？]/i;
/** A question is a sum when this much of it is numbers and operators. */
const mostly = 0.6;

/** Is working out a sum all that a question asks for? `24/7` and `10-20 people` are none. */
export function asksForSum(text: string, languages: Languages): boolean {
  if (sum.test(text)) return true;
  const words = wordsOf(text);
  const digits = words.filter((word) => /^\d+$/.test(word)).length;
  const found = findPhrases(index, words, languages).filter((match) => languages.has(match.language));
  const covered = found.reduce((all, match) => all + match.length, digits);
  return found.length > 0 && found.length + digits >= 3 && covered >= mostly * words.length;
}
