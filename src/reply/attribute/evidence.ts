import type { MessageTraces } from './traces.ts';

/** A probe that a message might answer. */
export interface Candidate {
  probeId: string;
  /** Our address for this probe, any case. */
  alias: string;
  /** Message-ID of what we sent by e-mail, without brackets; null for forms and chats. */
  messageId: string | null;
  /** What was asked, as it was sent. */
  question: { subject: string; body: string };
  /** Lower case, without `www.`; help desks' domains of the company included. */
  companyDomains: readonly string[];
  submittedAt: Date;
  windowEndsAt: Date;
  /** Numbers seen in earlier messages that belong to this probe. */
  ticketNumbers: readonly string[];
}

export interface AttributionEvidence {
  /** Stable word, for the record. */
  kind:
    | 'alias_recipient'
    | 'alias_in_text'
    | 'in_reply_to'
    | 'references'
    | 'question_quoted'
    | 'ticket_number'
    | 'subject'
    | 'sender_domain'
    | 'sender_domain_late';
  score: number;
  detail: string;
}

const scores: Record<AttributionEvidence['kind'], number> = {
  alias_recipient: 100,
  alias_in_text: 85,
  in_reply_to: 80,
  references: 60,
  question_quoted: 45,
  ticket_number: 45,
  subject: 15,
  sender_domain: 30,
  sender_domain_late: 15,
};

/** A quotation of at least this share of our five-word sequences is ours. */
const quotedShare = 0.4;
/** Clocks differ a little: an answer may seem to precede its question. */
const clockTolerance = 5 * 60_000;

/** All that ties the message to one candidate, the strongest first. */
export function evidenceFor(traces: MessageTraces, candidate: Candidate): AttributionEvidence[] {
  return [
    ...aliasEvidence(traces, candidate),
    ...threadEvidence(traces, candidate),
    ...contentEvidence(traces, candidate),
    ...domainEvidence(traces, candidate),
  ];
}

function evidence(kind: AttributionEvidence['kind'], detail: string): AttributionEvidence {
  return { kind, score: scores[kind], detail };
}

function aliasEvidence(
  { recipients, mentioned }: MessageTraces,
  { alias }: Candidate,
): AttributionEvidence[] {
  const address = alias.toLowerCase();
  const field = recipients.get(address);
  if (field) return [evidence('alias_recipient', `${address} in ${field}`)];
  return mentioned.has(address) ? [evidence('alias_in_text', address)] : [];
}

function threadEvidence(traces: MessageTraces, { messageId, question }: Candidate): AttributionEvidence[] {
  if (messageId === null) return [];
  if (traces.inReplyTo.has(messageId)) return [evidence('in_reply_to', messageId)];
  // Some programs start a new matter inside an old thread: References count with the subject only.
  const same = traces.subject === canonicalSubject(question.subject);
  return traces.references.has(messageId) && same ? [evidence('references', messageId)] : [];
}

function contentEvidence(
  traces: MessageTraces,
  { question, ticketNumbers }: Candidate,
): AttributionEvidence[] {
  const found: AttributionEvidence[] = [];
  const ticket = ticketNumbers.find((number) => traces.tokens.has(number.toLowerCase()));
  if (ticket !== undefined) found.push(evidence('ticket_number', ticket));
  const ours = shingles(question.body);
  const shared = ours.filter((shingle) => traces.shingles.has(shingle)).length;
  if (ours.length > 0 && shared / ours.length >= quotedShare) {
    found.push(evidence('question_quoted', `${shared} of ${ours.length} sequences`));
  }
  const subject = canonicalSubject(question.subject);
  if (subject.length >= 8 && traces.subject.includes(subject)) found.push(evidence('subject', subject));
  return found;
}

function domainEvidence(traces: MessageTraces, candidate: Candidate): AttributionEvidence[] {
  const domain = candidate.companyDomains.find((own) =>
    traces.senderDomains.some((sender) => sender === own || sender.endsWith(`.${own}`)),
  );
  if (domain === undefined) return [];
  const at = traces.receivedAt?.getTime();
  if (at === undefined) return [evidence('sender_domain', domain)];
  if (at < candidate.submittedAt.getTime() - clockTolerance) return [];
  const kind = at <= candidate.windowEndsAt.getTime() ? 'sender_domain' : 'sender_domain_late';
  return [evidence(kind, domain)];
}

/** Sequences of five words; a text of fewer words is one sequence. */
export function shingles(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]{1,40}/gu) ?? [];
  if (words.length === 0) return [];
  if (words.length <= 5) return [words.join(' ')];
  return words.slice(0, -4).map((_word, at) => words.slice(at, at + 5).join(' '));
}

const prefix =
  /^(?:(?:re|fwd?|aw|wg|antw|sv|vs|vb|tr|rif|odp|pd|res|enc|rv|vá|fs|ynt|ilt|回复|答复|回覆|转发|轉寄|返信|отв|ответ|пересл|atb|απ)(?:\s?\[\d+\])?\s?[:：]|\[[^\]]{1,40}\])\s*/iu;

/** A subject without the prefixes of replies and the tags of lists and help desks, lower case. */
export function canonicalSubject(subject: string): string {
  let rest = subject.slice(0, 500).toLowerCase().replaceAll(/\s+/g, ' ').trim();
  for (let next = rest.replace(prefix, ''); next !== rest; next = rest.replace(prefix, '')) rest = next;
  return rest.trim();
}
