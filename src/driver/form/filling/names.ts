import type { Asker, PersonName } from '../../inquiry.ts';
import type { FieldRole, FormField } from '../reading.ts';
import { toHiragana, toKatakana } from './kana.ts';

const surnameFirst = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** The asker's name as a page in that language writes it, where the asker has one for it. */
function nameIn({ names = {}, firstName, lastName }: Asker, language: string): PersonName {
  return names[language] ?? { firstName, lastName };
}

/** Texts for a name field in that language, best first. */
export function nameTexts(role: FieldRole, asker: Asker, language: string): string[] {
  const name = nameIn(asker, language);
  if (role === 'first_name') return [name.firstName];
  if (role === 'last_name') return [name.lastName];
  return wholeNames(name);
}

/** Chinese, Japanese and Korean put the family first, and mostly join the two. */
function wholeNames({ firstName, lastName }: PersonName): string[] {
  const eastern = [`${lastName}${firstName}`, `${lastName} ${firstName}`, `${lastName}　${firstName}`];
  return surnameFirst.test(lastName) ? eastern : [`${firstName} ${lastName}`.trim()];
}

const asksKatakana = /フリガナ|ﾌﾘｶﾞﾅ|カナ|ｶﾅ|カタカナ|片仮名|^セイ$|^メイ$|ヨミ/;
const asksHiragana = /ふりがな|ひらがな|平仮名|かな|^せい$|^めい$|よみ/;
const isKatakana = /^[\u30A0-\u30FF\s'-]+$/u;
const ofCompany = /会社|法人|団体|企業|御社|貴社/;

/** How a name is read aloud, in the syllables asked for; none when the asker has none; null when that is not asked. */
export function readingTexts(field: FormField, asker: Asker): string[] | null {
  const texts = [field.label, field.placeholder].map((text) =>
    text.replaceAll(/必須|任意|[\s＊*※（）()[\]【】：:]/g, ''),
  );
  const asked = texts.join(' ');
  const isAsked = (pattern: RegExp) => texts.some((text) => pattern.test(text));
  if (ofCompany.test(asked) || (!isAsked(asksKatakana) && !isAsked(asksHiragana))) return null;
  const reading = asker.names?.['ja-Kana'] ?? asker;
  const [firstName, lastName] = [toKatakana(reading.firstName), toKatakana(reading.lastName)];
  if (!isKatakana.test(`${firstName}${lastName}`)) return [];
  const write = isAsked(asksKatakana) ? (text: string) => text : toHiragana;
  const isLast = field.role === 'last_name' || isAsked(/^(セイ|せい|姓)/);
  const isFirst = field.role === 'first_name' || isAsked(/^(メイ|めい|名(?!前))/);
  if (isLast) return [write(lastName)];
  if (isFirst) return [write(firstName)];
  return [' ', '　', ''].map((between) => write(`${lastName}${between}${firstName}`));
}

/** Full-width or half-width, where the page asks for one of them. */
export function asWide({ label, placeholder }: FormField, hint: string): (text: string) => string {
  const asked = `${label} ${placeholder} ${hint}`;
  if (/半角/.test(asked)) return (text) => text.normalize('NFKC');
  return /全角/.test(asked) ? toFullWidth : (text) => text;
}

function toFullWidth(text: string): string {
  return text
    .replaceAll(/[!-~]/g, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfe_e0))
    .replaceAll(' ', '　');
}
