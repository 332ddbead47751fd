import type { FilledField, Inquiry } from '../inquiry.ts';

/** Roles whose values tell who asks. */
const personalRoles = new Set([
  'full_name',
  'first_name',
  'last_name',
  'email',
  'phone',
  'address',
  'city',
  'postal_code',
  'date',
]);

/** Scripts that put no blanks between words. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
const shortestAlias = 6;
const lastDigits = 6;
const betweenDigits = String.raw`[\s().\/\-\u2010-\u2015]*`;
const masked = '[masked]';

export function isPersonal({ role }: { role: string }): boolean {
  return personalRoles.has(role);
}

/**
 * A regular expression (flags `giu`) for every text that tells who asks: what the persona is called, reached and lives
 * at, and what was typed for it. '' when there is nothing to look for.
 */
export function privatePattern({ asker }: Inquiry, fields: readonly FilledField[]): string {
  const { firstName, lastName, email, phone, street, postalCode, names = {} } = asker;
  const written = Object.values(names).flatMap((name) => [name.firstName, name.lastName]);
  const typed = fields.filter(isPersonal).map(({ value }) => value);
  const words = [firstName, lastName, street, postalCode, ...written, ...typed].flatMap((text) =>
    wordPattern(text ?? ''),
  );
  const longestFirst = words.toSorted((a, b) => b.length - a.length);
  // An address holds the name as a rule: it is looked for first.
  return [...new Set([emailPattern(email), ...phonePattern(phone ?? ''), ...longestFirst])].join('|');
}

/** The text without what the pattern finds. */
export function redact(text: string, pattern: string): string {
  return pattern === '' ? text : text.replaceAll(new RegExp(pattern, 'giu'), masked);
}

function emailPattern(email: string): string {
  const alias = email.slice(0, Math.max(0, email.lastIndexOf('@')));
  return alias.length < shortestAlias ? escaped(email) : `${escaped(alias)}(?:@[\\w.\\-]+)?`;
}

function wordPattern(text: string): string[] {
  const word = text.trim();
  if (word.length < 2) return [];
  const sought = escaped(word).replaceAll(/\s+/g, String.raw`\s+`);
  return [unspaced.test(word) ? sought : String.raw`(?<![\p{L}\p{M}\p{N}])${sought}(?![\p{L}\p{M}\p{N}])`];
}

/** However it is grouped, and with or without its country's code: the last digits tell a number. */
function phonePattern(phone: string): string[] {
  const digits = phone.replaceAll(/\D/g, '');
  if (digits.length < lastDigits) return [];
  const tail = digits.slice(-lastDigits).split('').join(betweenDigits);
  return [String.raw`[+(]?(?:\d${betweenDigits}){0,12}${tail}(?!\d)`];
}

/** Harmless in a regular expression with the flag `u`. */
function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
}
