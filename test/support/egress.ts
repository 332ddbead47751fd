import { once } from 'node:events';
import { createServer, request, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import { connect, type AddressInfo, type Server as NetServer, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach } from 'vitest';
import {
  createEgressGuard,
  type EgressGuard,
  type EgressOptions,
  type Resolve,
} from '../../src/platform/egress.ts';
import { createLog } from '../../src/platform/log.ts';

const log = createLog({ level: 'silent' });
/** Loopback addresses of the tests: one that is allowed, one that must never see a connection. */
export const inside = '127.0.0.1';
export const outside = '127.0.0.2';

/** A resolver that knows these names only. */
export function namesOf(names: Readonly<Record<string, readonly string[]>>): Resolve {
  return async (hostname) => {
    const addresses = names[hostname];
    if (addresses === undefined)
      throw Object.assign(new Error(`ENOTFOUND ${hostname}`), { code: 'ENOTFOUND' });
    return addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
  };
}

/** A guard that lets 127.0.0.1 be reached as `shop.test`, and no other loopback address. */
export function startGuard(options: Partial<EgressOptions> = {}): Promise<EgressGuard> {
  const resolve = namesOf({ 'shop.test': [inside], 'inner.test': [outside] });
  return createEgressGuard({ allowPrivate: [`${inside}/32`], log, resolve, ...options });
}

export interface Listening {
  port: number;
  /** Connections since the start. */
  connections: () => number;
  close(): Promise<void>;
}

export async function listening(server: Server | NetServer, address = inside): Promise<Listening> {
  const sockets = new Set<Socket>();
  let connections = 0;
  server.on('connection', (socket: Socket) => {
    connections++;
    sockets.add(socket);
    socket.on('error', () => undefined).once('close', () => sockets.delete(socket));
  });
  server.listen(0, address);
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    connections: () => connections,
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}

export function serveHttp(handler: RequestListener, address = inside): Promise<Listening> {
  return listening(createServer(handler), address);
}

export interface ProxyRequest {
  method?: string;
  headers?: Record<string, string>;
  body?: string;
}

/** Sends an absolute-form request to the proxy and waits for the head of the answer. */
export async function throughProxy(
  guard: EgressGuard,
  url: string,
  options: ProxyRequest = {},
): Promise<IncomingMessage> {
  const { method = 'GET', headers = {}, body } = options;
  const { hostname, port } = new URL(guard.proxy.url);
  const sent = request({ host: hostname, port, path: url, method, headers, agent: false });
  sent.end(body);
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  return response;
}

export async function bodyThroughProxy(
  guard: EgressGuard,
  url: string,
  options?: ProxyRequest,
): Promise<string> {
  return text(await throughProxy(guard, url, options));
}

/** A raw connection to the proxy, and the status line of its answer to CONNECT. */
export async function tunnelThrough(
  guard: EgressGuard,
  authority: string,
  early = '',
): Promise<{ socket: Socket; status: number; head: string }> {
  const { hostname, port } = new URL(guard.proxy.url);
  const socket = connect({ host: hostname, port: Number(port), allowHalfOpen: true });
  socket.write(`CONNECT ${authority} HTTP/1.1\r\nHost: ${authority}\r\n\r\n${early}`);
  let received = Buffer.alloc(0);
  while (received.indexOf('\r\n\r\n') === -1) {
    await once(socket, 'readable');
    const chunk = socket.read() as Buffer | null;
    if (chunk !== null) received = Buffer.concat([received, chunk]);
    else if (socket.readableEnded) break;
  }
  const end = received.indexOf('\r\n\r\n') + 4;
  const rest = received.subarray(end);
  if (rest.length > 0) socket.unshift(rest);
  const head = received.subarray(0, end).toString('latin1');
  return { socket, status: Number(head.split(' ')[1]), head };
}

export interface EgressParts {
  guarded: typeof startGuard;
  /** An HTTP origin. */
  origin: typeof serveHttp;
  /** Any other server. */
  serve: typeof listening;
}

/** Guards and servers of a test file, closed after each test. */
export function useEgress(): EgressParts {
  const opened: { close(): Promise<void> }[] = [];
  const keep = <T extends { close(): Promise<void> }>(part: T): T => {
    opened.push(part);
    return part;
  };
  afterEach(async () => {
    for (const part of opened.splice(0)) await part.close();
  });
  return {
    guarded: async (options) => {
      const guard = await startGuard(options);
      keep(guard.proxy);
      return guard;
    },
    origin: async (handler, address) => keep(await serveHttp(handler, address)),
    serve: async (server, address) => keep(await listening(server, address)),
  };
}
