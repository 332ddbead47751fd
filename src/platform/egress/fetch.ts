import { request as requestHttp, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import { messageOf, ReplyBenchError } from '../../domain/errors.ts';
import { dialOptions } from './dial.ts';
import { hostOf, portOf, type FindTarget, type Target } from './targets.ts';

interface FetchOptions {
  method?: string;
  headers?: Readonly<Record<string, string>>;
  body?: string | Uint8Array;
  /** Bytes of the body that are read; the rest is left. 1 MiB by default. */
  maxBytes?: number;
  /** Redirects that are followed, each checked anew. With 0 a redirect is the answer. 5 by default. */
  redirects?: number;
  /** Milliseconds for everything together, 10,000 by default. */
  deadline?: number;
  signal?: AbortSignal;
}

interface FetchAnswer {
  status: number;
  /** The address that answered in the end. */
  url: string;
  headers: IncomingHttpHeaders;
  body: Uint8Array;
  /** The body was longer than `maxBytes`. */
  truncated: boolean;
}

export type GuardedFetch = (url: string | URL, options?: FetchOptions) => Promise<FetchAnswer>;

interface Attempt {
  url: URL;
  method: string;
  headers: Readonly<Record<string, string>>;
  body: string | Uint8Array | undefined;
}

/** Headers that must not follow a redirect to another origin. */
const secretHeader = /^(authorization|cookie|proxy-authorization|webhook-.*)$/i;

async function readBody(
  response: IncomingMessage,
  maxBytes: number,
): Promise<Pick<FetchAnswer, 'body' | 'truncated'>> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > maxBytes) break;
  }
  response.destroy();
  return { body: Buffer.concat(chunks).subarray(0, maxBytes), truncated: length > maxBytes };
}

/** Sends one request to a checked target; the connection is not kept. */
function send(
  target: Target,
  { url, method, headers, body }: Attempt,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const request = url.protocol === 'https:' ? requestHttps : requestHttp;
  const path = `${url.pathname}${url.search}`;
  return new Promise((resolve, reject) => {
    const sent = request({
      ...dialOptions(target),
      agent: false,
      method,
      path,
      signal,
      headers: { 'accept-encoding': 'identity', ...headers, host: url.host },
    });
    sent.once('response', (response) => {
      if ((response.statusCode ?? 0) >= 200) resolve(response);
      else sent.destroy(new Error(`the status ${response.statusCode} is no answer`));
    });
    sent.once('error', reject);
    sent.once('upgrade', (_response, socket) => {
      socket.destroy();
      reject(new Error('the answer switches protocols, which nobody asked for'));
    });
    sent.end(body);
  });
}

/** The next request of a redirect, as browsers make it, or null when this is an answer. */
function redirected(attempt: Attempt, { statusCode = 0, headers }: IncomingMessage): Attempt | null {
  if (![301, 302, 303, 307, 308].includes(statusCode) || headers.location === undefined) return null;
  const url = URL.parse(headers.location, attempt.url.href);
  if (url === null) return null;
  const sameOrigin = url.origin === attempt.url.origin;
  const kept = Object.entries(attempt.headers).filter(([name]) => sameOrigin || !secretHeader.test(name));
  const rewritten = statusCode === 303 ? attempt.method !== 'HEAD' : attempt.method === 'POST';
  const becomesGet = statusCode <= 303 && rewritten;
  const { method, body } = becomesGet ? { method: 'GET', body: undefined } : attempt;
  const headersNow = kept.filter(([name]) => !becomesGet || !/^content-/i.test(name));
  return { url, method, body, headers: Object.fromEntries(headersNow) };
}

function unavailable(url: string, cause: unknown): ReplyBenchError {
  if (cause instanceof ReplyBenchError) return cause;
  return new ReplyBenchError('unavailable', `${url} did not answer: ${messageOf(cause)}.`, { cause });
}

/** Rejects when the signal aborts, for work that does not listen to it. */
function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(new Error('it took too long', { cause: signal.reason }));
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

/**
 * A fetch for robots.txt and webhooks that dials checked addresses only. Any status is an answer.
 * Throws `target_not_allowed` for an address that may not be reached, `unavailable` for no answer in time.
 */
export function createFetch(findTarget: FindTarget): GuardedFetch {
  async function follow(
    first: Attempt,
    { redirects = 5, maxBytes = 2 ** 20 }: FetchOptions,
    signal: AbortSignal,
  ) {
    let attempt = first;
    for (let left = redirects; ; left--) {
      const target = await findTarget(hostOf(attempt.url), portOf(attempt.url));
      const response = await send(target, attempt, signal);
      const next = redirects === 0 ? null : redirected(attempt, response);
      if (next === null) {
        const body = await readBody(response, maxBytes);
        return {
          status: response.statusCode ?? 0,
          url: attempt.url.href,
          headers: response.headers,
          ...body,
        };
      }
      response.destroy();
      if (left === 0)
        throw new ReplyBenchError('unavailable', `${first.url.href} redirects more than ${redirects} times.`);
      attempt = next;
    }
  }

  return async (address, options = {}) => {
    const url = URL.parse(String(address));
    if (url === null) throw new ReplyBenchError('target_not_allowed', `"${String(address)}" is not a URL.`);
    const { method = 'GET', headers = {}, body, deadline = 10_000 } = options;
    const limit = AbortSignal.any([
      AbortSignal.timeout(deadline),
      ...(options.signal ? [options.signal] : []),
    ]);
    try {
      return await unlessAborted(follow({ url, method, headers, body }, options, limit), limit);
    } catch (error) {
      throw unavailable(url.href, error);
    }
  };
}
