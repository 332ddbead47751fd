import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { acceptSockets } from './websocket.ts';

/** One request that brought a form's data, as the server saw it. */
export interface Attempt {
  /** Epoch milliseconds when its headers had arrived, and when its body had. */
  startedAt: number;
  at: number;
  method: string;
  fields: Readonly<Record<string, string>>;
  /** What was wrong with it; empty when it was accepted. */
  faults: readonly string[];
}

/** A site with one form: what it shows, what it checks, what it answers. */
export interface Site {
  /** The page's HTML; `token` is fresh with every view. */
  page: (token: string) => string;
  /** Fields that must not be empty. */
  required?: readonly string[];
  formats?: Readonly<Record<string, RegExp>>;
  /** This field must stay empty. */
  trap?: string;
  /** The `token` field must be one that was given out, and unused. */
  token?: boolean;
  /** Least milliseconds between view and submission. */
  minimumMs?: number;
  answer: (attempt: Attempt, response: ServerResponse) => void;
  /** Other paths of the site, below its own. */
  paths?: Readonly<Record<string, (response: ServerResponse, request: IncomingMessage) => void>>;
  /** What a message over a web socket is answered with; nothing when absent. */
  answerSocket?: string;
  /** The path the visit begins at; the site's own when absent. */
  start?: string;
}

export interface FormServer {
  url(site: string, host?: string): string;
  attempts(site: string): readonly Attempt[];
  accepted(site: string): readonly Attempt[];
  close(): Promise<void>;
}

interface Visit {
  at: number;
  used: boolean;
}

/** Serves sites at `/<name>/`; anything sent to `/<name>/send` is checked as strictly as real handlers do. */
export async function startFormServer(sites: Readonly<Record<string, Site>>): Promise<FormServer> {
  const attempts = new Map<string, Attempt[]>();
  const visits = new Map<string, Visit>();
  const server = createServer((request, response) => {
    const startedAt = Date.now();
    const url = new URL(request.url ?? '/', 'http://localhost');
    const [, name = '', ...rest] = url.pathname.split('/');
    const site = sites[name];
    const path = rest.join('/');
    if (site === undefined) return notFound(response);
    if (path === 'send')
      return void receive(request, { url, startedAt }).then((attempt) => {
        const checked = { ...attempt, faults: faultsOf(site, attempt, visits) };
        attempts.set(name, [...(attempts.get(name) ?? []), checked]);
        site.answer(checked, response);
      });
    const other = site.paths?.[path];
    if (other !== undefined) return other(response, request);
    if (path !== '') return notFound(response);
    const token = `t${visits.size}-${Math.random().toString(36).slice(2)}`;
    visits.set(token, { at: Date.now(), used: false });
    sendHtml(response, site.page(token));
  });
  const endSockets = acceptSockets(server, (path, text) => {
    const name = path.split('/')[1] ?? '';
    const at = Date.now();
    const attempt = { startedAt: at, at, method: 'SOCKET', fields: parseBody(text, ''), faults: [] };
    attempts.set(name, [...(attempts.get(name) ?? []), attempt]);
    return sites[name]?.answerSocket ?? '';
  });
  const port = await listen(server);
  const all = (name: string) => attempts.get(name) ?? [];
  return {
    url: (name, host = '127.0.0.1') => `http://${host}:${port}/${name}/${sites[name]?.start ?? ''}`,
    attempts: all,
    accepted: (name) => all(name).filter(({ faults }) => faults.length === 0),
    close: () =>
      new Promise((resolve) => {
        endSockets();
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

export async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

export function sendHtml(response: ServerResponse, html: string, status = 200): void {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' });
  response.end(html);
}

export function sendJson(response: ServerResponse, value: unknown, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json', 'access-control-allow-origin': '*' });
  response.end(JSON.stringify(value));
}

function notFound(response: ServerResponse): void {
  sendHtml(response, '<h1>Not found</h1>', 404);
}

function faultsOf(site: Site, attempt: Omit<Attempt, 'faults'>, visits: Map<string, Visit>): string[] {
  const { required = [], formats = {}, trap = '' } = site;
  const { fields } = attempt;
  const missing = required.filter((name) => !fields[name]?.trim());
  const misshapen = Object.entries(formats).filter(([name, format]) => !format.test(fields[name] ?? ''));
  return [
    ...missing.map((name) => `${name} is required`),
    ...misshapen.map(([name]) => `${name} has a wrong format: ${fields[name]}`),
    ...(fields[trap] ? ['the trap is filled'] : []),
    ...visitFaults(site, attempt, visits.get(fields['token'] ?? '')),
  ];
}

function visitFaults(site: Site, { at }: Omit<Attempt, 'faults'>, visit: Visit | undefined): string[] {
  const stale = site.token === true && (visit === undefined || visit.used);
  const hasty = at - (visit?.at ?? at) < (site.minimumMs ?? 0);
  if (visit !== undefined) visit.used = true;
  return [...(stale ? ['the token is stale'] : []), ...(hasty ? ['too fast'] : [])];
}

async function receive(
  request: IncomingMessage,
  { url, startedAt }: { url: URL; startedAt: number },
): Promise<Omit<Attempt, 'faults'>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks).toString('utf8');
  const type = request.headers['content-type'] ?? '';
  const method = request.method ?? 'GET';
  const fields = method === 'GET' ? Object.fromEntries(url.searchParams) : parseBody(body, type);
  return { startedAt, at: Date.now(), method, fields };
}

function parseBody(body: string, type: string): Record<string, string> {
  if (type.includes('urlencoded')) return Object.fromEntries(new URLSearchParams(body));
  const boundary = /boundary=(.+)$/.exec(type)?.[1];
  if (boundary !== undefined) return parseMultipart(body, boundary);
  const parsed = body.startsWith('{') ? (JSON.parse(body) as Record<string, unknown>) : {};
  return Object.fromEntries(Object.entries(parsed).map(([name, value]) => [name, String(value)]));
}

function parseMultipart(body: string, boundary: string): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const part of body.split(`--${boundary}`)) {
    const name = /name="([^"]*)"/.exec(part)?.[1];
    const value = part.split('\r\n\r\n')[1];
    if (name !== undefined && value !== undefined) fields[name] = value.replace(/\r\n$/, '');
  }
  return fields;
}
