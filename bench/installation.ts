import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../src/platform/config.ts';
import { createLog } from '../src/platform/log.ts';
import type { Role } from '../src/platform/roles.ts';
import { startRuntime, type Runtime } from '../src/runtime.ts';

export const benchKey = 'a-key-for-the-bench';

/** Runs `use` on an installation of its own, with everything embedded, and removes it afterwards. */
export async function withInstallation<T>(
  roles: readonly Role[],
  settings: Readonly<Record<string, string>>,
  use: (runtime: Runtime) => Promise<T>,
): Promise<T> {
  const dataDir = await mkdtemp(join(tmpdir(), 'replybench-bench-'));
  const config = readConfig({
    REPLYBENCH_DATA_DIR: dataDir,
    REPLYBENCH_PORT: '0',
    REPLYBENCH_SMTP_LISTEN_PORT: '0',
    REPLYBENCH_API_KEY: benchKey,
    REPLYBENCH_ALLOW_PRIVATE_TARGETS: '127.0.0.0/8',
    REPLYBENCH_PACE: 'fast',
    REPLYBENCH_LOG_LEVEL: 'error',
    REPLYBENCH_DEMO: 'true',
    ...settings,
  });
  const runtime = await startRuntime({ config, roles, log: createLog({ level: 'error' }) });
  try {
    return await use(runtime);
  } finally {
    await runtime.close();
    await rm(dataDir, { recursive: true, force: true });
  }
}

/** The middle of several measured ratios: one disturbed round does not decide. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}
