import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { ReplyBenchError } from '../../src/domain/errors.ts';
import { allowedPrivateTargets, readConfig, redactConfig } from '../../src/platform/config.ts';

async function fileWith(text: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'replybench-config-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, 'secret'), text);
  return join(folder, 'secret');
}

function faultsOf(environment: Record<string, string>): Record<string, string> {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof ReplyBenchError && error.code === 'configuration')
      return Object.fromEntries(error.faults.map(({ pointer, detail }) => [pointer, detail]));
    throw error;
  }
  return {};
}

it('needs nothing, ignores what is not its own, and takes an empty value for none', () => {
  expect(readConfig({ PATH: '/bin', NODE_ENV: 'x', REPLYBENCH_PORT: '' })).toMatchObject({
    REPLYBENCH_PORT: 8080,
    REPLYBENCH_DEMO: false,
    REPLYBENCH_MAIL_DOMAIN: 'replybench.test',
  });
});

it('reads numbers, switches and lists from text', () => {
  const config = readConfig({
    REPLYBENCH_PORT: '0',
    REPLYBENCH_DEMO: 'true',
    REPLYBENCH_ALLOW_PRIVATE_TARGETS: '127.0.0.0/8, ::1/128,',
  });
  expect(config).toMatchObject({ REPLYBENCH_PORT: 0, REPLYBENCH_DEMO: true });
  expect(allowedPrivateTargets(config)).toEqual(['127.0.0.0/8', '::1/128']);
});

it('names every fault at once', () => {
  const faults = faultsOf({
    REPLYBENCH_PORT: '99999',
    REPLYBENCH_LOG_LEVEL: 'loud',
    REPLYBENCH_RETENTION_DAYS: '7',
    REPLYBENCH_WORKER_CONCURENCY: '2',
    REPLYBENCH_SECRET_KEY: 'too short',
    REPLYBENCH_API_KEY_FILE: '/nowhere/at/all',
  });
  expect(Object.keys(faults).toSorted()).toEqual([
    'REPLYBENCH_API_KEY_FILE',
    'REPLYBENCH_LOG_LEVEL',
    'REPLYBENCH_PORT',
    'REPLYBENCH_RETENTION_DAYS',
    'REPLYBENCH_SECRET_KEY',
    'REPLYBENCH_WORKER_CONCURENCY',
  ]);
  expect(() => readConfig({ REPLYBENCH_PORT: 'x', REPLYBENCH_HOSTS: 'y' })).toThrow(
    /REPLYBENCH_HOSTS: .*\n *REPLYBENCH_PORT: /,
  );
  expect(faults['REPLYBENCH_WORKER_CONCURENCY']).toContain('REPLYBENCH_WORKER_CONCURRENCY');
  expect(faults['REPLYBENCH_LOG_LEVEL']).toContain('must be one of fatal, error');
});

it('reads a secret from a file, and refuses two sources for one setting', async () => {
  const path = await fileWith('a-key-of-enough-length\n');
  expect(readConfig({ REPLYBENCH_API_KEY_FILE: path }).REPLYBENCH_API_KEY).toBe('a-key-of-enough-length');
  const url = await fileWith('postgres://x@h/d');
  expect(readConfig({ DATABASE_URL_FILE: url }).DATABASE_URL).toBe('postgres://x@h/d');
  const both = faultsOf({ REPLYBENCH_API_KEY_FILE: path, REPLYBENCH_API_KEY: 'another-key-of-length' });
  expect(Object.keys(both)).toEqual(['REPLYBENCH_API_KEY_FILE']);
});

it('shows settings to people without their secrets', () => {
  const shown = JSON.stringify(
    redactConfig(
      readConfig({
        DATABASE_URL: 'postgres://app:hunter2@db.internal/app',
        REPLYBENCH_API_KEY: 'abc:hunter2-hunter2-hunter2',
        REPLYBENCH_SECRET_KEY: Buffer.alloc(32, 7).toString('base64'),
        REPLYBENCH_BROWSER_WS: 'wss://browsers.example/?token=hunter2',
        REPLYBENCH_SMTP_URL: 'smtps://me:hunter2@mail.example',
      }),
    ),
  );
  expect(shown).not.toContain('hunter2');
  expect(shown).not.toContain(Buffer.alloc(32, 7).toString('base64'));
  expect(shown).toContain('db.internal');
});
