import { BrowserPool, type BrowserPoolOptions } from '../driver/browser.ts';
import type { Config } from '../platform/config.ts';
import type { EgressGuard } from '../platform/egress.ts';
import type { Log } from '../platform/log.ts';

/** The browser of this installation, which leaves through the egress guard. Apart, since commands need nothing else. */
export function openBrowsers(
  config: Config,
  { proxy }: EgressGuard,
  options: { log: Log } & Pick<BrowserPoolOptions, 'evidence' | 'headed' | 'oneShot'>,
): BrowserPool {
  const { REPLYBENCH_CHROMIUM: executable, REPLYBENCH_BROWSER_WS: remote } = config;
  return new BrowserPool({
    evidence: config.REPLYBENCH_EVIDENCE,
    ...options,
    proxy: { server: proxy.url, ...(proxy.needsCredential && proxy.credential) },
    ...(executable !== undefined && { executable }),
    ...(remote !== undefined && { remote }),
  });
}
