import { isClosing } from './text/signature.ts';

const address = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
// A number after # is a ticket's.
const phone = /(?<![\p{L}\p{N}#])\(?\+?\d[\d ()/.-]{6,18}\d(?![\p{L}\p{N}])/gu;
// Words of senders' names and mailboxes that name no person.
const roles =
  /^(?:mr|mrs|ms|dr|prof|herr|frau|team|the|and|und|from|via|support|service|services|care|desk|help|helpdesk|customer|client|clients|kunden|kundenservice|kundendienst|kontakt|contact|info|hello|hallo|office|mail|post|sales|shop|store|web|no|not|reply|noreply|donotreply)$/i;
const signedLine = /^[\p{Lu}][\p{L}'’.-]*(?: [\p{L}'’.-]+){0,3},?$/u;
const personalMailbox = /^[\p{L}'-]{2,}[._][\p{L}'-]{2,}$/u;

interface Sender {
  name: string;
  address: string;
}

/**
 * What a message gives away of the people who wrote it: the names of its senders, those that a mailbox such as
 * `ann.lee@` spells, and those under its closing line.
 */
export function peopleOf(senders: readonly (Sender | null)[], text: string): string[] {
  const known = senders.filter((sender) => sender !== null);
  const mailboxes = known.map((sender) => sender.address.split('@')[0] ?? '');
  return [
    ...known.map(({ name }) => name),
    ...mailboxes
      .filter((mailbox) => personalMailbox.test(mailbox))
      .map((mailbox) => mailbox.replace(/[._]/g, ' ')),
    ...signersOf(text),
  ];
}

function signersOf(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.filter((line, at) => signedLine.test(line) && closesBefore(lines, at));
}

function closesBefore(lines: readonly string[], at: number): boolean {
  const above = lines.slice(0, at).findLast((line) => line !== '');
  return above !== undefined && isClosing(above);
}

/**
 * The text with the agents' `names`, e-mail addresses and phone numbers replaced by what they are.
 * `keep` (our own persona) stays readable.
 */
export function pseudonymise(text: string, names: readonly string[], keep: readonly string[]): string {
  const contacts = text
    .replace(address, '[e-mail]')
    .replace(phone, (match) => (isPhone(match) ? '[phone]' : match));
  return hideNames(contacts, names, keep);
}

/** A subject: as `pseudonymise`, but numbers stay, since a ticket is found again by its number. */
export function pseudonymiseSubject(
  subject: string,
  names: readonly string[],
  keep: readonly string[],
): string {
  return hideNames(subject.replace(address, '[e-mail]'), names, keep);
}

function hideNames(text: string, names: readonly string[], keep: readonly string[]): string {
  const kept = new Set(keep.flatMap(wordsOf));
  const words = names
    .flatMap(wordsOf)
    .filter((word) => word.length > 1 && !roles.test(word) && !kept.has(word));
  if (words.length === 0) return text;
  const anyName = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${words.map((word) => RegExp.escape(word)).join('|')})(?![\\p{L}\\p{N}])`,
    'giu',
  );
  return text.replace(anyName, '[agent]').replace(/\[agent\](?:[ -]\[agent\])+/g, '[agent]');
}

function wordsOf(name: string): string[] {
  return name
    .toLowerCase()
    .split(/[^\p{L}\p{N}'’-]+/u)
    .filter(Boolean);
}

const date = String.raw`(?:\d{4}-\d{2}-\d{2}|\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2}))`;
const timeOfDay = String.raw`(?:[01]?\d|2[0-4])[.][0-5]\d`;
const calendarOnly = new RegExp(`^(?:(?:${date}|${timeOfDay})[ ./-]*)+$`);

/** Long enough for a phone number, and not made of dates and times alone. */
function isPhone(text: string): boolean {
  const digits = text.replace(/\D/g, '').length;
  return digits >= 7 && !calendarOnly.test(text.trim());
}
