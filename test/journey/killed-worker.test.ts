import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { plain } from '../support/form-sites.ts';
import { eventually, startInstallation, type Installation } from '../support/installation.ts';
import { startFormServer, type FormServer } from '../support/strict-form-server.ts';
import { holdPage } from './held-sites.ts';
import { answerOf, type Inquiry } from './letters.ts';
import { sendMail } from './post-office.ts';

const held = holdPage();
let database: TestDatabase;
let sites: FormServer;
let bench: Installation;
const workers: ChildProcess[] = [];

beforeAll(async () => {
  [database, sites] = await Promise.all([
    cloneDatabase(),
    startFormServer({ page: held.site, inquiry: { ...plain, answer: () => {} } }),
  ]);
  bench = await startInstallation({ databaseUrl: database.url, roles: ['api', 'clock', 'mailbox'] });
});
afterAll(async () => {
  await Promise.all(workers.map((worker) => end(worker, 'SIGTERM')));
  await bench.close();
  await Promise.all([sites.close(), database.close()]);
});

/** A worker as an operator starts it. */
function startWorkerProcess(): ChildProcess {
  const worker = spawn(process.execPath, ['src/main.ts', 'worker'], {
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...bench.environment },
    stdio: 'ignore',
  });
  workers.push(worker);
  return worker;
}

async function end(worker: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (worker.exitCode !== null || worker.signalCode !== null) return;
  const ended = once(worker, 'exit');
  worker.kill(signal);
  await ended;
}

/** As if the time had passed after which a worker that says nothing counts as dead. */
const endLeases = () =>
  bench.db
    .updateTable('probes')
    .set({ lease_expires_at: new Date(Date.now() - 1000) })
    .where('state', 'in', ['started', 'committed'])
    .execute();

const untilState = (id: string, state: string) =>
  eventually(async () => expect((await bench.probe(id)).state).toBe(state));

describe('a worker that is killed', { timeout: 300_000 }, () => {
  let before: string;
  let after: string;

  test('leaves one probe before its point of no return, one behind it', async () => {
    const [page = ''] = await bench.addForms('Slow page', [`${sites.url('page')}page`]);
    const [inquiry = ''] = await bench.addForms('Slow answer', [sites.url('inquiry')]);
    [before, after] = [await bench.ask(page), await bench.ask(inquiry)];
    const worker = startWorkerProcess();
    await held.visited;
    await eventually(() => expect(sites.attempts('inquiry')).toHaveLength(1));
    await untilState(after, 'committed');
    await end(worker, 'SIGKILL');
    expect(await bench.probe(before)).toMatchObject({ state: 'started', committed_at: null });
  });

  test('has the first done again by another, and not the second', async () => {
    startWorkerProcess();
    await endLeases();
    await untilState(before, 'waiting');
    expect(await bench.probe(before)).toMatchObject({ attempts: 2 });
    expect(sites.attempts('page')).toMatchObject([{ faults: [] }]);
    expect(await bench.probe(after)).toMatchObject({
      state: 'uncertain',
      reason: 'worker_died',
      attempts: 1,
    });
    expect(sites.attempts('inquiry')).toHaveLength(1);
  });

  test('and a reply proves that the second was delivered', async () => {
    const [attempt] = sites.attempts('inquiry');
    await sendMail(bench.smtpPort, answerOf('karin', attempt?.fields as unknown as Inquiry));
    const probe = await bench.probe(after);
    expect(probe).toMatchObject({ state: 'waiting', submitted_at: probe.committed_at });
    expect(probe.clocks.find(({ clock }) => clock === 'human')?.stopped_at).not.toBeNull();
    expect(sites.attempts('inquiry')).toHaveLength(1);
  });
});
