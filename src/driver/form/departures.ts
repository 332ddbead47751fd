import type { BrowserContext, Frame, Request, Response, WebSocket } from 'playwright-core';
import { isMeasuring } from '../unneeded.ts';
import { listenToSockets } from './sockets.ts';

/** A request that left the page while we watched; redirects belong to the request that started them. */
export interface Departure {
  /** `yes`: our words are in it; `maybe`: its body cannot be read; `other`: it brings something else; `no`: it only asks; `mail`: no server gets it, but the visitor's mail program. */
  carries: 'yes' | 'maybe' | 'other' | 'no' | 'mail';
  answer: Answer | null;
  /** False of beacons and sockets: whoever sends over them need not hear anything. */
  expectsAnswer: boolean;
  /** When it left the page. */
  leftAt(): Date;
  /** The frame its answer is shown in; null when scripts get it. */
  frame(): Frame | null;
}

/** How the last request of the redirect chain ended. */
export interface Answer {
  /** Of the first response: what the site said to our words; 0 when there was none, or the way has none. */
  status: number;
  /** After redirects. */
  finalStatus: number;
  /** Of an answer that scripts get: its JSON, whatever type it claims to be. */
  json: unknown;
  /** The same as text, when it is not JSON. */
  text: string;
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
const largestAnswer = 200_000;

export interface Watched {
  /** Texts of ours that make a request one that carries the inquiry. */
  words: readonly string[];
  /** Earlier steps have brought our words: now any request that changes something may finish it. */
  sentBefore: boolean;
  now: () => number;
}

/** Watches everything that leaves any page or frame of the context. */
export function watchDepartures(context: BrowserContext, watched: Watched): DepartureWatch {
  const departures: Departure[] = [];
  let wake = Promise.withResolvers<void>();
  const changed = () => {
    wake.resolve();
    wake = Promise.withResolvers<void>();
  };
  const add = (departure: Departure) => {
    departures.push(departure);
    changed();
  };
  const stops = [
    watchRequests(context, watched, { add, changed }),
    watchSockets(context, watched, { add, changed }),
  ];
  return {
    departures,
    next: () => wake.promise,
    stop() {
      for (const stop of stops) stop();
    },
  };
}

interface Report {
  add: (departure: Departure) => void;
  changed: () => void;
}

function watchRequests(
  context: BrowserContext,
  { words, sentBefore, now }: Watched,
  { add, changed }: Report,
): () => void {
  const first = new Map<Request, Departure>();
  const onRequest = (request: Request) => {
    const origin = originOf(request);
    if (origin !== request || isMeasuring(request.url())) return;
    const carries = request.url().startsWith('mailto:') ? 'mail' : carriage(request, words);
    // Scripts, styles and polling by GET say nothing about a submission.
    if (carries === 'no') return;
    const departure = departureOf(request, sentBefore && carries === 'other' ? 'maybe' : carries, now());
    first.set(request, departure);
    add(departure);
  };
  const onEnd = (request: Request) => {
    const origin = originOf(request);
    const departure = first.get(origin);
    if (departure === undefined || request.redirectedTo() !== null) return;
    void answerOf(origin, request).then((answer) => {
      departure.answer = answer;
      changed();
    });
  };
  context.on('request', onRequest);
  context.on('requestfinished', onEnd);
  context.on('requestfailed', onEnd);
  return () => {
    context.off('request', onRequest);
    context.off('requestfinished', onEnd);
    context.off('requestfailed', onEnd);
  };
}

/** A message over a socket is answered by the next one that comes back. */
function watchSockets(
  context: BrowserContext,
  { words, now }: Watched,
  { add, changed }: Report,
): () => void {
  const open = new Map<WebSocket, Departure>();
  return listenToSockets(context, {
    sent(socket, text) {
      if (!mentions(text, words)) return;
      const at = new Date(now());
      const departure: Departure = {
        carries: 'yes',
        answer: null,
        expectsAnswer: false,
        leftAt: () => at,
        frame: () => null,
      };
      open.set(socket, departure);
      add(departure);
    },
    received(socket, text) {
      const departure = open.get(socket);
      if (departure?.answer !== null) return;
      departure.answer = { status: 0, finalStatus: 0, failure: null, ...contentOf(text) };
      changed();
    },
  });
}

function originOf(request: Request): Request {
  let origin = request;
  for (let before = request.redirectedFrom(); before !== null; before = before.redirectedFrom())
    origin = before;
  return origin;
}

function departureOf(request: Request, carries: Departure['carries'], heardAt: number): Departure {
  return {
    carries,
    answer: null,
    expectsAnswer: request.resourceType() !== 'ping',
    leftAt: () => leftAt(request, heardAt),
    frame: () => (request.isNavigationRequest() ? frameOf(request) : null),
  };
}

/** A frame that is only being made is not known yet. */
function frameOf(request: Request): Frame | null {
  try {
    return request.frame();
  } catch {
    return null;
  }
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
  return {
    status: begun?.status() ?? 0,
    finalStatus: ended?.status() ?? 0,
    failure,
    ...(ended !== null && !end.isNavigationRequest() ? await bodyOf(ended) : contentOf('')),
  };
}

async function bodyOf(response: Response): Promise<Pick<Answer, 'json' | 'text'>> {
  return contentOf(await response.text().catch(() => ''));
}

/** Many a server sends JSON and calls it a page. */
function contentOf(text: string): Pick<Answer, 'json' | 'text'> {
  if (text.length > largestAnswer) return { json: null, text: '' };
  try {
    return { json: JSON.parse(text) as unknown, text: '' };
  } catch {
    return { json: null, text };
  }
}

/** A browser on another machine has another clock: further off than this, our own hearing is nearer the truth. */
const believableMs = 2000;

/**
 * When a request left the page. Chromium stamps it with the wall clock and tells with the answer;
 * until then, and when its clock is off, the moment we heard of it stands.
 */
function leftAt(request: Request, heardAt: number): Date {
  const stamped = request.timing().startTime;
  return new Date(stamped > 0 && Math.abs(heardAt - stamped) < believableMs ? stamped : heardAt);
}
