import type { Browser, BrowserContext, Page } from 'playwright-core';
import { messageOf, ReplyBenchError } from '../domain/errors.ts';
import type { Log } from '../platform/log.ts';
import { orElse, within } from './deadline.ts';
import { devtoolsOf } from './devtools.ts';
import type { EvidenceLevel, EvidencePolicy } from './evidence/policy.ts';
import { connectBrowser, lastingMemory, launchBrowser, processesOf, shutBrowser } from './launch.ts';
import { surviveLateAnswers } from './late-answers.ts';
import { installPageBundle, pageBundle } from './page-bundle.ts';
import { measuringPatterns, mediaPatterns, picturePatterns } from './unneeded.ts';

const lastLookMs = 1000;
const weighedEvery = 5;

export interface BrowserPoolOptions {
  log: Log;
  /** The executable; found by itself when absent. */
  executable?: string;
  /** `ws://…` of a Playwright server, or `http(s)://…` of a CDP endpoint (also `ws…/devtools/…`): nothing is launched. */
  remote?: string;
  /** The egress guard's proxy, e.g. `http://127.0.0.1:3128`; loopback addresses go through it too. */
  proxy?: { server: string; username?: string; password?: string };
  /** What probes leave behind; `plain` when absent. Pictures and fonts are loaded only where it shows them. */
  evidence?: EvidenceLevel;
  /** With a window, for a person to watch. */
  headed?: boolean;
  /** For a command that needs one page: none is made ahead. */
  oneShot?: boolean;
  /** Contexts a browser serves before it is retired, since its objects are freed only with it. */
  retireAfter?: number;
  /** Bytes its lasting processes may hold before it is retired; told on Linux only. */
  retireAbove?: number;
  /** Milliseconds for a launch, a close, the making of a context. */
  operationTimeout?: number;
}

export interface PageRequest {
  /** BCP 47; the language the page is asked for. */
  locale: string;
  /** When it aborts, the page is closed at once, or after the last look. */
  signal?: AbortSignal;
  /** Called when the signal aborts, to save what the page still tells; it has a second. */
  lastLook?: () => Promise<void>;
}

interface Warm {
  browser: Browser;
  /** null for a remote browser. */
  pid: number | null;
  served: number;
  open: number;
  /** It holds too much memory. */
  bloated: boolean;
}

interface Prepared {
  warm: Warm;
  locale: string;
  context: BrowserContext;
  page: Page;
}

/** One warm browser, one context per probe; the next probe's context is made while the last one runs. */
export class BrowserPool {
  /** What the probes of this pool leave behind. */
  readonly evidence: EvidencePolicy;
  readonly #options: Required<Pick<BrowserPoolOptions, 'retireAfter' | 'retireAbove' | 'operationTimeout'>> &
    BrowserPoolOptions;
  #current: Warm | null = null;
  #launching: Promise<Warm> | null = null;
  #spare: Promise<Prepared | null> | null = null;
  #closing = new Set<Promise<void>>();
  #closed = false;

  constructor(options: BrowserPoolOptions) {
    surviveLateAnswers(options.log);
    this.evidence = { level: options.evidence ?? 'plain', troubled: new Set() };
    this.#options = { retireAfter: 100, retireAbove: 1024 ** 3, operationTimeout: 30_000, ...options };
  }

  /**
   * Runs `use` with a page in a context of its own, which is closed afterwards, whatever happened.
   * @throws ReplyBenchError `unavailable` when no browser can be had.
   */
  async withPage<T>({ locale, signal, lastLook }: PageRequest, use: (page: Page) => Promise<T>): Promise<T> {
    signal?.throwIfAborted();
    const prepared = await this.#take(locale);
    const close = () => this.#background(this.#end(prepared));
    const closeAtLast = () => this.#background(this.#endAfter(lastLook, prepared));
    signal?.addEventListener('abort', closeAtLast, { once: true });
    // A probe mostly waits for the site: time enough to make the next one's page.
    this.#prepareSpare(locale);
    try {
      return await use(prepared.page);
    } finally {
      signal?.removeEventListener('abort', closeAtLast);
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
      await this.#blockUnneeded(page);
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
  async #blockUnneeded(page: Page): Promise<void> {
    const urls = [...measuringPatterns, ...mediaPatterns, ...(this.#showsPictures() ? [] : picturePatterns)];
    const session = await devtoolsOf(page);
    await session.send('Network.enable');
    await session.send('Network.setBlockedURLs', { urls });
  }

  async #warm(): Promise<Warm> {
    if (this.#closed) throw new ReplyBenchError('unavailable', 'The browser pool is closed.');
    const current = this.#current;
    if (current !== null && this.#isFit(current)) return current;
    this.#launching ??= this.#replace().finally(() => {
      this.#launching = null;
    });
    return this.#launching;
  }

  #isFit({ browser, served, bloated }: Warm): boolean {
    return browser.isConnected() && served < this.#options.retireAfter && !bloated;
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
    const opening =
      remote === undefined
        ? launchBrowser({ ...this.#options, pictures: this.#showsPictures() })
        : connectBrowser(remote);
    try {
      const browser = await within(opening, operationTimeout, 'starting the browser');
      const processes = remote === undefined ? await processesOf(browser) : [];
      const pid = processes.find(({ type }) => type === 'browser')?.id ?? null;
      return { browser, pid, served: 0, open: 0, bloated: false };
    } catch (error) {
      throw new ReplyBenchError('unavailable', `No browser could be started: ${messageOf(error)}`, {
        cause: error,
      });
    }
  }

  #showsPictures(): boolean {
    return this.evidence.level === 'pictures';
  }

  async #endAfter(lastLook: PageRequest['lastLook'], prepared: Prepared): Promise<void> {
    if (lastLook !== undefined) await orElse(lastLook(), lastLookMs, null);
    await this.#end(prepared);
  }

  async #end({ warm, context }: { warm: Warm; context: BrowserContext | undefined }): Promise<void> {
    const closed =
      context === undefined
        ? true
        : await orElse(closeContext(context), this.#options.operationTimeout, false);
    warm.open -= 1;
    if (closed) await this.#weigh(warm);
    // A browser that cannot close a context any more is not to be trusted with the next probe.
    if (!closed && this.#current === warm) this.#current = null;
    if (!closed || (warm.open === 0 && this.#current !== warm)) await this.#shut(warm);
  }

  #shut({ browser, pid }: Warm): Promise<void> {
    return shutBrowser(browser, pid, this.#options.operationTimeout);
  }

  /** Now and then, since asking costs a little. */
  async #weigh(warm: Warm): Promise<void> {
    if (warm.pid === null || warm.served % weighedEvery !== 0) return;
    const held = await lastingMemory(warm.browser).catch(() => null);
    if (held !== null && held > this.#options.retireAbove) warm.bloated = true;
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
