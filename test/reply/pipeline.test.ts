import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openListener, storeMessage, type Delivery } from '../../src/mailbox/index.ts';
import type { Context } from '../../src/platform/context.ts';
import { createVault } from '../../src/platform/secrets.ts';
import {
  closeProbes,
  dispatchDueProbes,
  findProbe,
  getProbe,
  runProbe,
  type ProbeRow,
} from '../../src/probe/index.ts';
import {
  listReplies,
  listReview,
  processStoredMessages,
  receiveMessages,
  recordChat,
} from '../../src/reply/index.ts';
import { dial } from '../mailbox/smtp-client.ts';
import { fixedClock, testContext } from '../support/context.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import {
  driveResult,
  memoryProducer,
  never,
  plan,
  runOptions,
  seedWorld,
  submits,
  type World,
} from '../support/world.ts';
import type { Drive } from '../../src/driver/index.ts';

let database: TestDatabase;
let ctx: Context;
let world: World;
let probe: ProbeRow;
let sentAt: Date;
const clock = fixedClock();
const vault = createVault(randomBytes(32));
const options = { vault, retentionDays: 90, timeScale: 1 };
const day = 86_400;

beforeAll(async () => {
  database = await cloneDatabase();
  ctx = testContext(database.db, clock);
});
afterAll(() => database.close());
beforeEach(async () => {
  world = await seedWorld(ctx, { company: { time_zone: 'UTC' } });
  probe = await ask();
  sentAt = clock.now();
});

/** A probe that was sent a moment ago. */
async function ask(drive: Drive = submits): Promise<ProbeRow> {
  const { id } = await plan(ctx, world);
  await dispatchDueProbes(ctx, memoryProducer());
  await ctx.db.updateTable('probes').set({ state: 'queued' }).where('id', '=', id).execute();
  await runProbe(ctx, id, runOptions(drive, { recordChat }), never);
  return findProbe(ctx.db, id);
}

let serial = 0;
interface Letter {
  to?: string;
  from?: string;
  subject?: string;
  headers?: string[];
  body: string;
}

function letter({ to = probe.alias, from = '"Ann Lee" <ann.lee@garden.example>', ...rest }: Letter): string {
  serial += 1;
  const head = [
    `From: ${from}`,
    `To: Clara Winter <${to}>`,
    `Subject: ${rest.subject ?? 'Re: Your opening hours'}`,
    'Date: Mon, 02 Mar 2026 10:00:00 +0000',
    `Message-ID: <m${serial}@garden.example>`,
    'Content-Type: text/plain; charset=utf-8',
    ...(rest.headers ?? []),
  ];
  return `${head.join('\r\n')}\r\n\r\n${rest.body}\r\n`;
}

const human =
  'Dear Clara,\r\n\r\nthank you for asking! On Saturdays I open at 09:00 and lock up at 16:30, do come by and ring us before.\r\n\r\nBest wishes\r\nAnn Lee\r\nTel. +44 20 7946 0018\r\nann.lee@garden.example';
const acknowledgement =
  'Thank you for contacting us. We have received your message and will reply within two working days.\r\n\r\nThis is an automatic confirmation. Please do not reply to this e-mail.';
const automatic = ['Auto-Submitted: auto-replied'];

function delivery(raw: string | Buffer, after: number): Delivery {
  const bytes = Buffer.from(raw);
  return {
    raw: bytes,
    size: bytes.length,
    truncated: false,
    receivedAt: new Date(sentAt.getTime() + after * 1000),
    receivedBy: 'internaldate',
    mailboxId: world.mailboxId,
    folder: 'INBOX',
    uid: 1,
    uidValidity: '1',
    envelopeTo: [],
    envelopeFrom: null,
  };
}

/** Ids sort by the millisecond they were made in. */
function receive(raw: string | Buffer, after: number): Promise<void> {
  clock.advance(0.001);
  return receiveMessages(ctx, options)(delivery(raw, after));
}

const replies = async () => (await listReplies(ctx, { probe_id: probe.id })).data;
const seconds = async () =>
  Object.fromEntries((await getProbe(ctx, probe.id)).clocks.map((row) => [row.clock, row.elapsed_seconds]));
const messages = () => ctx.db.selectFrom('messages').selectAll().orderBy('id', 'desc').execute();
const newest = async () => {
  const [message] = await messages();
  if (!message) throw new Error('no message was stored');
  return message;
};

const bounce = () =>
  letter({
    from: 'Mail Delivery System <MAILER-DAEMON@garden.example>',
    subject: 'Undelivered Mail Returned to Sender',
    headers: ['Auto-Submitted: auto-replied', 'Return-Path: <>'],
    body: 'This is the mail system. I am sorry to have to inform you that your message could not be delivered.\r\n\r\n<hello@garden.example>: host mx.garden.example said: 550 5.1.1 User unknown',
  });

describe('storing', () => {
  it('takes a message once, whether it comes over SMTP, IMAP or again', async () => {
    const raw = letter({ body: human });
    const listener = await openListener(ctx, {
      host: '127.0.0.1',
      port: 0,
      domain: 'probe.test',
      deliver: receiveMessages(ctx, options),
    });
    try {
      const client = await dial(listener.port);
      await client.envelope('ann.lee@garden.example', probe.alias);
      expect(await client.message(raw)).toMatch(/^250/);
      client.hangUp();
    } finally {
      await listener.close();
    }
    const before = (await messages()).length;
    await receive(
      `Received: from mx by imap.test; Mon, 2 Mar 2026 10:00:01 +0000\r\n${raw.replaceAll('\r\n', '\n')}`,
      60,
    );
    expect((await messages()).length).toBe(before);
    expect(await replies()).toHaveLength(1);
  });

  it('keeps the raw message sealed, and opens it again', async () => {
    const raw = letter({ body: human });
    await receive(raw, 60);
    const { raw: sealed } = await newest();
    expect(sealed?.includes('Saturdays')).toBe(false);
    expect(vault.open(sealed ?? Buffer.of()).toString()).toBe(raw);
    expect(() => createVault(randomBytes(32)).open(sealed ?? Buffer.of())).toThrow();
  });

  it.each([
    ['empty', ''],
    ['headerless', 'just a line without any header\r\n'],
    ['binary', Buffer.from([0, 255, 254, 13, 10, 0, 10, 10, 0])],
    ['absurdly dated', `Date: -271821-04-20T00:00:00Z\r\nFrom: a@b.example\r\n\r\nhello\r\n`],
    ['full of NUL', `From: \0 <a@b.example>\r\nSubject: a\0b\r\n\r\n\0\0\r\n`],
  ])('keeps a message that is %s, for review with a reason', async (_name, raw) => {
    await receive(raw, 60);
    expect(await newest()).toMatchObject({
      state: 'review',
      review_reason: 'no probe is named, and none fits',
    });
    const { data } = await listReview(ctx, { limit: 1 });
    expect(data[0]?.review_reason).toBe('no probe is named, and none fits');
  });

  it('attributes a headerless message by the trace that our listener put on top', async () => {
    const trace = `Return-Path: <ann.lee@garden.example>\r\nDelivered-To: ${probe.alias}\r\n\r\n`;
    await receive(`${trace}We open at 09:00 on Saturdays, Ann`, 60);
    expect(await newest()).toMatchObject({ state: 'attributed' });
  });

  it('records a reply whose text no database would hold as it is', async () => {
    await receive(letter({ body: `${human}\0`, subject: 'Re: a\0b' }), 1800);
    expect(await replies()).toMatchObject([{ kind: 'human' }]);
  });

  it('leaves a message that cannot be understood to a person after three tries', async () => {
    clock.advance(0.001);
    const id = await storeMessage(ctx, options, delivery(letter({ body: human }), 1800));
    const locked = { ...options, vault: createVault(randomBytes(32)) };
    for (let tries = 1; tries <= 3; tries += 1) {
      expect(await processStoredMessages(ctx, locked)).toBe(1);
      expect(await newest()).toMatchObject({ id, attempts: tries, state: tries < 3 ? 'stored' : 'review' });
    }
    expect((await newest()).review_reason).toMatch(/^processing failed: /);
    expect(await processStoredMessages(ctx, locked)).toBe(0);
  });

  it('sets aside what one of our own addresses sent', async () => {
    const other = await ask();
    await receive(letter({ from: `Clara Winter <${other.alias}>`, body: 'Hello, when do you open?' }), 5);
    expect(await newest()).toMatchObject({ state: 'set_aside' });
    expect(await replies()).toEqual([]);
  });
});

describe('clocks', () => {
  it('stop by the first reply of their kind, in whatever order the replies are read', async () => {
    await receive(
      letter({ body: `Dear Clara, one more thing: just call us, we love to chat about roses!` }),
      3 * 3600,
    );
    await receive(letter({ body: human.replace('ring us before', 'bring a friend') }), 2 * 3600);
    await receive(letter({ body: acknowledgement, headers: automatic }), 30);
    expect(await seconds()).toEqual({ acknowledged: 30, human: 7200, answered: 10_800 });
    const rows = (await getProbe(ctx, probe.id)).clocks;
    // Monday 09:00 in a week that opens from nine to five.
    expect(rows.find((row) => row.clock === 'human')?.working_seconds).toBe(7200);
  });

  it('see both of two replies that are read at the same moment', async () => {
    const pair = [1800, 1830].map((after) => delivery(letter({ body: `${human} ${after}` }), after));
    await Promise.all(pair.map((one) => receiveMessages(ctx, options)(one)));
    expect(await replies()).toHaveLength(2);
    expect((await seconds())['human']).toBe(1800);
  });

  it('stop by a reply that was there before the drive ended', async () => {
    const quick: Drive = async (inquiry, context) => {
      await context.commit();
      sentAt = clock.now();
      await receive(letter({ to: inquiry.asker.email, body: acknowledgement, headers: automatic }), 1);
      return driveResult({ submittedAt: sentAt });
    };
    world = await seedWorld(ctx);
    probe = await ask(quick);
    expect((await seconds())['acknowledged']).toBe(1);
  });

  it('are stopped by no late reply, which is kept all the same', async () => {
    clock.advance(8 * day);
    await closeProbes(ctx);
    await receive(letter({ body: human }), 7 * day + 1);
    expect(await replies()).toMatchObject([{ kind: 'human', late: true }]);
    expect(await seconds()).toEqual({ acknowledged: null, human: null, answered: null });
    expect(await findProbe(ctx.db, probe.id)).toMatchObject({ state: 'closed', reason: 'silent' });
  });

  it('turn a silent probe into an answered one when the reply came in time and was read later', async () => {
    clock.advance(8 * day);
    await closeProbes(ctx);
    await receive(letter({ body: human }), 7 * day);
    expect(await findProbe(ctx.db, probe.id)).toMatchObject({ state: 'closed', reason: 'answered' });
    expect((await seconds())['human']).toBe(7 * day);
  });

  it('show a time of zero when our clock and the mail server differ by a moment', async () => {
    await receive(letter({ body: acknowledgement, headers: automatic }), -1);
    expect((await seconds())['acknowledged']).toBe(0);
  });
});

describe('bounces', () => {
  it('take a probe out of the risk set', async () => {
    await receive(bounce(), 60);
    expect(await findProbe(ctx.db, probe.id)).toMatchObject({ state: 'failed', reason: 'bounced' });
    expect(await seconds()).toEqual({});
  });

  it('do so too when they came in time and were read after the window', async () => {
    clock.advance(8 * day);
    await closeProbes(ctx);
    await receive(bounce(), 60);
    expect(await findProbe(ctx.db, probe.id)).toMatchObject({ state: 'failed', reason: 'bounced' });
    expect(await seconds()).toEqual({});
  });

  it.each([
    ['before', [60, 3600]],
    ['after', [7200, 3600]],
  ] as const)(
    'change nothing when a person answered, read %s the answer',
    async (_name, [bounced, answered]) => {
      const inOrder = [
        { at: bounced, raw: bounce() },
        { at: answered, raw: letter({ body: human }) },
      ].sort((a, b) => a.at - b.at);
      for (const { at, raw } of inOrder) await receive(raw, at);
      expect((await findProbe(ctx.db, probe.id)).state).toBe('waiting');
      expect((await seconds())['human']).toBe(answered);
    },
  );
});

describe('uncertain probes', () => {
  const unsure: Drive = async (_inquiry, context) => {
    await context.commit();
    return driveResult({ outcome: 'uncertain', reason: 'no_echo' });
  };
  beforeEach(async () => {
    world = await seedWorld(ctx);
    probe = await ask(unsure);
  });

  it('are proved by a reply: the clocks run from the point of no return', async () => {
    expect(probe.state).toBe('uncertain');
    await receive(letter({ body: acknowledgement, headers: automatic }), 60);
    expect(await findProbe(ctx.db, probe.id)).toMatchObject({
      state: 'waiting',
      reason: null,
      submitted_at: sentAt,
    });
    expect(await seconds()).toEqual({ acknowledged: 60, human: null, answered: null });
  });

  it('are proved after their window too', async () => {
    clock.advance(8 * day);
    await closeProbes(ctx);
    await receive(letter({ body: human }), 1800);
    expect(await findProbe(ctx.db, probe.id)).toMatchObject({ state: 'closed', reason: 'answered' });
    expect((await seconds())['human']).toBe(1800);
  });

  it('have failed when they bounce', async () => {
    await receive(bounce(), 60);
    expect(await findProbe(ctx.db, probe.id)).toMatchObject({ state: 'failed', reason: 'bounced' });
  });
});

describe('people', () => {
  it('an agent leaves no name, number or address; our own persona stays', async () => {
    await receive(
      letter({ body: human, subject: 'Re: Your opening hours [#20260302117] from Ann Lee' }),
      1800,
    );
    const [reply] = await replies();
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
    const at = (after: number) => new Date(clock.now().getTime() + after * 1000);
    const chat: Drive = async (_inquiry, context) => {
      await context.commit();
      return driveResult({
        submittedAt: clock.now(),
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
    world = await seedWorld(ctx, { channel: { kind: 'chat' } });
    probe = await ask(chat);
    expect(await seconds()).toEqual({ acknowledged: 2, human: 40, answered: 40 });
    const texts = (await replies()).map(({ text }) => text);
    expect(texts).toHaveLength(2);
    expect(texts.join()).toContain('ring us on [phone] or [e-mail]');
  });
});
