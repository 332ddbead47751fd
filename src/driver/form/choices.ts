import * as words from './choice-words.ts';
import { asksToAnswer } from './filling/answered.ts';
import * as meanings from './filling/meaning-words.ts';
import { neutralWords, salutationWords } from './filling/person-words.ts';
import type { FieldOption, FormField } from './reading.ts';
import * as topics from './topic-words.ts';
import { allWords, plain, wordMatcher, wordsIn, type WordLists } from './wording.ts';

const startsAsPrompt = wordMatcher(allWords(words.promptWords));
const matchers = new Map<WordLists, Map<string, (text: string) => boolean>>();

/** Does a text hold words of a language or of English; of any language when it is null? */
export function speaks(lists: WordLists, language: string | null): (text: string) => boolean {
  const known = matchers.get(lists) ?? new Map<string, (text: string) => boolean>();
  matchers.set(lists, known);
  const found = known.get(language ?? '') ?? wordMatcher(wordsIn(lists, language));
  known.set(language ?? '', found);
  return found;
}

const nameOf = ({ label, value }: FieldOption) => (label === '' ? value : label);

/** The page's language when the options hold words of it, else any. */
function languageOf(
  options: readonly FieldOption[],
  lists: readonly WordLists[],
  language: string,
): string | null {
  const own = lists.map((list) => speaks(list, language));
  return options.some((option) => own.some((holds) => holds(nameOf(option)))) ? language : null;
}

/** "Please choose", the question again, an empty line or a row of dashes: nothing that answers. */
function isPrompt({ label, value }: FieldOption, index: number, asks: string): boolean {
  const text = plain(label);
  if (text === '') return !/\d/.test(value);
  if (index === 0 && (value === '' || text === plain(asks))) return true;
  if (index === 0 && /^[\s\-–—.*]|[-–—]\s*$|\.\.\.|…/.test(label)) return true;
  return startsAsPrompt(text) && (['', '0', '-1'].includes(value) || index === 0);
}

/** Options that answer something and can be chosen, prompts left out; `blocked`: positions nobody can choose. */
export function realOptions(field: FormField, blocked: readonly number[] = []): FieldOption[] {
  const real = field.options.filter(
    (option, index) =>
      !blocked.includes(index) && (field.control !== 'select' || !isPrompt(option, index, field.label)),
  );
  return real.filter(({ label, value }) => label !== '' || value !== '');
}

function scored(
  options: readonly FieldOption[],
  score: (label: string, index: number) => number,
): FieldOption[] {
  return options
    .map((option, index) => ({ option, score: score(nameOf(option), index) }))
    .toSorted((a, b) => b.score - a.score)
    .map(({ option }) => option);
}

/** Words of five letters and more that an option shares with the question. */
function overlap(label: string, topic: string): number {
  const known = new Set(topic.split(' '));
  return plain(label)
    .split(' ')
    .filter((word) => word.length >= 5 && known.has(word)).length;
}

const topicScores: readonly (readonly [WordLists, number])[] = [
  [topics.avoidedWords, -20],
  [topics.generalWords, 8],
  [topics.questionWords, 4],
  [topics.otherWords, 3],
  [topics.productWords, 2],
];

/** Which topic of a list fits a question to people who sell: the closest, then the most general. */
export function byTopic(options: readonly FieldOption[], topic: string, language: string): FieldOption[] {
  const subject = plain(topic);
  const lists = topicScores.map(([list]) => list);
  const spoken = languageOf(options, lists, language);
  const scores = topicScores.map(([list, score]) => ({ holds: speaks(list, spoken), score }));
  return scored(options, (label, index) => {
    const meaning = scores.reduce((sum, { holds, score }) => sum + (holds(label) ? score : 0), 0);
    return meaning + 3 * Math.min(overlap(label, subject), 2) - index / 100;
  });
}

type Kind = (options: readonly FieldOption[], asking: Asking) => FieldOption[] | null;

interface Asking {
  label: string;
  language: string;
}

const some = (options: readonly FieldOption[], holds: (label: string) => boolean) =>
  options.some((option) => holds(nameOf(option)));

/** "How shall we answer": by e-mail. */
const wayToAnswer: Kind = (options, { language }) => {
  const spoken = languageOf(options, [words.emailWords, words.phoneWords], language);
  const email = speaks(words.emailWords, spoken);
  const phone = speaks(words.phoneWords, spoken);
  if (!some(options, email) || !some(options, (label) => phone(label) && !email(label))) return null;
  return scored(options, (label) => (email(label) ? 1 : 0) - (phone(label) ? 0.5 : 0));
};

/** A form of address: the one of those who do not say, else any that is no academic title. */
const formOfAddress: Kind = (options, { language }) => {
  const lists = [salutationWords, neutralWords];
  const spoken = languageOf(options, lists, language);
  const usual = speaks(salutationWords, spoken);
  const neutral = speaks(neutralWords, spoken);
  if (options.length > 8 || !some(options, usual)) return null;
  return scored(options, (label) => (neutral(label) ? 2 : usual(label) ? 1 : 0));
};

/** Yes or no: no, but for whether one is of age, or wants to be answered. */
const yesOrNo: Kind = (options, { label, language }) => {
  const lists = [words.yesWords, words.noWords];
  const spoken = languageOf(options, lists, language);
  const isEither = (text: string) => lists.some((list) => speaks(list, spoken)(text));
  const both = lists.every((list) => some(options, speaks(list, spoken)));
  if (options.length > 4 || !both || options.filter((option) => isEither(nameOf(option))).length < 2)
    return null;
  const isTrue = speaks(meanings.adultWords, null)(label) || asksToAnswer(label, language);
  return isTrue ? agreeing(options, language) : refusing(options, language);
};

/** "How did you hear about us": by looking for it. */
const wayHere: Kind = (options, { language }) => {
  const lists = [meanings.foundByWords, meanings.otherWaysWords];
  const spoken = languageOf(options, lists, language);
  if (!lists.every((list) => some(options, speaks(list, spoken)))) return null;
  const found = speaks(meanings.foundByWords, spoken);
  const other = speaks(meanings.otherWaysWords, spoken);
  return scored(options, (label) => (found(label) ? 2 : 0) - (other(label) ? 1 : 0));
};

/** Amounts, sizes and times: what leaves it open, else the least. */
const amount: Kind = (options, { language }) => {
  const counted = options.filter((option) => numbersIn(nameOf(option)).length > 0);
  const open = speaks(neutralWords, language);
  if (counted.length < 2 || counted.length < 0.6 * options.length) return null;
  const [undecided] = options.filter((option) => open(nameOf(option)));
  const least = counted.toSorted((a, b) => compare(numbersIn(nameOf(a)), numbersIn(nameOf(b))));
  return undecided === undefined ? least : [undecided, ...least];
};

/** Whatever lets one leave it open. */
export const leftOpen: Kind = (options, { language }) => {
  const open = speaks(neutralWords, language);
  return some(options, open) ? scored(options, (label) => (open(label) ? 1 : 0)) : null;
};

/** Who one is, among firms and others: a private person. */
const privatePerson: Kind = (options, { language }) => {
  const isPrivate = speaks(meanings.privateWords, language);
  if (options.length > 8 || !some(options, isPrivate)) return null;
  return scored(options, (label) => (isPrivate(label) ? 1 : 0));
};

/** `10.000–50.000 €` → 10000, 50000. */
function numbersIn(label: string): number[] {
  const joined = label.normalize('NFKC').replaceAll(/(\d)[.,' \u00A0\u202F](?=\d{3}(?!\d))/g, '$1');
  return (joined.match(/\d+(?:\.\d+)?\s?k?(?![\p{L}])/giu) ?? joined.match(/\d+/g) ?? []).map((text) =>
    /k$/i.test(text) ? Number.parseFloat(text) * 1000 : Number.parseFloat(text),
  );
}

function compare(a: readonly number[], b: readonly number[]): number {
  return (a[0] ?? 0) - (b[0] ?? 0) || (a.at(-1) ?? 0) - (b.at(-1) ?? 0);
}

/** The first of the kinds that the options are. */
function firstKind(
  kinds: readonly Kind[],
  options: readonly FieldOption[],
  asking: Asking,
): FieldOption[] | null {
  for (const kind of kinds) {
    const ranked = kind(options, asking);
    if (ranked !== null) return ranked;
  }
  return null;
}

/** How to be answered, how to be addressed, yes or no: known by the options, whatever is asked; else null. */
export function byManner(options: readonly FieldOption[], asking: Asking): FieldOption[] | null {
  return firstKind([wayToAnswer, yesOrNo, formOfAddress], options, asking);
}

/** How one came, how much, who one is; null when the options are none of that. */
export function byKind(
  options: readonly FieldOption[],
  asking: Asking & { company: boolean },
): FieldOption[] | null {
  const kinds = [wayHere, amount, leftOpen, ...(asking.company ? [] : [privatePerson])];
  return firstKind(kinds, options, asking);
}

/** The option that says no first. */
export function refusing(options: readonly FieldOption[], language: string): FieldOption[] {
  const no = speaks(words.noWords, languageOf(options, [words.noWords], language));
  return scored(options, (label) => (no(label) ? 1 : 0));
}

/** The option that says yes first. */
export function agreeing(options: readonly FieldOption[], language: string): FieldOption[] {
  const spoken = languageOf(options, [words.yesWords], language);
  const yes = speaks(words.yesWords, spoken);
  const no = speaks(words.noWords, spoken);
  return scored(options, (label) => (yes(label) && !no(label) ? 1 : 0));
}

/** Options whose label or value is one of the names, exact ones first; null when there is none. */
export function byName(
  options: readonly FieldOption[],
  names: readonly string[],
  codes: readonly string[],
): FieldOption[] | null {
  const sought = names.map(plain).filter((name) => name !== '');
  const score = ({ label, value }: FieldOption) => {
    if (codes.some((code) => code.toLowerCase() === value.toLowerCase())) return 4;
    if (sought.includes(plain(label)) || sought.includes(plain(value))) return 3;
    return sought.some((name) => plain(label).startsWith(name)) ? 1 : 0;
  };
  const hits = options.filter((option) => score(option) > 0);
  return hits.length === 0 ? null : hits.toSorted((a, b) => score(b) - score(a));
}
