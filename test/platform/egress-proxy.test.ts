import { execFile } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer as createHttpServer, request, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { buffer, text } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import type { EgressGuard } from '../../src/platform/egress.ts';
import {
  bodyThroughProxy,
  inside,
  namesOf,
  outside,
  serveHttp,
  startGuard,
  throughProxy,
  useEgress,
} from '../support/egress.ts';

const { guarded, origin, serve } = useEgress();

describe('plain HTTP through the proxy', () => {
  test('passes on method, path, headers and body, and the answer', async () => {
    const guard = await guarded();
    const server = await origin((incoming, outgoing) => {
      void text(incoming).then((body) => {
        outgoing.writeHead(201, 'Made', { 'X-Answer': 'yes', 'Set-Cookie': ['a=1', 'b=2'] });
        outgoing.end(JSON.stringify([incoming.method, incoming.url, incoming.rawHeaders, body]));
      });
    });
    const response = await throughProxy(guard, `http://shop.test:${server.port}/a%20b?c=d&e`, {
      method: 'POST',
      headers: { 'X-Case': 'Kept', 'Accept-Language': 'de' },
      body: 'name=Zoë',
    });
    const [method, url, rawHeaders, body] = JSON.parse(await text(response)) as [
      string,
      string,
      string[],
      string,
    ];
    expect([method, url, body]).toEqual(['POST', '/a%20b?c=d&e', 'name=Zoë']);
    expect(rawHeaders.join()).toContain('X-Case,Kept,Accept-Language,de');
    expect(response.statusCode).toBe(201);
    expect(response.statusMessage).toBe('Made');
    expect(response.headers['set-cookie']).toEqual(['a=1', 'b=2']);
  });

  test('keeps to itself what concerns one connection, and takes the host from the request line', async () => {
    const guard = await guarded();
    const server = await origin((incoming, outgoing) => {
      outgoing.setHeader('Connection', 'X-Inner, keep-alive');
      outgoing.setHeader('X-Inner', 'hidden');
      outgoing.end(JSON.stringify(incoming.headers));
    });
    const response = await throughProxy(guard, `http://shop.test:${server.port}/`, {
      headers: {
        Host: 'inner.test',
        Connection: 'X-Hop',
        'X-Hop': '1',
        'Proxy-Connection': 'keep-alive',
        'Proxy-Authorization': 'Basic eA==',
        TE: 'trailers',
      },
    });
    const seen = JSON.parse(await text(response)) as Record<string, string>;
    expect(seen['host']).toBe(`shop.test:${server.port}`);
    expect(Object.keys(seen).toSorted()).toEqual(['connection', 'host']);
    expect(response.headers['x-inner']).toBeUndefined();
  });

  test('streams a body up while it is still being sent, and a large one down unharmed', async () => {
    const guard = await guarded();
    const large = randomBytes(24 * 2 ** 20);
    const server = await origin((incoming, outgoing) => {
      outgoing.write('started ');
      incoming.once('data', (chunk: Buffer) => outgoing.write(`got ${chunk.toString()}`));
      incoming.once('end', () => outgoing.end(large));
    });
    const { hostname, port } = new URL(guard.proxy.url);
    const sent = request({ host: hostname, port, method: 'POST', path: `http://shop.test:${server.port}/` });
    sent.write('first');
    const [response] = (await once(sent, 'response')) as [IncomingMessage];
    const chunks = response.iterator({ destroyOnReturn: false }) as AsyncIterableIterator<Buffer>;
    let early = '';
    while (!early.includes('got first')) early += String((await chunks.next()).value);
    sent.end('last');
    const rest = await buffer(response);
    expect(early).toBe('started got first');
    expect(createHash('sha256').update(rest).digest('hex')).toBe(
      createHash('sha256').update(large).digest('hex'),
    );
  });

  test('passes on heads as large as browsers take', async () => {
    const guard = await guarded();
    const long = 'x'.repeat(100_000);
    const server = createHttpServer({ maxHeaderSize: 200_000 }, ({ headers }, outgoing) => {
      outgoing.setHeader('X-Long', long).end(String(headers['x-long']?.length));
    });
    const listens = await serve(server);
    const { hostname, port } = new URL(guard.proxy.url);
    const path = `http://shop.test:${listens.port}/`;
    const sent = request({
      host: hostname,
      port,
      path,
      headers: { 'X-Long': long },
      maxHeaderSize: 200_000,
    }).end();
    const [response] = (await once(sent, 'response')) as [IncomingMessage];
    expect(await text(response)).toBe('100000');
    expect(response.headers['x-long']).toBe(long);
  });

  test('uses connections to an origin again, but never for what must not be sent twice', async () => {
    const guard = await guarded();
    const server = await origin((_incoming, outgoing) => outgoing.end('ok'));
    const url = `http://shop.test:${server.port}/`;
    for (let i = 0; i < 5; i++) expect(await bodyThroughProxy(guard, url)).toBe('ok');
    expect(server.connections()).toBe(1);
    for (let i = 0; i < 3; i++) await bodyThroughProxy(guard, url, { method: 'POST', body: 'x' });
    expect(server.connections()).toBe(4);
  });

  test('repeats a GET that met a connection just being closed, and never a POST', async () => {
    const guard = await guarded();
    const served = new WeakSet();
    const methods: string[] = [];
    const server = await origin((incoming, outgoing) => {
      methods.push(incoming.method ?? '');
      if (incoming.method === 'POST' || served.has(incoming.socket)) incoming.socket.destroy();
      else outgoing.end('ok');
      served.add(incoming.socket);
    });
    const url = `http://shop.test:${server.port}/`;
    expect(await bodyThroughProxy(guard, url)).toBe('ok');
    expect(await bodyThroughProxy(guard, url)).toBe('ok');
    expect(methods).toEqual(['GET', 'GET', 'GET']);
    const failed = await throughProxy(guard, url, { method: 'POST', body: 'x' });
    expect(failed.statusCode).toBe(502);
    expect(methods.filter((method) => method === 'POST')).toHaveLength(1);
  });

  test('tears the answer when the origin dies in the middle', async () => {
    const guard = await guarded();
    const server = await origin((incoming, outgoing) => {
      outgoing.writeHead(200, { 'Content-Length': '1000' });
      outgoing.write('half', () => incoming.socket.destroy());
    });
    await expect(bodyThroughProxy(guard, `http://shop.test:${server.port}/`)).rejects.toThrow(/aborted/);
  });

  test.each(['before', 'during'])(
    'drops the request to the origin when the client leaves %s the answer',
    async (when) => {
      const guard = await guarded();
      const [arrived, left] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
      const server = await origin((incoming, outgoing) => {
        incoming.once('close', () => left.resolve());
        if (when === 'during') outgoing.write('waiting');
        arrived.resolve();
      });
      const { hostname, port } = new URL(guard.proxy.url);
      const sent = request({ host: hostname, port, path: `http://shop.test:${server.port}/` }).end();
      sent.on('error', () => undefined);
      await (when === 'during' ? once(sent, 'response') : arrived.promise);
      sent.destroy();
      await left.promise;
      expect(server.connections()).toBe(1);
    },
  );

  test.each(['/', 'https://shop.test/', 'ftp://shop.test/', 'shop.test'])(
    '%s is no request for a proxy',
    async (path) => {
      const response = await throughProxy(await guarded(), path);
      expect(response.statusCode).toBe(400);
    },
  );
});

describe('what the proxy does not let out', () => {
  test('is answered with 403, the reason and no connection', async () => {
    const guard = await guarded();
    const server = await origin((_incoming, outgoing) => outgoing.end('secret'), outside);
    for (const host of ['inner.test', '127.0.0.2', '0x7f000002', '2130706434', '[::ffff:127.0.0.2]']) {
      const response = await throughProxy(guard, `http://${host}:${server.port}/`);
      expect(response.statusCode).toBe(403);
      expect(response.headers['replybench-egress']).toBe('target_not_allowed');
      expect(await text(response)).toMatch(/not a public address/);
    }
    expect(server.connections()).toBe(0);
  });

  test('a name whose address changes is checked again, even with a connection still open', async () => {
    const answers = [inside, outside];
    const resolve = async () => [{ address: answers.shift() ?? outside, family: 4 } as const];
    const guard = await guarded({ resolve, keepNames: 0 });
    const server = await origin((_incoming, outgoing) => outgoing.end('ok'));
    const url = `http://rebound.test:${server.port}/`;
    expect((await throughProxy(guard, url)).statusCode).toBe(200);
    expect((await throughProxy(guard, url)).statusCode).toBe(403);
  });

  test('only the addresses of a name that passed are dialled, the next when one does not answer', async () => {
    const resolve = namesOf({ 'many.test': [outside, '127.0.0.3', inside] });
    const guard = await guarded({ resolve, allowPrivate: [inside, '127.0.0.3'] });
    const server = await origin((_incoming, outgoing) => outgoing.end('ok'));
    expect(await bodyThroughProxy(guard, `http://many.test:${server.port}/`)).toBe('ok');
  });

  test('an origin that does not listen is a bad gateway', async () => {
    const guard = await guarded();
    const server = await serveHttp(() => undefined);
    await server.close();
    const response = await throughProxy(guard, `http://shop.test:${server.port}/`);
    expect(response.statusCode).toBe(502);
    expect(response.headers['replybench-egress']).toBe('unavailable');
  });
});

describe('who may use the proxy', () => {
  const canBecomeOther = process.platform === 'linux' && process.getuid?.() === 0;

  /** The status line that another user of this host gets, from bash, which can open TCP connections. */
  async function statusForNobody(guard: EgressGuard, requestLine: string, header: string): Promise<string> {
    const { port } = new URL(guard.proxy.url);
    const script = `exec 3<>/dev/tcp/127.0.0.1/${port}; printf '%s\\r\\n%s\\r\\n\\r\\n' "$1" "$2" >&3; head -n 1 <&3`;
    const { stdout } = await promisify(execFile)('bash', ['-c', script, 'bash', requestLine, header], {
      uid: 65_534,
      gid: 65_534,
      cwd: '/',
    });
    return stdout.trim();
  }

  test.runIf(canBecomeOther)('another user needs the credential', async () => {
    const guard = await guarded();
    const server = await origin((_incoming, outgoing) => outgoing.end('ok'));
    const { username, password } = guard.proxy.credential;
    const basic = (pair: string) => `Proxy-Authorization: Basic ${Buffer.from(pair).toString('base64')}`;
    const get = `GET http://shop.test:${server.port}/ HTTP/1.0`;
    const tunnel = `CONNECT shop.test:${server.port} HTTP/1.1`;
    for (const header of [
      'X-None: 1',
      basic(`${username}:wrong`),
      basic(`${username}:${'x'.repeat(password.length)}`),
    ]) {
      expect(await statusForNobody(guard, get, header)).toMatch(/^HTTP\/1\.1 407 /);
      expect(await statusForNobody(guard, tunnel, header)).toMatch(/^HTTP\/1\.1 407 /);
    }
    expect(server.connections()).toBe(0);
    expect(await statusForNobody(guard, get, basic(`${username}:${password}`))).toMatch(/^HTTP\/1\.1 200 /);
    expect(await statusForNobody(guard, tunnel, basic(`${username}:${password}`))).toMatch(
      /^HTTP\/1\.1 200 /,
    );
  });

  test('the credential is different for each guard', async () => {
    const [one, two] = [await guarded(), await guarded()];
    expect(one.proxy.credential.password).not.toBe(two.proxy.credential.password);
    expect(one.proxy.credential.password.length).toBeGreaterThanOrEqual(32);
  });
});

test('closing ends open requests, kept connections and tunnels, and frees the port', async () => {
  const guard = await startGuard();
  const server = await origin((_incoming, outgoing) => void outgoing.write('never ends'));
  const { hostname, port } = new URL(guard.proxy.url);
  const response = await throughProxy(guard, `http://shop.test:${server.port}/`);
  const tunnel = connect(Number(port), hostname);
  tunnel.write(`CONNECT shop.test:${server.port} HTTP/1.1\r\n\r\n`);
  await once(tunnel, 'data');
  const ended = [once(response, 'error'), once(tunnel, 'close')];
  await guard.proxy.close();
  await Promise.all(ended);
  const refused = connect(Number(port), hostname);
  const [error] = (await once(refused, 'error')) as [NodeJS.ErrnoException];
  expect(error.code).toBe('ECONNREFUSED');
});
