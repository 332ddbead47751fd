import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';
import { readConfig } from '../../src/platform/config.ts';
import type { Database } from '../../src/platform/database.ts';
import { roles as allRoles, type Role } from '../../src/platform/roles.ts';
import { startRuntime } from '../../src/runtime.ts';
import { openClient, type Client } from './client.ts';
import { silentLog } from './context.ts';

/** Addresses of probes are made in this domain. */
export const mailDomain = 'probes.test';
const apiKey = 'a-key-that-only-tests-know';

export interface InstallationOptions {
  /** A migrated database of its own. */
  databaseUrl: string;
  /** The queue lives there; without, in the database. */
  redisUrl?: string;
  roles?: readonly Role[];
  /** More settings, or others than a test's. */
  settings?: Readonly<Record<string, string>>;
}

/** A whole ReplyBench in this process. */
export interface Installation extends Client {
  url: string;
  smtpPort: number;
  db: Database;
  /** The settings it runs with, for a child process that is to join it. */
  environment: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

/** Starts ReplyBench on free ports of loopback, all roles of it unless told otherwise. */
export async function startInstallation(options: InstallationOptions): Promise<Installation> {
  const dataDir = await mkdtemp(join(tmpdir(), 'replybench-journey-'));
  const environment = { ...environmentOf(options), REPLYBENCH_DATA_DIR: dataDir, ...options.settings };
  const runtime = await startRuntime({
    config: readConfig(environment),
    roles: options.roles ?? allRoles,
    log: silentLog,
  });
  const url = runtime.url ?? '';
  return {
    ...openClient(url, apiKey),
    url,
    smtpPort: runtime.smtpPort ?? 0,
    db: runtime.ctx.db,
    environment,
    async close() {
      await runtime.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

function environmentOf({ databaseUrl, redisUrl }: InstallationOptions): Record<string, string> {
  return {
    DATABASE_URL: databaseUrl,
    ...(redisUrl !== undefined && { REDIS_URL: redisUrl }),
    REPLYBENCH_PORT: '0',
    REPLYBENCH_SMTP_LISTEN_PORT: '0',
    REPLYBENCH_API_KEY: apiKey,
    REPLYBENCH_MAIL_DOMAIN: mailDomain,
    REPLYBENCH_ALLOW_PRIVATE_TARGETS: '127.0.0.0/8',
    REPLYBENCH_PACE: 'fast',
    REPLYBENCH_WORKER_CONCURRENCY: '2',
  };
}

/** Looks until the expectations hold, for what nobody announces; the bound only ends a hang. */
export function eventually<T>(look: () => T | Promise<T>): Promise<T> {
  return vi.waitFor(look, { timeout: 240_000, interval: 50 });
}
