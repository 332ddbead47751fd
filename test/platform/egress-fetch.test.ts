import type { RequestListener } from 'node:http';
import { text } from 'node:stream/consumers';
import { createServer as createTlsServer } from 'node:tls';
import { describe, expect, test } from 'vitest';
import type { ReplyBenchError } from '../../src/domain/errors.ts';
import { inside, outside, serveHttp, useEgress } from '../support/egress.ts';

const { guarded, origin, serve } = useEgress();

const failsAs = (code: string, message: RegExp = /./) =>
  expect.objectContaining({ code, message: expect.stringMatching(message) }) as ReplyBenchError;
const decode = (body: Uint8Array) => new TextDecoder().decode(body);

describe('fetching', () => {
  test('gives status, headers and body; any status is an answer', async () => {
    const guard = await guarded();
    const server = await origin((incoming, outgoing) => {
      outgoing.writeHead(404, { 'X-Host': incoming.headers.host }).end(`no ${incoming.url}`);
    });
    const answer = await guard.fetch(`http://shop.test:${server.port}/robots.txt?x`);
    expect(answer.status).toBe(404);
    expect(answer.headers['x-host']).toBe(`shop.test:${server.port}`);
    expect(decode(answer.body)).toBe('no /robots.txt?x');
    expect(answer.truncated).toBe(false);
    expect(answer.url).toBe(`http://shop.test:${server.port}/robots.txt?x`);
  });

  test('posts a body with headers', async () => {
    const guard = await guarded();
    const server = await origin((incoming, outgoing) => {
      void text(incoming).then((body) =>
        outgoing.end(
          `${incoming.method} ${incoming.headers['content-length']} ${String(incoming.headers['webhook-id'])} ${body}`,
        ),
      );
    });
    const options = { method: 'POST', headers: { 'webhook-id': 'm1' }, body: '{"ü":1}' };
    const { body } = await guard.fetch(`http://shop.test:${server.port}/`, options);
    expect(decode(body)).toBe('POST 8 m1 {"ü":1}');
  });

  test('reads no more of a body than allowed, even of an endless one', async () => {
    const guard = await guarded();
    const server = await origin((_incoming, outgoing) => {
      const more = () => {
        while (outgoing.write('x'.repeat(65_536)));
        outgoing.once('drain', more);
      };
      more();
    });
    const answer = await guard.fetch(`http://shop.test:${server.port}/`, { maxBytes: 100_000 });
    expect(answer.body.length).toBe(100_000);
    expect(answer.truncated).toBe(true);
  });

  test('shows TLS the name and dials the checked address', async () => {
    const guard = await guarded();
    const names: string[] = [];
    const tls = createTlsServer({
      SNICallback: (name, callback) => {
        names.push(name);
        callback(new Error('there is no certificate'));
      },
    });
    const server = await serve(tls);
    await expect(guard.fetch(`https://shop.test:${server.port}/`)).rejects.toThrow(failsAs('unavailable'));
    expect(names).toEqual(['shop.test']);
  });
});

describe('redirects', () => {
  /** Answers `/to?…` with a redirect to what is in the query, everything else with what it was asked. */
  const redirecting: RequestListener = (incoming, outgoing) => {
    const { pathname, searchParams } = new URL(incoming.url ?? '', 'http://x');
    if (pathname === '/to') {
      const location = searchParams.get('location') ?? '';
      outgoing.writeHead(Number(searchParams.get('status') ?? 302), { location }).end('moved');
      return;
    }
    const { authorization = '-', 'content-type': type = '-' } = incoming.headers;
    void text(incoming).then((body) =>
      outgoing.end([incoming.method, incoming.url, authorization, type, body].join(' ')),
    );
  };
  const to = (port: number, location: string, status = 302) =>
    `http://shop.test:${port}/to?status=${status}&location=${encodeURIComponent(location)}`;

  test('are followed, relative ones too, or given as the answer', async () => {
    const guard = await guarded();
    const { port } = await origin(redirecting);
    const answer = await guard.fetch(to(port, '/there'));
    expect(decode(answer.body)).toMatch(/^GET \/there/);
    expect(answer.url).toBe(`http://shop.test:${port}/there`);
    expect((await guard.fetch(to(port, '/there'), { redirects: 0 })).status).toBe(302);
  });

  test.each([
    [301, 'GET /there key -'],
    [302, 'GET /there key -'],
    [303, 'GET /there key -'],
    [307, 'POST /there key text/plain body'],
    [308, 'POST /there key text/plain body'],
  ])('%d of a POST', async (status, expected) => {
    const guard = await guarded();
    const { port } = await origin(redirecting);
    const headers = { authorization: 'key', 'content-type': 'text/plain' };
    const options = { method: 'POST', headers, body: 'body' };
    const { body } = await guard.fetch(to(port, '/there', status), options);
    expect(decode(body).trim()).toBe(expected);
  });

  test('to another origin lose the credentials', async () => {
    const guard = await guarded();
    const { port } = await origin(redirecting);
    const other = await origin(redirecting);
    const url = to(port, `http://shop.test:${other.port}/there`);
    const { body } = await guard.fetch(url, { headers: { Authorization: 'key' } });
    expect(decode(body).trim()).toBe('GET /there - -');
  });

  test('to what may not be reached are refused without a connection', async () => {
    const guard = await guarded();
    const { port } = await origin(redirecting);
    const secret = await origin((_incoming, outgoing) => outgoing.end('secret'), outside);
    const places = ['127.0.0.2', 'inner.test', '0x7f.2'].map((host) => `http://${host}:${secret.port}/`);
    for (const location of [...places, 'file:///etc/passwd', 'http://169.254.169.254/latest']) {
      await expect(guard.fetch(to(port, location))).rejects.toThrow(failsAs('target_not_allowed'));
    }
    expect(secret.connections()).toBe(0);
  });

  test('to a name whose address has changed are checked anew', async () => {
    const answers = [inside, outside];
    const resolve = async () => [{ address: answers.shift() ?? outside, family: 4 } as const];
    const guard = await guarded({ resolve, keepNames: 0 });
    const server = await origin(redirecting);
    await expect(guard.fetch(to(server.port, '/there'))).rejects.toThrow(failsAs('target_not_allowed'));
    expect(server.connections()).toBe(1);
  });

  test('without end are given up', async () => {
    const guard = await guarded();
    const server = await origin((incoming, outgoing) =>
      outgoing.writeHead(302, { location: `${incoming.url}x` }).end(),
    );
    const url = `http://shop.test:${server.port}/`;
    await expect(guard.fetch(url)).rejects.toThrow(failsAs('unavailable', /more than 5 times/));
    expect(server.connections()).toBe(6);
  });
});

describe('no answer', () => {
  test('in time, whether the origin or the resolver is slow', async () => {
    const guard = await guarded();
    const server = await origin(() => undefined);
    const url = `http://shop.test:${server.port}/`;
    await expect(guard.fetch(url, { deadline: 50 })).rejects.toThrow(failsAs('unavailable', /took too long/));
    const slow = await guarded({ resolve: () => Promise.withResolvers<never>().promise });
    await expect(slow.fetch(url, { deadline: 50 })).rejects.toThrow(failsAs('unavailable', /took too long/));
  });

  test('because the caller gave up', async () => {
    const guard = await guarded();
    const abort = new AbortController();
    const server = await origin(() => abort.abort());
    const options = { signal: abort.signal };
    await expect(guard.fetch(`http://shop.test:${server.port}/`, options)).rejects.toThrow(
      failsAs('unavailable'),
    );
  });

  test('because nobody listens, or the body ends too early', async () => {
    const guard = await guarded();
    const closed = await serveHttp(() => undefined);
    await closed.close();
    await expect(guard.fetch(`http://shop.test:${closed.port}/`)).rejects.toThrow(failsAs('unavailable'));
    const server = await origin((incoming, outgoing) => {
      outgoing.writeHead(200, { 'Content-Length': '1000' });
      outgoing.write('half', () => incoming.socket.destroy());
    });
    await expect(guard.fetch(`http://shop.test:${server.port}/`)).rejects.toThrow(failsAs('unavailable'));
  });

  test('leaves nothing open at the origin', async () => {
    const guard = await guarded();
    const server = await origin((incoming, outgoing) => {
      outgoing.end('ok');
      incoming.socket.once('close', () => closed.resolve());
    });
    const closed = Promise.withResolvers<void>();
    const { status } = await guard.fetch(`http://shop.test:${server.port}/`);
    await closed.promise;
    expect(status).toBe(200);
  });
});
