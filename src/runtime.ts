import { resolve } from 'node:path';
import { createHealth, createServer, ensureAdminKey, type App } from './api/index.ts';
import { seedDefaults } from './company/index.ts';
import { createConduct, type Conduct } from './conduct/index.ts';
import { systemActor } from './domain/actor.ts';
import { createDrivers, loadDefinitions } from './driver/index.ts';
import {
  ensureListenerMailbox,
  openListener,
  readMailboxes,
  type MailboxReaders,
  type SmtpListener,
} from './mailbox/index.ts';
import { systemClock } from './platform/clock.ts';
import { allowedPrivateTargets, type Config } from './platform/config.ts';
import type { Context } from './platform/context.ts';
import { openDatabase } from './platform/database.ts';
import { createEgressGuard, type EgressGuard } from './platform/egress.ts';
import { startEmbeddedPostgres } from './platform/embedded-postgres.ts';
import type { Log } from './platform/log.ts';
import { migrate } from './platform/migrate.ts';
import type { Role } from './platform/roles.ts';
import { createVault, loadSecret, type Vault } from './platform/secrets.ts';
import { createDispatcher, runProbe } from './probe/index.ts';
import {
  openProducer,
  postgresBackend,
  redisBackend,
  startWorker,
  type Producer,
  type QueueBackend,
} from './queue/index.ts';
import { processStoredMessages, receiveMessages, recordChat, type ReceiveOptions } from './reply/index.ts';
import { openBrowsers } from './runtime/browsers.ts';
import { runClock, type RunningClock } from './schedule/index.ts';

/** A running installation, or one role of it. */
export interface Runtime {
  ctx: Context;
  vault: Vault;
  producer: Producer;
  /** Where the API listens; null without the role `api`. */
  url: string | null;
  /** Port of the SMTP listener; null without the role `mailbox`. */
  smtpPort: number | null;
  /** The first admin key, when it was made at this start. */
  newKey: string | null;
  /** Closes everything in the reverse order of its opening. */
  close(): Promise<void>;
}

const sweepMs = 5_000;
const demoTimeScale = 3_600;

/** Opened parts, closed in reverse order even when opening fails half-way. */
class Closers {
  readonly #closers: [name: string, close: () => Promise<unknown>][] = [];
  readonly #log: Log;

  constructor(log: Log) {
    this.#log = log;
  }

  add(name: string, close: () => Promise<unknown>): void {
    this.#closers.push([name, close]);
  }

  async close(): Promise<void> {
    for (const [name, close] of this.#closers.splice(0).toReversed()) {
      await close().catch((error) => this.#log.error({ err: error }, `closing ${name} failed`));
    }
  }
}

export interface StartOptions {
  config: Config;
  roles: readonly Role[];
  log: Log;
}

/** Builds and starts the roles. When a part cannot be opened, what was opened before it is closed again. */
export async function startRuntime(options: StartOptions): Promise<Runtime> {
  const closers = new Closers(options.log);
  try {
    return await openParts(options, closers);
  } catch (error) {
    await closers.close();
    throw error;
  }
}

async function openParts({ config, roles, log }: StartOptions, closers: Closers): Promise<Runtime> {
  const plays = (role: Role) => roles.includes(role);
  const { ctx, vault, backend } = await openStores(config, log, closers);
  const producer = openProducer(backend, log);
  closers.add('queue', () => producer.close());
  await ensureListenerMailbox(ctx, config.REPLYBENCH_MAIL_DOMAIN);
  await seedDefaults({ ...ctx, actor: systemActor('seed') });
  const newKey = await ensureAdminKey(ctx, config.REPLYBENCH_API_KEY);
  const receive = {
    vault,
    retentionDays: config.REPLYBENCH_RETENTION_DAYS,
    timeScale: config.REPLYBENCH_DEMO ? demoTimeScale : 1,
  };
  if (plays('worker')) await openWorker(ctx, config, backend, closers);
  const mail = plays('mailbox') ? await openMail(ctx, config, receive, closers) : null;
  const clock = plays('clock') ? openClock(ctx, producer, closers) : null;
  const app = plays('api') ? await openApi({ ctx, config, vault, producer, mail, clock }, closers) : null;
  return {
    ctx,
    vault,
    producer,
    url: app,
    smtpPort: mail?.listener.port ?? null,
    newKey,
    close: () => closers.close(),
  };
}

interface Stores {
  ctx: Context;
  vault: Vault;
  backend: QueueBackend;
}

async function openStores(config: Config, log: Log, closers: Closers): Promise<Stores> {
  const dataDir = resolve(config.REPLYBENCH_DATA_DIR);
  const url = config.DATABASE_URL ?? (await openEmbedded(dataDir, log, closers));
  const db = openDatabase({ url, log });
  closers.add('database', () => db.destroy());
  await migrate(db);
  const backend = config.REDIS_URL === undefined ? postgresBackend(url) : redisBackend(config.REDIS_URL, log);
  closers.add('queue connections', () => backend.close());
  await backend.prepare();
  const vault = createVault(await loadSecret(config.REPLYBENCH_SECRET_KEY, dataDir));
  return { ctx: { db, clock: systemClock, log, actor: systemActor('runtime') }, vault, backend };
}

async function openEmbedded(dataDir: string, log: Log, closers: Closers): Promise<string> {
  const postgres = await startEmbeddedPostgres({ dataDir, log });
  closers.add('embedded PostgreSQL', () => postgres.close());
  return postgres.url;
}

async function openWorker(
  ctx: Context,
  config: Config,
  backend: QueueBackend,
  closers: Closers,
): Promise<void> {
  const { log } = ctx;
  const definitions = await loadDefinitions(config.REPLYBENCH_PROBES);
  const egress = await createEgressGuard({ allowPrivate: allowedPrivateTargets(config), log });
  closers.add('egress guard', () => egress.proxy.close());
  const browsers = openBrowsers(config, egress, { log });
  closers.add('browser', () => browsers.close());
  const formMs = config.REPLYBENCH_PROBE_TIMEOUT_SECONDS * 1000;
  const chatMs = formMs + config.REPLYBENCH_CHAT_WAIT_SECONDS * 1000;
  const options = {
    conduct: createGuardedConduct(egress),
    drivers: createDrivers({
      browsers,
      definitions,
      smtpUrl: config.REPLYBENCH_SMTP_URL,
      chatWaitSeconds: config.REPLYBENCH_CHAT_WAIT_SECONDS,
    }),
    timeoutMs: { form: formMs, email: formMs, chat: chatMs },
    pace: config.REPLYBENCH_PACE,
    demo: config.REPLYBENCH_DEMO,
    retentionDays: config.REPLYBENCH_RETENTION_DAYS,
    recordChat,
  };
  const workerCtx = { ...ctx, actor: systemActor('worker') };
  const worker = await startWorker(
    backend,
    { 'probe.run': ({ probe_id }, shutdown) => runProbe(workerCtx, probe_id, options, shutdown) },
    { concurrency: config.REPLYBENCH_WORKER_CONCURRENCY, jobTimeoutMs: chatMs, log },
  );
  closers.add('worker', () => worker.close());
}

/** The conduct rules, whose look at robots.txt leaves through the egress guard. */
export function createGuardedConduct(egress: EgressGuard): Conduct {
  return createConduct(async (url) => {
    const { status, body } = await egress.fetch(url);
    return { status, body: Buffer.from(body).toString('utf8') };
  });
}

interface Mail {
  listener: SmtpListener;
  readers: MailboxReaders;
}

async function openMail(
  ctx: Context,
  config: Config,
  receive: ReceiveOptions,
  closers: Closers,
): Promise<Mail> {
  const mailCtx = { ...ctx, actor: systemActor('mailbox') };
  const deliver = receiveMessages(mailCtx, receive);
  const sweep = setInterval(() => {
    processStoredMessages(mailCtx, receive).catch((error) =>
      ctx.log.warn({ err: error }, 'the mail sweep failed'),
    );
  }, sweepMs);
  closers.add('mail sweep', async () => clearInterval(sweep));
  const listener = await openListener(mailCtx, {
    host: config.REPLYBENCH_SMTP_LISTEN_HOST,
    port: config.REPLYBENCH_SMTP_LISTEN_PORT,
    domain: config.REPLYBENCH_MAIL_DOMAIN,
    deliver,
  });
  closers.add('SMTP listener', () => listener.close());
  const readers = await readMailboxes(mailCtx, receive.vault, deliver);
  closers.add('mailbox readers', () => readers.close());
  return { listener, readers };
}

function openClock(ctx: Context, producer: Producer, closers: Closers): RunningClock {
  const clock = runClock({ ...ctx, actor: systemActor('clock') }, producer);
  closers.add('clock', () => clock.close());
  return clock;
}

interface ApiParts {
  ctx: Context;
  config: Config;
  vault: Vault;
  producer: Producer;
  mail: Mail | null;
  clock: RunningClock | null;
}

async function openApi(
  { ctx, config, vault, producer, mail, clock }: ApiParts,
  closers: Closers,
): Promise<string> {
  const dispatcher = createDispatcher({ ...ctx, actor: systemActor('api') }, producer);
  closers.add('dispatcher', () => dispatcher.close());
  const app: App = await createServer({
    db: ctx.db,
    clock: ctx.clock,
    log: ctx.log,
    vault,
    wakeDispatch: () => dispatcher.wake(),
    mailboxesChanged: () => void mail?.readers.refresh(),
    health: createHealth({ ...ctx, producer, ...(clock && { lastTickAt: () => clock.lastTickAt() }) }),
    demo: config.REPLYBENCH_DEMO,
  });
  closers.add('API', () => app.close());
  return app.listen({ host: config.REPLYBENCH_HOST, port: config.REPLYBENCH_PORT });
}
