import { createServer, type RequestListener } from 'node:http';
import { createHash } from 'node:crypto';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChromium } from '../../src/driver/chromium.ts';
import type { EgressGuard } from '../../src/platform/egress.ts';
import { listening, outside, serveHttp, startGuard, type Listening } from '../support/egress.ts';

const acceptKey = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';

/** A page that tries every way a page has to reach `secretPort`, and writes down what came of it. */
function pageOf(secretPort: number): string {
  const places = [`http://127.0.0.2:${secretPort}/`, `http://inner.test:${secretPort}/`, '/redirect'];
  return `<!doctype html><title>loading</title><script type="module">
    const outcomes = [];
    const attempt = async (name, work) => outcomes.push(name + ': ' + await work().catch(() => 'failed'));
    for (const place of ${JSON.stringify(places)})
      await attempt(place, async () => 'status ' + (await fetch(place)).status);
    await attempt('opaque', async () => (await fetch('${places[0]}', { mode: 'no-cors' })).type);
    const socket = (url) => new Promise((resolve, reject) => {
      const ws = new WebSocket(url);
      ws.onmessage = ({ data }) => resolve(data);
      ws.onerror = () => reject(new Error('closed'));
    });
    await attempt('own socket', () => socket('ws://' + location.host + '/socket'));
    await attempt('other socket', () => socket('ws://127.0.0.2:${secretPort}/'));
    document.body.append(Object.assign(document.createElement('iframe'), { src: '${places[0]}' }));
    document.body.lastChild.onload = () => { document.title = JSON.stringify(outcomes); };
  </script>`;
}

describe('a browser behind the guard', () => {
  let guard: EgressGuard;
  let secret: Listening;
  let site: Listening;
  beforeAll(async () => {
    guard = await startGuard();
    secret = await serveHttp((_incoming, outgoing) => outgoing.end('secret'), outside);
    const handler: RequestListener = (incoming, outgoing) => {
      if (incoming.url === '/redirect')
        outgoing.writeHead(302, { location: `http://127.0.0.2:${secret.port}/` }).end();
      else outgoing.setHeader('content-type', 'text/html').end(pageOf(secret.port));
    };
    const server = createServer(handler);
    server.on('upgrade', ({ headers }, socket) => {
      const accept = createHash('sha1')
        .update(`${headers['sec-websocket-key']}${acceptKey}`)
        .digest('base64');
      socket.write(`HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n`);
      socket.write(`Sec-WebSocket-Accept: ${accept}\r\n\r\n`);
      socket.write(Buffer.concat([Buffer.from([0x81, 5]), Buffer.from('hello')]));
    });
    site = await listening(server);
  });
  afterAll(async () => {
    await guard.proxy.close();
    await Promise.all([secret.close(), site.close()]);
  });

  async function outcomesWith(proxy: Partial<LaunchOptions['proxy']>): Promise<string[]> {
    const browser: Browser = await chromium.launch({
      executablePath: findChromium(),
      args: ['--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-sync'],
      proxy: { server: guard.proxy.url, bypass: '<-loopback>', ...proxy },
    });
    try {
      const page = await browser.newPage({ serviceWorkers: 'block' });
      await page.goto(`http://shop.test:${site.port}/`);
      await page.waitForFunction("document.title.startsWith('[')");
      return JSON.parse(await page.title()) as string[];
    } finally {
      await browser.close();
    }
  }

  test.each([
    ['as this user', () => (guard.proxy.needsCredential ? guard.proxy.credential : {})],
    ['with the credential', () => guard.proxy.credential],
  ])('reaches its site and nothing inside, %s', async (_, credential) => {
    const outcomes = await outcomesWith(credential());
    expect(outcomes).toEqual([
      `http://127.0.0.2:${secret.port}/: failed`,
      `http://inner.test:${secret.port}/: failed`,
      '/redirect: failed',
      'opaque: opaque',
      'own socket: hello',
      'other socket: failed',
    ]);
    expect(secret.connections()).toBe(0);
  });
});
