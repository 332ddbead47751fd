import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

export interface ReceivedMail {
  at: number;
  recipients: readonly string[];
  mail: Email;
}

/** A mailbox for every address, by real SMTP on loopback. */
export interface Inbox {
  port: number;
  mails: readonly ReceivedMail[];
  /** Refuses the next `count` messages after DATA with this reply code. */
  refuse(code: number, count: number): void;
  refusals(): number;
  /** Resolves once so many mails to the address are in. */
  mailsTo(address: string, count: number): Promise<readonly ReceivedMail[]>;
  close(): Promise<void>;
}

export async function openInbox(): Promise<Inbox> {
  const mails: ReceivedMail[] = [];
  const waiters = new Set<() => void>();
  const refusing = { code: 0, left: 0, done: 0 };

  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData(stream, session, callback) {
      void (async () => {
        const raw = Buffer.concat(await stream.toArray());
        if (refusing.left > 0) {
          refusing.left -= 1;
          refusing.done += 1;
          callback(Object.assign(new Error('not now'), { responseCode: refusing.code }));
          return;
        }
        const recipients = session.envelope.rcptTo.map(({ address }) => address);
        mails.push({ at: Date.now(), recipients, mail: await PostalMime.parse(raw) });
        callback();
        for (const waiter of waiters) waiter();
      })();
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');

  return {
    port: (server.server.address() as AddressInfo).port,
    mails,
    refuse(code, count) {
      Object.assign(refusing, { code, left: count, done: 0 });
    },
    refusals: () => refusing.done,
    mailsTo(address, count) {
      return new Promise((resolve) => {
        const look = () => {
          const found = mails.filter(({ recipients }) => recipients.includes(address));
          if (found.length < count) return;
          waiters.delete(look);
          resolve(found);
        };
        waiters.add(look);
        look();
      });
    },
    async close() {
      const ended = once(server.server, 'close');
      server.close();
      await ended;
    },
  };
}
