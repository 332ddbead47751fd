import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** A TCP port that stays the same while the server behind it goes and comes back elsewhere. */
export interface Forwarder {
  readonly port: number;
  /** Breaks every connection and refuses new ones. */
  cut(): Promise<void>;
  /** Leads to a server again. */
  restore(target: number): Promise<void>;
}

export async function openForwarder(target: number): Promise<Forwarder> {
  const sockets = new Set<Socket>();
  const server = { current: await listen(sockets, target, 0) };
  const { port } = server.current.address() as AddressInfo;
  return {
    port,
    async cut() {
      const closed = once(server.current, 'close');
      server.current.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
    async restore(next) {
      server.current = await listen(sockets, next, port);
    },
  };
}

async function listen(sockets: Set<Socket>, target: number, port: number): Promise<Server> {
  const server = createServer((near) => {
    const far = connect(target, '127.0.0.1');
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => sockets.delete(socket));
    }
    near.on('close', () => far.destroy()).pipe(far);
    far.on('close', () => near.destroy()).pipe(near);
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return server;
}
