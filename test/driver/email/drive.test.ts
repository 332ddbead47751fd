import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { afterEach, describe, expect, test } from 'vitest';

import type { DriveContext } from '../../../src/driver/context.ts';
import { driveEmail, type EmailOptions } from '../../../src/driver/email/drive.ts';
import type { Inquiry } from '../../../src/driver/inquiry.ts';
import { createLog } from '../../../src/platform/log.ts';
import { startScriptedRelay, type Script, type ScriptedRelay } from './scripted-relay.ts';

const now = new Date('2026-11-03T09:15:02.123Z');
const inquiry: Inquiry = {
  target: 'support@shop.test',
  asker: {
    firstName: 'Zoë',
    lastName: 'Kröger',
    email: 'zoe.kroeger.k4x@probe.test',
    phone: '+4930123456',
    country: 'DE',
    locale: 'de-DE',
  },
  question: {
    de: { subject: 'Lieferzeit für Bücher?', body: 'wie lange dauert die Lieferung nach Österreich?' },
    en: { subject: 'Delivery', body: 'How long does delivery take?' },
  },
  messageId: '<k4x@probe.test>',
};

interface Trial {
  ctx: DriveContext;
  commits: number;
}

function trial(changes: Partial<DriveContext> = {}): Trial {
  const state: Trial = {
    commits: 0,
    ctx: {
      clock: { now: () => now },
      log: createLog({ level: 'silent' }),
      submit: true,
      signal: new AbortController().signal,
      pace: 'fast',
      commit: async () => {
        state.commits += 1;
      },
      ...changes,
    },
  };
  return state;
}

const relays: ScriptedRelay[] = [];
afterEach(async () => {
  await Promise.all(relays.splice(0).map((relay) => relay.close()));
});

async function scripted(script: Script): Promise<{ relay: ScriptedRelay; options: EmailOptions }> {
  const relay = await startScriptedRelay(script);
  relays.push(relay);
  return { relay, options: { relay: { host: '127.0.0.1', port: relay.port, security: 'none' } } };
}

const commandsOf = (relay: ScriptedRelay) => relay.seen.map((line) => line.split(' ')[0]);

describe('a message that is accepted', () => {
  test('arrives as a person would have written it, under our own Message-ID', async () => {
    const received: { raw: string; from: string; to: string[] }[] = [];
    const server = new SMTPServer({
      disabledCommands: ['STARTTLS', 'AUTH'],
      disableReverseLookup: true,
      onData: (stream, { envelope }, done) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          const from = envelope.mailFrom ? envelope.mailFrom.address : '';
          received.push({
            raw: Buffer.concat(chunks).toString(),
            from,
            to: envelope.rcptTo.map((to) => to.address),
          });
          done();
        });
      },
    });
    const { port } = await new Promise<{ port: number }>((resolve) => {
      const listening = server.listen(0, '127.0.0.1', () => resolve(listening.address() as { port: number }));
    });
    const { ctx } = trial();
    const outcome = await driveEmail(inquiry, ctx, { relay: { host: '127.0.0.1', port, security: 'none' } });
    await new Promise<void>((resolve) => server.close(resolve));

    expect(outcome).toMatchObject({ outcome: 'submitted', reason: null, submittedAt: now });
    expect(received).toMatchObject([{ from: 'zoe.kroeger.k4x@probe.test', to: ['support@shop.test'] }]);
    const mail = await PostalMime.parse(received[0]?.raw ?? '');
    expect(mail).toMatchObject({
      from: { name: 'Zoë Kröger', address: 'zoe.kroeger.k4x@probe.test' },
      to: [{ address: 'support@shop.test' }],
      subject: 'Lieferzeit für Bücher?',
      messageId: '<k4x@probe.test>',
      date: '2026-11-03T09:15:02.000Z',
    });
    expect(mail.text?.trim()).toBe(
      'Guten Tag,\n\nwie lange dauert die Lieferung nach Österreich?\n\nMit freundlichen Grüßen\nZoë Kröger',
    );
    const names = mail.headers.map(({ key }) => key);
    expect(names.filter((name) => /mailer|auto|precedence|list-|^x-/.test(name))).toEqual([]);
    expect(outcome.evidence.map(({ name }) => name)).toEqual(['message.eml', 'relay-reply.txt']);
  });

  test('is committed once, after the server has taken the recipient and before a byte of it leaves', async () => {
    const { relay, options } = await scripted({});
    const seenAtCommit: string[][] = [];
    const { ctx } = trial({
      commit: async () => {
        seenAtCommit.push(commandsOf(relay).map(String));
      },
    });
    expect(await driveEmail(inquiry, ctx, options)).toMatchObject({ outcome: 'submitted' });
    expect(seenAtCommit).toEqual([['EHLO', 'MAIL', 'RCPT', 'DATA']]);
    expect(relay.seen[0]).toBe('EHLO probe.test');
  });

  test('logs in where the relay asks for it', async () => {
    const { relay, options } = await scripted({
      EHLO: '250-relay.test\r\n250 AUTH PLAIN',
      AUTH: '235 welcome',
    });
    const withLogin = { relay: { ...options.relay, credential: { user: 'me', password: 'pw' } } };
    expect(await driveEmail(inquiry, trial().ctx, withLogin)).toMatchObject({ outcome: 'submitted' });
    expect(relay.seen).toContain(`AUTH PLAIN ${Buffer.from('\0me\0pw').toString('base64')}`);
  });
});

describe('a message that is refused', () => {
  test.each<[string, Script, string, number]>([
    ['sender, for now', { MAIL: '450 4.7.1 later' }, 'deferred: 450 4.7.1 later', 0],
    ['recipient, greylisted', { RCPT: '451 4.7.1 greylisted' }, 'deferred: 451 4.7.1 greylisted', 0],
    ['recipient, unknown', { RCPT: '550 5.1.1 no such user' }, 'rejected: 550 5.1.1 no such user', 0],
    ['DATA', { DATA: '554 5.5.1 no' }, 'rejected: 554 5.5.1 no', 0],
    ['the message, for now', { MESSAGE: '452 4.3.1 full' }, 'deferred: 452 4.3.1 full', 1],
    ['the message, for good', { MESSAGE: '552 5.2.2 over quota' }, 'rejected: 552 5.2.2 over quota', 1],
    ['the service, closing', { MAIL: '421 4.3.2 closing' }, 'deferred: 421 4.3.2 closing', 0],
  ])('%s', async (_name, script, reason, commits) => {
    const { options } = await scripted(script);
    const run = trial();
    expect(await driveEmail(inquiry, run.ctx, options)).toMatchObject({
      outcome: 'failed',
      reason,
      submittedAt: null,
    });
    expect(run.commits).toBe(commits);
  });

  test('by our own relay is told apart from a refusal of the company', async () => {
    const { options } = await scripted({ EHLO: '250-relay.test\r\n250 AUTH PLAIN', AUTH: '535 5.7.8 wrong' });
    const run = trial();
    const withLogin = { relay: { ...options.relay, credential: { user: 'me', password: 'pw' } } };
    expect(await driveEmail(inquiry, run.ctx, withLogin)).toMatchObject({
      outcome: 'failed',
      reason: 'relay_refused: 535 5.7.8 wrong',
    });
    expect(run.commits).toBe(0);
  });

  test('for an address that is none, before anything is said', async () => {
    const { relay, options } = await scripted({});
    const run = trial();
    const broken = { ...inquiry, target: 'not an address\r\nRCPT TO:<other@shop.test>' };
    const { outcome, reason } = await driveEmail(broken, run.ctx, options);
    expect({ outcome, reason: reason?.split(':')[0] }).toEqual({
      outcome: 'failed',
      reason: 'invalid_address',
    });
    expect(commandsOf(relay)).not.toContain('RCPT');
    expect(run.commits).toBe(0);
  });
});

describe('a connection that breaks', () => {
  test.each<[string, Script]>([
    ['at the greeting', { EHLO: null }],
    ['at the recipient', { RCPT: null }],
    ['at DATA', { DATA: null }],
  ])('%s leaves nothing behind: the message may be sent again', async (_name, script) => {
    const { options } = await scripted({ ...script, HELO: null });
    const run = trial();
    const { outcome, reason } = await driveEmail(inquiry, run.ctx, options);
    expect({ outcome, reason: reason?.split(':')[0], commits: run.commits }).toEqual({
      outcome: 'failed',
      reason: 'deferred',
      commits: 0,
    });
  });

  test('after the message has left is uncertain, with the time it left', async () => {
    const { relay, options } = await scripted({ MESSAGE: null });
    const run = trial();
    const outcome = await driveEmail(inquiry, run.ctx, options);
    expect(outcome).toMatchObject({ outcome: 'uncertain', submittedAt: now });
    expect(outcome.reason).toMatch(/^connection_lost: /);
    expect(relay.seen).toContain('.');
    expect(run.commits).toBe(1);
  });

  test('because nobody listens is deferred', async () => {
    const { relay, options } = await scripted({});
    await relay.close();
    expect((await driveEmail(inquiry, trial().ctx, options)).reason).toMatch(/^deferred: .*ECONNREFUSED/);
  });
});

describe('what stops a message', () => {
  test('a commit that fails: not one line of the message leaves', async () => {
    const { relay, options } = await scripted({});
    const { ctx } = trial({ commit: () => Promise.reject(new Error('database gone')) });
    await expect(driveEmail(inquiry, ctx, options)).rejects.toThrow('database gone');
    expect(commandsOf(relay).slice(0, 4)).toEqual(['EHLO', 'MAIL', 'RCPT', 'DATA']);
    expect(relay.seen.slice(4)).toEqual([]);
  });

  test('a dry run: the relay is greeted and left', async () => {
    const { relay, options } = await scripted({});
    const run = trial({ submit: false });
    expect(await driveEmail(inquiry, run.ctx, options)).toMatchObject({ outcome: 'dry_run', reason: null });
    expect(commandsOf(relay)).not.toContain('MAIL');
    expect(run.commits).toBe(0);
  });

  test('being called off before the commit', async () => {
    const { options } = await scripted({});
    const off = new AbortController();
    off.abort(new Error('deadline'));
    const run = trial({ signal: off.signal });
    expect(await driveEmail(inquiry, run.ctx, options)).toMatchObject({
      outcome: 'failed',
      reason: 'cancelled: deadline',
    });
    expect(run.commits).toBe(0);
  });

  test('being called off during the commit: it is waited for, and nothing leaves after it', async () => {
    const { relay, options } = await scripted({});
    const off = new AbortController();
    const order: string[] = [];
    const { ctx } = trial({
      signal: off.signal,
      commit: async () => {
        off.abort(new Error('deadline'));
        await new Promise((resolve) => {
          setTimeout(resolve, 50);
        });
        order.push('committed');
      },
    });
    const outcome = await driveEmail(inquiry, ctx, options);
    order.push('returned');
    expect(outcome).toMatchObject({ outcome: 'failed', reason: 'cancelled: deadline', submittedAt: null });
    expect(order).toEqual(['committed', 'returned']);
    expect(commandsOf(relay)).toEqual(['EHLO', 'MAIL', 'RCPT', 'DATA']);
  });

  test('being called off while the server is silent after the message: uncertain', async () => {
    const { options } = await scripted({ MESSAGE: '' });
    const off = new AbortController();
    const { ctx } = trial({
      signal: off.signal,
      commit: async () => {
        setImmediate(() => off.abort(new Error('deadline')));
      },
    });
    expect(await driveEmail(inquiry, ctx, options)).toMatchObject({
      outcome: 'uncertain',
      reason: 'cancelled: deadline',
    });
  });
});
