import { once } from 'node:events';
import type { AddressInfo } from 'node:net';

import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { afterAll, expect, onTestFinished, test } from 'vitest';

import { openRelay, type RelaySettings } from '../../../src/driver/email/relay.ts';
import { createCertificate } from '../../support/certificate.ts';

const certificate = createCertificate();
const expired = createCertificate(-10);
afterAll(() => {
  certificate.remove();
  expired.remove();
});

async function relay(options: SMTPServerOptions): Promise<{ port: number; logins: boolean[] }> {
  const logins: boolean[] = [];
  const server = new SMTPServer({
    disableReverseLookup: true,
    closeTimeout: 20,
    onAuth: (_auth, session, done) => {
      logins.push(session.secure);
      done(null, { user: 'me' });
    },
    ...options,
  });
  server.on('error', () => undefined);
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  onTestFinished(() => new Promise((resolve) => server.close(resolve)));
  return { port: (server.server.address() as AddressInfo).port, logins };
}

function connect(settings: Partial<RelaySettings> & { port: number }) {
  const credential = { user: 'me', password: 'pw' };
  const account = { host: '127.0.0.1', security: 'tls' as const, servername: 'mail.test', credential };
  return openRelay({ ...account, ...settings }, new AbortController().signal);
}

test.each(['tls', 'starttls'] as const)('%s: the login goes over an encrypted line', async (security) => {
  const { key, cert } = certificate;
  const { port, logins } = await relay({ secure: security === 'tls', key, cert });
  (await connect({ port, security, ca: cert })).quit();
  expect(logins).toEqual([true]);
});

test.each(['tls', 'starttls'] as const)(
  '%s: an unknown or expired certificate is refused',
  async (security) => {
    for (const { key, cert, ca } of [certificate, { ...expired, ca: expired.cert }].map((one) => ({
      ca: undefined,
      ...one,
    }))) {
      const { port, logins } = await relay({ secure: security === 'tls', key, cert });
      await expect(connect({ port, security, ...(ca !== undefined && { ca }) })).rejects.toThrow(
        /certificate/,
      );
      expect(logins).toEqual([]);
    }
  },
);

test('starttls does not fall back to plain text', async () => {
  const { port, logins } = await relay({ disabledCommands: ['STARTTLS'], allowInsecureAuth: true });
  await expect(connect({ port, security: 'starttls' })).rejects.toThrow(/STARTTLS/);
  expect(logins).toEqual([]);
});
