import { randomUUID } from 'node:crypto';
import { buffer } from 'node:stream/consumers';

import DKIM from 'nodemailer/lib/dkim';
import MailComposer from 'nodemailer/lib/mail-composer';

import type { Asker, Inquiry, QuestionText } from '../inquiry.ts';
import { salutations } from './salutations.ts';

/** Key of the sending domain, to sign what leaves (RFC 6376). */
export interface DkimKey {
  domain: string;
  selector: string;
  /** PEM. */
  privateKey: string;
}

/** A message ready to leave, with its envelope. */
export interface Letter {
  from: string;
  to: string;
  messageId: string;
  raw: Buffer;
}

/**
 * Writes the inquiry as a person writes a mail: plain text, from the asker's own address, with a greeting
 * and a name below. The phone number stays out, since an answer by telephone could not be measured.
 */
export async function composeLetter(inquiry: Inquiry, date: Date, dkim?: DkimKey): Promise<Letter> {
  const { asker, target } = inquiry;
  const { language, subject, body } = questionFor(inquiry);
  const messageId =
    inquiry.messageId ?? `<${randomUUID()}@${asker.email.slice(asker.email.lastIndexOf('@') + 1)}>`;
  const composer = new MailComposer({
    from: { name: fullName(asker), address: asker.email },
    to: { address: target },
    subject,
    messageId,
    date,
    text: letterText(body, language, asker),
    newline: 'windows',
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const raw = await composer.compile().build();
  return { from: asker.email, to: target, messageId, raw: dkim ? await sign(raw, dkim) : raw };
}

function sign(raw: Buffer, { domain, selector, privateKey }: DkimKey): Promise<Buffer> {
  return buffer(new DKIM({ domainName: domain, keySelector: selector, privateKey }).sign(raw));
}

/** An address has no language of its own: the asker's decides, then its parent, then English, then any. */
function questionFor({ question, asker }: Inquiry): QuestionText & { language: string } {
  const base = asker.locale.split('-')[0] ?? '';
  const keys = Object.keys(question);
  const language =
    [asker.locale, base].find((tag) => question[tag]) ??
    keys.find((tag) => tag.split('-')[0] === base) ??
    ['en', ...keys].find((tag) => question[tag]) ??
    '';
  const text = question[language] ?? { subject: '', body: '' };
  return { ...text, language: language.split('-')[0] ?? '' };
}

function fullName({ firstName, lastName }: Asker): string {
  return `${firstName} ${lastName}`.trim();
}

/** Adds the greeting, closing and name that the text does not have yet. */
function letterText(body: string, language: string, asker: Asker): string {
  const text = body.replace(/\r\n?/g, '\n').trim();
  const salutation = salutations[language];
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const startsWith = (line: string, starts: readonly string[] = []): boolean =>
    starts.some((start) => line.trim().toLowerCase().startsWith(start));
  const tail = lines.slice(1).slice(-3);
  const signed = tail.some((line) => line.includes(asker.lastName) || line.trim() === asker.firstName);
  const closed = signed || tail.some((line) => line.length < 60 && startsWith(line, salutation?.closers));
  const opening =
    salutation && !startsWith(lines[0] ?? '', salutation.openers) ? `${salutation.opening}\n\n` : '';
  const closing = salutation && !closed ? `\n\n${salutation.closing}` : '';
  const name = [fullName(asker), asker.company]
    .filter((part) => part !== undefined && part !== '')
    .join('\n');
  return `${opening}${text}${closing}${signed ? '' : `\n${name}`}\n`;
}
