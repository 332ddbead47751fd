import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer as createHttpServer } from 'node:http';
import { createServer, type Server, type Socket } from 'node:net';
import { Readable } from 'node:stream';
import { buffer, text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { EgressGuard } from '../../src/platform/egress.ts';
import { listening, outside, startGuard, tunnelThrough, type Listening } from '../support/egress.ts';

let guard: EgressGuard;
const opened: Listening[] = [];
beforeAll(async () => {
  guard = await startGuard();
});
afterAll(() => guard.proxy.close());
afterEach(async () => {
  for (const each of opened.splice(0)) await each.close();
});

async function serve(server: Server, address?: string): Promise<Listening> {
  const listens = await listening(server, address);
  opened.push(listens);
  return listens;
}

const halfOpen = { allowHalfOpen: true };

describe('a tunnel', () => {
  test('passes bytes both ways, and an end as an end', async () => {
    const server = await serve(
      createServer(halfOpen, (socket) => {
        void text(socket).then((all) => socket.end(`after your end: ${all}`));
      }),
    );
    const { socket, status } = await tunnelThrough(guard, `shop.test:${server.port}`);
    expect(status).toBe(200);
    socket.write('one ');
    socket.end('two');
    expect(await text(socket)).toBe('after your end: one two');
  });

  test('goes on one way when the origin has ended the other', async () => {
    const received = Promise.withResolvers<string>();
    const server = await serve(
      createServer(halfOpen, (socket) => {
        socket.end('bye');
        received.resolve(text(socket));
      }),
    );
    const { socket } = await tunnelThrough(guard, `shop.test:${server.port}`);
    expect(await text(socket)).toBe('bye');
    socket.end('still here');
    expect(await received.promise).toBe('still here');
  });

  test('passes on what was sent before it was open', async () => {
    const server = await serve(createServer((socket) => socket.once('data', (data) => socket.end(data))));
    const { socket } = await tunnelThrough(guard, `shop.test:${server.port}`, 'impatient');
    expect(await text(socket)).toBe('impatient');
    socket.destroy();
  });

  test('carries large streams both ways at once', async () => {
    const server = await serve(createServer(halfOpen, (socket) => void socket.pipe(socket)));
    const { socket } = await tunnelThrough(guard, `shop.test:${server.port}`);
    const sent = randomBytes(16 * 2 ** 20);
    const [received] = await Promise.all([buffer(socket), pipeline(Readable.from([sent]), socket)]);
    expect(createHash('sha256').update(received).digest('hex')).toBe(
      createHash('sha256').update(sent).digest('hex'),
    );
  });

  test('carries a WebSocket', async () => {
    const http = createHttpServer();
    http.on('upgrade', (_incoming, socket) => {
      socket.write('HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n');
      socket.on('data', (frame: Buffer) => socket.write(frame));
    });
    const server = await serve(http);
    const { socket } = await tunnelThrough(guard, `shop.test:${server.port}`);
    socket.write('GET /ws HTTP/1.1\r\nHost: shop.test\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n');
    expect(String((await once(socket, 'data'))[0])).toMatch(/^HTTP\/1\.1 101 /);
    socket.write('\x81\x02hi');
    expect(String((await once(socket, 'data'))[0])).toBe('\x81\x02hi');
    socket.destroy();
  });

  test('closes when the origin dies, and the origin when the client leaves', async () => {
    const tcp = createServer();
    const { port } = await serve(tcp);
    const connect = async () => {
      const [[socket], tunnel] = await Promise.all([
        once(tcp, 'connection') as Promise<[Socket]>,
        tunnelThrough(guard, `shop.test:${port}`),
      ]);
      return { origin: socket.resume(), client: tunnel.socket.resume() };
    };
    const first = await connect();
    const gone = once(first.client, 'close');
    first.origin.resetAndDestroy();
    await expect(gone).rejects.toThrow(/ECONNRESET/);
    const second = await connect();
    const left = once(second.origin, 'close');
    second.client.resetAndDestroy();
    await expect(left).rejects.toThrow(/ECONNRESET/);
  });
});

describe('a tunnel that is not opened', () => {
  test.each([
    '127.0.0.2',
    'inner.test',
    '0177.0.0.2',
    '0x7f000002',
    '2130706434',
    '[::1]',
    '[::ffff:7f00:2]',
    '[fe80::1]',
  ])('to %s', async (host) => {
    const server = await serve(createServer(), outside);
    const { status, head, socket } = await tunnelThrough(guard, `${host}:${server.port}`);
    expect(status).toBe(403);
    expect(head).toMatch(/ReplyBench-Egress: target_not_allowed/);
    await once(socket.resume(), 'end');
    socket.destroy();
    expect(server.connections()).toBe(0);
  });

  test.each([
    'shop.test',
    'shop.test:0',
    'shop.test:65536',
    'user@shop.test:443',
    ':443',
    'shop.test:80/x',
    '[::1:443',
  ])('because %s is no host and port', async (authority) => {
    const { status, socket } = await tunnelThrough(guard, authority);
    expect(status).toBe(400);
    socket.destroy();
  });

  test('because nobody listens', async () => {
    const server = await listening(createServer());
    await server.close();
    const { status, socket } = await tunnelThrough(guard, `shop.test:${server.port}`);
    expect(status).toBe(502);
    socket.destroy();
  });
});
