import type { Page, Response } from 'playwright-core';
import { messageOf } from '../../domain/errors.ts';
import { egressHeader } from '../../platform/egress/refusal.ts';
import { barrierOf } from './barriers.ts';
import type { Verdict } from './outcome.ts';
import { hearSockets } from './sockets.ts';

const connectMs = 30_000;
/** A page may go on loading for ever; what is there by then is worked with. */
const parseMs = 12_000;

/** Opens the page up to its parsed document; null when it is one, else how the probe ends. */
export async function openPage(page: Page, url: string): Promise<Verdict | null> {
  hearSockets(page);
  let response: Response | null;
  try {
    response = await page.goto(url, { waitUntil: 'commit', timeout: connectMs });
  } catch (error) {
    return page.isClosed() ? failed('page_closed') : verdictOn(messageOf(error));
  }
  const refusal = response === null ? null : refusalOf(response);
  if (refusal !== null && !isHtml(response)) return refusal;
  await page.waitForLoadState('domcontentloaded', { timeout: parseMs }).catch(() => {});
  if (page.isClosed()) return failed('page_closed');
  return refusal === null ? null : ((await barrierOf(page)) ?? refusal);
}

const failed = (reason: string): Verdict => ({ outcome: 'failed', reason });

const reasons: readonly (readonly [RegExp, string])[] = [
  [/ERR_CERT_|ERR_SSL_|ERR_BAD_SSL/, 'bad_certificate'],
  [/ERR_TOO_MANY_REDIRECTS/, 'redirect_loop'],
  [/Download is starting/, 'not_html: a download'],
  [/Timeout \d+ms exceeded|ERR_TIMED_OUT/, 'timeout'],
  [/ERR_EMPTY_RESPONSE|ERR_INVALID_HTTP_RESPONSE|ERR_INVALID_RESPONSE/, 'bad_response'],
];

const passwordAsked = /ERR_INVALID_AUTH|ERR_MISSING_AUTH|ERR_TOO_MANY_RETRIES/;
const login: Verdict = { outcome: 'blocked', reason: 'login: the page asks for a password' };

function verdictOn(message: string): Verdict {
  return passwordAsked.test(message) ? login : failed(reasonOf(message));
}

function reasonOf(message: string): string {
  const known = reasons.find(([pattern]) => pattern.test(message));
  if (known !== undefined) return known[1];
  return `unreachable: ${/net::\w+/.exec(message)?.[0] ?? message.split('\n')[0] ?? ''}`;
}

/** The site lets us not in: that is its right, and no failure of ours. */
const shut: Readonly<Record<number, string>> = {
  403: 'forbidden: http_403',
  429: 'rate_limited: http_429',
  451: 'forbidden: http_451',
};

function refusalOf(response: Response): Verdict | null {
  const status = response.status();
  // Our own guard's answer is none of the site's.
  const guarded = response.headers()[egressHeader.toLowerCase()];
  if (guarded !== undefined) return failed(guarded);
  if (status === 401 || status === 407) return login;
  const reason = shut[status];
  if (reason !== undefined) return { outcome: 'blocked', reason };
  if (status >= 400) return failed(`http_${status}`);
  return isHtml(response) ? null : failed(`not_html: ${typeOf(response)}`);
}

function isHtml(response: Response | null): boolean {
  return /html/i.test(typeOf(response));
}

function typeOf(response: Response | null): string {
  return response?.headers()['content-type'] ?? 'text/html';
}
