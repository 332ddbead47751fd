import { setTimeout as sleep } from 'node:timers/promises';
import { createTransport, type SendMailOptions } from 'nodemailer';
import { messageOf } from './thrown.ts';

export interface SmtpTarget {
  host: string;
  port: number;
}

export interface Mailer {
  /** Resolves with the Message-ID once the receiver has taken the mail; rejects when it refused for good. */
  send(mail: SendMailOptions): Promise<string>;
  close(): Promise<void>;
}

/** Pauses between tries in milliseconds: a receiver that is down for half a minute loses nothing. */
const pauses = [100, 300, 1000, 3000, 9000, 20_000];

/** 4xx and a connection that failed before any reply are worth another try (RFC 5321 §4.5.4.1); 5xx is not. */
function isPermanent(thrown: unknown): boolean {
  return (
    thrown instanceof Error &&
    'responseCode' in thrown &&
    typeof thrown.responseCode === 'number' &&
    thrown.responseCode >= 500
  );
}

/** A pooled SMTP sender; `close` breaks off everything that is still trying. */
export function createMailer(smtp: SmtpTarget, log: (line: string) => void): Mailer {
  const transport = createTransport({
    ...smtp,
    pool: true,
    maxConnections: 4,
    secure: false,
    ignoreTLS: true,
    connectionTimeout: 5000,
    greetingTimeout: 5000,
    socketTimeout: 20_000,
  });
  const closing = new AbortController();
  const sending = new Set<Promise<string>>();

  const attempt = async (mail: SendMailOptions): Promise<string> => {
    for (const pause of [...pauses, null]) {
      try {
        const { messageId } = await transport.sendMail({ ...mail, signal: closing.signal });
        return messageId;
      } catch (thrown) {
        if (pause === null || closing.signal.aborted || isPermanent(thrown)) throw thrown;
        log(`mail is tried again in ${pause} ms: ${messageOf(thrown)}`);
        await sleep(pause, undefined, { signal: closing.signal });
      }
    }
    throw new Error('no try is left');
  };

  return {
    async send(mail) {
      const sent = attempt(mail);
      sending.add(sent);
      try {
        return await sent;
      } finally {
        sending.delete(sent);
      }
    },
    async close() {
      closing.abort();
      await Promise.allSettled(sending);
      transport.close({ force: true });
    },
  };
}
