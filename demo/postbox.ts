import { randomUUID } from 'node:crypto';
import type { SendMailOptions } from 'nodemailer';
import type { CompanyProfile, Inquiry, MachineLetter } from './company.ts';
import { fill, inLanguage, wordsOf, writeAnswer, type Answer } from './letters.ts';
import type { Mailer } from './mailer.ts';

/** The mail of one company: each function resolves once the asker's server has taken the message. */
export interface Postbox {
  acknowledge(inquiry: Inquiry): Promise<void>;
  answer(inquiry: Inquiry): Promise<void>;
  notifyAbsence(inquiry: Inquiry): Promise<void>;
}

export interface PostboxOptions {
  profile: CompanyProfile;
  mailer: Mailer;
  random: () => number;
}

const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const htmlOf = (blocks: readonly string[], quote: string | null) =>
  [
    ...blocks.map((block) => `<p>${escapeHtml(block).replaceAll('\n', '<br>')}</p>`),
    quote === null
      ? ''
      : `<blockquote type="cite">${escapeHtml(quote).replaceAll('\n', '<br>')}</blockquote>`,
  ].join('\n');

function machineMail(profile: CompanyProfile, inquiry: Inquiry, letter: MachineLetter): SendMailOptions {
  const words = wordsOf(profile, inquiry);
  return {
    from: profile.mail.robot,
    to: inquiry.email,
    subject: fill(letter.subject, words),
    text: fill(letter.text, words),
    xMailer: profile.mail.robotMailer ?? false,
  };
}

function personMail(
  profile: CompanyProfile,
  inquiry: Inquiry,
  answer: Answer,
  quotes: boolean,
): SendMailOptions {
  const { mail } = profile;
  const above = mail.replyAbove === undefined ? [] : [mail.replyAbove];
  const blocks = [...above, ...answer.paragraphs];
  return {
    from: { name: fill(mail.desk.name, { agent: answer.agent }), address: mail.desk.address },
    to: { name: `${inquiry.firstName} ${inquiry.lastName}`.trim(), address: inquiry.email },
    subject: answer.subject,
    text: [...blocks, ...(quotes ? [answer.quote] : [])].join('\n\n'),
    ...(mail.html && { html: htmlOf(blocks, quotes ? answer.quote : null) }),
    headers: { ...mail.answerHeaders },
    xMailer: mail.deskMailer ?? false,
  };
}

/** Writes and sends what a company writes, machines and people. */
export function openPostbox({ profile, mailer, random }: PostboxOptions): Postbox {
  const domain = profile.mail.robot.address.split('@')[1] ?? profile.slug;
  const acknowledged = new Map<string, string>();
  let answers = 0;
  // The id is made before the first try, so that a mail sent twice by a retry is one mail to its receiver.
  const send = (mail: SendMailOptions) => mailer.send({ messageId: `<${randomUUID()}@${domain}>`, ...mail });

  return {
    async acknowledge(inquiry) {
      const letter = inLanguage(profile.acknowledgements, inquiry.language, profile.language);
      const headers = { ...profile.mail.acknowledgementHeaders };
      acknowledged.set(inquiry.id, await send({ ...machineMail(profile, inquiry, letter), headers }));
    },
    async answer(inquiry) {
      answers += 1;
      const { quoteEvery } = profile.mail;
      const quotes = quoteEvery > 0 && answers % quoteEvery === 0;
      const mail = personMail(profile, inquiry, writeAnswer(profile, inquiry, random), quotes);
      const thread = acknowledged.get(inquiry.id);
      await send({ ...mail, ...(thread !== undefined && { references: thread }) });
    },
    async notifyAbsence(inquiry) {
      if (profile.absence === undefined) return;
      const letter = inLanguage(profile.absence.letters, inquiry.language, profile.language);
      const headers = { 'Auto-Submitted': 'auto-replied', 'X-Auto-Response-Suppress': 'All' };
      const { address } = profile.mail.desk;
      await send({ ...machineMail(profile, inquiry, letter), from: address, headers, xMailer: false });
    },
  };
}
