import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { randomBytes } from 'node:crypto';
import type { Drive } from '../../src/driver/index.ts';
import { openListener, storeMessage } from '../../src/mailbox/index.ts';
import { createVault } from '../../src/platform/secrets.ts';
import { listReview, processStoredMessages, receiveMessages } from '../../src/reply/index.ts';
import { dial } from '../mailbox/smtp-client.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { driveResult, submits } from '../support/world.ts';
import { human, Scene } from './scene.ts';

let database: TestDatabase;
let scene: Scene;

beforeAll(async () => {
  database = await cloneDatabase();
  scene = new Scene(database.db);
});
afterAll(() => database.close());
beforeEach(() => scene.begin(submits, { company: { time_zone: 'UTC' } }));

describe('storing', () => {
  it('takes a message once, whether it comes over SMTP, IMAP or again', async () => {
    const raw = scene.letter({ body: human });
    const listener = await openListener(scene.ctx, {
      host: '127.0.0.1',
      port: 0,
      domain: 'probe.test',
      deliver: receiveMessages(scene.ctx, scene.options),
    });
    try {
      const client = await dial(listener.port);
      await client.envelope('ann.lee@garden.example', scene.probe.alias);
      expect(await client.message(raw)).toMatch(/^250/);
      client.hangUp();
    } finally {
      await listener.close();
    }
    const before = (await scene.messages()).length;
    await scene.receive(
      `Received: from mx by imap.test; Mon, 2 Mar 2026 10:00:01 +0000\r\n${raw.replaceAll('\r\n', '\n')}`,
      60,
    );
    expect((await scene.messages()).length).toBe(before);
    expect(await scene.replies()).toHaveLength(1);
  });

  it('keeps the raw message sealed, and opens it again', async () => {
    const raw = scene.letter({ body: human });
    await scene.receive(raw, 60);
    const { raw: sealed } = await scene.newest();
    expect(sealed?.includes('Saturdays')).toBe(false);
    expect(scene.options.vault.open(sealed ?? Buffer.of()).toString()).toBe(raw);
    expect(() => createVault(randomBytes(32)).open(sealed ?? Buffer.of())).toThrow(/authenticat/);
  });

  it.each([
    ['empty', ''],
    ['headerless', 'just a line without any header\r\n'],
    ['binary', Buffer.from([0, 255, 254, 13, 10, 0, 10, 10, 0])],
    ['absurdly dated', `Date: -271821-04-20T00:00:00Z\r\nFrom: a@b.example\r\n\r\nhello\r\n`],
    ['full of NUL', `From: \0 <a@b.example>\r\nSubject: a\0b\r\n\r\n\0\0\r\n`],
  ])('keeps a message that is %s, for review with a reason', async (_name, raw) => {
    await scene.receive(raw, 60);
    expect(await scene.newest()).toMatchObject({
      state: 'review',
      review_reason: 'no probe is named, and none fits',
    });
    const { data } = await listReview(scene.ctx, { limit: 1 });
    expect(data[0]?.review_reason).toBe('no probe is named, and none fits');
  });

  it('attributes a headerless message by the trace that our listener put on top', async () => {
    const trace = `Return-Path: <ann.lee@garden.example>\r\nDelivered-To: ${scene.probe.alias}\r\n\r\n`;
    await scene.receive(`${trace}We open at 09:00 on Saturdays, Ann`, 60);
    expect(await scene.newest()).toMatchObject({ state: 'attributed' });
  });

  it('records a reply whose text no database would hold as it is', async () => {
    await scene.receive(scene.letter({ body: `${human}\0`, subject: 'Re: a\0b' }), 1800);
    expect(await scene.replies()).toMatchObject([{ kind: 'human' }]);
  });

  it('leaves a message that cannot be understood to a person after three tries', async () => {
    scene.clock.advance(0.001);
    const id = await storeMessage(
      scene.ctx,
      scene.options,
      scene.delivery(scene.letter({ body: human }), 1800),
    );
    const locked = { ...scene.options, vault: createVault(randomBytes(32)) };
    for (let tries = 1; tries <= 3; tries += 1) {
      expect(await processStoredMessages(scene.ctx, locked)).toBe(1);
      expect(await scene.newest()).toMatchObject({
        id,
        attempts: tries,
        state: tries < 3 ? 'stored' : 'review',
      });
    }
    expect((await scene.newest()).review_reason).toMatch(/^processing failed: /);
    expect(await processStoredMessages(scene.ctx, locked)).toBe(0);
  });

  it('sets aside a read receipt, which acknowledges nothing', async () => {
    const receipt = [
      'From: Ann Lee <ann.lee@garden.example>',
      `To: ${scene.probe.alias}`,
      'Subject: Read: your question',
      'Message-ID: <receipt@garden.example>',
      'Date: Mon, 2 Mar 2026 10:05:00 +0000',
      'MIME-Version: 1.0',
      'Content-Type: multipart/report; report-type=disposition-notification; boundary="b"',
      '',
      '--b',
      'Content-Type: text/plain',
      '',
      'Your message was displayed.',
      '--b',
      'Content-Type: message/disposition-notification',
      '',
      `Final-Recipient: rfc822; ann.lee@garden.example`,
      'Disposition: manual-action/MDN-sent-manually; displayed',
      '--b--',
      '',
    ].join('\r\n');
    await scene.receive(receipt, 60);
    expect(await scene.newest()).toMatchObject({ state: 'set_aside' });
    expect(await scene.replies()).toEqual([]);
  });

  it('sets aside what one of our own addresses sent', async () => {
    const other = await scene.ask(scene.world);
    await scene.receive(
      scene.letter({ from: `Clara Winter <${other.alias}>`, body: 'Hello, when do you open?' }),
      5,
    );
    expect(await scene.newest()).toMatchObject({ state: 'set_aside' });
    expect(await scene.replies()).toEqual([]);
  });
});

describe('people', () => {
  it('an agent leaves no name, number or address; our own persona stays', async () => {
    await scene.receive(
      scene.letter({ body: human, subject: 'Re: Your opening hours [#20260302117] from Ann Lee' }),
      1800,
    );
    const [reply] = await scene.replies();
    const { id: _id, probe_id: _probe, message_id: _message, ...shown } = reply ?? {};
    const everything = JSON.stringify(shown);
    expect(everything).not.toMatch(/\bann\b|\blee\b|7946/i);
    expect(everything).toContain('Clara');
    expect(reply?.subject).toBe('Re: Your opening hours [#20260302117] from [agent]');
    expect(reply?.answer_points.toSorted()).toEqual(['contact', 'times']);
  });
});

describe('chats', () => {
  it('count what came after the question, hide contacts, and stop the clocks', async () => {
    const at = (after: number) => new Date(scene.clock.now().getTime() + after * 1000);
    const chat: Drive = async (_inquiry, context) => {
      await context.commit();
      return driveResult({
        submittedAt: scene.clock.now(),
        messages: [
          { at: at(-5), author: 'bot', text: 'Hi! How can I help?' },
          { at: at(2), author: 'bot', text: 'Let me find somebody.' },
          {
            at: at(40),
            author: 'human',
            text: 'We open at 09:00; ring us on +44 20 7946 0018 or ann@garden.example',
          },
        ],
      });
    };

    await scene.begin(chat, { channel: { kind: 'chat' } });
    expect(await scene.seconds()).toEqual({ acknowledged: 2, human: 40, answered: 40 });
    const texts = (await scene.replies()).map(({ text }) => text);
    expect(texts).toHaveLength(2);
    expect(texts.join()).toContain('ring us on [phone] or [e-mail]');
  });
});
