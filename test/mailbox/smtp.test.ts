import PostalMime from 'postal-mime';
import { afterEach, describe, expect, test } from 'vitest';

import { arrivalTime, receivedHeadersOf } from '../../src/mailbox/arrival.ts';
import { catchAll } from '../../src/mailbox/smtp.ts';
import type { Delivery } from '../../src/mailbox/source.ts';
import { closeListeners, listen, mail, now, textOf } from './listening.ts';
import { dial } from './smtp-client.ts';

afterEach(closeListeners);

describe('a message for us', () => {
  test('is handed over with its envelope, our clock, and our trace on top', async () => {
    const { listener, deliveries } = await listen();
    const client = await dial(listener.port);
    await client.envelope('ann@shop.test', 'k4x@probe.test');
    expect(await client.message(mail)).toMatch(/^250 /);
    expect(deliveries).toMatchObject([
      {
        receivedAt: now,
        receivedBy: 'listener',
        mailboxId: 'm1',
        folder: null,
        uid: null,
        uidValidity: null,
        truncated: false,
        envelopeTo: ['k4x@probe.test'],
        envelopeFrom: 'ann@shop.test',
      },
    ]);
    const [first, second, ...rest] = textOf(deliveries[0])
      .replace(/\r\n\t/g, ' ')
      .split('\r\n');
    expect([first, second]).toEqual(['Return-Path: <ann@shop.test>', 'Delivered-To: k4x@probe.test']);
    expect(rest[0]).toMatch(
      /^Received: from client\.test \(\[127\.0\.0\.1\]\) by mx\.probe\.test with ESMTP id \S+ for <k4x@probe\.test>; Tue, 03 Nov 2026 09:15:02 \+0000$/,
    );
    expect(rest.slice(1).join('\r\n').trimEnd()).toBe(mail.trimEnd());
  });

  test('tells by itself, when parsed again, when we received it', async () => {
    const { listener, deliveries } = await listen();
    const client = await dial(listener.port);
    await client.envelope('ann@shop.test', 'k4x@probe.test');
    await client.message(`Received: from a by mx.shop.test; Mon, 2 Nov 2026 08:00:00 +0000\r\n${mail}`);
    const receivedHeaders = receivedHeadersOf(deliveries[0]?.raw ?? new Uint8Array());
    const arrival = arrivalTime({ receivedHeaders, internalDate: null, trustedHosts: ['mx.probe.test'] });
    expect(arrival?.at).toEqual(new Date('2026-11-03T09:15:02Z'));
  });

  test('is acknowledged only when it has been stored', async () => {
    let store = (): void => undefined;
    const stored = new Promise<void>((resolve) => {
      store = resolve;
    });
    const order: string[] = [];
    const { listener } = await listen({
      deliver: async () => {
        setImmediate(() => {
          order.push('stored');
          store();
        });
        await stored;
      },
    });
    const client = await dial(listener.port);
    await client.envelope('ann@shop.test', 'k4x@probe.test');
    await client.message(mail).then((reply) => order.push(reply.slice(0, 3)));
    expect(order).toEqual(['stored', '250']);
  });

  test('for several of our addresses names them all, but not to each other in the Received line', async () => {
    const { listener, deliveries } = await listen();
    const client = await dial(listener.port);
    await client.envelope('', 'one@probe.test', 'two@xn--bcher-kva.test');
    await client.message(mail);
    const envelopeTo = ['one@probe.test', 'two@bücher.test'];
    expect(deliveries[0]).toMatchObject({ envelopeFrom: '', envelopeTo });
    const { headers } = await PostalMime.parse(deliveries[0]?.raw ?? '');
    const delivered = headers.filter(({ key }) => key === 'delivered-to');
    expect(delivered.map(({ value }) => value)).toEqual(envelopeTo);
    expect(headers.find(({ key }) => key === 'return-path')?.value).toBe('<>');
    expect(headers.find(({ key }) => key === 'received')?.value).not.toContain('for');
  });

  test.each([
    ['without any header', 'We are closed on Sunday.\r\n'],
    ['with an empty head', '\r\nWe are closed on Sunday.\r\n'],
  ])('%s keeps its text', async (_name, text) => {
    const { listener, deliveries } = await listen();
    const client = await dial(listener.port);
    await client.envelope('ann@shop.test', 'k4x@probe.test');
    await client.message(text);
    const parsed = await PostalMime.parse(deliveries[0]?.raw ?? '');
    expect(parsed.text?.trim()).toBe('We are closed on Sunday.');
    expect(parsed.headers.map(({ key }) => key)).toEqual(['return-path', 'delivered-to', 'received']);
  });

  test('that is empty is a message too', async () => {
    const { listener, deliveries } = await listen();
    const client = await dial(listener.port);
    await client.envelope('ann@shop.test', 'k4x@probe.test');
    expect(await client.say('.')).toMatch(/^250 /);
    expect(deliveries).toHaveLength(1);
  });

  test('keeps every byte of an odd body', async () => {
    const { listener, deliveries } = await listen();
    const body = Buffer.concat([
      Buffer.from('Subject: x\r\n\r\n..two dots\r\n'),
      Buffer.from([0, 255, 128, 13, 10]),
    ]);
    const client = await dial(listener.port);
    await client.envelope('ann@shop.test', 'k4x@probe.test');
    await client.message(Buffer.from(body.toString('latin1').replace(/^\./gm, '..'), 'latin1'));
    expect(Buffer.from(deliveries[0]?.raw ?? []).includes(body)).toBe(true);
  });

  test('cannot end early, to smuggle in a second one of its own sender', async () => {
    const { listener, deliveries } = await listen();
    const smuggled = 'MAIL FROM:<ceo@bank.test>\r\nRCPT TO:<k4x@probe.test>\r\nDATA\r\nSubject: forged\r\n';
    for (const ending of ['\n.\n', '\n.\r\n', '\r.\r', '\r\n.\n', '\r\n\0.\r\n']) {
      const client = await dial(listener.port);
      await client.envelope('ann@shop.test', 'k4x@probe.test');
      await client.message(`${mail}${ending}${smuggled}`);
    }
    expect(deliveries.map(({ envelopeFrom }) => envelopeFrom)).toEqual(
      Array.from({ length: 5 }, () => 'ann@shop.test'),
    );
  });

  test('cannot write our trace through its greeting or sender', async () => {
    const { listener, deliveries } = await listen();
    const client = await dial(listener.port);
    await client.say('EHLO evil(by;mx.probe.test)');
    await client.say('MAIL FROM:<"a;b"@shop.test>');
    await client.say('RCPT TO:<k4x@probe.test>');
    await client.say('DATA');
    await client.message(mail);
    const { headers } = await PostalMime.parse(deliveries[0]?.raw ?? '');
    const received = headers.filter(({ key }) => key === 'received').map(({ value }) => value);
    expect(received).toHaveLength(1);
    expect(received[0]).toMatch(/^from [^\s();]+ \(\[127\.0\.0\.1\]\)\s*by mx\.probe\.test with /);
  });
});

describe('the recipient', () => {
  test.each([
    ['K4X@PROBE.TEST', true],
    ['any.thing+tag@probe.test', true],
    ['a@xn--bcher-kva.test', true],
    ['a@BÜCHER.test', true],
    ['Postmaster', true],
    ['someone', false],
    ['a@sub.probe.test', false],
    ['a@notprobe.test', false],
    ['a@probe.test.evil.test', false],
    ['probe.test@shop.test', false],
  ])('%s: %s', (address, expected) => {
    expect(catchAll(['probe.test', 'Bücher.test'])(address)).toBe(expected);
  });

  test('is refused at RCPT when it is not ours, and the others still get the message', async () => {
    const { listener, deliveries } = await listen();
    const client = await dial(listener.port);
    const replies = await client.envelope('ann@shop.test', 'someone@elsewhere.test', 'k4x@probe.test');
    expect(replies.map((reply) => reply.slice(0, 3))).toEqual(['250', '250', '550', '250', '354']);
    await client.message(mail);
    expect(deliveries).toMatchObject([{ envelopeTo: ['k4x@probe.test'] }]);
  });

  test('is put off, not refused, when nobody can tell whose it is', async () => {
    const { listener } = await listen({ acceptRecipient: () => Promise.reject(new Error('database gone')) });
    const client = await dial(listener.port);
    expect((await client.envelope('ann@shop.test', 'k4x@probe.test'))[2]).toMatch(/^451 /);
  });
});

describe('a message that cannot be stored', () => {
  test('is put off with 451, and taken when it comes again', async () => {
    const stored: Delivery[] = [];
    const failures = [new Error('database gone')];
    const { listener } = await listen({
      deliver: async (delivery) => {
        const failure = failures.pop();
        if (failure) {
          throw failure;
        }
        stored.push(delivery);
      },
    });
    const client = await dial(listener.port);
    await client.envelope('ann@shop.test', 'k4x@probe.test');
    expect(await client.message(mail)).toMatch(/^451 /);
    expect(listener.state()).toMatchObject({
      lastSuccessAt: null,
      lastError: { at: now, fault: 'storage', message: 'database gone' },
    });
    await client.envelope('ann@shop.test', 'k4x@probe.test');
    expect(await client.message(mail)).toMatch(/^250 /);
    expect(stored).toHaveLength(1);
    expect(listener.state().lastSuccessAt).toEqual(now);
  });

  test('that breaks off in the middle is not handed over', async () => {
    const { listener, deliveries } = await listen();
    const client = await dial(listener.port);
    await client.envelope('ann@shop.test', 'k4x@probe.test');
    client.write(mail);
    client.hangUp();
    const other = await dial(listener.port);
    await other.envelope('ann@shop.test', 'other@probe.test');
    await other.message(mail);
    expect(deliveries.map(({ envelopeTo }) => envelopeTo)).toEqual([['other@probe.test']]);
  });
});
