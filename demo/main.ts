/**
 * `npm start`: the demo world. Five fictional companies, all roles, and inquiries that go out until it is stopped.
 * Their seconds stand for hours.
 */
import { createServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { applyInstallation } from '../src/cli/apply.ts';
import { systemActor } from '../src/domain/actor.ts';
import { messageOf } from '../src/domain/errors.ts';
import { untilSignal } from '../src/main.ts';
import { readConfig, type Config } from '../src/platform/config.ts';
import type { Context } from '../src/platform/context.ts';
import { createLog, type Log } from '../src/platform/log.ts';
import { roles } from '../src/platform/roles.ts';
import { planProbe } from '../src/probe/index.ts';
import { startRuntime, type Runtime } from '../src/runtime.ts';
import { installationOf } from './installation.ts';
import { showProgress } from './progress.ts';
import { startWorld, type World } from './world.ts';

const preferredPort = 8080;
const windowSeconds = 60;
const rounds = 12;
const roundMs = 3_000;

/** Sites keep their addresses from one start to the next, so that their figures go on. */
const sitePorts = {
  larkfield: 18_101,
  halyard: 18_102,
  almweg: 18_103,
  kitewell: 18_104,
  ardoise: 18_105,
} as const;

async function demoConfig(): Promise<Config> {
  const wished = process.env['REPLYBENCH_PORT'];
  return readConfig({
    REPLYBENCH_ALLOW_PRIVATE_TARGETS: '127.0.0.0/8',
    REPLYBENCH_MAIL_DOMAIN: 'replybench.test',
    REPLYBENCH_SMTP_LISTEN_PORT: '0',
    REPLYBENCH_LOG_LEVEL: 'warn',
    REPLYBENCH_PACE: 'fast',
    REPLYBENCH_WORKER_CONCURRENCY: '6',
    REPLYBENCH_CHAT_WAIT_SECONDS: '20',
    ...process.env,
    REPLYBENCH_DEMO: 'true',
    REPLYBENCH_PORT: wished ?? String((await isFree(preferredPort)) ? preferredPort : 0),
  });
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
      .once('error', () => resolve(false))
      .listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}

async function freeSitePorts(): Promise<Partial<typeof sitePorts>> {
  const entries = await Promise.all(
    Object.entries(sitePorts).map(async ([slug, port]) => ((await isFree(port)) ? [[slug, port]] : [])),
  );
  return Object.fromEntries(entries.flat()) as Partial<typeof sitePorts>;
}

async function openWorld(smtpPort: number, log: Log): Promise<World> {
  return startWorld({
    smtp: { host: '127.0.0.1', port: smtpPort },
    seed: new Date().toISOString(),
    ports: await freeSitePorts(),
    log: (line) => log.debug({ part: 'world' }, line),
  });
}

/** Asks every company again and again for the first half minute; the schedules go on from there. */
async function askInRounds(ctx: Context, world: World, signal: AbortSignal): Promise<void> {
  const targets = world.companies.flatMap(({ channels }) => channels.map(({ target }) => target));
  const channels = await ctx.db.selectFrom('channels').select('id').where('target', 'in', targets).execute();
  for (let round = 0; round < rounds && !signal.aborted; round += 1) {
    for (const { id } of channels) await planProbe(ctx, { channel_id: id, window_seconds: windowSeconds });
    await delay(roundMs, undefined, { signal }).catch(() => undefined);
  }
}

function welcome({ url, newKey }: Runtime, world: World): void {
  const lines = [
    '',
    `  ReplyBench   ${url ?? ''}`,
    `  API          ${url ?? ''}/v1   (documentation: ${url ?? ''}/docs)`,
    newKey
      ? `  key          ${newKey}   (shown once)`
      : '  key          the one shown at the first start, or REPLYBENCH_API_KEY',
    '',
    ...world.companies.map(({ name, website }) => `  ${name.padEnd(24)} ${website}`),
    '',
    '  Their seconds stand for hours. Stop with Ctrl+C.',
    '',
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

async function main(): Promise<void> {
  const config = await demoConfig();
  const log = createLog({ level: config.REPLYBENCH_LOG_LEVEL });
  const runtime = await startRuntime({ config, roles, log });
  const closing = new AbortController();
  const world = await openWorld(runtime.smtpPort ?? 0, log);
  const ctx = { ...runtime.ctx, actor: systemActor('demo') };
  await applyInstallation(ctx, installationOf(world, { cron: '*/2 * * * *', windowSeconds }));
  welcome(runtime, world);
  const asking = askInRounds(ctx, world, closing.signal);
  const progress = showProgress(ctx);
  await untilSignal(
    {
      async close() {
        closing.abort();
        progress.close();
        await asking;
        await world.close();
        await runtime.close();
      },
    },
    log,
  );
}

try {
  await main();
} catch (error) {
  process.stderr.write(`${messageOf(error)}\n`);
  process.exitCode = 1;
}
