/** Words by language (BCP 47 primary), separated by commas. */
export type WordLists = Readonly<Record<string, string>>;

/** Scripts written without blanks, or with endings on both sides: their words are looked for anywhere. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** Letters that Unicode does not take apart into a base and an accent. */
const plainLetters: Readonly<Record<string, string>> = {
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  ı: 'i',
};

/** Lower case without accents; anything but letters and digits is one blank. */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[øæœßłđı]/g, (letter) => plainLetters[letter] ?? letter)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Plain text holds letters, digits and single blanks: not being a blank is the same as a class of letters, and far cheaper. */
const someWords = '[^ ]*(?: [^ ]+){0,5} ';

function patternOf(phrase: string): string {
  const sought = phrase.split('*').map(plain).join(someWords);
  if (unspaced.test(sought)) return sought;
  const end = phrase.startsWith('=') ? '(?![^ ])' : '';
  return `(?<![^ ])${sought}${end}`;
}

/**
 * A regular expression (flag `u`) over `plain` text for a comma-separated list: beginnings of words; `*` is up to five
 * words between; `=` before a word asks for the whole word.
 */
export function wordPattern(words: string): string {
  return words
    .split(',')
    .map((phrase) => patternOf(phrase.trim()))
    .join('|');
}

/** Does a text hold one of the words? */
export function wordMatcher(words: string): (text: string) => boolean {
  const pattern = new RegExp(wordPattern(words), 'u');
  return (text) => pattern.test(plain(text));
}

/** The words of all languages in one list. */
export function allWords(lists: WordLists): string {
  return Object.values(lists).join(', ');
}

/** The words of the page's language and English; of every language when it is unknown. */
export function wordsIn(lists: WordLists, language: string | null): string {
  const own = language === null ? undefined : lists[language.split('-')[0] ?? ''];
  return own === undefined ? allWords(lists) : `${own}, ${lists['en'] ?? own}`;
}
