import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test } from 'vitest';

import { startDovecot, type Dovecot } from '../support/dovecot.ts';
import { closeMailboxes, createCursors, eventually, letter, newUser, open } from './imap-mailbox.ts';

let dovecot: Dovecot;
beforeAll(async () => {
  dovecot = await startDovecot();
});
afterEach(closeMailboxes);
afterAll(() => dovecot.remove());

describe('what waits in the mailbox', () => {
  test('is read from INBOX and Junk, byte for byte, and nothing is marked, moved or deleted', async () => {
    const user = newUser();
    const odd = Buffer.concat([
      Buffer.from('Subject: odd\r\n\r\n.dots\r\n'),
      Buffer.from([200, 255, 13, 10]),
    ]);
    await dovecot.save(user, letter('one'));
    await dovecot.save(user, odd);
    await dovecot.save(user, letter('spam'), 'Junk');
    await dovecot.save(user, letter('old'), 'Archive');
    const state = async () => dovecot.doveadm(['fetch', '-u', user, 'mailbox uid flags', 'all']);
    const before = await state();

    const inbox = open(dovecot, user);
    await inbox.until(3);
    expect(inbox.deliveries.map(({ folder, uid }) => `${folder} ${uid}`).sort()).toEqual([
      'INBOX 1',
      'INBOX 2',
      'Junk 1',
    ]);
    const [found] = inbox.deliveries.filter(({ folder, uid }) => folder === 'INBOX' && uid === 2);
    expect(found && Buffer.from(found.raw)).toEqual(odd);
    expect(found).toMatchObject({
      size: odd.byteLength,
      truncated: false,
      mailboxId: 'm1',
      envelopeTo: [],
      envelopeFrom: null,
    });
    await eventually(() =>
      expect(inbox.source.state()).toMatchObject({
        connected: true,
        lastError: null,
        folders: ['INBOX', 'Junk'],
      }),
    );
    await closeMailboxes();
    expect(inbox.cursors.saved['INBOX']).toEqual({ uidValidity: found?.uidValidity, lastUid: 2 });
    expect(await state()).toBe(before);
    expect(before).not.toContain('Seen');
  });

  test('is read from the folders that are named, and one that is not there is reported', async () => {
    const user = newUser();
    await dovecot.save(user, letter('kept'), 'Archive');
    await dovecot.save(user, letter('new'));
    const inbox = open(dovecot, user, {
      settings: { folders: ['inbox', 'Archive', 'Nowhere', '\\Flagged'] },
    });
    await inbox.until(2);
    expect(inbox.subjects().sort()).toEqual(['kept', 'new']);
    expect(inbox.source.state()).toMatchObject({
      folders: ['INBOX', 'Archive'],
      missingFolders: ['Nowhere', '\\Flagged'],
    });
  });

  test('is read once: another process goes on where the first one stopped', async () => {
    const user = newUser();
    const cursors = createCursors();
    await dovecot.save(user, letter('first'));
    const first = open(dovecot, user, { cursors });
    await first.until(1);
    await closeMailboxes();
    expect(cursors.saved['INBOX']).toMatchObject({ lastUid: 1 });
    await dovecot.save(user, letter('second'));
    const second = open(dovecot, user, { cursors });
    await second.until(1);
    expect(second.subjects()).toEqual(['second']);
  });

  test('is found behind a wide gap of UIDs', async () => {
    const user = newUser();
    await dovecot.save(user, letter('first'));
    await dovecot.doveadm(['mailbox', 'update', '-u', user, '--min-next-uid', '12001', 'INBOX']);
    await dovecot.save(user, letter('second'));
    const inbox = open(dovecot, user);
    await inbox.until(2);
    expect(inbox.deliveries.map(({ uid }) => uid)).toEqual([1, 12_001]);
    await eventually(() => expect(inbox.cursors.saved['INBOX']?.lastUid).toBe(12_001));
  });

  test('is cut when it is too large, never left out, and the next one is whole', async () => {
    const user = newUser();
    await dovecot.save(user, `${letter('huge')}${'All work and no play.\r\n'.repeat(20_000)}`);
    await dovecot.save(user, letter('small'));
    const inbox = open(dovecot, user, { messageBytes: 300_000 });
    await inbox.until(2);
    const [huge, small] = inbox.deliveries;
    expect(inbox.subjects()).toEqual(['huge', 'small']);
    expect(huge).toMatchObject({ truncated: true, size: 460_000 + letter('huge').length });
    expect(huge?.raw.byteLength).toBe(262_144);
    expect(small).toMatchObject({ truncated: false, size: letter('small').length });
  });
});

describe('a message that comes in', () => {
  test('is found by IDLE, long before the next poll', async () => {
    const user = newUser();
    const inbox = open(dovecot, user);
    await eventually(() => expect(inbox.source.state().lastSuccessAt).not.toBeNull());
    for (const subject of ['one', 'two', 'three']) {
      await dovecot.save(user, letter(subject));
      await inbox.until(['one', 'two', 'three'].indexOf(subject) + 1);
    }
    expect(inbox.subjects()).toEqual(['one', 'two', 'three']);
  });

  test('in Junk is found by the poll', async () => {
    const user = newUser();
    const inbox = open(dovecot, user, { times: { pollMs: 100 } });
    await eventually(() => expect(inbox.source.state().lastSuccessAt).not.toBeNull());
    await dovecot.save(user, letter('spam'), 'Junk');
    await inbox.until(1);
    expect(inbox.deliveries).toMatchObject([{ folder: 'Junk' }]);
  });

  test('is found by the poll on a server without IDLE', async () => {
    const plain = await startDovecot({ idle: false });
    onTestFinished(() => plain.remove());
    const user = newUser();
    const inbox = open(plain, user, { times: { pollMs: 100 } });
    await eventually(() => expect(inbox.source.state().lastSuccessAt).not.toBeNull());
    await plain.save(user, letter('polled'));
    await inbox.until(1);
    expect(inbox.subjects()).toEqual(['polled']);
  });
});

describe('the time of arrival', () => {
  const stamp = (host: string, date: string) =>
    `Received: from out.shop.test by ${host} with ESMTP;\r\n\t${date}\r\n`;

  test('is when our server received it, though the poller comes a day later', async () => {
    const user = newUser();
    await dovecot.save(user, letter('late', stamp('mx.mail.test', 'Tue, 3 Nov 2026 09:15:02 +0100')));
    const inbox = open(dovecot, user);
    await inbox.until(1);
    const [delivery] = inbox.deliveries;
    expect(delivery).toMatchObject({ receivedAt: new Date('2026-11-03T08:15:02Z'), receivedBy: 'received' });
    expect(delivery?.internalDate?.getTime()).toBeGreaterThan(Date.now() - 60_000);
  });

  test('is INTERNALDATE where no line is from a trusted host', async () => {
    const user = newUser();
    await dovecot.save(user, letter('forged', stamp('mx.shop.test', 'Tue, 3 Nov 2026 09:15:02 +0100')));
    const inbox = open(dovecot, user, { trustedHosts: ['mail.test'] });
    await inbox.until(1);
    const [delivery] = inbox.deliveries;
    expect(delivery?.receivedBy).toBe('internaldate');
    expect(delivery?.receivedAt).toEqual(delivery?.internalDate);
  });
});
