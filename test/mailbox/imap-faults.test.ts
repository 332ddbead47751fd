import { createServer, type AddressInfo } from 'node:net';

import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test } from 'vitest';

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

  test('because the cursor cannot be read or saved is a fault of storage too', async () => {
    const user = newUser();
    await dovecot.save(user, letter('one'));
    const inbox = open(dovecot, user, {
      cursors: { ...createCursors(), save: () => Promise.reject(new Error('database gone')) },
    });
    await eventually(() =>
      expect(inbox.source.state().lastError).toMatchObject({ fault: 'storage', message: 'database gone' }),
    );
    expect(inbox.source.state()).toMatchObject({ lastSuccessAt: null });
    const blind = open(dovecot, user, {
      cursors: { ...createCursors(), load: () => Promise.reject(new Error('no cursors')) },
    });
    await eventually(() =>
      expect(blind.source.state().lastError).toMatchObject({ fault: 'storage', message: 'no cursors' }),
    );
    expect(blind.deliveries).toEqual([]);
  });
});

describe('a server that goes away', () => {
  test.each([11, 42])('and comes back loses no message and doubles none (seed %i)', async (seed) => {
    const random = seeded(seed);
    const server = await startDovecot();
    onTestFinished(() => server.remove());
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
  });

  test('and forgets its UIDs is read again from the start', async () => {
    const server = await startDovecot();
    onTestFinished(() => server.remove());
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
  });

  test('without a word is noticed by the deadline of the next poll', async () => {
    const server = await startDovecot();
    onTestFinished(() => server.remove());
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
  });
});

describe('a message that the server does not hand over', () => {
  test('is tried again and again, then recorded without its content, and the others are read', async () => {
    const user = newUser();
    for (const subject of ['before', 'broken', 'after', 'last']) {
      await dovecot.save(user, letter(subject));
    }
    await dovecot.breakMessage(user, 2);
    const inbox = open(dovecot, user, { backoff: { firstMs: 5, maxMs: 10 } });
    await inbox.until(4);
    const broken = inbox.deliveries.find(({ uid }) => uid === 2);
    expect(broken).toMatchObject({
      truncated: true,
      size: letter('broken').length,
      receivedBy: 'internaldate',
    });
    expect(broken?.raw.byteLength).toBe(0);
    expect(inbox.subjects().sort()).toEqual(['', 'after', 'before', 'last']);
    expect(inbox.source.state().lastError?.message).toMatch(/Internal error/);
  });

  test('for a while is read whole in the end', async () => {
    const user = newUser();
    for (const subject of ['one', 'two']) {
      await dovecot.save(user, letter(subject));
    }
    await dovecot.breakMessage(user, 1);
    const inbox = open(dovecot, user, { backoff: { firstMs: 200, maxMs: 200 } });
    await eventually(() => expect(inbox.source.state().lastError).not.toBeNull());
    await dovecot.mendMessage(user, 1);
    await inbox.until(2);
    expect(inbox.subjects()).toEqual(['one', 'two']);
    expect(inbox.deliveries.map(({ truncated }) => truncated)).toEqual([false, false]);
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
