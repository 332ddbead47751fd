import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '../../src/platform/embedded-postgres.ts';
import { dial } from '../mailbox/smtp-client.ts';
import type { PageView, Problem } from '../support/client.ts';
import { silentLog } from '../support/context.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { plain } from '../support/form-sites.ts';
import { eventually, startInstallation, type Installation } from '../support/installation.ts';
import { startRedis, type TestRedis } from '../support/redis.ts';
import { startFormServer, type FormServer } from '../support/strict-form-server.ts';
import { openForwarder, type Forwarder } from './forwarder.ts';
import { holdPage } from './held-sites.ts';

/** One probe at a time: while a page is held, the next one waits in the queue. */
const settings = { REPLYBENCH_WORKER_CONCURRENCY: '1' };

const untilState = (bench: Installation, id: string, state: string) =>
  eventually(async () => expect((await bench.probe(id)).state).toBe(state));

/** A job that is gone shows by its probe's waiting too long, which a test need not wait for. */
const hurry = (bench: Installation, id: string) =>
  bench.db
    .updateTable('probes')
    .set({ queued_at: new Date(Date.now() - 120_000) })
    .where('id', '=', id)
    .where('state', '=', 'queued')
    .execute();

/** One attempt to deliver a mail; the receiver's last word. */
async function tryMail(port: number, to: string): Promise<string> {
  const client = await dial(port);
  try {
    await client.envelope('ann@norrland-lamps.test', to);
    return await client.message(
      `Message-ID: <one@norrland-lamps.test>\r\nDate: Mon, 02 Mar 2026 10:00:00 +0000\r\nFrom: ann@norrland-lamps.test\r\nTo: ${to}\r\nSubject: Re: When can I reach you?\r\n\r\nHi, I am in from 9:00 to 17:00, come by!\r\n\r\nAnn\r\n`,
    );
  } finally {
    client.hangUp();
  }
}

const repliesTo = async (bench: Installation, id: string) =>
  (await bench.get<PageView<{ text: string }>>(`/v1/replies?probe_id=${id}`)).data;

describe('PostgreSQL gone and back', { timeout: 300_000 }, () => {
  const held = holdPage();
  let dataDir: string;
  let postgres: EmbeddedPostgres;
  let forwarder: Forwarder;
  let sites: FormServer;
  let bench: Installation;

  const startPostgres = () =>
    startEmbeddedPostgres({ dataDir, log: silentLog, settings: { fsync: 'off', full_page_writes: 'off' } });
  const portOf = ({ url }: EmbeddedPostgres) => Number(new URL(url).port);

  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'replybench-outage-'));
    [postgres, sites] = await Promise.all([
      startPostgres(),
      startFormServer({ before: plain, held: held.site, queued: plain }),
    ]);
    forwarder = await openForwarder(portOf(postgres));
    const url = new URL(postgres.url);
    url.port = String(forwarder.port);
    bench = await startInstallation({ databaseUrl: url.href, settings });
  });
  afterAll(async () => {
    await bench.close();
    await forwarder.cut();
    await Promise.all([postgres.close(), sites.close()]);
    await rm(dataDir, { recursive: true, force: true });
  });

  test('requests and mail are put off, and everything goes on after', async () => {
    const [before = ''] = await bench.addForms('Before', [sites.url('before')]);
    const [inHand = ''] = await bench.addForms('In hand', [`${sites.url('held')}page`]);
    const [queued = ''] = await bench.addForms('Queued', [sites.url('queued')]);
    const answered = await bench.ask(before);
    await untilState(bench, answered, 'waiting');
    const { alias } = await bench.probe(answered);
    const started = await bench.ask(inHand);
    await held.visited;
    const waiting = await bench.ask(queued);
    await untilState(bench, waiting, 'queued');

    await forwarder.cut();
    await postgres.close();

    const refused = await bench.send<Problem>('POST', '/v1/probes', { channel_id: queued });
    expect(refused).toMatchObject({ status: 503, body: { type: '/problems/unavailable', status: 503 } });
    expect(refused.type).toMatch(/^application\/problem\+json/);
    expect(refused.headers.get('retry-after')).not.toBeNull();
    expect(await bench.send('GET', '/v1/companies')).toMatchObject({ status: 503 });
    expect(await bench.send('GET', '/readyz')).toMatchObject({ status: 503 });
    expect(await bench.get('/livez')).toEqual({ status: 'alive' });
    expect(await tryMail(bench.smtpPort, alias)).toMatch(/^451 /);
    held.release();
    await held.typed;
    expect(await tryMail(bench.smtpPort, alias)).toMatch(/^451 /);
    expect(sites.attempts('held')).toEqual([]);

    postgres = await startPostgres();
    await forwarder.restore(portOf(postgres));

    await eventually(async () => expect(await tryMail(bench.smtpPort, alias)).toMatch(/^250 /));
    await eventually(async () =>
      expect(await repliesTo(bench, answered)).toMatchObject([{ text: expect.stringContaining('9:00') }]),
    );
    await untilState(bench, started, 'waiting');
    await hurry(bench, waiting);
    await untilState(bench, waiting, 'waiting');
    for (const site of ['before', 'held', 'queued']) expect(sites.attempts(site)).toHaveLength(1);
    expect((await bench.get<PageView<unknown>>('/v1/companies')).data).toHaveLength(3);
    expect((await bench.get<PageView<unknown>>('/v1/probes')).data).toHaveLength(3);
    await eventually(async () => expect(await bench.send('GET', '/readyz')).toMatchObject({ status: 200 }));
  });
});

describe('Redis gone, and back with nothing in it', { timeout: 300_000 }, () => {
  const held = holdPage();
  let redis: TestRedis;
  let database: TestDatabase;
  let sites: FormServer;
  let bench: Installation;

  beforeAll(async () => {
    [redis, database, sites] = await Promise.all([
      startRedis(),
      cloneDatabase(),
      startFormServer({ held: held.site, queued: plain, late: plain }),
    ]);
    bench = await startInstallation({ databaseUrl: database.url, redisUrl: redis.url, settings });
  });
  afterAll(async () => {
    await bench.close();
    await Promise.all([redis.close(), sites.close(), database.close()]);
  });

  test('probes are kept, mail is taken, and everything goes on after', async () => {
    const [inHand = ''] = await bench.addForms('In hand', [`${sites.url('held')}page`]);
    const [queued = ''] = await bench.addForms('Queued', [sites.url('queued')]);
    const [late = ''] = await bench.addForms('Late', [sites.url('late')]);
    const started = await bench.ask(inHand);
    await held.visited;
    const lost = await bench.ask(queued);
    await untilState(bench, lost, 'queued');

    const { port } = new URL(redis.url);
    await redis.close();

    const asked = await bench.ask(late);
    expect(await bench.send('GET', '/readyz')).toMatchObject({ status: 503 });
    expect(await bench.get('/livez')).toEqual({ status: 'alive' });
    held.release();
    await untilState(bench, started, 'waiting');
    expect(await tryMail(bench.smtpPort, (await bench.probe(started)).alias)).toMatch(/^250 /);
    expect(await repliesTo(bench, started)).toHaveLength(1);
    await untilState(bench, asked, 'planned');

    redis = await startRedis(Number(port));

    await untilState(bench, asked, 'waiting');
    await hurry(bench, lost);
    await untilState(bench, lost, 'waiting');
    for (const site of ['held', 'queued', 'late']) expect(sites.attempts(site)).toHaveLength(1);
    await eventually(async () => expect(await bench.send('GET', '/readyz')).toMatchObject({ status: 200 }));
  });
});
