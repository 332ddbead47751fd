import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createTransport, type SendMailOptions } from 'nodemailer';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';
import type { Dovecot } from '../support/dovecot.ts';

/** The mail server in front of a Dovecot: takes mail by SMTP, writes its Received line, stores it in the user's mailbox. */
export interface PostOffice {
  port: number;
  close(): Promise<void>;
}

/** Its name in the Received lines that it writes. */
export const postOfficeName = 'mx.mail.test';

export async function openPostOffice(dovecot: Dovecot): Promise<PostOffice> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData(stream, session, done) {
      void deliver(dovecot, stream.toArray(), session).then(() => done(), done);
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  return {
    port: (server.server.address() as AddressInfo).port,
    async close() {
      const closed = once(server.server, 'close');
      server.close();
      await closed;
    },
  };
}

async function deliver(dovecot: Dovecot, body: Promise<Buffer[]>, session: SMTPServerSession): Promise<void> {
  const raw = Buffer.concat(await body);
  for (const { address } of session.envelope.rcptTo) {
    const trace = [
      `Delivered-To: ${address}`,
      `Received: from ${session.hostNameAppearsAs} ([${session.remoteAddress}])`,
      `\tby ${postOfficeName} with ESMTP id ${session.id}`,
      `\tfor <${address}>; ${new Date().toUTCString().replace('GMT', '+0000')}`,
      '',
    ];
    // Sub-addressing (RFC 5233): what follows the plus is for the user to tell apart.
    const user = address.replace(/\+[^@]*/, '');
    await dovecot.save(user, Buffer.concat([Buffer.from(trace.join('\r\n')), raw]));
  }
}

/** Sends a mail by SMTP once; resolves when the receiver has taken it. */
export async function sendMail(port: number, mail: SendMailOptions): Promise<void> {
  const transport = createTransport({ host: '127.0.0.1', port, secure: false, ignoreTLS: true });
  try {
    await transport.sendMail(mail);
  } finally {
    transport.close();
  }
}
