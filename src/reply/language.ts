import { eld } from 'eld/medium';

/** Below this many letters a guess is no better than a coin. */
const shortest = 40;
const longest = 4000;
const addresses = /https?:\/\/\S{1,500}|\S{1,100}@\S{1,100}/g;
const mostLikely = 3;
const spaceless = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/g;

/** The language of a text as ISO 639-1, or `unknown` when there is too little of it to tell. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, longest).replaceAll(addresses, ' ');
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  // A Chinese, Japanese or Korean character says about as much as three letters.
  const weight = letters + 2 * (sample.match(spaceless)?.length ?? 0);
  if (weight < shortest) return 'unknown';
  return eld.detect(sample).language || 'unknown';
}

/** Languages that a text may well be in, English always among them; null when there is too little of it. */
export function likelyLanguages(text: string): ReadonlySet<string> | null {
  const sample = text.slice(0, longest).replaceAll(addresses, ' ');
  if ((sample.match(/\p{L}/gu)?.length ?? 0) < shortest) return null;
  const scores = Object.entries(eld.detect(sample).getScores()).sort(([, a], [, b]) => b - a);
  return new Set(['en', ...scores.slice(0, mostLikely).map(([language]) => language)]);
}
