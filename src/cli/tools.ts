import type { BrowserPool, BrowserPoolOptions } from '../driver/browser.ts';
import { allowedPrivateTargets, readConfig, type Config } from '../platform/config.ts';
import { createEgressGuard, type EgressGuard } from '../platform/egress.ts';
import { createLog, type Log } from '../platform/log.ts';
import { openBrowsers } from '../runtime/browsers.ts';

/** A browser behind the egress guard, for a command that needs no database. */
export interface Tools {
  config: Config;
  log: Log;
  egress: EgressGuard;
  browsers: BrowserPool;
}

type ToolOptions = Pick<BrowserPoolOptions, 'evidence' | 'headed'>;

/** Opens the tools, lets `use` work with them, closes them whatever happened. */
export async function withTools<T>(use: (tools: Tools) => Promise<T>, options: ToolOptions = {}): Promise<T> {
  const config = readConfig(process.env);
  const log = createLog({ level: process.env['REPLYBENCH_LOG_LEVEL'] ?? 'warn' });
  const egress = await createEgressGuard({ allowPrivate: allowedPrivateTargets(config), log });
  const browsers = openBrowsers(config, egress, { log, oneShot: true, ...options });
  try {
    return await use({ config, log, egress, browsers });
  } finally {
    await browsers.close();
    await egress.proxy.close();
  }
}

/** One JSON object on stdout. */
export function print(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, process.stdout.isTTY ? 2 : undefined)}\n`);
}
