const marks = /[\u0300-\u036F\u0591-\u05C7\u064B-\u0652\u0670]/g;
/** Scripts that join words without blanks: each character is a word of its own. */
const spaceless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Hangul}\p{Script=Thai}]/u;
const wordPattern =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Hangul}]|[\p{Script=Thai}][\p{Mn}]*|[\p{L}\p{M}]+|\p{N}+/gu;

/** Letters without case, accents and ligatures, so that `Straße`, `STRASSE` and `strasse` are one. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(marks, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .replaceAll('œ', 'oe')
    .replaceAll('ł', 'l')
    .replaceAll('đ', 'd')
    .replaceAll('ı', 'i')
    .replaceAll(/[أإآ]/g, 'ا')
    .replaceAll(/[ىی]/g, 'ي')
    .replaceAll('ک', 'ك')
    .replaceAll('ة', 'ه')
    .replaceAll('ё', 'е')
    .replaceAll('〒', ' 郵便番号 ');
}

/** `C.P.`, `p.iva`: letters with points between them are one word. */
const abbreviation = /(?<!\p{L})\p{L}\.(\p{L}\.)*\p{L}(\.|(?!\p{L}))/gu;

/** Folded words of a text; Arabic articles are cut off, e-mail's hyphen is closed. */
export function wordsOf(text: string): string[] {
  const joined = fold(text)
    .replaceAll(abbreviation, (letters) => letters.replaceAll('.', ''))
    .replaceAll(/\be[\s\u2010-\u2015-]+(mail|post|posta|posti|pasts|pastas)/g, 'e$1');
  return (joined.match(wordPattern) ?? []).map((word) => (/^ال\p{L}{3,}/u.test(word) ? word.slice(2) : word));
}

export function isSpaceless(word: string): boolean {
  return spaceless.test(word);
}

/** `contactForm[e-mail_2]` → contact, form, email, 2. */
export function identifierWords(identifier: string): string[] {
  const parted = identifier
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replaceAll(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .replaceAll(/(\p{L})(\p{N})/gu, '$1 $2')
    .replaceAll(/(\p{N})(\p{L})/gu, '$1 $2')
    .replaceAll(/[_[\]().:/|#-]+/g, ' ')
    .replaceAll(/\b[eE] [mM]ail/g, 'email');
  return wordsOf(parted);
}
