import { expect, it } from 'vitest';
import { parseMessage } from '../../../src/mailbox/index.ts';
import { classifyMessage } from '../../../src/reply/classify/classify.ts';
import { labelled } from '../corpus/corpus.ts';

it.each(labelled('varied'))('judges $kind with few headers: $name', async ({ kind, raw }) => {
  expect(classifyMessage(await parseMessage(Buffer.from(raw))).likely).toBe(kind);
});
