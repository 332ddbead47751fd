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
    | 'subject_within'
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
  question_quoted: 55,
  ticket_number: 45,
  subject: 25,
  subject_within: 15,
  sender_domain: 30,
  sender_domain_late: 15,
};

/** A quotation of at least this share of our five-word sequences is ours. */
const quotedShare = 0.4;
/** A shorter subject, such as "Hello", is anybody's. */
const shortestSubject = 8;
/** Clocks differ a little: an answer may seem to precede its question. */
const clockTolerance = 5 * 60_000;

/** All that ties the message to one candidate, the strongest first. */
export function evidenceFor(traces: MessageTraces, candidate: Candidate): AttributionEvidence[] {
  const found: AttributionEvidence[] = [];
  for (const read of readers) read(traces, candidate, found);
  return found;
}

function evidence(kind: AttributionEvidence['kind'], detail: string): AttributionEvidence {
  return { kind, score: scores[kind], detail };
}

function readAlias(
  { recipients, mentioned }: MessageTraces,
  { alias }: Candidate,
  found: AttributionEvidence[],
): void {
  const address = alias.toLowerCase();
  const field = recipients.get(address);
  if (field) found.push(evidence('alias_recipient', `${address} in ${field}`));
  else if (mentioned.has(address)) found.push(evidence('alias_in_text', address));
}

function readThread(traces: MessageTraces, candidate: Candidate, found: AttributionEvidence[]): void {
  const { messageId } = candidate;
  if (messageId === null) return;
  if (traces.inReplyTo.has(messageId)) found.push(evidence('in_reply_to', messageId));
  // Some programs start a new matter inside an old thread: References count with the subject only.
  else if (traces.references.has(messageId) && traces.subject === questionOf(candidate).subject) {
    found.push(evidence('references', messageId));
  }
}

function readContent(traces: MessageTraces, candidate: Candidate, found: AttributionEvidence[]): void {
  const ticket = candidate.ticketNumbers.find((number) => traces.tokens.has(number.toLowerCase()));
  if (ticket !== undefined) found.push(evidence('ticket_number', ticket));
  const ours = questionOf(candidate);
  const shared = sharedCount(ours.shingles, traces.shingles);
  const share = shared / Math.max(1, ours.shingles.length);
  if (share >= quotedShare) {
    // Questions are made from templates: only the whole of it is surely this one.
    const score = Math.round(scores.question_quoted * (share >= 0.95 ? 1 : share * 0.75));
    found.push({ kind: 'question_quoted', score, detail: `${shared} of ${ours.shingles.length} sequences` });
  }
  if (ours.subject.length >= shortestSubject && traces.subject.includes(ours.subject)) {
    const kind = traces.subject === ours.subject ? 'subject' : 'subject_within';
    found.push(evidence(kind, ours.subject));
  }
}

/** A message too short to quote enough of ours is not looked through. */
function sharedCount(ours: readonly string[], theirs: ReadonlySet<string>): number {
  if (theirs.size < ours.length * quotedShare) return 0;
  return ours.reduce((sum, shingle) => sum + (theirs.has(shingle) ? 1 : 0), 0);
}

interface PreparedQuestion {
  shingles: string[];
  subject: string;
}

const prepared = new WeakMap<Candidate['question'], PreparedQuestion>();

/** A mailbox is compared with the same candidates message by message: their texts are taken apart once. */
function questionOf({ question }: Candidate): PreparedQuestion {
  const known = prepared.get(question);
  if (known) return known;
  const fresh = { shingles: shingles(question.body), subject: canonicalSubject(question.subject) };
  prepared.set(question, fresh);
  return fresh;
}

function readDomain(traces: MessageTraces, candidate: Candidate, found: AttributionEvidence[]): void {
  const domain = candidate.companyDomains.find((own) =>
    traces.senderDomains.some((sender) => sender === own || sender.endsWith(`.${own}`)),
  );
  if (domain === undefined) return;
  const at = traces.receivedAt?.getTime() ?? candidate.submittedAt.getTime();
  if (at < candidate.submittedAt.getTime() - clockTolerance) return;
  const kind = at <= candidate.windowEndsAt.getTime() ? 'sender_domain' : 'sender_domain_late';
  found.push(evidence(kind, domain));
}

const readers = [readAlias, readThread, readContent, readDomain];

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
