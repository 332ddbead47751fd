import { randomBytes } from 'node:crypto';
import { createServer, type App, type Check } from '../../src/api/index.ts';
import { createKey } from '../../src/api/keys/manage-keys.ts';
import type { Scope } from '../../src/domain/nouns.ts';
import type { Context } from '../../src/platform/context.ts';
import { createVault } from '../../src/platform/secrets.ts';
import { silentLog } from './context.ts';

export interface TestApi {
  app: App;
  /** How often a dispatch was asked for. */
  woken: () => number;
  checks: Check[];
  /** Sends a request with a key and reads its answer. */
  call(
    method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE',
    url: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<Answer>;
  token: string;
}

export interface Answer {
  status: number;
  type: string;
  headers: Record<string, unknown>;
  text: string;
  // The tests look into answers of every shape.
  json: Record<string, unknown> & { data: Record<string, unknown>[]; id: string };
}

/** The API on a database, called without a socket. */
export async function startApi(ctx: Context, { demo = false } = {}): Promise<TestApi> {
  let woken = 0;
  const checks: Check[] = [{ name: 'database', ok: true, detail: 'answers' }];
  const app = await createServer({
    db: ctx.db,
    clock: ctx.clock,
    log: silentLog,
    vault: createVault(randomBytes(32)),
    wakeDispatch: () => void (woken += 1),
    mailboxesChanged: () => undefined,
    health: () => Promise.resolve(checks),
    demo,
  });
  const token = await makeKey(ctx, ['admin']);
  return {
    app,
    token,
    checks,
    woken: () => woken,
    async call(method, url, body, headers = {}) {
      const answer = await app.inject({
        method,
        url,
        headers: { authorization: `Bearer ${token}`, ...headers },
        ...(body !== undefined && { payload: body as object }),
      });
      const [type = ''] = (answer.headers['content-type'] ?? '').split(';');
      return {
        status: answer.statusCode,
        type,
        headers: answer.headers,
        text: answer.body,
        json: (type.includes('json') ? JSON.parse(answer.body) : {}) as Answer['json'],
      };
    },
  };
}

export async function makeKey(ctx: Context, scopes: Scope[], expires_at?: string): Promise<string> {
  const { token } = await createKey(ctx, { name: 'test', scopes, ...(expires_at && { expires_at }) });
  return token;
}
