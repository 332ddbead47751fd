import { systemActor } from '../domain/actor.ts';
import { readConfig } from '../platform/config.ts';
import type { Context } from '../platform/context.ts';
import { createLog } from '../platform/log.ts';
import { startRuntime, type Runtime } from '../runtime.ts';

/** Opens the stores alone (no role runs), lets `use` work with them, closes them whatever happened. */
export async function withStores<T>(use: (ctx: Context, runtime: Runtime) => Promise<T>): Promise<T> {
  const config = readConfig(process.env);
  const log = createLog({ level: process.env['REPLYBENCH_LOG_LEVEL'] ?? 'warn' });
  const runtime = await startRuntime({ config, roles: [], log });
  try {
    return await use({ ...runtime.ctx, actor: systemActor('cli') }, runtime);
  } finally {
    await runtime.close();
  }
}
