import { Agent, request, type ClientRequest, type IncomingMessage, type ServerResponse } from 'node:http';
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

function answerRefusal(outgoing: ServerResponse, error: unknown): void {
  if (outgoing.headersSent) {
    outgoing.destroy();
    return;
  }
  const { status, code, text } = refusalOf(error);
  outgoing.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', [egressHeader]: code }).end(text);
}

function hasBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}

/** The authority of the request line decides, whatever the Host header says (RFC 9112 §3.2.2). */
function headersFor(incoming: IncomingMessage, url: URL): string[] {
  const chunked = incoming.headers['transfer-encoding'] === undefined ? [] : ['Transfer-Encoding', 'chunked'];
  return ['Host', url.host, ...endToEnd(incoming.rawHeaders, ['host']), ...chunked];
}

function passOn(response: IncomingMessage, outgoing: ServerResponse): void {
  outgoing.writeHead(response.statusCode ?? 502, response.statusMessage, endToEnd(response.rawHeaders));
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
    });
    sent.on('socket', limitConnecting);
    sent.on('response', (response) => passOn(response, outgoing));
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
