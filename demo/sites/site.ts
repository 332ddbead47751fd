import { readFile } from 'node:fs/promises';
import fastify, { type FastifyInstance, type FastifyReply } from 'fastify';
import type { CompanyProfile } from '../company.ts';
import type { Courier, Desk } from '../desk.ts';
import type { Timers } from '../timers.ts';
import type { Markup } from './html.ts';

/** What the site of a company is built from. */
export interface SiteOptions {
  profile: CompanyProfile;
  desk: Desk;
  /** The company's mail, for a chat whose visitor has left. */
  postbox: Courier;
  timers: Timers;
  random: () => number;
}

/** A site that listens; `close` ends its connections, open event streams included. */
export interface Site {
  url: string;
  /** The page or address a probe is pointed at. */
  target: string;
  close(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
};

export interface ServerOptions {
  /** Folder of the files that are served as they are. */
  folder: URL;
  files: readonly string[];
  /** Paths that robots are asked to leave alone. */
  disallow: readonly string[];
}

/** A server with what every site has: form bodies, robots.txt and a few files of its own. */
export async function createServer({ folder, files, disallow }: ServerOptions): Promise<FastifyInstance> {
  const server = fastify({ forceCloseConnections: true, bodyLimit: 256 * 1024 });
  server.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string' },
    (_request, body, done) => done(null, new URLSearchParams(String(body))),
  );
  server.get('/robots.txt', (_request, reply) =>
    reply
      .type('text/plain')
      .send(['User-agent: *', ...disallow.map((path) => `Disallow: ${path}`), ''].join('\n')),
  );
  for (const file of files) {
    const content = await readFile(new URL(file, folder), 'utf8');
    const type = types[file.split('.').at(-1) ?? ''] ?? 'text/plain; charset=utf-8';
    server.get(`/${file}`, (_request, reply) => reply.type(type).send(content));
  }
  return server;
}

/** Starts listening on loopback (port 0: a free one) and says where. */
export async function listen(server: FastifyInstance, port: number): Promise<string> {
  return server.listen({ host: '127.0.0.1', port });
}

export function sendPage(reply: FastifyReply, page: Markup, status = 200): FastifyReply {
  return reply
    .code(status)
    .type('text/html; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(page.markup);
}

/** The fields of a URL-encoded body, trimmed; a field that is missing is empty. */
export function readFields<Name extends string>(body: unknown, names: readonly Name[]): Record<Name, string> {
  const fields = body instanceof URLSearchParams || body instanceof FormData ? body : new URLSearchParams();
  const valueOf = (name: string) => {
    const value = fields.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  return Object.fromEntries(names.map((name) => [name, valueOf(name)])) as Record<Name, string>;
}

/** A modest check, as sites have it: something, an at sign, a dot. */
export function looksLikeEmail(value: string): boolean {
  return /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(value);
}
