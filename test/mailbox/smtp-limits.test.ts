import { afterEach, describe, expect, test } from 'vitest';

import { createCertificate } from '../support/certificate.ts';
import { closeListeners, listen, mail, now, textOf } from './listening.ts';
import { dial } from './smtp-client.ts';

afterEach(closeListeners);

describe('limits', () => {
  const big = Buffer.alloc(
    30 * 1024 * 1024,
    'All work and no play makes Jack a dull boy, said the mail.\r\n',
  );

  test('a mail of 30 MB gets a clear 552, said or unsaid, and the next mail is taken', async () => {
    const { listener, deliveries } = await listen();
    const client = await dial(listener.port);
    await client.say('EHLO client.test');
    expect(await client.say(`MAIL FROM:<ann@shop.test> SIZE=${big.byteLength}`)).toMatch(/^552 /);
    await client.envelope('ann@shop.test', 'k4x@probe.test');
    expect(await client.message(big)).toMatch(/^552 .*size/);
    expect(deliveries).toEqual([]);
    await client.envelope('ann@shop.test', 'k4x@probe.test');
    expect(await client.message(mail)).toMatch(/^250 /);
    expect(deliveries).toHaveLength(1);
  });

  test('memory for unfinished messages is bounded, and given back', async () => {
    const { listener } = await listen({ limits: { pendingBytes: 1000 } });
    const client = await dial(listener.port);
    await client.envelope('ann@shop.test', 'k4x@probe.test');
    expect(await client.message('x'.repeat(2000))).toMatch(/^452 /);
    for (let round = 0; round < 3; round += 1) {
      await client.envelope('ann@shop.test', 'k4x@probe.test');
      expect(await client.message('x'.repeat(600))).toMatch(/^250 /);
    }
  });

  test('connections, messages and recipients of one client are counted', async () => {
    const limits = { connectionsPerClient: 2, messagesPerMinutePerClient: 2, recipientsPerMessage: 1 };
    const { listener } = await listen({ limits });
    const [one, two] = [await dial(listener.port), await dial(listener.port)];
    expect((await dial(listener.port)).greeting).toMatch(/^421 /);
    two.hangUp();

    expect((await one.envelope('a@shop.test', 'a@probe.test', 'b@probe.test')).at(-2)).toMatch(/^452 /);
    await one.message(mail);
    await one.envelope('a@shop.test', 'a@probe.test');
    await one.message(mail);
    expect((await one.envelope('a@shop.test', 'a@probe.test'))[1]).toMatch(/^450 /);
  });

  test('the count of messages starts anew each minute', async () => {
    let minute = 0;
    const clock = { now: () => new Date(now.getTime() + minute * 60_000) };
    const { listener } = await listen({ clock, limits: { messagesPerMinutePerClient: 1 } });
    const client = await dial(listener.port);
    await client.envelope('a@shop.test', 'a@probe.test');
    await client.message(mail);
    expect((await client.envelope('a@shop.test', 'a@probe.test'))[1]).toMatch(/^450 /);
    minute = 1;
    expect((await client.envelope('a@shop.test', 'a@probe.test'))[1]).toMatch(/^250 /);
  });
});

describe('the listener', () => {
  test('offers STARTTLS only with a certificate of its own, and says so in the trace', async () => {
    const plain = await listen();
    expect(await (await dial(plain.listener.port)).say('EHLO client.test')).not.toMatch(/STARTTLS|AUTH/);

    const certificate = createCertificate();
    const { key, cert } = certificate;
    const { listener, deliveries } = await listen({ tls: { key, cert } });
    const client = await dial(listener.port);
    expect(await client.say('EHLO client.test')).toContain('STARTTLS');
    await client.upgrade(cert);
    await client.envelope('ann@shop.test', 'k4x@probe.test');
    await client.message(mail);
    expect(textOf(deliveries[0])).toContain('with ESMTPS id');
    certificate.remove();
  });

  test('believes no PROXY line', async () => {
    const { listener, deliveries } = await listen();
    const client = await dial(listener.port);
    expect(await client.say('PROXY TCP4 203.0.113.9 127.0.0.1 4000 25')).toMatch(/^5/);
    await client.envelope('ann@shop.test', 'k4x@probe.test');
    await client.message(mail);
    expect(textOf(deliveries[0])).toContain('([127.0.0.1])');
  });

  test('closes only after the message in flight is stored and acknowledged', async () => {
    let store = (): void => undefined;
    let arrived = (): void => undefined;
    const inFlight = new Promise<void>((resolve) => {
      arrived = resolve;
    });
    const { listener } = await listen({
      deliver: () => {
        arrived();
        return new Promise((resolve) => {
          store = resolve;
        });
      },
    });
    const client = await dial(listener.port);
    await client.envelope('ann@shop.test', 'k4x@probe.test');
    const reply = client.message(mail);
    await inFlight;
    const order: string[] = [];
    const closed = listener.close().then(() => order.push('closed'));
    expect(listener.state().connected).toBe(false);
    store();
    order.push((await reply).slice(0, 3));
    await closed;
    expect(order).toEqual(['250', 'closed']);
    expect((await dial(listener.port)).greeting).toBe('<closed>');
  });

  test('says which address it could not bind', async () => {
    const { listener } = await listen();
    await expect(listen({ port: listener.port })).rejects.toThrow(`cannot bind 127.0.0.1:${listener.port}`);
  });
});
