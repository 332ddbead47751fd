import type { FieldOption, FormField } from './reading.ts';
import * as words from './choice-words.ts';
import * as topics from './topic-words.ts';
import { allWords, plain, wordMatcher } from './wording.ts';

const isGeneral = wordMatcher(allWords(topics.generalWords));
const isQuestion = wordMatcher(allWords(topics.questionWords));
const isOther = wordMatcher(allWords(topics.otherWords));
const isProduct = wordMatcher(allWords(topics.productWords));
const isAvoided = wordMatcher(allWords(topics.avoidedWords));
const startsAsPrompt = wordMatcher(allWords(words.promptWords));
const meansEmail = wordMatcher(words.emailWords);
const meansPhone = wordMatcher(words.phoneWords);
const meansYes = wordMatcher(words.yesWords);
const meansNo = wordMatcher(words.noWords);
const isNeutral = wordMatcher(words.neutralWords);
const isSalutation = wordMatcher(words.salutationWords);

/** "Please choose", an empty line or a row of dashes: nothing that answers. */
function isPrompt({ label, value }: FieldOption, index: number): boolean {
  const text = plain(label);
  if (text === '') return !/\d/.test(value);
  if (index === 0 && /^[\s\-–—.*]|[-–—]\s*$|\.\.\.|…/.test(label)) return true;
  return startsAsPrompt(text) && (value === '' || value === '0' || value === '-1' || index === 0);
}

/** Options that answer something, prompts left out. */
export function realOptions(field: FormField): FieldOption[] {
  const real = field.options.filter(
    (option, index) => field.control !== 'select' || !isPrompt(option, index),
  );
  return real.filter(({ label, value }) => label !== '' || value !== '');
}

function scored(
  options: readonly FieldOption[],
  score: (label: string, index: number) => number,
): FieldOption[] {
  return options
    .map((option, index) => ({
      option,
      score: score(option.label === '' ? option.value : option.label, index),
    }))
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

/** Which topic of a list fits a question to people who sell: the closest, then the most general. */
export function byTopic(options: readonly FieldOption[], topic: string): FieldOption[] {
  const subject = plain(topic);
  return scored(options, (label, index) => {
    const avoided = isAvoided(label) ? -20 : 0;
    const meaning =
      (isGeneral(label) ? 8 : 0) +
      (isQuestion(label) ? 4 : 0) +
      (isOther(label) ? 3 : 0) +
      (isProduct(label) ? 2 : 0);
    return avoided + meaning + 3 * Math.min(overlap(label, subject), 2) - index / 100;
  });
}

/** "How shall we answer", "form of address", "yes or no": kinds of choice known by their options. */
export function byKind(options: readonly FieldOption[]): FieldOption[] | null {
  const some = (matches: (label: string) => boolean) => options.some(({ label }) => matches(label));
  if (some(meansEmail) && some((label) => meansPhone(label) && !meansEmail(label))) {
    return scored(options, (label) => (meansEmail(label) ? 1 : 0) - (meansPhone(label) ? 0.5 : 0));
  }
  if (options.length <= 8 && some(isSalutation))
    return scored(options, (label) => (isNeutral(label) ? 1 : 0));
  if (options.length <= 3 && some(meansNo) && some(meansYes)) return refusing(options);
  return null;
}

/** The option that says no first. */
export function refusing(options: readonly FieldOption[]): FieldOption[] {
  return scored(options, (label) => (meansNo(label) ? 1 : 0));
}

/** The option that says yes first. */
export function agreeing(options: readonly FieldOption[]): FieldOption[] {
  return scored(options, (label) => (meansYes(label) && !meansNo(label) ? 1 : 0));
}

/** Options whose label or value is one of the names, exact ones first; null when there is none. */
export function byName(
  options: readonly FieldOption[],
  names: readonly string[],
  codes: readonly string[],
): FieldOption[] | null {
  const sought = names.map(plain);
  const score = ({ label, value }: FieldOption) => {
    if (codes.some((code) => code.toLowerCase() === value.toLowerCase())) return 4;
    if (sought.includes(plain(label)) || sought.includes(plain(value))) return 3;
    return sought.some((name) => plain(label).startsWith(name)) ? 1 : 0;
  };
  const hits = options.filter((option) => score(option) > 0);
  return hits.length === 0 ? null : hits.toSorted((a, b) => score(b) - score(a));
}
