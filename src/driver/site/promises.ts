import { promiseWords } from '../form/understand/lexicon/index.ts';
import { findPhrases, indexPhrases } from '../form/understand/match.ts';
import { wordsOf } from '../form/understand/words.ts';
import type { SiteSnapshot } from '../page/site-contract.ts';

const longestSentence = 300;
const index = indexPhrases(
  promiseWords.flatMap(({ code, answer, within, unit }) => [
    { meaning: 'answer' as const, phrases: answer, language: code },
    { meaning: 'within' as const, phrases: within, language: code },
    { meaning: 'unit' as const, phrases: unit, language: code },
  ]),
);
const parts = ['answer', 'within', 'unit'] as const;

/** Sentences that promise how fast one is answered, such as "we reply within two working days". */
export function promisesOf(site: Pick<SiteSnapshot, 'text'>): string[] {
  const sentences = site.text.split(/\n+|(?<=[.!?。！？])\s*/u).map((sentence) => sentence.trim());
  const found = sentences.filter(
    (sentence) => sentence.length > 0 && sentence.length <= longestSentence && isPromise(sentence),
  );
  return [...new Set(found)];
}

function isPromise(sentence: string): boolean {
  const words = wordsOf(sentence);
  return promiseWords.some(({ code }) => {
    const said = findPhrases(index, words, new Set([code])).filter((match) => match.language === code);
    return parts.every((part) => said.some((match) => match.meaning === part));
  });
}
