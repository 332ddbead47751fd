import type { BrowserPool } from '../driver/index.ts';
import { allowedPrivateTargets, readConfig, type Config } from '../platform/config.ts';
import { createEgressGuard, type EgressGuard } from '../platform/egress.ts';
import { createLog, type Log } from '../platform/log.ts';
import { openBrowsers } from '../runtime.ts';

/** A browser behind the egress guard, for a command that needs no database. */
export interface Tools {
  config: Config;
  log: Log;
  egress: EgressGuard;
  browsers: BrowserPool;
}

/** Opens the tools, lets `use` work with them, closes them whatever happened. */
export async function withTools<T>(use: (tools: Tools) => Promise<T>): Promise<T> {
  const config = readConfig(process.env);
  const log = createLog({ level: process.env['REPLYBENCH_LOG_LEVEL'] ?? 'warn' });
  const egress = await createEgressGuard({ allowPrivate: allowedPrivateTargets(config), log });
  const browsers = openBrowsers(config, egress, log);
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
