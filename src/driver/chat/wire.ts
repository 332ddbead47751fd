import type { Page, Request } from 'playwright-core';
import { squeeze } from './survey.ts';

/** What left the page: the second witness of a delivery, beside the echo in the transcript. */
export interface Wire {
  /** Looks for these words from now on; forgets what was seen before. */
  expect(needle: string): void;
  /** When a request or a socket frame that carries the words left, and how the server took it. */
  carried(): Carried | null;
  /** Something left that could not be read, so that the words may have been in it. */
  opaque(): boolean;
}

export interface Carried {
  at: Date;
  /** The server's status; `awaited` until it comes, `none` for a socket, which gives no answer. */
  answer: number | 'awaited' | 'none';
}

interface State {
  needle: string;
  carried: Carried | null;
  opaque: boolean;
}

function unescape(payload: string): string {
  const plain = payload.replace(/\\u([0-9a-f]{4})/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  try {
    return decodeURIComponent(plain.replaceAll('+', ' '));
  } catch {
    return plain;
  }
}

/** Neither binary nor a long coded run: the words would be seen if they were in it. */
function isReadable(payload: string): boolean {
  if (/[A-Za-z0-9+/_-]{80,}={0,2}/.test(payload) && payload.length < 100_000) return false;
  let odd = 0;
  for (const character of payload.slice(0, 500)) if (character < '\t' || character === '\uFFFD') odd += 1;
  return odd <= 2;
}

function look(state: State, payload: string, at: Date): boolean {
  if (!state.needle || state.carried) return false;
  if (!isReadable(payload)) state.opaque = true;
  const found = squeeze(payload).includes(state.needle) || squeeze(unescape(payload)).includes(state.needle);
  if (found) state.carried = { at, answer: 'none' };
  return found;
}

function onRequest(state: State, request: Request, now: () => Date): void {
  const body = request.postDataBuffer()?.toString('utf8') ?? '';
  const query = request.method() === 'GET' && request.url().length < 8_000 ? request.url() : '';
  if (!look(state, body || query, now()) || !state.carried) return;
  const { carried } = state;
  carried.answer = 'awaited';
  void request
    .response()
    .then((response) => (carried.answer = response?.status() ?? 'none'))
    .catch(() => (carried.answer = 'none'));
}

/** Reads along what the page's requests and sockets send. */
export function watchWire(page: Page, now: () => Date): Wire {
  const state: State = { needle: '', carried: null, opaque: false };
  page.on('request', (request) => onRequest(state, request, now));
  page.on('websocket', (socket) => {
    socket.on('framesent', ({ payload }) => look(state, payload.toString('utf8'), now()));
  });
  return {
    expect: (needle) => Object.assign(state, { needle, carried: null, opaque: false }),
    carried: () => state.carried,
    opaque: () => state.opaque,
  };
}
