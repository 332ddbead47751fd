import { ImapFlow } from 'imapflow';

import { messageOf } from '../domain/errors.ts';
import type { SourceFault } from './source.ts';

/** How to reach one IMAP account. */
export interface ImapSettings {
  host: string;
  port: number;
  /** `starttls` refuses to log in when the server does not offer it; `none` is for loopback. */
  security: 'tls' | 'starttls' | 'none';
  user: string;
  /** A password, or where to get an OAuth2 access token that is valid now (asked for on each connection). */
  credential: { password: string } | { accessToken: () => Promise<string> };
  /** Paths, or special uses such as `\Junk`; the first is watched by IDLE. */
  folders?: readonly string[];
  tls?: {
    /** PEM of a private authority. */
    ca?: string;
    /** Name in the certificate when it differs from `host`. */
    servername?: string;
  };
}

export interface ImapTimes {
  /** How often every folder is looked through, whatever IDLE says. */
  pollMs: number;
  /** Deadline of each command. */
  commandMs: number;
}

export const defaultImapTimes: ImapTimes = { pollMs: 60_000, commandMs: 60_000 };

/** IDLE is renewed well before the half hour after which servers may log a client out (RFC 9051 5.4). */
const longestIdleMs = 5 * 60_000;

/** A client for one connection; it is never used for a second one. */
export async function createImapClient(settings: ImapSettings, times: ImapTimes): Promise<ImapFlow> {
  const { host, port, security, user, credential, tls = {} } = settings;
  const secret =
    'password' in credential
      ? { pass: credential.password }
      : { accessToken: await credential.accessToken() };
  return new ImapFlow({
    host,
    port,
    secure: security === 'tls',
    ...(security === 'tls' ? {} : { doSTARTTLS: security === 'starttls' }),
    auth: { user, ...secret },
    tls,
    clientInfo: { name: 'ReplyBench' },
    logger: false,
    disableAutoIdle: true,
    maxIdleTime: longestIdleMs,
    connectionTimeout: times.commandMs,
    greetingTimeout: times.commandMs,
    socketTimeout: Math.max(times.commandMs, longestIdleMs + times.commandMs),
  });
}

/** Paths of the wanted folders that exist, in their order, and those that do not. */
export async function findFolders(
  client: ImapFlow,
  wanted: readonly string[],
): Promise<{ found: string[]; missing: string[] }> {
  const listed = await client.list();
  const pathOf = (name: string): string | undefined =>
    listed.find(({ path, specialUse, flags }) =>
      name.startsWith('\\')
        ? specialUse?.toLowerCase() === name.toLowerCase()
        : !flags.has('\\Noselect') && (path === name || (isInbox(path) && isInbox(name))),
    )?.path;
  const found = wanted.map(pathOf).filter((path) => path !== undefined);
  return { found: [...new Set(found)], missing: wanted.filter((name) => pathOf(name) === undefined) };
}

/** INBOX is the one name that is case-insensitive (RFC 9051 5.1). */
function isInbox(path: string): boolean {
  return path.toUpperCase() === 'INBOX';
}

const certificateCodes = /^(CERT_|ERR_TLS_CERT|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_(GET|VERIFY))/;

/** What kind of failure ended a connection. */
export function faultOf(thrown: unknown): SourceFault {
  if (detailOf(thrown, 'authenticationFailed') === true) {
    return 'authentication';
  }
  const code = detailOf(thrown, 'code');
  if (typeof code === 'string' && certificateCodes.test(code)) {
    return 'certificate';
  }
  return typeof detailOf(thrown, 'responseStatus') === 'string' ? 'server' : 'connection';
}

/** What the server itself said, else the error in words. */
export function faultText(thrown: unknown): string {
  const said = detailOf(thrown, 'responseText');
  return typeof said === 'string' && said !== '' ? said : messageOf(thrown);
}

/** imapflow hangs what it knows on the error object. */
function detailOf(thrown: unknown, name: string): unknown {
  return thrown instanceof Error ? Reflect.get(thrown, name) : undefined;
}
