import { describe, expect, it } from 'vitest';
import { parseMessage } from '../../../src/mailbox/index.ts';
import { attributeMessage } from '../../../src/reply/attribute/attribute.ts';
import { generateMailbox, generateProbes } from './generated-mailbox.ts';

// A bound on a hang, for machines that do other things besides.
const timeout = 300_000;

describe('a mailbox of 5,000 messages for 1,000 probes', () => {
  it(
    'is attributed with a precision of 0.999 and a recall of 0.98, and the rest is left to a person',
    { timeout },
    async () => {
      const probes = generateProbes(1000);
      const mailbox = generateMailbox(probes, 5000);
      const counts = { right: 0, wrong: 0, decidable: 0, guessed: 0 };
      for (const { raw, receivedAt, probeId, undecidable } of mailbox) {
        const found = attributeMessage(await parseMessage(Buffer.from(raw)), probes, receivedAt);
        if (probeId !== null && !undecidable) counts.decidable++;
        if (found.probeId !== null && undecidable) counts.guessed++;
        if (found.probeId === null) continue;
        if (found.probeId === probeId) counts.right++;
        else counts.wrong++;
      }
      expect(counts.right / (counts.right + counts.wrong)).toBeGreaterThanOrEqual(0.999);
      expect(counts.right / counts.decidable).toBeGreaterThanOrEqual(0.98);
      expect(counts.guessed).toBe(0);
    },
  );
});
