import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { messageOf, ReplyBenchError } from '../domain/errors.ts';
import type { Log } from '../platform/log.ts';
import { findChromium } from './chromium.ts';
import { orElse, within } from './deadline.ts';
import { surviveLateAnswers } from './late-answers.ts';
import { installPageBundle, pageBundle } from './page-bundle.ts';
import { browserSwitches } from './switches.ts';
import { imagePatterns, measuringPatterns, mediaPatterns } from './unneeded.ts';

export interface BrowserPoolOptions {
  log: Log;
  /** The executable; found by itself when absent. */
  executable?: string;
  /** `ws://…` of a Playwright server, or `http(s)://…` of a CDP endpoint (also `ws…/devtools/…`): nothing is launched. */
  remote?: string;
  /** The egress guard's proxy, e.g. `http://127.0.0.1:3128`; loopback addresses go through it too. */
  proxy?: { server: string; username?: string; password?: string };
  /** Load pictures, so that they show in evidence. */
  images?: boolean;
  /** With a window, for a person to watch. */
  headed?: boolean;
  /** For a command that needs one page: none is made ahead. */
  oneShot?: boolean;
  /** Contexts a browser serves before it is retired, since its objects are freed only with it. */
  retireAfter?: number;
  /** Milliseconds for a launch, a close, the making of a context. */
  operationTimeout?: number;
}

export interface PageRequest {
  /** BCP 47; the language the page is asked for. */
  locale: string;
  /** When it aborts, the page is closed at once. */
  signal?: AbortSignal;
}

interface Warm {
  browser: Browser;
  /** null for a remote browser. */
  pid: number | null;
  served: number;
  open: number;
}

interface Prepared {
  warm: Warm;
  locale: string;
  context: BrowserContext;
  page: Page;
}

/** One warm browser, one context per probe; the next probe's context is made while the last one runs. */
export class BrowserPool {
  readonly #options: Required<Pick<BrowserPoolOptions, 'retireAfter' | 'operationTimeout'>> &
    BrowserPoolOptions;
  #current: Warm | null = null;
  #launching: Promise<Warm> | null = null;
  #spare: Promise<Prepared | null> | null = null;
  #closing = new Set<Promise<void>>();
  #closed = false;

  constructor(options: BrowserPoolOptions) {
    surviveLateAnswers(options.log);
    this.#options = { retireAfter: 100, operationTimeout: 30_000, ...options };
  }

  /**
   * Runs `use` with a page in a context of its own, which is closed afterwards, whatever happened.
   * @throws ReplyBenchError `unavailable` when no browser can be had.
   */
  async withPage<T>({ locale, signal }: PageRequest, use: (page: Page) => Promise<T>): Promise<T> {
    signal?.throwIfAborted();
    const prepared = await this.#take(locale);
    const close = () => this.#background(this.#end(prepared));
    signal?.addEventListener('abort', close, { once: true });
    // A probe mostly waits for the site: time enough to make the next one's page.
    this.#prepareSpare(locale);
    try {
      return await use(prepared.page);
    } finally {
      signal?.removeEventListener('abort', close);
      if (signal?.aborted !== true) close();
    }
  }

  /** Makes the browser and the first context ready, so that the first probe does not wait for them. */
  async warmUp(locale: string): Promise<void> {
    this.#prepareSpare(locale);
    await this.#spare;
  }

  async close(): Promise<void> {
    this.#closed = true;
    const spare = await this.#spare?.catch(() => null);
    if (spare) await this.#end(spare);
    await Promise.all(this.#closing);
    await this.#launching?.catch(() => null);
    if (this.#current !== null) await this.#shut(this.#current);
  }

  async #take(locale: string): Promise<Prepared> {
    const spare = this.#spare;
    this.#spare = null;
    const ready = await spare?.catch(() => null);
    if (ready) {
      if (ready.locale === locale && ready.warm.browser.isConnected() && !ready.page.isClosed()) return ready;
      this.#background(this.#end(ready));
    }
    return this.#prepare(locale);
  }

  #prepareSpare(locale: string): void {
    if (this.#closed || this.#spare !== null || (this.#options.oneShot && this.#current !== null)) return;
    // A failure here is met again, and reported, by the probe that needs the page.
    this.#spare = this.#prepare(locale).catch(() => null);
  }

  async #prepare(locale: string): Promise<Prepared> {
    const [warm] = await Promise.all([this.#warm(), pageBundle()]);
    warm.served += 1;
    warm.open += 1;
    let context: BrowserContext | undefined;
    try {
      context = await within(
        this.#newContext(warm.browser, locale),
        this.#options.operationTimeout,
        'making a context',
      );
      await installPageBundle(context);
      const page = await within(context.newPage(), this.#options.operationTimeout, 'making a page');
      await this.#blockUnneeded(context, page);
      return { warm, locale, context, page };
    } catch (error) {
      await this.#end({ warm, context });
      throw new ReplyBenchError('unavailable', `The browser made no page: ${messageOf(error)}`, {
        cause: error,
      });
    }
  }

  #newContext(browser: Browser, locale: string): Promise<BrowserContext> {
    const { proxy, remote } = this.#options;
    return browser.newContext({
      locale,
      viewport: { width: 1280, height: 900 },
      serviceWorkers: 'block',
      acceptDownloads: false,
      permissions: [],
      ...(proxy !== undefined && remote !== undefined ? { proxy: { ...proxy, bypass: '<-loopback>' } } : {}),
    });
  }

  /** Blocked by the browser itself: a route would cost a round trip for each request. */
  async #blockUnneeded(context: BrowserContext, page: Page): Promise<void> {
    const urls = [
      ...measuringPatterns,
      ...mediaPatterns,
      ...(this.#options.images === true ? [] : imagePatterns),
    ];
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.setBlockedURLs', { urls });
  }

  async #warm(): Promise<Warm> {
    if (this.#closed) throw new ReplyBenchError('unavailable', 'The browser pool is closed.');
    const current = this.#current;
    if (current?.browser.isConnected() === true && current.served < this.#options.retireAfter) return current;
    this.#launching ??= this.#replace().finally(() => {
      this.#launching = null;
    });
    return this.#launching;
  }

  async #replace(): Promise<Warm> {
    const retired = this.#current;
    const fresh = await this.#launch();
    this.#current = fresh;
    if (retired?.open === 0) this.#background(this.#shut(retired));
    return fresh;
  }

  async #launch(): Promise<Warm> {
    const { remote, operationTimeout } = this.#options;
    try {
      const browser = await within(
        remote === undefined ? this.#launchLocal() : connect(remote),
        operationTimeout,
        'starting the browser',
      );
      const pid = remote === undefined ? await processOf(browser) : null;
      return { browser, pid, served: 0, open: 0 };
    } catch (error) {
      throw new ReplyBenchError('unavailable', `No browser could be started: ${messageOf(error)}`, {
        cause: error,
      });
    }
  }

  async #launchLocal(): Promise<Browser> {
    const { executable = findChromium(), proxy, images, headed = false, log } = this.#options;
    const options = {
      headless: !headed,
      executablePath: executable,
      args: browserSwitches({ pictures: images === true }),
      // The worker drains first and closes the browser itself.
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
      ...(proxy === undefined ? {} : { proxy: { ...proxy, bypass: '<-loopback>' } }),
    };
    if (process.getuid?.() === 0) return chromium.launch(options);
    try {
      return await chromium.launch({ ...options, chromiumSandbox: true });
    } catch (error) {
      log.warn(
        { reason: messageOf(error) },
        'Chromium does not start with its sandbox here; starting it without',
      );
      return chromium.launch(options);
    }
  }

  async #end({ warm, context }: { warm: Warm; context: BrowserContext | undefined }): Promise<void> {
    const closed =
      context === undefined
        ? true
        : await orElse(closeContext(context), this.#options.operationTimeout, false);
    warm.open -= 1;
    // A browser that cannot close a context any more is not to be trusted with the next probe.
    if (!closed && this.#current === warm) this.#current = null;
    if (!closed || (warm.open === 0 && this.#current !== warm)) await this.#shut(warm);
  }

  async #shut({ browser, pid }: Warm): Promise<void> {
    const closed = await orElse(
      browser.close().then(() => true),
      this.#options.operationTimeout,
      false,
    );
    if (!closed && pid !== null) kill(pid);
  }

  #background(work: Promise<void>): void {
    const watched: Promise<void> = work
      .catch((error: unknown) =>
        this.#options.log.warn({ reason: messageOf(error) }, 'closing a browser failed'),
      )
      .finally(() => this.#closing.delete(watched));
    this.#closing.add(watched);
  }
}

async function closeContext(context: BrowserContext): Promise<boolean> {
  await context.close();
  return true;
}

function connect(endpoint: string): Promise<Browser> {
  const speaksCdp = /^https?:/i.test(endpoint) || endpoint.includes('/devtools/');
  return speaksCdp ? chromium.connectOverCDP(endpoint) : chromium.connect(endpoint);
}

async function processOf(browser: Browser): Promise<number | null> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.find(({ type }) => type === 'browser')?.id ?? null;
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // Gone already.
  }
}
