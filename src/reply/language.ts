import { eld } from 'eld/medium';

/** Below this many letters a guess is no better than a coin. */
const shortest = 40;
const longest = 4000;
const spaceless = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/g;

/** The language of a text as ISO 639-1, or `unknown` when there is too little of it to tell. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, longest).replaceAll(/https?:\/\/\S{1,500}|\S{1,100}@\S{1,100}/g, ' ');
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  // A Chinese, Japanese or Korean character says about as much as three letters.
  const weight = letters + 2 * (sample.match(spaceless)?.length ?? 0);
  if (weight < shortest) return 'unknown';
  return eld.detect(sample).language || 'unknown';
}
