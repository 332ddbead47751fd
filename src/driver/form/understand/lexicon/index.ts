import type { FieldRole } from '../../reading.ts';
import { indexPhrases, type Entry, type PhraseIndex } from '../match.ts';
import { identifierFillers, identifierRoles } from './identifiers.ts';
import { languages } from './languages.ts';
import type { Action, Hint, Language, Purpose } from './language.ts';

export type { Action, Hint, Purpose } from './language.ts';

/** The language of what developers write into `name` and `id`; always trusted there. */
export const identifierLanguage = 'identifiers';

type List<M> = Entry<M> & { phrases: string };

function listsOf<M extends string>(pick: (language: Language) => Partial<Record<M, string>>): List<M>[] {
  return languages.flatMap((language) => lists(pick(language), language.code));
}

function lists<M extends string>(phrases: Partial<Record<M, string>>, language: string): List<M>[] {
  return Object.entries(phrases).map(([meaning, list]) => ({
    meaning: meaning as M,
    phrases: list as string,
    language,
  }));
}

const roleLists = listsOf<FieldRole>((language) => language.roles);

/** What labels, placeholders and texts ask for. */
export const roleWords: PhraseIndex<FieldRole> = indexPhrases(roleLists);

/** The same for identifiers; `null` is a filler that means nothing. */
export const identifierWordsIndex: PhraseIndex<FieldRole | null> = indexPhrases<FieldRole | null>([
  ...roleLists,
  ...lists(identifierRoles, identifierLanguage),
  { meaning: null, phrases: identifierFillers, language: identifierLanguage },
]);

export const purposeWords: PhraseIndex<Purpose> = indexPhrases(
  listsOf<Purpose>((language) => language.purposes),
);
export const actionWords: PhraseIndex<Action> = indexPhrases(listsOf<Action>((language) => language.actions));

const hintLists = listsOf<Hint>((language) => language.hints);
const hintIndexes = new Map<Hint, PhraseIndex<Hint>>();

/** Each hint is looked up by itself: one word may be part of several. */
export function hintWords(hint: Hint): PhraseIndex<Hint> {
  const known = hintIndexes.get(hint);
  if (known !== undefined) return known;
  const index = indexPhrases(hintLists.filter((list) => list.meaning === hint));
  hintIndexes.set(hint, index);
  return index;
}

export const languageCodes: readonly string[] = languages.map((language) => language.code);

/** Promise and arithmetic words of the languages that have them. */
export const promiseWords = languages.flatMap(({ code, promise }) =>
  promise === undefined ? [] : [{ code, ...promise }],
);
export const arithmeticWords = languages.flatMap(({ code, arithmetic }) =>
  arithmetic === undefined ? [] : [{ meaning: 'arithmetic' as const, phrases: arithmetic, language: code }],
);
