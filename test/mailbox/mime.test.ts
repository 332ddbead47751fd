import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headerValue, headerValues, parseMessage } from '../../src/mailbox/index.ts';

const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

describe('parseMessage', () => {
  it('keeps all headers in their order, topmost first, unfolded', async () => {
    const message = await parseMessage(
      bytes(
        'Received: from b by a;\r\n\tTue, 3 Nov 2026 10:00:00 +0100\r\nReceived: from c by b; x\r\nSubject: =?utf-8?B?R3LDvMOfZQ==?=\r\n =?utf-8?Q?_aus_K=C3=B6ln?=\r\n\r\nHi',
      ),
    );
    expect(headerValues(message, 'received')).toEqual([
      'from b by a;\tTue, 3 Nov 2026 10:00:00 +0100',
      'from c by b; x',
    ]);
    expect(message.subject).toBe('Grüße aus Köln');
  });

  it('reads addresses with encoded names, groups and references', async () => {
    const message = await parseMessage(
      bytes(
        'From: =?iso-8859-1?Q?J=F6rg_M=FCller?= <Joerg@X.example>\nTo: Team: a@x.example, b@x.example;\nReply-To: c@x.example\nMessage-ID: <1@x>\nIn-Reply-To: <0@y>\nReferences: <a@y>\n <b@y>\n\n.',
      ),
    );
    expect(message.from).toEqual({ name: 'Jörg Müller', address: 'joerg@x.example' });
    expect(message.to.map(({ address }) => address)).toEqual(['a@x.example', 'b@x.example']);
    expect(message.replyTo[0]?.address).toBe('c@x.example');
    expect([message.messageId, message.inReplyTo, message.references]).toEqual([
      '1@x',
      ['0@y'],
      ['a@y', 'b@y'],
    ]);
  });

  it.each([
    ['no bytes at all', '', null],
    ['a body without headers', 'hello there\n\nsecond paragraph', 'hello there\n\nsecond paragraph'],
    ['an mbox line in front', 'From a@b Tue Nov  3\nSubject: x\n\nbody', 'body'],
    ['lone carriage returns', 'Subject: x\rFrom: a@b\r\rbody', 'body'],
  ])('lives with %s', async (_what, raw, text) => {
    const message = await parseMessage(bytes(raw));
    expect(message.text?.trim() ?? null).toBe(text);
  });

  it.each([
    ['latin-1 without a label', 'Content-Type: text/plain\n\nGr\xfc\xdfe aus K\xf6ln', 'Grüße aus Köln'],
    [
      'Cyrillic windows-1251 labelled as UTF-8',
      'Content-Type: text/plain; charset=utf-8\n\n\xcf\xf0\xe8\xe2\xe5\xf2, \xea\xe0\xea \xe4\xe5\xeb\xe0',
      'Привет, как дела',
    ],
    [
      'KOI8-R without a label',
      'Subject: x\n\n\xf0\xd2\xc9\xd7\xc5\xd4, \xcb\xc1\xcb \xc4\xc5\xcc\xc1',
      'Привет, как дела',
    ],
    ['UTF-8 labelled as latin-1', 'Content-Type: text/plain; charset=iso-8859-1\n\nK\xc3\xb6ln', 'Köln'],
    ['a label that nobody knows', 'Content-Type: text/plain; charset=x-mine\n\nK\xf6ln', 'Köln'],
    ['UTF-7', 'Content-Type: text/plain; charset=utf-7\n\nHi Mom +Jjo-!', 'Hi Mom ☺!'],
    ['ISO-2022-JP without a label', 'Subject: x\n\n\x1b$B$3$s$K$A$O\x1b(B', 'こんにちは'],
  ])('reads %s', async (_what, raw, text) => {
    expect((await parseMessage(bytes(raw))).text?.trim()).toBe(text);
  });

  it('reads GBK and Shift_JIS without a label', async () => {
    const chinese = Buffer.from('xPq6w6OsztLDx9LRvq3K1bW9xPq1xMC00MWjrNC70Luhow==', 'base64');
    const read = await parseMessage(Buffer.concat([Buffer.from('Subject: x\n\n'), chinese]));
    expect(read.text).toContain('您好，');
    const japanese = Buffer.from('gqiW4oKijYeC7YK5gqCC6IKqgsaCpIKygrSCooLcgreBQg==', 'base64');
    expect((await parseMessage(Buffer.concat([Buffer.from('Subject: x\n\n'), japanese]))).text).toContain(
      'ありがとうございます。',
    );
  });

  it('decodes 8-bit header values and UTF-7 words', async () => {
    const message = await parseMessage(
      bytes('Subject: Anfrage f\xfcr M\xfcller\nX-A: =?utf-7?Q?+AOQ-hm?=\n\n'),
    );
    expect(message.subject).toBe('Anfrage für Müller');
    expect(headerValue(message, 'x-a')).toBe('ähm');
  });

  it('lists attachments without their content and encloses reports as text', async () => {
    const message = await parseMessage(
      bytes(
        'Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nhi\n--b\nContent-Type: application/pdf; name="a.pdf"\nContent-Disposition: attachment\nContent-Transfer-Encoding: base64\n\nQUJD\n--b\nContent-Type: message/rfc822\n\nSubject: inner\n\ninner text\n--b--',
      ),
    );
    expect(message.text?.trim()).toBe('hi');
    expect(message.attachments[0]).toEqual({
      name: 'a.pdf',
      type: 'application/pdf',
      size: 3,
      disposition: 'attachment',
    });
    expect(message.enclosed).toEqual([
      { type: 'message/rfc822', text: expect.stringContaining('Subject: inner') },
    ]);
  });

  it('names what it could not read of parts nested too deep', async () => {
    const deep = Array.from(
      { length: 400 },
      (_, level) => `Content-Type: multipart/mixed; boundary=b${level}\n\n--b${level}\n`,
    );
    const message = await parseMessage(bytes(`Subject: deep\n${deep.join('')}`));
    expect(message.subject).toBe('deep');
    expect(message.faults.join()).toContain('mime_unreadable');
  });

  it('survives a header of 100,000 characters and a message of 30 MB', async () => {
    const long = await parseMessage(bytes(`Subject: ${'x'.repeat(100_000)}\n\nbody`));
    expect(long.text?.trim()).toBe('body');
    const huge = new Uint8Array(30 * 1024 * 1024).fill(0x61);
    huge.set(bytes('Subject: huge\n\n'));
    const parsed = await parseMessage(huge);
    expect([parsed.subject, parsed.size, parsed.faults]).toEqual([
      'huge',
      huge.length,
      ['message_truncated'],
    ]);
  });

  it('never throws on any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), async (raw) => {
        expect((await parseMessage(raw)).size).toBe(raw.length);
      }),
      { numRuns: 200 },
    );
  });
});
