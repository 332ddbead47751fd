import { STATUS_CODES, type IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import type { Log } from '../log.ts';
import { dial } from './dial.ts';
import { egressHeader, refusalOf } from './refusal.ts';
import { hostOf, type FindTarget } from './targets.ts';

const authorityPattern = /^(\[[0-9a-f:.]+\]|[^:/?#@[\]\s]+):(\d{1,5})$/i;

/** Host and port of a CONNECT request, or null for what is no authority. */
function parseAuthority(authority: string): { hostname: string; port: number } | null {
  const [, host = '', port = ''] = authorityPattern.exec(authority) ?? [];
  const url = URL.parse(`http://${host}/`);
  const number = Number(port);
  return url === null || host === '' || number < 1 || number > 65_535
    ? null
    : { hostname: hostOf(url), port: number };
}

/** Answers a CONNECT that fails, and ends the connection: its bytes are no longer HTTP. */
export function declineTunnel(
  client: Socket,
  status: number,
  headers: Readonly<Record<string, string>>,
): void {
  const lines = Object.entries({ ...headers, 'Content-Length': '0', Connection: 'close' });
  const head = lines.map(([name, value]) => `${name}: ${value}\r\n`).join('');
  client.end(`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\n${head}\r\n`);
}

/** Joins two connections: an end is passed on as an end, a failure as a failure. */
function join(client: Socket, upstream: Socket): void {
  const link = (from: Socket, to: Socket) => {
    from.pipe(to);
    from.once('error', () => to.resetAndDestroy());
    from.once('close', () => to.destroySoon());
  };
  link(client, upstream);
  link(upstream, client);
}

export interface TunnelContext {
  readonly findTarget: FindTarget;
  readonly log: Log;
  /** Told of every upstream connection, so that it can be closed. */
  readonly opened: (upstream: Socket) => void;
}

/** Serves one CONNECT: everything after it passes through untouched, be it TLS or a WebSocket. */
export async function openTunnel(
  { findTarget, log, opened }: TunnelContext,
  incoming: IncomingMessage,
  client: Socket,
  head: Buffer,
): Promise<void> {
  const authority = parseAuthority(incoming.url ?? '');
  if (authority === null) {
    declineTunnel(client, 400, {});
    return;
  }
  try {
    const upstream = await dial(await findTarget(authority.hostname, authority.port));
    opened(upstream);
    if (client.destroyed) {
      upstream.destroy();
      return;
    }
    client.write('HTTP/1.1 200 Connection established\r\n\r\n');
    if (head.length > 0) upstream.write(head);
    join(client, upstream);
  } catch (error) {
    const { status, code, text } = refusalOf(error);
    log.info({ host: incoming.url, reason: text.trim() }, 'a tunnel was not let out');
    declineTunnel(client, status, { [egressHeader]: code });
  }
}
