import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replyKinds } from '../../../src/domain/nouns.ts';
import { parseMessage } from '../../../src/mailbox/index.ts';
import { attributeMessage } from '../../../src/reply/attribute/attribute.ts';
import { readBounce } from '../../../src/reply/bounce/bounce.ts';
import { classifyMessage } from '../../../src/reply/classify/classify.ts';
import { replyText } from '../../../src/reply/text/reply-text.ts';
import { labelled } from '../corpus/corpus.ts';

const seeds = ['final-automatic', 'tuning-human'].flatMap(labelled).map(({ raw }) => raw);

async function readAll(raw: Uint8Array) {
  const message = await parseMessage(raw);
  readBounce(message);
  attributeMessage(message, []);
  return { judgement: classifyMessage(message), text: replyText(message) };
}

describe('hostile messages', () => {
  it('are judged without an error when cut and altered anywhere', async () => {
    const altered = fc
      .record({
        seed: fc.constantFrom(...seeds),
        end: fc.nat({ max: 3000 }),
        changes: fc.array(fc.tuple(fc.nat({ max: 3000 }), fc.nat({ max: 255 })), { maxLength: 20 }),
      })
      .map(({ seed, end, changes }) => {
        const raw = Buffer.from(seed).subarray(0, end);
        for (const [at, byte] of changes) if (at < raw.length) raw[at] = byte;
        return raw;
      });
    await fc.assert(
      fc.asyncProperty(altered, async (raw) => {
        const { judgement } = await readAll(raw);
        expect(replyKinds).toContain(judgement.likely);
        expect(judgement.confidence).toBeGreaterThan(0);
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    ['quote marks', '>'.repeat(60_000)],
    ['quoted lines', '> a\n'.repeat(40_000)],
    ['introductions', 'On 2026 at 10:00 a@b.example wrote\n'.repeat(5000)],
    ['labels', 'From: a\nSent: b\n\n'.repeat(5000)],
    ['dashes', '-'.repeat(100_000)],
    ['spaces', `x${' '.repeat(100_000)}x`],
    ['one long word', 'a'.repeat(200_000)],
    ['open promises', 'we will '.repeat(20_000)],
    ['addresses', 'a@'.repeat(50_000)],
    ['dots', 'we . 1.1.'.repeat(20_000)],
  ])('of nothing but %s end', async (_what, body) => {
    const { text } = await readAll(Buffer.from(`Subject: x\n\n${body}`));
    expect(text.length).toBeLessThanOrEqual(65_536);
  });

  it.each([
    ['nested quotes', '<blockquote>'.repeat(20_000)],
    ['nested tables', '<table><tr><td>'.repeat(10_000)],
    ['open tags', '<a '.repeat(50_000)],
    ['open comments', '<!--'.repeat(50_000)],
    ['attributes', `<p ${'style="'.repeat(20_000)}>x`],
  ])('of HTML with %s end', async (_what, html) => {
    const { text } = await readAll(Buffer.from(`Content-Type: text/html\n\n${html}`));
    expect(text.length).toBeLessThanOrEqual(65_536);
  });
});
