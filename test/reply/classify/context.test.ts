import { describe, expect, it } from 'vitest';
import { parseMessage } from '../../../src/mailbox/index.ts';
import { classifyMessage } from '../../../src/reply/classify/classify.ts';
import { labelled } from '../corpus/corpus.ts';

const question = {
  subject: 'Battery range',
  body: 'Hello, how far does the Lumen City travel on one charge in winter, and what does the bigger battery cost?',
};

async function judgeWith(text: string, context: Parameters<typeof classifyMessage>[1]) {
  const message = await parseMessage(
    Buffer.from(`From: Lumen <info@lumen.example>\nSubject: Lumen City\n\n${text}`),
  );
  return classifyMessage(message, context);
}

describe('what is known of the inquiry', () => {
  it('makes a text of few words automatic when it comes within a minute, and human after a day', async () => {
    const text = 'Hello! Many thanks, we are looking after it. Lumen';
    expect((await judgeWith(text, { secondsSinceSubmission: 8 })).likely).toBe('acknowledgement');
    expect((await judgeWith(text, { secondsSinceSubmission: 90_000 })).likely).toBe('human');
  });

  it('finds our own words repeated without a quotation', async () => {
    const text = `Dear visitor\n\n${question.body}\n\nLumen`;
    const known = await judgeWith(text, { question });
    expect(known.likely).toBe('acknowledgement');
    expect(known.reasons).toContain('repeats our own words unquoted');
  });

  it('finds a template by seeing it twice', async () => {
    const text =
      'Hello Jane, so nice of you to think of us. Our workshop is looking at the matter with great care.';
    const earlier = [text.replace('Jane', 'Tom')];
    expect((await judgeWith(text, { earlierTexts: earlier })).likely).toBe('acknowledgement');
    expect(
      (await judgeWith(text, { earlierTexts: ['Something else entirely was written here before.'] })).likely,
    ).toBe('human');
  });

  it('counts it for a person to speak of the matter', async () => {
    const text = 'The bigger battery takes the Lumen City about forty kilometres further.';
    const known = await judgeWith(text, { question });
    expect(known.reasons.some((reason) => reason.startsWith('speaks of'))).toBe(true);
    expect(known.confidence).toBeGreaterThan((await judgeWith(text, {})).confidence);
  });
});

it.each(['en read receipt', 'en delivery confirmed by the mail system'])(
  'leaves %s to a person',
  async (name) => {
    const found = ['tuning-automatic', 'tuning-traps']
      .flatMap(labelled)
      .find((message) => message.name === name);
    const judgement = classifyMessage(await parseMessage(Buffer.from(found?.raw ?? '')));
    expect(judgement).toMatchObject({ kind: 'unsure', likely: 'acknowledgement' });
  },
);
