import { beforeAll, describe, expect, it } from 'vitest';
import { arrivalTime, headerValues, type InboundMessage, parseMessage } from '../../../src/mailbox/index.ts';
import { classifyMessage } from '../../../src/reply/classify/classify.ts';
import type { JudgedKind } from '../../../src/reply/classify/evidence.ts';
import { replyText } from '../../../src/reply/text/reply-text.ts';
import { type WholeMessage, wholeMessages, type WholeSet } from '../corpus/whole.ts';

/** `REPLYBENCH_MAIL_SET=final` judges the part that nobody tuned on. */
const set: WholeSet = process.env['REPLYBENCH_MAIL_SET'] === 'final' ? 'final' : 'tune';
const kinds = ['human', 'acknowledgement', 'out_of_office', 'bounce', 'bulk'] as const;

interface Judged {
  truth: WholeMessage;
  message: InboundMessage;
  arrival: Date | null;
}

const messages: Judged[] = [];

beforeAll(async () => {
  for (const truth of wholeMessages(set)) {
    const message = await parseMessage(truth.raw);
    const receivedHeaders = headerValues(message, 'received');
    const arrival = arrivalTime({ receivedHeaders, internalDate: null, trustedHosts: [] })?.at ?? null;
    messages.push({ truth, message, arrival });
  }
});

/** A robot's answer is as little a person's as an acknowledgement; the messages do not part the two. */
function judgedKind({ message, truth, arrival }: Judged, informed: boolean): JudgedKind {
  const { probe } = truth;
  const context = {
    question: { subject: probe.subject, body: probe.text },
    channel: probe.channel,
    ...(arrival && { secondsSinceSubmission: (arrival.getTime() - Date.parse(probe.sentAt)) / 1000 }),
  };
  const { likely } = classifyMessage(message, informed ? context : {});
  return likely === 'bot' ? 'acknowledgement' : likely;
}

type Pair = readonly [truth: string, judged: string];

const count = (pairs: readonly Pair[], holds: (truth: string, judged: string) => boolean) =>
  pairs.filter(([truth, judged]) => holds(truth, judged)).length;

function f1(pairs: readonly Pair[], kind: string): number {
  const right = count(pairs, (truth, judged) => truth === kind && judged === kind);
  return (
    (2 * right) / (count(pairs, (truth) => truth === kind) + count(pairs, (_, judged) => judged === kind))
  );
}

function confusion(pairs: readonly Pair[]): string {
  const rows = kinds.map((truth) =>
    [
      truth,
      ...kinds.map((judged) => count(pairs, (a, b) => a === truth && b === judged)),
      f1(pairs, truth).toFixed(3),
    ].join('\t'),
  );
  return [`is \\ judged\t${kinds.join('\t')}\tF1`, ...rows].join('\n');
}

describe.each([
  { knowing: 'from the message alone', informed: false },
  { knowing: 'with what we had sent, and when', informed: true },
])(`the ${set} part of the whole messages, $knowing`, ({ knowing, informed }) => {
  let pairs: Pair[];
  beforeAll(() => {
    pairs = messages.map((judged) => [judged.truth.kind, judgedKind(judged, informed)]);
    console.log(`${set}, ${knowing}:\n${confusion(pairs)}`);
  });

  it('is judged with a macro-F1 of at least 0.9', () => {
    const macro = kinds.reduce((sum, kind) => sum + f1(pairs, kind), 0) / kinds.length;
    expect(macro).toBeGreaterThanOrEqual(0.9);
  });

  it('has at most 3 % of the automatic messages counted as human, and at most 4 % of the human ones missed', () => {
    const automatic = count(pairs, (truth) => truth !== 'human');
    const human = count(pairs, (truth) => truth === 'human');
    const asHuman = count(pairs, (truth, judged) => truth !== 'human' && judged === 'human');
    const missed = count(pairs, (truth, judged) => truth === 'human' && judged !== 'human');
    expect(asHuman / automatic).toBeLessThanOrEqual(0.03);
    expect(missed / human).toBeLessThanOrEqual(0.04);
  });
});

describe(`the ${set} part of the whole messages`, () => {
  it('is dated by its topmost Received header', () => {
    const wrong = messages.filter(
      ({ truth, arrival }) =>
        (arrival?.getTime() ?? null) !== (truth.receivedAt === null ? null : Date.parse(truth.receivedAt)),
    );
    expect(wrong.map(({ truth }) => truth.file)).toEqual([]);
  });

  it('yields what was newly written (token F1 of at least 0.9) in at least 92 % of its messages', () => {
    const written = messages.flatMap(({ truth, message }) =>
      truth.text === null ? [] : [{ file: truth.file, f1: tokenF1(truth.text, replyText(message)) }],
    );
    const wrong = written.filter((found) => found.f1 < 0.9);
    console.log(
      `${set}: ${written.length - wrong.length} of ${written.length} texts right; wrong: ${JSON.stringify(wrong)}`,
    );
    expect(wrong.length / written.length).toBeLessThanOrEqual(0.08);
  });
});

/** F1 of two bags of words. */
function tokenF1(expected: string, found: string): number {
  const [a, b] = [tokens(expected), tokens(found)];
  const common = [...new Set(a)].reduce(
    (sum, word) => sum + Math.min(a.filter((x) => x === word).length, b.filter((x) => x === word).length),
    0,
  );
  return a.length + b.length === 0 ? 1 : (2 * common) / (a.length + b.length);
}

function tokens(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
