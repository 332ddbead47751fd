import type { Page } from 'playwright-core';
import { redact } from './private.ts';

/** Something that went wrong inside a page. */
interface Trouble {
  kind: 'console' | 'page_error' | 'request';
  text: string;
}

const mostTroubles = 100;
const longestText = 500;

/** Errors the page writes to its console or throws, and requests that failed; the first hundred, shortened. */
export function watchTroubles(page: Page): (pattern: string) => readonly Trouble[] {
  const troubles: Trouble[] = [];
  const note = (kind: Trouble['kind'], text: string) => {
    if (troubles.length < mostTroubles) troubles.push({ kind, text: text.slice(0, longestText) });
  };
  page.on('console', (message) => {
    if (message.type() === 'error') note('console', message.text());
  });
  page.on('pageerror', (error) => note('page_error', `${error.name}: ${error.message}`));
  page.on('requestfailed', (request) => {
    const failure = request.failure()?.errorText ?? 'failed';
    if (!isOurs(failure)) note('request', `${request.method()} ${addressOf(request.url())} ${failure}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400)
      note('request', `${response.request().method()} ${addressOf(response.url())} ${response.status()}`);
  });
  return (pattern) => troubles.map(({ kind, text }) => ({ kind, text: redact(text, pattern) }));
}

/** We block what a probe does not need. */
const isOurs = (failure: string) => failure.includes('ERR_BLOCKED_BY_CLIENT');

/** Without the query: a form sent by GET puts what was typed there. */
function addressOf(url: string): string {
  if (!URL.canParse(url)) return '';
  const { origin, pathname, protocol } = new URL(url);
  return protocol.startsWith('http') ? `${origin}${readable(pathname)}` : protocol;
}

function readable(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
