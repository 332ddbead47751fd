import type { Readable } from 'node:stream';

import SMTPConnection, { type SMTPConnectionSendInfo } from 'nodemailer/lib/smtp-connection';

import { ReplyBenchError } from '../../domain/errors.ts';

/** The SMTP server that carries our mail. */
export interface RelaySettings {
  host: string;
  port: number;
  /** `tls` from the first byte, `starttls` or nothing is sent; `none` is for loopback. */
  security: 'tls' | 'starttls' | 'none';
  credential?: { user: string; password: string };
  /** The name we greet with; the sender's domain when absent. */
  clientName?: string;
  /** PEM of a private authority. */
  ca?: string;
  /** Name in the certificate when it differs from `host`. */
  servername?: string;
  /** Milliseconds for connecting and for the greeting. */
  connectMs?: number;
  /** Milliseconds of silence before the connection counts as lost; RFC 5321 4.5.3.2 asks for ten minutes. */
  silenceMs?: number;
}

/** An open, authenticated SMTP connection. */
export interface Relay {
  /** `content` is asked for only once the server has said 354 to DATA; ends with the server's 250. */
  send(
    envelope: { from: string; to: string; size: number },
    content: Readable,
  ): Promise<SMTPConnectionSendInfo>;
  /** Ends politely, without waiting. */
  quit(): void;
  /** Ends at once; a message on its way stays unfinished and is not delivered. */
  abandon(): void;
}

const goodbyeMs = 2000;

/** `smtps://user:password@host:465`, or `smtp://host:587` with `?tls=starttls|none` (none is the default on loopback). */
export function parseRelayUrl(text: string): RelaySettings {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !['smtp:', 'smtps:'].includes(url.protocol) || url.hostname === '') {
    throw new ReplyBenchError(
      'configuration',
      'The mail relay must be a URL such as smtps://user:password@mail.example:465',
    );
  }
  const secure = url.protocol === 'smtps:';
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
  const security = secure ? 'tls' : relaySecurity(url.searchParams.get('tls'), host);
  const port = url.port === '' ? (secure ? 465 : 587) : Number(url.port);
  const credential = { user: decodeURIComponent(url.username), password: decodeURIComponent(url.password) };
  return { host, port, security, ...(credential.user === '' ? {} : { credential }) };
}

function relaySecurity(asked: string | null, host: string): 'starttls' | 'none' {
  const loopback = host === 'localhost' || host === '::1' || host.startsWith('127.');
  if (asked !== null && asked !== 'starttls' && asked !== 'none') {
    throw new ReplyBenchError(
      'configuration',
      'The tls parameter of the mail relay must be starttls or none',
    );
  }
  return asked ?? (loopback ? 'none' : 'starttls');
}

/** Connects, greets, upgrades to TLS and logs in; rejects with nodemailer's error, or with the signal's reason. */
export async function openRelay(settings: RelaySettings, signal: AbortSignal): Promise<Relay> {
  signal.throwIfAborted();
  const connection = createConnection(settings);
  const broken = breakOf(connection, signal);
  try {
    await Promise.race([broken, step((done) => connection.connect(done))]);
    if (settings.credential) {
      const { user, password: pass } = settings.credential;
      await Promise.race([broken, step((done) => connection.login({ user, pass }, done))]);
    }
  } catch (thrown) {
    connection.close();
    throw thrown;
  }
  return {
    send: ({ from, to, size }, content) =>
      Promise.race([
        broken,
        step<SMTPConnectionSendInfo>((done) => connection.send({ from, to: [to], size }, content, done)),
      ]),
    quit: () => {
      connection.quit();
      setTimeout(() => connection.close(), goodbyeMs).unref();
    },
    abandon: () => connection.close(),
  };
}

function createConnection(settings: RelaySettings): SMTPConnection {
  const {
    host,
    port,
    security,
    clientName,
    ca,
    servername,
    connectMs = 30_000,
    silenceMs = 600_000,
  } = settings;
  return new SMTPConnection({
    host,
    port,
    secure: security === 'tls',
    requireTLS: security === 'starttls',
    ignoreTLS: security === 'none',
    connectionTimeout: connectMs,
    greetingTimeout: connectMs,
    socketTimeout: silenceMs,
    logger: false,
    allowInternalNetworkInterfaces: true,
    ...(clientName !== undefined && { name: clientName }),
    ...(servername !== undefined && { servername }),
    ...(ca !== undefined && { tls: { ca } }),
  });
}

/** Rejects when the connection fails outside of a command's answer, or when the inquiry is called off. */
function breakOf(connection: SMTPConnection, signal: AbortSignal): Promise<never> {
  const broken = new Promise<never>((_resolve, reject) => {
    connection.on('error', reject);
    connection.on('end', () => reject(new Error('The connection was closed')));
    signal.addEventListener('abort', () => reject(toError(signal.reason)), { once: true });
  });
  broken.catch(() => undefined);
  return broken;
}

function toError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error(String(reason));
}

function step<T = unknown>(act: (done: (error?: Error | null, value?: T) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    act((error, value) => {
      if (error) {
        reject(error);
      } else {
        resolve(value as T);
      }
    });
  });
}
