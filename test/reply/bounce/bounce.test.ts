import { expect, it } from 'vitest';
import { parseMessage } from '../../../src/mailbox/index.ts';
import { readBounce } from '../../../src/reply/bounce/bounce.ts';
import { labelled } from '../corpus/corpus.ts';

const all = ['tuning-automatic', 'final-automatic', 'tuning-human'].flatMap(labelled);

async function bounceOf(name: string) {
  const found = all.find((message) => message.name === name);
  return readBounce(await parseMessage(Buffer.from(found?.raw ?? '')));
}

it('reads a delivery report (RFC 3464) with what it returns', async () => {
  expect(await bounceOf('postfix dsn')).toEqual({
    type: 'delivery',
    action: 'failed',
    status: '5.1.1',
    recipients: ['info@gone.example'],
    originalMessageId: 'm1@probe.example',
    originalSender: 'jane@probe.example',
    diagnostic: 'smtp; 550 5.1.1 User unknown',
  });
});

it.each([
  ['exim free form', 'failed', null, ['sales@closed.example']],
  ['qmail', 'failed', '5.1.1', ['help@shop.example']],
  ['delayed', 'delayed', null, ['info@slow.example']],
  ['old sendmail', 'failed', '5.1.1', ['bob@unix.example']],
])('reads a report in free form: %s', async (name, action, status, recipients) => {
  expect(await bounceOf(name)).toMatchObject({ type: 'free_form', action, status, recipients });
});

it('knows a read receipt from a failure, and a letter from both', async () => {
  expect(await bounceOf('en read receipt')).toMatchObject({ type: 'receipt', action: 'unknown' });
  expect(await bounceOf('en outlook top-posted')).toBeNull();
});
