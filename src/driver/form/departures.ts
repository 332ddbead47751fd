import type { BrowserContext, Request } from 'playwright-core';
import { isMeasuring } from '../unneeded.ts';

/** A request that left the page while we watched; redirects belong to the request that started them. */
export interface Departure {
  request: Request;
  method: string;
  url: string;
  /** Epoch milliseconds on our own clock, when we heard of it. */
  heardAt: number;
  /** `yes`: our words are in it; `maybe`: its body cannot be read; `other`: it brings something else; `no`: it only asks. */
  carries: 'yes' | 'maybe' | 'other' | 'no';
  navigation: boolean;
  answer: Answer | null;
}

/** How the last request of the redirect chain ended. */
export interface Answer {
  /** Of the first response: what the site said to our words. */
  status: number;
  /** After redirects. */
  finalStatus: number;
  finalUrl: string;
  /** Parsed JSON body of an answer that is not a page. */
  json: unknown;
  /** `net::…` when there was no answer. */
  failure: string | null;
}

export interface DepartureWatch {
  readonly departures: readonly Departure[];
  /** Resolves with the next departure or answer. */
  next(): Promise<void>;
  stop(): void;
}

const readOnly = new Set(['GET', 'HEAD', 'OPTIONS']);
const largestJson = 200_000;

export interface Watched {
  /** Texts of ours that make a request one that carries the inquiry. */
  words: readonly string[];
  /** Earlier steps have brought our words: now any request that changes something may finish it. */
  sentBefore: boolean;
  now: () => number;
}

/** Watches every request that leaves any page or frame of the context. */
export function watchDepartures(
  context: BrowserContext,
  { words, sentBefore, now }: Watched,
): DepartureWatch {
  const departures: Departure[] = [];
  const first = new Map<Request, Departure>();
  let wake = Promise.withResolvers<void>();
  const changed = () => {
    wake.resolve();
    wake = Promise.withResolvers<void>();
  };
  const onRequest = (request: Request) => {
    const origin = originOf(request);
    if (origin !== request || isMeasuring(request.url())) return;
    const departure = describe(request, words, now());
    if (sentBefore && departure.carries === 'other') departure.carries = 'maybe';
    // Scripts, styles and polling by GET say nothing about a submission.
    if (departure.carries === 'no') return;
    departures.push(departure);
    first.set(request, departure);
    changed();
  };
  const onEnd = (request: Request) => {
    const departure = first.get(originOf(request));
    if (departure === undefined || request.redirectedTo() !== null) return;
    void answerOf(departure.request, request).then((answer) => {
      departure.answer = answer;
      changed();
    });
  };
  context.on('request', onRequest);
  context.on('requestfinished', onEnd);
  context.on('requestfailed', onEnd);
  return {
    departures,
    next: () => wake.promise,
    stop() {
      context.off('request', onRequest);
      context.off('requestfinished', onEnd);
      context.off('requestfailed', onEnd);
    },
  };
}

function originOf(request: Request): Request {
  let origin = request;
  for (let before = request.redirectedFrom(); before !== null; before = before.redirectedFrom())
    origin = before;
  return origin;
}

function describe(request: Request, words: readonly string[], heardAt: number): Departure {
  const method = request.method();
  const url = request.url();
  return {
    request,
    method,
    url,
    heardAt,
    carries: carriage(request, words),
    navigation: request.isNavigationRequest(),
    answer: null,
  };
}

/** Does a request carry our words? */
export function carriage(request: Request, words: readonly string[]): Departure['carries'] {
  if (mentions(request.url(), words)) return 'yes';
  if (readOnly.has(request.method())) return 'no';
  const body = request.postDataBuffer()?.toString('utf8') ?? null;
  if (body === null) return 'maybe';
  return mentions(body, words) ? 'yes' : 'other';
}

/** Looks for our words as they are, form-encoded and as JSON escapes them. */
export function mentions(text: string, words: readonly string[]): boolean {
  if (text === '') return false;
  return words.some((word) => {
    const encoded = encodeURIComponent(word);
    const forms = [word, encoded, encoded.replaceAll('%20', '+'), JSON.stringify(word).slice(1, -1)];
    return forms.some((form) => text.includes(form));
  });
}

async function answerOf(start: Request, end: Request): Promise<Answer> {
  const [begun, ended] = await Promise.all([
    start.response().catch(() => null),
    end.response().catch(() => null),
  ]);
  const failure = end.failure()?.errorText ?? null;
  const type = ended?.headers()['content-type'] ?? '';
  return {
    status: begun?.status() ?? 0,
    finalStatus: ended?.status() ?? 0,
    finalUrl: end.url(),
    json: ended !== null && /json/i.test(type) && !end.isNavigationRequest() ? await jsonOf(ended) : null,
    failure,
  };
}

async function jsonOf(response: { text(): Promise<string> }): Promise<unknown> {
  try {
    const text = await response.text();
    return text.length > largestJson ? null : (JSON.parse(text) as unknown);
  } catch {
    return null;
  }
}

/** A browser on another machine has another clock: further off than this, our own hearing is nearer the truth. */
const believableMs = 2000;

/**
 * When a request left the page. Chromium stamps it with the wall clock and tells with the answer;
 * until then, and when its clock is off, the moment we heard of it stands.
 */
export function leftAt({ request, heardAt }: Departure): Date {
  const stamped = request.timing().startTime;
  return new Date(stamped > 0 && Math.abs(heardAt - stamped) < believableMs ? stamped : heardAt);
}
