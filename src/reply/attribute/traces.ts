import { headerValues, type InboundMessage } from '../../mailbox/index.ts';
import { readBounce } from '../bounce/bounce.ts';
import { htmlText } from '../text/html.ts';
import { phraseList } from '../phrase-list.ts';
import { boundText } from '../text/lines.ts';
import { canonicalSubject, shingles } from './evidence.ts';

/** What a message carries that can tie it to a probe, read once for all candidates. */
export interface MessageTraces {
  /** Address → the header field that names it as a recipient. */
  recipients: ReadonlyMap<string, string>;
  /** Addresses in the text, in quoted or enclosed originals. */
  mentioned: ReadonlySet<string>;
  inReplyTo: ReadonlySet<string>;
  references: ReadonlySet<string>;
  subject: string;
  /** Words with a digit in them: ticket numbers among them. */
  tokens: ReadonlySet<string>;
  shingles: ReadonlySet<string>;
  senderDomains: readonly string[];
  massMailing: boolean;
  receivedAt: Date | null;
}

/** Fields that name whom the message was delivered for, the most trustworthy first. */
const recipientFields = phraseList(`
  | delivered-to | x-original-to | envelope-to | x-envelope-to | x-delivered-to | x-forwarded-to
  | x-rcpt-to | original-recipient | to | cc | bcc | resent-to | apparently-to | x-failed-recipients
`);
const addressPattern = /[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,8}/gi;

export function readTraces(message: InboundMessage, receivedAt: Date | null): MessageTraces {
  const report = readBounce(message);
  const enclosed = message.enclosed.map((part) => part.text).join('\n');
  const body = boundText(
    `${message.text ?? ''}\n${message.text === null ? htmlText(message.html ?? '') : ''}`,
  );
  const text = `${message.subject}\n${body}\n${boundText(enclosed)}`;
  const reported = report?.originalMessageId ? [report.originalMessageId] : [];
  return {
    recipients: recipientsOf(message),
    mentioned: new Set([...addressesIn(text), ...addressesIn((message.html ?? '').slice(0, 65_536))]),
    inReplyTo: new Set([...message.inReplyTo, ...reported]),
    references: new Set(message.references),
    subject: canonicalSubject(message.subject),
    tokens: new Set(
      text
        .toLowerCase()
        .match(/[\p{L}\p{N}][\p{L}\p{N}-]{0,40}/gu)
        ?.filter((word) => /\d/.test(word)),
    ),
    shingles: new Set(shingles(text.replaceAll(/^[>|\s]+/gm, ' '))),
    senderDomains: [message.from, message.sender, ...message.replyTo].flatMap(
      (sender) => sender?.address.split('@')[1] ?? [],
    ),
    massMailing: message.headers.some(
      ({ name }) => name === 'list-unsubscribe' || name === 'list-id' || name === 'feedback-id',
    ),
    receivedAt,
  };
}

function recipientsOf(message: InboundMessage): Map<string, string> {
  const found = new Map<string, string>();
  const note = (address: string, field: string) => found.has(address) || found.set(address, field);
  for (const field of recipientFields) {
    headerValues(message, field).forEach((value) =>
      addressesIn(value).forEach((address) => note(address, field)),
    );
  }
  for (const value of headerValues(message, 'received')) {
    const address = /\bfor\s+<?([^\s<>;]{3,320})>?/i.exec(value.slice(0, 4000))?.[1]?.toLowerCase();
    if (address?.includes('@')) note(address, 'received');
  }
  return found;
}

function addressesIn(text: string): string[] {
  return (text.match(addressPattern) ?? []).map((address) => address.toLowerCase().replace(/^[.'`]+/, ''));
}
