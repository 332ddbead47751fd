import type { FieldRole } from '../reading.ts';
import { identifierLanguage, identifierWordsIndex } from './lexicon/index.ts';
import { findPhrases, type Match } from './match.ts';
import type { Languages } from './reader.ts';
import { identifierWords } from './words.ts';

export type IdentifierPlace = 'name' | 'id' | 'className' | 'wrapper';

export interface IdentifierSignal {
  place: IdentifierPlace;
  match: Match<FieldRole>;
  /** 0..1: how much of the identifier the role explains. */
  share: number;
}

const longest = 12;
/** What server frameworks put before the developer's own name. */
const scaffold = /^(ctl\d+|.*\$|.*(ContentPlaceHolder|MainContent)\w*?)[$_]?(?=[^$]+$)/;

/**
 * Roles an identifier speaks of: its words, else glued words such as `contactemail` taken apart. A letter counts
 * only alone: `q` is a search, `q1` a first question.
 */
export function identifierSignals(
  place: IdentifierPlace,
  identifier: string,
  languages: Languages,
): IdentifierSignal[] {
  const trusted = new Set([...languages, identifierLanguage, 'en']);
  const words = identifierWords(identifier.replace(scaffold, ''))
    .filter((word) => !/^\d+$/.test(word) && (!/^[a-z]$/.test(word) || identifier.length === 1))
    .slice(0, longest)
    .flatMap((word) => unglue(word, trusted));
  const found = findPhrases(identifierWordsIndex, words, trusted).filter((match) =>
    trusted.has(match.language),
  );
  const meant = found.filter((match): match is Match<FieldRole> => match.meaning !== null);
  const silent = found
    .filter((match) => match.meaning === null)
    .reduce((sum, match) => sum + match.length, 0);
  const spoken = Math.max(1, words.length - silent);
  return meant.map((match) => ({ place, match, share: 0.4 + 0.6 * Math.min(1, match.length / spoken) }));
}

const shortestPart = 2;

/** `contactemail` → contact, email: only when known words explain every letter. */
function unglue(word: string, trusted: ReadonlySet<string>): string[] {
  if (word.length < 2 * shortestPart || isKnown(word, trusted)) return [word];
  return split(word, trusted, 3) ?? [word];
}

function split(word: string, trusted: ReadonlySet<string>, parts: number): string[] | null {
  if (isKnown(word, trusted)) return [word];
  if (parts === 1) return null;
  for (let cut = word.length - shortestPart; cut >= shortestPart; cut -= 1) {
    const head = word.slice(0, cut);
    if (!isKnown(head, trusted)) continue;
    const rest = split(word.slice(cut), trusted, parts - 1);
    if (rest !== null) return [head, ...rest];
  }
  return null;
}

function isKnown(word: string, trusted: ReadonlySet<string>): boolean {
  return findPhrases(identifierWordsIndex, [word], trusted).some((match) => trusted.has(match.language));
}
