import { eld } from 'eld/small';
import { languageCodes } from './lexicon/index.ts';
import type { Languages } from './reader.ts';

/** Below this a text is too short to tell its language. */
const shortest = 40;

/**
 * The languages to read a page in: what it declares, and what its text is (a template often still
 * declares the language of its maker). English is always among them, developers write it.
 */
export function pageLanguages(
  declared: string | null,
  text: string,
): { primary: string | null; languages: Languages } {
  const said = primaryTag(declared);
  const written = detect(text);
  const primary = written ?? said;
  return { primary, languages: new Set(['en', ...[said, written].filter((code) => code !== null)]) };
}

/** Tags of languages that are read with the words of another, or were renamed. */
const relatives: Readonly<Record<string, string>> = {
  nb: 'no',
  nn: 'no',
  ms: 'id',
  in: 'id',
  iw: 'he',
  bs: 'hr',
  sh: 'sr',
  cnr: 'sr',
  mk: 'sr',
  gl: 'es',
  mo: 'ro',
  prs: 'fa',
};

function primaryTag(tag: string | null): string | null {
  const primary = tag?.trim().toLowerCase().split(/[-_]/)[0];
  if (primary === undefined || !/^[a-z]{2,3}$/.test(primary)) return null;
  return relatives[primary] ?? primary;
}

function detect(text: string): string | null {
  if (text.length < shortest) return null;
  const result = eld.detect(text);
  const language = primaryTag(result.language);
  return language !== null && languageCodes.includes(language) && result.isReliable() ? language : null;
}
