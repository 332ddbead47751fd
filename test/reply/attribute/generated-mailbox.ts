import type { Candidate } from '../../../src/reply/attribute/evidence.ts';

export interface GeneratedMessage {
  raw: string;
  receivedAt: Date;
  /** Null: belongs to no probe. */
  probeId: string | null;
  /** Nothing but a shared sender ties it to its probe: right is to leave it to a person. */
  undecidable: boolean;
}

const start = Date.UTC(2026, 10, 2);
const hour = 3_600_000;
const topics = [
  'garden sheds',
  'bike racks',
  'oak tables',
  'tax advice',
  'piano lessons',
  'solar panels',
  'roof repair',
  'cat food',
];
const places = ['Ireland', 'Porto', 'Graz', 'Lyon', 'Ghent', 'Malmo', 'Turin', 'Brno'];

/** Deterministic numbers, so that a failure can be repeated (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Probes of 250 companies, some of which share one help desk's domain. */
export function generateProbes(count: number): Candidate[] {
  const next = random(1);
  return Array.from({ length: count }, (_, at) => {
    const company = at % 250;
    const topic = topics[at % topics.length];
    const place = places[Math.floor(at / topics.length) % places.length];
    const submittedAt = new Date(start + Math.floor(next() * 400) * hour);
    return {
      probeId: `p${at}`,
      alias: `jane.${(at * 7919 + 104_729).toString(36)}@probe.example`,
      messageId: at % 3 === 0 ? `m${at}@probe.example` : null,
      question: {
        subject: `Question ${at} about ${topic}`,
        body: `Hello, I live near ${place} and would like to know what you charge for ${topic}. It is for house number ${at} and we need it before the ${(at % 27) + 1}th. Can you tell me how long it takes?`,
      },
      companyDomains: [`company${company}.example`, ...(company % 10 === 0 ? ['desk.example'] : [])],
      submittedAt,
      windowEndsAt: new Date(submittedAt.getTime() + 240 * hour),
      ticketNumbers: at % 4 === 0 ? [`TK-${90_000 + at}`] : [],
    };
  });
}

/** Replies by the ways they really come, and 30 % that belong to nobody. */
export function generateMailbox(probes: readonly Candidate[], count: number): GeneratedMessage[] {
  const next = random(2);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  return Array.from({ length: count }, (_, at) => {
    if (next() < 0.3) return noise(at, pick(probes), next());
    const probe = pick(probes);
    const receivedAt = new Date(probe.submittedAt.getTime() + Math.floor(next() * 200) * hour);
    const way = next();
    return { raw: reply(probe, at, way), receivedAt, probeId: probe.probeId, undecidable: way >= 0.97 };
  });
}

function reply(probe: Candidate, at: number, way: number): string {
  const from = `From: Agent <agent${at}@${probe.companyDomains[0]}>\nMessage-ID: <r${at}@x>\n`;
  const quoted = probe.question.body.replaceAll(/^/gm, '> ');
  if (way < 0.6) return `${from}To: ${probe.alias}\nSubject: Re: ${probe.question.subject}\n\nYes, we do.`;
  if (way < 0.7)
    return `${from}Delivered-To: ${probe.alias}\nTo: list@x.example\nSubject: Your mail\n\nIt costs 5.`;
  if (way < 0.8)
    return `${from}To: box@probe.example\nSubject: Fwd: mail\n\nsee below\n\nFrom: Jane <${probe.alias}>\nTo: x\n\n${probe.question.body}`;
  if (way < 0.9)
    return `${from}To: box@probe.example\nSubject: Re: ${probe.question.subject}\n\nYes.\n\n${quoted}`;
  if (way < 0.97)
    return `From: desk <reply@desk.example>\nTo: box@probe.example\nSubject: Re: ${probe.question.subject}\n\nSure.\n\n${quoted}`;
  return `From: desk <reply@desk.example>\nTo: box@probe.example\nSubject: Your request\n\nSure.`;
}

function noise(at: number, probe: Candidate, way: number): GeneratedMessage {
  const raw =
    way < 0.4
      ? `From: news@company${at % 250}.example\nTo: box@probe.example\nList-Unsubscribe: <https://x.example>\nSubject: Sale ${at}\n\nEverything must go.`
      : way < 0.8
        ? `From: stranger${at}@elsewhere.example\nTo: box@probe.example\nSubject: Hello ${at}\n\nDo you need a website? We take ${at} days.`
        : `From: other@elsewhere.example\nTo: unknown.${at}@probe.example\nSubject: ${probe.question.subject.slice(0, 8)}\n\nWrong address, order TK-${at}.`;
  return { raw, receivedAt: new Date(start + 300 * hour), probeId: null, undecidable: false };
}
