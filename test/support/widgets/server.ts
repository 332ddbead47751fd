import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One event of the fictional chat service, as its widgets get it. */
export interface ChatEvent {
  id: number;
  kind: 'message' | 'system' | 'typing' | 'chunk' | 'reload' | 'close' | 'header' | 'edit';
  from: 'bot' | 'agent' | 'visitor' | 'system';
  name: string;
  text: string;
  buttons?: readonly string[];
}

export interface Sent extends ChatEvent {
  /** When the server wrote it to the socket, milliseconds since the epoch. */
  at: number;
  /** When the widget had it in hand, on the same machine's clock; null until it told. */
  shownAt: number | null;
}

/** What a scripted agent can do. */
export interface Desk {
  bot(text: string, options?: { name?: string; buttons?: readonly string[] }): void;
  human(name: string, text: string): void;
  system(text: string): void;
  header(text: string): void;
  typing(name: string): void;
  stream(text: string, name?: string): Promise<void>;
  reload(): void;
  push(event: Partial<ChatEvent>): void;
  wait(milliseconds: number): Promise<void>;
  /** The visitor's next words after those already taken. */
  next(): Promise<string>;
}

export interface WidgetServer {
  url: string;
  /** Everything the visitor said, in order. */
  heard: { text: string; at: number }[];
  /** Forms that arrived, by path. */
  forms: { path: string; fields: Record<string, string> }[];
  sent: Sent[];
  close(): Promise<void>;
}

export interface WidgetSetup {
  /** File in `pages/` served at `/`. */
  page: string;
  /** Runs when the visitor has said something for the first time. */
  script: (desk: Desk) => Promise<void>;
  /** What stands in the transcript before the visitor speaks. */
  greeting?: Partial<ChatEvent>;
  /** Milliseconds the server takes to accept what the visitor says. */
  acceptAfter?: number;
}

const folder = new URL('pages/', import.meta.url);

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function pageNamed(name: string): string | null {
  try {
    return readFileSync(new URL(name, folder), 'utf8');
  } catch {
    return null;
  }
}

/** A fictional company's site with one chat widget, served on loopback, answered by a script. */
export async function startWidgetServer(setup: WidgetSetup): Promise<WidgetServer> {
  const streams = new Set<ServerResponse>();
  const heard: WidgetServer['heard'] = [];
  const forms: WidgetServer['forms'] = [];
  const sent: Sent[] = [];
  const history: ChatEvent[] = [];
  const waiting: (() => void)[] = [];
  let taken = 0;
  let started = false;
  let lastId = 0;

  const push = (event: Partial<ChatEvent>): void => {
    lastId += 1;
    const full: ChatEvent = { id: lastId, kind: 'message', from: 'bot', name: '', text: '', ...event };
    sent.push({ ...full, at: Date.now(), shownAt: null });
    if (full.kind === 'message' || full.kind === 'system') history.push(full);
    for (const stream of streams) stream.write(`data: ${JSON.stringify(full)}\n\n`);
  };
  const wait = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
  const desk: Desk = {
    push,
    wait,
    bot: (text, { name = 'Assistant', buttons = [] } = {}) => push({ from: 'bot', name, text, buttons }),
    human: (name, text) => push({ from: 'agent', name, text }),
    system: (text) => push({ kind: 'system', from: 'system', text }),
    header: (text) => push({ kind: 'header', from: 'system', text }),
    typing: (name) => push({ kind: 'typing', name }),
    reload: () => push({ kind: 'reload' }),
    stream: async (text, name = 'Assistant') => {
      const id = lastId + 1;
      for (let end = 4; end < text.length + 4; end += 4) {
        push({ id, kind: 'chunk', name, text: text.slice(0, end) });
        await wait(30);
      }
      history.push({ id, kind: 'message', from: 'bot', name, text });
    },
    next: async () => {
      const index = taken;
      taken += 1;
      if (heard.length <= index) await new Promise<void>((resolve) => waiting.push(resolve));
      return heard[index]?.text ?? '';
    },
  };

  const hear = async (text: string): Promise<void> => {
    if (setup.acceptAfter !== undefined) await wait(setup.acceptAfter);
    heard.push({ text, at: Date.now() });
    history.push({ id: (lastId += 1), kind: 'message', from: 'visitor', name: '', text });
    for (const wake of waiting.splice(0)) wake();
    if (started) return;
    started = true;
    taken = 1;
    void setup.script(desk);
  };

  const noteShown = ({ id, at }: { id: number; at: number }): void => {
    for (const event of sent) if (event.id === id) event.shownAt ??= at;
  };

  const subscribe = (response: ServerResponse): void => {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    response.write(': open\n\n');
    for (const event of history) response.write(`data: ${JSON.stringify({ ...event, replayed: true })}\n\n`);
    streams.add(response);
    response.on('close', () => streams.delete(response));
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/events') return subscribe(response);
    if (request.method === 'POST') {
      const body = await bodyOf(request);
      if (pathname === '/say') await hear((JSON.parse(body) as { text: string }).text);
      else if (pathname === '/shown') noteShown(JSON.parse(body) as { id: number; at: number });
      else forms.push({ path: pathname, fields: JSON.parse(body || '{}') as Record<string, string> });
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
      return;
    }
    const name = pathname === '/' ? setup.page : pathname.slice(1);
    const page = pageNamed(name);
    const type = name.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8';
    response.writeHead(page === null ? 404 : 200, { 'content-type': type }).end(page ?? 'not here');
  };

  if (setup.greeting) push(setup.greeting);
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    heard,
    forms,
    sent,
    close: async () => {
      for (const wake of waiting.splice(0)) wake();
      for (const stream of streams) stream.end();
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
