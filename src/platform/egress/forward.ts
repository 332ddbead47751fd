import {
  Agent,
  request,
  STATUS_CODES,
  type ClientRequest,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import { pipeline } from 'node:stream';
import type { Log } from '../log.ts';
import { dialOptions, limitConnecting } from './dial.ts';
import { endToEnd } from './headers.ts';
import { egressHeader, refusalOf } from './refusal.ts';
import { hostOf, portOf, type FindTarget } from './targets.ts';

export interface Forwarder {
  /** Answers one absolute-form request. */
  forward(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void>;
  close(): void;
}

/** Methods whose requests may be sent twice, and so may meet a pooled connection that is just being closed. */
const repeatable = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Bytes of a head, as many as Chromium takes. */
export const longestHead = 256 * 1024;

function answerRefusal(outgoing: ServerResponse, error: unknown): void {
  if (outgoing.headersSent) {
    outgoing.destroy();
    return;
  }
  const { status, code, text } = refusalOf(error);
  const headers = { 'Content-Type': 'text/plain; charset=utf-8', [egressHeader]: code };
  outgoing.writeHead(status, STATUS_CODES[status] ?? '', headers).end(text);
}

function hasBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}

/** The authority of the request line decides, whatever the Host header says (RFC 9112 §3.2.2). */
function headersFor(incoming: IncomingMessage, url: URL): string[] {
  const chunked = incoming.headers['transfer-encoding'] === undefined ? [] : ['Transfer-Encoding', 'chunked'];
  return ['Host', url.host, ...endToEnd(incoming.rawHeaders, ['host']), ...chunked];
}

/** What a reason phrase may hold (RFC 9112 §4); another one is replaced, as it says nothing that matters. */
const phrasePattern = /^[\t\x20-\x7e\x80-\xff]*$/;

/** Throws for a status or header that an origin may send and Node does not. */
function passOn(response: IncomingMessage, outgoing: ServerResponse): void {
  const { statusCode = 502, statusMessage = '', rawHeaders } = response;
  const phrase = phrasePattern.test(statusMessage) ? statusMessage : STATUS_CODES[statusCode];
  outgoing.writeHead(statusCode, phrase ?? '', endToEnd(rawHeaders));
  // An upstream that dies in the middle tears the client's connection too: half a body must not look whole.
  pipeline(response, outgoing, () => undefined);
}

function wasClosedWhileIdle(error: Error & { code?: string }, sent: ClientRequest): boolean {
  return sent.reusedSocket && (error.code === 'ECONNRESET' || error.code === 'EPIPE');
}

/** Forwards plain HTTP. Connections to origins are kept and used again, except for what must not be sent twice. */
export function createForwarder(findTarget: FindTarget, log: Log): Forwarder {
  const pool = new Agent({ keepAlive: true, scheduling: 'lifo', maxFreeSockets: 16 });

  async function send(incoming: IncomingMessage, outgoing: ServerResponse, url: URL): Promise<void> {
    const target = await findTarget(hostOf(url), portOf(url));
    if (outgoing.destroyed) return;
    const pooled = repeatable.has(incoming.method ?? '') && !hasBody(incoming);
    const sent = request({
      ...dialOptions(target),
      agent: pooled ? pool : false,
      method: incoming.method,
      path: `${url.pathname}${url.search}`,
      headers: headersFor(incoming, url),
      maxHeaderSize: longestHead,
    });
    sent.on('socket', limitConnecting);
    sent.on('response', (response) => {
      try {
        passOn(response, outgoing);
      } catch (error) {
        sent.destroy(new Error('The answer is not valid HTTP', { cause: error }));
      }
    });
    sent.on('upgrade', (_response, socket) => {
      socket.destroy();
      answerRefusal(outgoing, new Error('The answer switches protocols, which nobody asked for'));
    });
    sent.on('error', (error) => {
      if (outgoing.destroyed) return;
      if (pooled && !outgoing.headersSent && wasClosedWhileIdle(error, sent))
        void forward(incoming, outgoing);
      else answerRefusal(outgoing, error);
    });
    outgoing.once('close', () => sent.destroy());
    if (pooled) sent.end();
    else pipeline(incoming, sent, () => undefined);
  }

  async function forward(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const url = URL.parse(incoming.url ?? '');
    if (url === null || url.protocol !== 'http:') {
      outgoing.writeHead(400).end('This is a proxy: it takes absolute http addresses and CONNECT.\n');
      return;
    }
    try {
      await send(incoming, outgoing, url);
    } catch (error) {
      log.info({ host: url.host, reason: refusalOf(error).text.trim() }, 'a request was not let out');
      answerRefusal(outgoing, error);
    }
  }

  return { forward, close: () => pool.destroy() };
}
