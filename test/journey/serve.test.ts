import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openClient, type PageView } from '../support/client.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { cliPath } from './command.ts';

let cwd: string;
let database: TestDatabase;

beforeAll(async () => {
  [cwd, database] = await Promise.all([mkdtemp(join(tmpdir(), 'replybench-serve-')), cloneDatabase()]);
});
afterAll(async () => {
  await database.close();
  await rm(cwd, { recursive: true, force: true });
});

/** Starts `serve api`; resolves with its URL and all that it has said on stdout once it is up. */
async function serve() {
  const child = spawn(process.execPath, [cliPath, 'serve', 'api'], {
    cwd,
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      DATABASE_URL: database.url,
      REPLYBENCH_PORT: '0',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let url = '';
  for await (const line of createInterface(child.stderr)) {
    url = (JSON.parse(line) as { url?: string }).url ?? '';
    if (url !== '') break;
  }
  child.stderr.resume();
  return {
    url,
    /** Ends it as a service manager does; resolves with its exit code and what it said. */
    async stop() {
      const said = child.stdout.toArray();
      child.kill('SIGTERM');
      const [code] = (await once(child, 'exit')) as [number | null];
      return { code, stdout: Buffer.concat(await said).toString() };
    },
  };
}

test(
  'serve shows its first key once, answers, and ends cleanly on SIGTERM',
  { timeout: 120_000 },
  async () => {
    const first = await serve();
    const stranger = openClient(first.url, 'rb_guessed');
    expect(await stranger.get('/livez')).toEqual({ status: 'alive' });
    expect(await stranger.send('GET', '/v1/companies')).toMatchObject({ status: 401 });
    const { code, stdout } = await first.stop();
    expect(code).toBe(0);
    const key = /^first admin key \(shown once\): (\S+)\n$/.exec(stdout)?.[1] ?? '';

    const second = await serve();
    const client = openClient(second.url, key);
    expect((await client.get<PageView<unknown>>('/v1/companies')).data).toEqual([]);
    expect(await client.send('GET', '/v1/keys')).toMatchObject({ status: 200 });
    expect(await second.stop()).toEqual({ code: 0, stdout: '' });
  },
);
