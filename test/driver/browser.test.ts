import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { BrowserPool, type BrowserPoolOptions } from '../../src/driver/browser.ts';
import { findChromium } from '../../src/driver/chromium.ts';
import { createLog } from '../../src/platform/log.ts';

const log = createLog({ level: 'silent' });
const pools: BrowserPool[] = [];
let site: Server;
let home: string;
let asked: string[] = [];

function poolWith(options: Partial<BrowserPoolOptions> = {}): BrowserPool {
  const pool = new BrowserPool({ log, ...options });
  pools.push(pool);
  return pool;
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

beforeAll(async () => {
  site = createServer((request, response) => {
    asked.push(`${request.method} ${request.url} ${request.headers['accept-language']}`);
    response.setHeader('content-type', 'text/html');
    response.end('<title>Home</title><img src="/logo.png"><img src="/picture"><p>Welcome</p>');
  });
  home = await listen(site);
});
afterEach(async () => {
  await Promise.all(pools.splice(0).map((pool) => pool.close()));
  asked = [];
});
afterAll(() => new Promise((resolve) => site.close(resolve)));

test('gives each probe a context of its own, in the language asked for, without pictures', async () => {
  const pool = poolWith();
  await pool.withPage({ locale: 'de-DE' }, async (page) => {
    await page.goto(home);
    await page.context().addCookies([{ name: 'seen', value: '1', url: home }]);
  });
  const cookies = await pool.withPage({ locale: 'fr-FR' }, async (page) => {
    await page.goto(home);
    return page.context().cookies();
  });
  expect(cookies).toEqual([]);
  expect(asked.map((line) => line.slice(0, 11))).toEqual(['GET / de-DE', 'GET / fr-FR']);
});

test('retires a browser after its share of contexts, and a crash costs only the probe it hit', async () => {
  const pool = poolWith({ retireAfter: 2 });
  const browserOf = () => pool.withPage({ locale: 'en' }, async (page) => page.context().browser());
  const seen = new Set([await browserOf(), await browserOf(), await browserOf(), await browserOf()]);
  expect(seen.size).toBeGreaterThanOrEqual(2);

  const crashed = pool.withPage({ locale: 'en' }, async (page) => {
    await page.context().browser()?.close();
    await page.goto(home);
  });
  await expect(crashed).rejects.toThrow(/closed/);
  const title = await pool.withPage({ locale: 'en' }, async (page) => {
    await page.goto(home);
    return page.title();
  });
  expect(title).toBe('Home');
});

test.runIf(process.platform === 'linux')('retires a browser that holds too much memory', async () => {
  const pool = poolWith({ retireAbove: 1 });
  const seen = new Set<Browser | null>();
  for (let probe = 0; probe < 12; probe += 1)
    await pool.withPage({ locale: 'en' }, async (page) => void seen.add(page.context().browser()));
  expect(seen.size).toBeGreaterThanOrEqual(2);
});

test('pages open at once share neither cookies nor storage', async () => {
  const pool = poolWith();
  const written = Promise.withResolvers<void>();
  const read = Promise.withResolvers<void>();
  const first = pool.withPage({ locale: 'en' }, async (page) => {
    await page.goto(home);
    await page.evaluate(`document.cookie = 'a=1'; localStorage.a = '1'; caches.open('a').then(() => true)`);
    written.resolve();
    await read.promise;
  });
  const seen = await pool.withPage({ locale: 'en' }, async (page) => {
    await page.goto(home);
    await written.promise;
    return page.evaluate<unknown>(
      `caches.keys().then((names) => [document.cookie, localStorage.length, names])`,
    );
  });
  read.resolve();
  await first;
  expect(seen).toEqual(['', 0, []]);
});

test('a last look at an aborted page comes before it is closed', async () => {
  const pool = poolWith();
  const controller = new AbortController();
  let shown: Page | null = null;
  const title = Promise.withResolvers<string | undefined>();
  const hanging = pool.withPage(
    { locale: 'en', signal: controller.signal, lastLook: async () => title.resolve(await shown?.title()) },
    async (page) => {
      shown = page;
      await page.goto(home);
      const wait = page.waitForSelector('#never');
      controller.abort();
      await wait;
    },
  );
  await expect(hanging).rejects.toThrow(/closed/);
  expect(await title.promise).toBe('Home');
});

test('an aborted probe loses its page at once', async () => {
  const pool = poolWith();
  const controller = new AbortController();
  const hanging = pool.withPage({ locale: 'en', signal: controller.signal }, async (page) => {
    const wait = page.waitForSelector('#never');
    controller.abort();
    await wait;
  });
  await expect(hanging).rejects.toThrow(/closed/);
  await expect(pool.withPage({ locale: 'en', signal: controller.signal }, async () => {})).rejects.toThrow(
    /aborted/,
  );
});

test('several probes at once each have their page', async () => {
  const pool = poolWith();
  const titles = await Promise.all(
    ['en', 'de', 'en'].map((locale) =>
      pool.withPage({ locale }, async (page) => {
        await page.goto(home);
        return page.title();
      }),
    ),
  );
  expect(titles).toEqual(['Home', 'Home', 'Home']);
});

test('sends everything, loopback too, through the egress proxy', async () => {
  const through: string[] = [];
  const proxy = createServer((request, response) => {
    through.push(request.url ?? '');
    response.end('by proxy');
  });
  proxy.on('connect', (_request, socket) => socket.end('HTTP/1.1 403 Forbidden\r\n\r\n'));
  const pool = poolWith({ proxy: { server: await listen(proxy) } });
  const body = await pool.withPage({ locale: 'en' }, async (page) => {
    await page.goto(`${home}/inside`);
    return page.textContent('body');
  });
  proxy.close();
  expect(body).toBe('by proxy');
  expect(through).toContain(`${home}/inside`);
  expect(asked).toEqual([]);
});

test('keeps off what Playwright keeps off, and makes nothing of the window that no page sees', async () => {
  const featuresOff = async (browser: Browser | null) => {
    const session = await browser?.newBrowserCDPSession();
    const info = await session?.send('SystemInfo.getInfo');
    return [...(info?.commandLine.matchAll(/--disable-features=(\S+)/g) ?? [])].at(-1)?.[1]?.split(',') ?? [];
  };
  const plain = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
  const usual = await featuresOff(plain);
  await plain.close();
  expect(usual.length).toBeGreaterThan(5);
  await poolWith().withPage({ locale: 'en' }, async (page) => {
    const browser = page.context().browser();
    expect(await featuresOff(browser)).toEqual(expect.arrayContaining(usual));
    await page.goto(home);
    const session = await browser?.newBrowserCDPSession();
    const found = await session?.send('Target.getTargets', { filter: [{}] });
    expect(found?.targetInfos.map(({ type }) => type).filter((type) => type === 'browser_ui')).toEqual([]);
  });
});

test('denies what a page asks permission for', async () => {
  const pool = poolWith();
  const answer = await pool.withPage({ locale: 'en' }, async (page) => {
    await page.goto(home);
    return page.evaluate<string>('Notification.requestPermission()');
  });
  expect(answer).toBe('denied');
});

test('uses a remote Playwright server', async () => {
  const server = await chromium.launchServer({ executablePath: findChromium(), host: '127.0.0.1' });
  const pool = poolWith({ remote: server.wsEndpoint() });
  const title = await pool.withPage({ locale: 'en' }, async (page) => {
    await page.goto(home);
    return page.title();
  });
  await pool.close();
  await server.close();
  expect(title).toBe('Home');
});

test('says so when no browser can be started', async () => {
  const pool = poolWith({ executable: '/bin/false' });
  await expect(pool.withPage({ locale: 'en' }, async () => {})).rejects.toMatchObject({
    code: 'unavailable',
  });
});

test('a closed pool gives no page', async () => {
  const pool = poolWith();
  const browser = await pool.withPage({ locale: 'en' }, async (page) => page.context().browser());
  await pool.close();
  expect(browser?.isConnected()).toBe(false);
  await expect(pool.withPage({ locale: 'en' }, async () => {})).rejects.toMatchObject({
    code: 'unavailable',
  });
});
