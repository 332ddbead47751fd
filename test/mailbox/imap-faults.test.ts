import { createServer, type AddressInfo } from 'node:net';

import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';

import { createCertificate } from '../support/certificate.ts';
import { startDovecot, type Dovecot } from '../support/dovecot.ts';
import {
  closeMailboxes,
  createCursors,
  eventually,
  letter,
  newUser,
  open,
  subjectOf,
} from './imap-mailbox.ts';

let dovecot: Dovecot;
beforeAll(async () => {
  dovecot = await startDovecot();
});
afterEach(closeMailboxes);
afterAll(() => dovecot.remove());

describe('a message that cannot be stored', () => {
  test('holds the cursor before it, and comes again', async () => {
    const user = newUser();
    for (const subject of ['one', 'two', 'three', 'four', 'five', 'six']) {
      await dovecot.save(user, letter(subject));
    }
    const cursors = createCursors();
    const lastUids: number[] = [];
    let refusals = 2;
    const inbox = open(dovecot, user, {
      cursors: {
        ...cursors,
        save: async (folder, cursor) => {
          lastUids.push(cursor.lastUid);
          await cursors.save(folder, cursor);
        },
      },
      deliver: async (delivery) => {
        if (subjectOf(delivery) === 'three' && refusals > 0) {
          refusals -= 1;
          throw new Error('database gone');
        }
      },
    });
    await eventually(() => expect(cursors.saved['INBOX']?.lastUid).toBe(6));
    expect(lastUids).toEqual([2, 6]);
    expect(new Set(inbox.subjects())).toEqual(new Set(['one', 'two', 'three', 'four', 'five', 'six']));
    expect(inbox.source.state().lastError).toMatchObject({ fault: 'storage', message: 'database gone' });
  });

  test('because the cursor cannot be saved is a fault of storage too', async () => {
    const user = newUser();
    await dovecot.save(user, letter('one'));
    const inbox = open(dovecot, user, {
      cursors: { ...createCursors(), save: () => Promise.reject(new Error('database gone')) },
    });
    await eventually(() =>
      expect(inbox.source.state().lastError).toMatchObject({ fault: 'storage', message: 'database gone' }),
    );
    expect(inbox.source.state()).toMatchObject({ lastSuccessAt: null });
  });
});

describe('a server that goes away', () => {
  test.each([11, 42])('and comes back loses no message and doubles none (seed %i)', async (seed) => {
    const random = seeded(seed);
    const server = await startDovecot();
    const user = newUser();
    const subjects = Array.from({ length: 40 }, (_, index) => `message ${index}`);
    const inbox = open(server, user, {
      deliver: async () => {
        // Storing takes a moment, so that a kill finds a batch half stored.
        await new Promise((resolve) => {
          setTimeout(resolve, random() * 10);
        });
      },
    });
    for (const [index, subject] of subjects.entries()) {
      await server.save(user, letter(subject));
      if (random() < 0.12 || index === 20) {
        await inbox.until(Math.floor(random() * index));
        await server.kill();
        await server.start();
      }
    }
    await inbox.until(subjects.length);
    await closeMailboxes();
    expect(inbox.subjects().sort()).toEqual([...subjects].sort());
    expect(inbox.source.state().lastError).toMatchObject({ fault: 'connection' });
    await server.remove();
  });

  test('and forgets its UIDs is read again from the start', async () => {
    const server = await startDovecot();
    const user = newUser();
    await server.save(user, letter('one'));
    await server.save(user, letter('two'));
    const inbox = open(server, user);
    await inbox.until(2);
    const before = inbox.deliveries[0]?.uidValidity;
    await server.kill();
    await server.forgetUids(user);
    await server.start();
    await inbox.until(4);
    expect(inbox.subjects().slice(2).sort()).toEqual(['one', 'two']);
    expect(inbox.deliveries[3]?.uidValidity).not.toBe(before);
    await server.save(user, letter('three'));
    await inbox.until(5);
    expect(inbox.subjects()[4]).toBe('three');
    const uidValidity = inbox.deliveries[4]?.uidValidity;
    await eventually(() => expect(inbox.cursors.saved['INBOX']).toEqual({ uidValidity, lastUid: 3 }));
    await closeMailboxes();
    await server.remove();
  });

  test('without a word is noticed by the deadline of the next poll', async () => {
    const server = await startDovecot();
    const user = newUser();
    const inbox = open(server, user, { times: { pollMs: 200, commandMs: 1000 } });
    await eventually(() => expect(inbox.source.state().lastSuccessAt).not.toBeNull());
    await server.save(user, letter('waiting'));
    server.freeze(true);
    await eventually(() =>
      expect(inbox.source.state().lastError?.message).toMatch(/took longer|in required time/),
    );
    server.freeze(false);
    await inbox.until(1);
    expect(inbox.subjects()).toEqual(['waiting']);
    await closeMailboxes();
    await server.remove();
  });
});

describe('a login that fails', () => {
  test('is a clear state, tried again ever more slowly, and closes at once', async () => {
    const inbox = open(dovecot, newUser(), {
      settings: { credential: { password: 'wrong' } },
      backoff: { firstMs: 10, maxMs: 3_600_000 },
    });
    await eventually(() => expect(inbox.source.state().retryAt).not.toBeNull());
    expect(inbox.source.state()).toMatchObject({
      connected: false,
      lastSuccessAt: null,
      lastError: { fault: 'authentication' },
    });
    const first = inbox.source.state().lastError?.at;
    await eventually(() => expect(inbox.source.state().lastError?.at).not.toEqual(first));
    await closeMailboxes();
    expect(inbox.deliveries).toEqual([]);
  });

  test('asks for a new access token at every attempt', async () => {
    const said: string[] = [];
    const server = createServer((socket) => {
      socket.on('error', () => undefined);
      socket.write('* OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=XOAUTH2] ready\r\n');
      socket.on('data', (chunk) => {
        const [tag, ...command] = chunk.toString().trim().split(' ');
        said.push(command.join(' '));
        socket.write(
          command[0] === 'AUTHENTICATE' ? `${tag} NO [AUTHENTICATIONFAILED] expired\r\n` : `${tag} OK\r\n`,
        );
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    let tokens = 0;
    const accessToken = async (): Promise<string> => `token-${(tokens += 1)}`;
    const inbox = open({ port, password: '' }, 'ann@mail.test', {
      settings: { credential: { accessToken } },
    });
    await eventually(() => expect(tokens).toBeGreaterThan(1));
    expect(inbox.source.state().lastError).toMatchObject({ fault: 'authentication' });
    await closeMailboxes();
    await new Promise((resolve) => server.close(resolve));
    const sent = said.filter((command) => command.startsWith('AUTHENTICATE XOAUTH2 '));
    const tokenOf = (command: string | undefined) =>
      Buffer.from(command?.split(' ')[2] ?? '', 'base64').toString();
    expect(tokenOf(sent[0])).toBe('user=ann@mail.test\x01auth=Bearer token-1\x01\x01');
    expect(tokenOf(sent[1])).toContain('token-2');
  });
});

describe('encryption', () => {
  const certificate = createCertificate();
  const expired = createCertificate(-10);
  let secure: Dovecot;
  beforeAll(async () => {
    secure = await startDovecot({ tls: certificate });
  });
  afterAll(async () => {
    await secure.remove();
    certificate.remove();
    expired.remove();
  });
  const trusting = { tls: { ca: certificate.cert, servername: 'mail.test' } };

  test.each(['tls', 'starttls'] as const)('%s carries the mail', async (security) => {
    const user = newUser();
    await secure.save(user, letter('secret'));
    const port = security === 'tls' ? secure.tlsPort : secure.port;
    const inbox = open(secure, user, { settings: { security, port, ...trusting } });
    await inbox.until(1);
    expect(inbox.subjects()).toEqual(['secret']);
  });

  test('an unknown authority or another name is refused', async () => {
    for (const tls of [{}, { ca: certificate.cert, servername: 'other.test' }]) {
      const inbox = open(secure, newUser(), { settings: { security: 'tls', port: secure.tlsPort, tls } });
      await eventually(() => expect(inbox.source.state().lastError).toMatchObject({ fault: 'certificate' }));
    }
  });

  test('an expired certificate is refused, and said to be expired', async () => {
    const server = await startDovecot({ tls: expired });
    for (const security of ['tls', 'starttls'] as const) {
      const port = security === 'tls' ? server.tlsPort : server.port;
      const tls = { ca: expired.cert, servername: 'mail.test' };
      const inbox = open(server, newUser(), { settings: { security, port, tls } });
      await eventually(() =>
        expect(inbox.source.state().lastError).toMatchObject({
          fault: 'certificate',
          message: expect.stringMatching(/expired/),
        }),
      );
    }
    await closeMailboxes();
    await server.remove();
  });

  test('starttls does not fall back to plain text', async () => {
    const inbox = open(dovecot, newUser(), { settings: { security: 'starttls' } });
    await eventually(() => expect(inbox.source.state().lastError?.message).toMatch(/STARTTLS/));
    expect(inbox.source.state()).toMatchObject({ connected: false, lastSuccessAt: null });
  });
});

describe('closing', () => {
  test('waits for the message that is being stored', async () => {
    const user = newUser();
    await dovecot.save(user, letter('one'));
    const order: string[] = [];
    let store = (): void => undefined;
    let begun = (): void => undefined;
    const storing = new Promise<void>((resolve) => {
      begun = resolve;
    });
    const inbox = open(dovecot, user, {
      deliver: () => {
        begun();
        return new Promise((resolve) => {
          store = () => {
            order.push('stored');
            resolve();
          };
        });
      },
    });
    await storing;
    const closed = inbox.source.close().then(() => order.push('closed'));
    store();
    await closed;
    expect(order).toEqual(['stored', 'closed']);
    expect(inbox.cursors.saved['INBOX']).toMatchObject({ lastUid: 1 });
  });

  test('does not wait for a server that never speaks', async () => {
    const silent = createServer((socket) => socket.on('error', () => undefined));
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const { port } = silent.address() as AddressInfo;
    const inbox = open({ port, password: '' }, newUser());
    await new Promise((resolve) => silent.once('connection', resolve));
    await inbox.source.close();
    expect(inbox.source.state()).toMatchObject({ connected: false });
    silent.close();
  });
});

/** A small linear congruential generator: the same seed, the same kills. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}
