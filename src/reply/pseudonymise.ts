/** Names and addresses of the people who wrote, as the message's headers give them. */
export interface People {
  names: readonly string[];
}

const address = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
const phone = /(?<![\p{L}\p{N}])\+?\d[\d ()/.-]{6,18}\d(?![\p{L}\p{N}])/gu;
const titles = /^(?:mr|mrs|ms|dr|prof|herr|frau|team|the|via|support|service|kundenservice|info)$/i;

/**
 * The text with the agent's name, e-mail addresses and phone numbers replaced by what they are.
 * `keep` (our own persona) stays readable.
 */
export function pseudonymise(text: string, { names }: People, keep: readonly string[]): string {
  const kept = new Set(keep.flatMap(wordsOf));
  const words = names
    .flatMap(wordsOf)
    .filter((word) => word.length > 2 && !titles.test(word) && !kept.has(word));
  const withoutContacts = text
    .replace(address, '[e-mail]')
    .replace(phone, (match) => (isPhone(match) ? '[phone]' : match));
  if (words.length === 0) return withoutContacts;
  const anyName = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${words.map((word) => RegExp.escape(word)).join('|')})(?![\\p{L}\\p{N}])`,
    'giu',
  );
  return withoutContacts.replace(anyName, '[agent]').replace(/\[agent\](?:[ -]\[agent\])+/g, '[agent]');
}

function wordsOf(name: string): string[] {
  return name
    .toLowerCase()
    .split(/[^\p{L}\p{N}'-]+/u)
    .filter(Boolean);
}

/** Long enough for a phone number, and not a date or a range of times. */
function isPhone(text: string): boolean {
  const digits = text.replace(/\D/g, '').length;
  return digits >= 7 && !/^\d{4}-\d{2}-\d{2}$|^\d{1,2}[./]\d{1,2}[./]\d{2,4}$/.test(text.trim());
}
