import { randomBytes, timingSafeEqual } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { Log } from '../log.ts';
import { createForwarder, longestHead } from './forward.ts';
import { isOwnPeer, knowsPeers } from './peer-owner.ts';
import type { FindTarget } from './targets.ts';
import { declineTunnel, openTunnel } from './tunnel.ts';

/** Made anew by each process. */
interface ProxyCredential {
  readonly username: string;
  readonly password: string;
}

export interface EgressProxy {
  /** `http://127.0.0.1:port`, without the credential. */
  readonly url: string;
  readonly credential: ProxyCredential;
  /**
   * Whether this user's processes must give the credential too. They need not where the system tells whose a connection
   * is: to answer the challenge, Playwright pauses every request, and pages take about one and a half times as long.
   */
  readonly needsCredential: boolean;
  /** Ends every connection and waits until the port is free. */
  close(): Promise<void>;
}

const challenge = { 'Proxy-Authenticate': 'Basic realm="ReplyBench"' };
/** Longer than browsers keep an idle connection, so that they never write into one that is being closed. */
const idleTimeout = 330_000;

interface Gate {
  readonly credential: ProxyCredential;
  /** Notes whose a new connection is, while its first request is still arriving. */
  meet(socket: Socket): void;
  admits(incoming: IncomingMessage): Promise<boolean>;
}

/** Nobody else on the host may use the proxy: it takes this user's processes and whoever knows the credential. */
function createGate(): Gate {
  const credential = { username: 'replybench', password: randomBytes(24).toString('base64url') };
  const pair = `${credential.username}:${credential.password}`;
  const expected = Buffer.from(`Basic ${Buffer.from(pair).toString('base64')}`);
  const own = new WeakMap<Socket, Promise<boolean>>();
  return {
    credential,
    meet: (socket) => own.set(socket, isOwnPeer(socket)),
    admits: async ({ headers, socket }) => {
      const given = Buffer.from(headers['proxy-authorization'] ?? '');
      if (given.length === expected.length && timingSafeEqual(given, expected)) return true;
      return (await own.get(socket)) === true;
    },
  };
}

/** Starts a forward proxy on a free loopback port. It reaches only what `findTarget` lets it. */
export async function startProxy(findTarget: FindTarget, log: Log): Promise<EgressProxy> {
  const gate = createGate();
  const forwarder = createForwarder(findTarget, log);
  const sockets = new Set<Socket>();
  const track = (socket: Socket) => {
    sockets.add(socket);
    // Whoever waits for the socket hears of its errors; this keeps them from ending the process.
    socket.on('error', () => undefined).once('close', () => sockets.delete(socket));
  };
  const tunnels = { findTarget, log, opened: track };

  async function onRequest(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    if (await gate.admits(incoming)) await forwarder.forward(incoming, outgoing);
    else outgoing.writeHead(407, challenge).end();
  }

  async function onConnect(incoming: IncomingMessage, client: Socket, head: Buffer): Promise<void> {
    if (await gate.admits(incoming)) await openTunnel(tunnels, incoming, client, head);
    else declineTunnel(client, 407, challenge);
  }

  const server = createServer({ keepAliveTimeout: idleTimeout, maxHeaderSize: longestHead, noDelay: true });
  server.on('connection', (socket: Socket) => {
    track(socket);
    gate.meet(socket);
  });
  server.on('request', (incoming, outgoing) => void onRequest(incoming, outgoing));
  server.on('connect', (incoming: IncomingMessage, client: Socket, head: Buffer) => {
    void onConnect(incoming, client, head);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    credential: gate.credential,
    needsCredential: !(await knowsPeers()),
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      for (const socket of sockets) socket.destroy();
      forwarder.close();
      await closed;
    },
  };
}
