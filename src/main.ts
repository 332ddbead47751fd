import { parseArgs } from 'node:util';
import { messageOf } from './domain/errors.ts';
import { readConfig } from './platform/config.ts';
import { createLog, type Log } from './platform/log.ts';
import { parseRoles } from './platform/roles.ts';
import { startRuntime, type Runtime } from './runtime.ts';

/** `node src/main.ts [api] [clock] [worker] [mailbox]`: plays the roles until a signal ends it; none named: all. */
export async function serve(words: readonly string[]): Promise<void> {
  const config = readConfig(process.env);
  const log = createLog({ level: config.REPLYBENCH_LOG_LEVEL });
  const roles = parseRoles(words);
  const runtime = await startRuntime({ config, roles, log });
  log.info({ roles, url: runtime.url, smtpPort: runtime.smtpPort }, 'ReplyBench is up');
  // Printed once and kept nowhere: stdout, since a log is kept.
  if (runtime.newKey) process.stdout.write(`first admin key (shown once): ${runtime.newKey}\n`);
  await untilSignal(runtime, log);
}

/** Waits for SIGINT or SIGTERM, then closes; a second signal ends at once. */
export function untilSignal(runtime: Pick<Runtime, 'close'>, log: Log): Promise<void> {
  return new Promise((resolve) => {
    const stop = (signal: string) => {
      log.info({ signal }, 'closing');
      process.once('SIGINT', () => process.exit(130));
      process.once('SIGTERM', () => process.exit(143));
      void runtime.close().then(resolve);
    };
    process.once('SIGINT', () => stop('SIGINT'));
    process.once('SIGTERM', () => stop('SIGTERM'));
  });
}

if (import.meta.main) {
  const { positionals } = parseArgs({ allowPositionals: true });
  try {
    await serve(positionals);
  } catch (error) {
    process.stderr.write(`${messageOf(error)}\n`);
    process.exitCode = 1;
  }
}
