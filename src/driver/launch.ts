import { readFile } from 'node:fs/promises';
import { chromium, type Browser } from 'playwright-core';
import { messageOf } from '../domain/errors.ts';
import type { Log } from '../platform/log.ts';
import { findChromium } from './chromium.ts';
import { orElse } from './deadline.ts';
import { browserSwitches } from './switches.ts';

export interface LaunchOptions {
  log: Log;
  /** The executable; found by itself when absent. */
  executable?: string;
  /** The egress guard's proxy, e.g. `http://127.0.0.1:3128`; loopback addresses go through it too. */
  proxy?: { server: string; username?: string; password?: string };
  /** Load pictures and fonts. */
  pictures: boolean;
  /** With a window, for a person to watch. */
  headed?: boolean;
}

/** Starts a browser on this machine, in its sandbox where it can. */
export async function launchBrowser({
  executable,
  proxy,
  pictures,
  headed = false,
  log,
}: LaunchOptions): Promise<Browser> {
  const options = {
    headless: !headed,
    executablePath: executable ?? findChromium(),
    args: browserSwitches({ pictures }),
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

/** Joins a running browser: a Playwright server, or a CDP endpoint. */
export function connectBrowser(endpoint: string): Promise<Browser> {
  const speaksCdp = /^https?:/i.test(endpoint) || endpoint.includes('/devtools/');
  return speaksCdp ? chromium.connectOverCDP(endpoint) : chromium.connect(endpoint);
}

interface BrowserProcess {
  /** `browser`, `GPU`, `utility`, `renderer`, … */
  type: string;
  id: number;
}

/** The processes of a browser on this machine. */
export async function processesOf(browser: Browser): Promise<BrowserProcess[]> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo;
}

/**
 * Bytes that the lasting processes of a local browser hold for themselves; those of pages come and go.
 * Null where the system does not tell.
 */
export async function lastingMemory(browser: Browser): Promise<number | null> {
  const processes = await processesOf(browser);
  const lasting = processes.filter(({ type }) => type !== 'renderer');
  const held = await Promise.all(lasting.map(({ id }) => memoryOf(id)));
  const known = held.filter((bytes) => bytes !== null);
  return known.length === 0 ? null : known.reduce((sum, bytes) => sum + bytes, 0);
}

/** Linux only. */
async function memoryOf(pid: number): Promise<number | null> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const kilobytes = /^RssAnon:\s+(\d+) kB$/m.exec(status)?.[1];
  return kilobytes === undefined ? null : Number(kilobytes) * 1024;
}

/** Closes a browser; one that does not close in time is ended by its process, where that is ours. */
export async function shutBrowser(browser: Browser, pid: number | null, milliseconds: number): Promise<void> {
  const closed = await orElse(
    browser.close().then(() => true),
    milliseconds,
    false,
  );
  if (!closed && pid !== null) kill(pid);
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // Gone already.
  }
}
