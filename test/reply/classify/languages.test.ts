import { describe, expect, it } from 'vitest';
import { parseMessage } from '../../../src/mailbox/index.ts';
import { classifyMessage } from '../../../src/reply/classify/classify.ts';
import { letters } from '../corpus/languages.ts';

/** Nothing but the words tells: the sender is a house, and no header says anything. */
async function judgeWords(text: string, subject: string) {
  const raw = `From: info@blue-room.example\nTo: a@probe.example\nSubject: ${subject}\nContent-Type: text/plain; charset=utf-8\n\n${text}`;
  return classifyMessage(await parseMessage(Buffer.from(raw))).likely;
}

describe.each(letters)('letters in $language', ({ acknowledgement, out_of_office, human }) => {
  it('are told apart by their words alone', async () => {
    expect({
      acknowledgement: await judgeWords(acknowledgement, '4711'),
      out_of_office: await judgeWords(out_of_office, '4711'),
      human: await judgeWords(human, '4711'),
    }).toEqual({ acknowledgement: 'acknowledgement', out_of_office: 'out_of_office', human: 'human' });
  });
});
