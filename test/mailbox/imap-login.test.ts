import { createServer, type AddressInfo } from 'node:net';
import { Writable } from 'node:stream';

import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test } from 'vitest';

import { createLog } from '../../src/platform/log.ts';
import { createCertificate } from '../support/certificate.ts';
import { startDovecot, type Dovecot } from '../support/dovecot.ts';
import { closeMailboxes, eventually, letter, newUser, open } from './imap-mailbox.ts';

let dovecot: Dovecot;
beforeAll(async () => {
  dovecot = await startDovecot();
});
afterEach(closeMailboxes);
afterAll(() => dovecot.remove());

describe('a login that fails', () => {
  test('is a clear state, tried again ever more slowly, and closes at once', async () => {
    const logged: string[] = [];
    const destination = new Writable({
      write: (chunk: Buffer, _encoding, done) => {
        logged.push(chunk.toString());
        done();
      },
    });
    const inbox = open(dovecot, newUser(), {
      settings: { credential: { password: 'wrong-one' } },
      log: createLog({ level: 'trace', destination }),
      backoff: { firstMs: 10, maxMs: 3_600_000 },
    });
    await eventually(() => expect(inbox.source.state().retryAt).not.toBeNull());
    expect(inbox.source.state()).toMatchObject({
      connected: false,
      lastSuccessAt: null,
      lastError: { fault: 'authentication', message: 'Authentication failed.' },
    });
    const first = inbox.source.state().lastError?.at;
    await eventually(() => expect(inbox.source.state().lastError?.at).not.toEqual(first));
    expect(logged.join('')).toContain('Authentication failed.');
    expect(logged.join('')).not.toMatch(/wrong-one|d3Jvbmct/);
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
    const sent = () => said.filter((command) => command.startsWith('AUTHENTICATE XOAUTH2 '));
    await eventually(() => expect(sent().length).toBeGreaterThan(1));
    expect(inbox.source.state().lastError).toMatchObject({ fault: 'authentication' });
    await closeMailboxes();
    await new Promise((resolve) => server.close(resolve));
    const tokenOf = (command: string | undefined) =>
      Buffer.from(command?.split(' ')[2] ?? '', 'base64').toString();
    expect(tokenOf(sent()[0])).toBe('user=ann@mail.test\x01auth=Bearer token-1\x01\x01');
    expect(tokenOf(sent()[1])).toContain('token-2');
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
    onTestFinished(() => server.remove());
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
  });

  test('starttls does not fall back to plain text', async () => {
    const inbox = open(dovecot, newUser(), { settings: { security: 'starttls' } });
    await eventually(() => expect(inbox.source.state().lastError?.message).toMatch(/STARTTLS/));
    expect(inbox.source.state()).toMatchObject({ connected: false, lastSuccessAt: null });
  });
});
