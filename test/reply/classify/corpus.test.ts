import { describe, expect, it } from 'vitest';
import { replyKinds } from '../../../src/domain/nouns.ts';
import { parseMessage } from '../../../src/mailbox/index.ts';
import { classifyMessage } from '../../../src/reply/classify/classify.ts';
import type { JudgedKind } from '../../../src/reply/classify/evidence.ts';
import { replyText } from '../../../src/reply/text/reply-text.ts';
import { labelled, type LabelledMessage } from '../corpus/corpus.ts';

interface Verdict {
  name: string;
  kind: JudgedKind;
  judged: JudgedKind;
}

async function judgeAll(messages: readonly LabelledMessage[]): Promise<Verdict[]> {
  return Promise.all(
    messages.map(async ({ name, kind, raw }) => {
      const judged = classifyMessage(await parseMessage(Buffer.from(raw))).likely;
      return { name, kind, judged };
    }),
  );
}

function macroF1(verdicts: readonly Verdict[]): number {
  const kinds = replyKinds.filter((kind) => verdicts.some((verdict) => verdict.kind === kind));
  const scores = kinds.map((kind) => {
    const right = verdicts.filter((verdict) => verdict.kind === kind && verdict.judged === kind).length;
    const involved = verdicts.filter((verdict) => verdict.kind === kind).length;
    const claimed = verdicts.filter((verdict) => verdict.judged === kind).length;
    return (2 * right) / (involved + claimed);
  });
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

const parts = {
  tuning: ['tuning-human', 'tuning-automatic', 'tuning-traps'].flatMap(labelled),
  final: ['final-human', 'final-automatic'].flatMap(labelled),
};

describe.each(Object.entries(parts))('the %s part of the labelled messages', (_part, messages) => {
  it('is judged with a macro-F1 of at least 0.95', async () => {
    const verdicts = await judgeAll(messages);
    expect(macroF1(verdicts)).toBeGreaterThanOrEqual(0.95);
  });

  it('has no automatic message counted as human, and at most one human missed', async () => {
    const verdicts = await judgeAll(messages);
    const asHuman = verdicts.filter(({ kind, judged }) => kind !== 'human' && judged === 'human');
    const missed = verdicts.filter(({ kind, judged }) => kind === 'human' && judged !== 'human');
    expect(asHuman).toEqual([]);
    expect(missed.length).toBeLessThanOrEqual(1);
  });

  it.each(messages.flatMap(({ name, raw, text }) => (text === undefined ? [] : [{ name, raw, text }])))(
    'yields what was newly written: $name',
    async ({ raw, text }) => {
      expect(replyText(await parseMessage(Buffer.from(raw)))).toBe(text);
    },
  );
});
