import { promiseWords } from '../understand/lexicon/index.ts';
import { indexPhrases } from '../understand/match.ts';
import { hasHint, matches } from '../understand/reader.ts';

const answering = indexPhrases(
  promiseWords.map(({ code, answer }) => ({ meaning: 'answer', language: code, phrases: answer })),
);

/** "May we contact you?", "Would you like a reply?": what an inquiry is for, as long as no advertising comes with it. */
export function asksToAnswer(label: string, language: string): boolean {
  const languages = new Set(['en', language]);
  return matches(answering, label, languages).length > 0 && !hasHint('marketing', label, languages);
}
