import { headerValue, type InboundMessage } from '../../mailbox/index.ts';

export type BounceAction = 'failed' | 'delayed' | 'delivered' | 'relayed' | 'expanded' | 'unknown';

/** What a delivery report says about one inquiry (RFC 3464, RFC 6522, and the reports before them). */
export interface BounceReport {
  /** `receipt` is a read receipt (RFC 8098), `complaint` an abuse report (RFC 5965). */
  type: 'delivery' | 'receipt' | 'complaint' | 'free_form';
  action: BounceAction;
  /** RFC 3463, e.g. `5.1.1`; null when none is given. */
  status: string | null;
  /** Lower case, without duplicates. */
  recipients: string[];
  /** Message-ID of the message reported on, without angle brackets. */
  originalMessageId: string | null;
  /** Recipient the original was sent from: the address that our own alias is compared with. */
  originalSender: string | null;
  diagnostic: string | null;
}

const reportTypes: readonly [string, BounceReport['type']][] = [
  ['message/delivery-status', 'delivery'],
  ['message/global-delivery-status', 'delivery'],
  ['message/disposition-notification', 'receipt'],
  ['message/feedback-report', 'complaint'],
];
const statusCode = /\b([245]\.\d{1,3}\.\d{1,3})\b/;
const smtpReply = /\b([45]\d\d)[ -](?:#?([45]\.\d{1,3}\.\d{1,3}))?/;
const address = /[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,8}/gi;
const freeFormSenders =
  /^(?:mailer-?daemon|postmaster|mail-?daemon|mdaemon|mail-delivery|mailerdaemon|bounce)/i;

/** Reads a delivery report out of a message; null when it is none. Never throws. */
export function readBounce(message: InboundMessage): BounceReport | null {
  const report = reportTypes
    .map(([type, kind]) => ({ kind, part: message.enclosed.find((part) => part.type === type) }))
    .find(({ part }) => part !== undefined);
  if (report?.part) return fromReportPart(message, report.kind, report.part.text);
  const failed = headerValue(message, 'x-failed-recipients');
  if (failed === null && !isFromMailSystem(message)) return null;
  return freeForm(message, failed);
}

/** Whether a report only confirms that our message was delivered or displayed: no failure, and no answer either. */
export function isReceipt({ type, action }: BounceReport): boolean {
  return type === 'receipt' || ['delivered', 'relayed', 'expanded'].includes(action);
}

/** Whether the sender is a mail system: a daemon's address, or a null return path with a daemon's name. */
function isFromMailSystem(message: InboundMessage): boolean {
  const [local = ''] = (message.from?.address ?? '').split('@');
  if (freeFormSenders.test(local)) return true;
  return /mail delivery (?:sub)?system|mailer-daemon|system administrator|postmaster/i.test(
    message.from?.name ?? '',
  );
}

function fromReportPart(message: InboundMessage, type: BounceReport['type'], text: string): BounceReport {
  const field = (name: string) => reportField(text, name);
  const action = field('action')?.toLowerCase().split(/[\s(]/)[0] ?? '';
  const recipients = reportFields(text, 'final-recipient').concat(reportFields(text, 'original-recipient'));
  return {
    type,
    action: isAction(action) ? action : 'unknown',
    status: statusCode.exec(field('status') ?? '')?.[1] ?? null,
    recipients: unique(recipients.flatMap((value) => value.match(address) ?? [])),
    originalMessageId: bracketless(field('original-message-id')) ?? originalField(message, 'message-id'),
    originalSender: firstAddress(originalField(message, 'from')),
    diagnostic: field('diagnostic-code')?.slice(0, 500) ?? null,
  };
}

const delaySubject = /\b(?:delay(?:ed)?|warning|still being retried|not yet been delivered)\b/i;

function freeForm(message: InboundMessage, failed: string | null): BounceReport {
  const text = (message.text ?? message.html ?? '').slice(0, 65_536);
  const reply = smtpReply.exec(text);
  return {
    type: 'free_form',
    action: delaySubject.test(message.subject) ? 'delayed' : 'failed',
    status: reply?.[2] ?? statusCode.exec(text)?.[1] ?? null,
    recipients: namedRecipients(message, failed ?? text.slice(0, 4000)),
    originalMessageId: originalField(message, 'message-id'),
    originalSender: firstAddress(originalField(message, 'from')),
    diagnostic: reply ? (/^[^\n]{0,300}/.exec(text.slice(reply.index))?.[0].trim() ?? null) : null,
  };
}

/** Addresses in the text of the report that belong neither to its sender nor to its recipient. */
function namedRecipients(message: InboundMessage, text: string): string[] {
  const own = new Set([message.from?.address, ...message.to.map((to) => to.address)]);
  return unique(text.match(address) ?? [])
    .filter((found) => !own.has(found))
    .slice(0, 20);
}

/** A header field of the returned message: from the enclosed part, else from the text under the report. */
function originalField(message: InboundMessage, name: string): string | null {
  const original = message.enclosed.find(
    ({ type }) => type === 'message/rfc822' || type === 'text/rfc822-headers',
  );
  const value = reportField(original?.text ?? message.text?.slice(0, 65_536) ?? '', name);
  return name === 'message-id' ? bracketless(value) : value;
}

function reportField(text: string, name: string): string | null {
  return reportFields(text, name)[0] ?? null;
}

function reportFields(text: string, name: string): string[] {
  const pattern = new RegExp(
    `^[ \\t>]{0,8}${name}:[ \\t]*([^\\n]{0,998}(?:\\n[ \\t]+[^\\n]{1,998}){0,5})`,
    'gim',
  );
  return Array.from(text.replaceAll('\r\n', '\n').matchAll(pattern), (match) =>
    (match[1] ?? '').replaceAll(/\s+/g, ' ').trim(),
  );
}

function bracketless(value: string | null): string | null {
  return value === null ? null : (/<([^<>\s]{1,998})>/.exec(value)?.[1] ?? (value.trim() || null));
}

function firstAddress(value: string | null): string | null {
  return value?.match(address)?.[0].toLowerCase() ?? null;
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values.map((value) => value.toLowerCase()))];
}

function isAction(value: string): value is BounceAction {
  return ['failed', 'delayed', 'delivered', 'relayed', 'expanded'].includes(value);
}
