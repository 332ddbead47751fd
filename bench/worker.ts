import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type Browser } from 'playwright-core';
import { createChannel, createCompany } from '../src/company/index.ts';
import { systemActor } from '../src/domain/actor.ts';
import { findChromium } from '../src/driver/index.ts';
import { dispatchDueProbes, planProbe } from '../src/probe/index.ts';
import type { Runtime } from '../src/runtime.ts';
import { median, withInstallation } from './installation.ts';

const probes = 30;
const rounds = 3;
const concurrency = 2;

/** Probes a minute of the worker, detection, records and evidence included, against a script that knows the selectors. */
export async function benchWorker(print: (line: string) => void): Promise<void> {
  const site = await openSite();
  const settings = { REPLYBENCH_WORKER_CONCURRENCY: String(concurrency) };
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-sync',
    ],
  });
  try {
    await withInstallation(['worker'], settings, async (runtime) => {
      const channelId = await prepareChannel(runtime, site.url);
      await workerRate(runtime, channelId, concurrency);
      await scriptRate(browser, site.url, concurrency);
      const ratios: number[] = [];
      for (let round = 0; round < rounds; round += 1) {
        const script = await scriptRate(browser, site.url, probes);
        const worker = await workerRate(runtime, channelId, probes);
        ratios.push(worker / script);
        print(
          `worker    ${Math.round(worker)} probes/min · ${Math.round(script)}/min hand-written script, warm browser`,
        );
      }
      print(`worker    ratio ${median(ratios).toFixed(2)} (aim ≥ 0.9)`);
    });
  } finally {
    await browser.close();
    await site.close();
  }
}

const page = `<!doctype html><html lang="en"><title>Contact</title><h1>Contact us</h1>
<form action="/search"><label>Search <input name="q"></label><button>Search</button></form>
<form id="contact" action="/send" method="post">
<p><label for="n">Your name</label> <input id="n" name="name" required></p>
<p><label for="e">E-mail</label> <input id="e" name="email" type="email" required></p>
<p><label for="s">Subject</label> <input id="s" name="subject"></p>
<p><label for="m">Message</label> <textarea id="m" name="message" required></textarea></p>
<button>Send message</button></form></html>`;

async function openSite() {
  const server = createServer((request, response) => {
    if (request.url === '/robots.txt') {
      response.writeHead(404).end();
      return;
    }
    request.resume();
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(request.method === 'POST' ? '<!doctype html><h1>Thank you for your message</h1>' : page);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/contact`,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

async function prepareChannel({ ctx }: Runtime, url: string): Promise<string> {
  const asBench = { ...ctx, actor: systemActor('bench') };
  const company = await createCompany(asBench, {
    name: 'Bench',
    relation: 'own',
    relaxed_rules: ['spacing'],
    relaxed_reason: 'a page of the bench',
  });
  return (await createChannel(asBench, company.id, { kind: 'form', target: url, language: 'en' })).id;
}

async function workerRate({ ctx, producer }: Runtime, channelId: string, count: number): Promise<number> {
  const asBench = { ...ctx, actor: systemActor('bench') };
  const start = performance.now();
  for (let index = 0; index < count; index += 1) await planProbe(asBench, { channel_id: channelId });
  // As the API does after planning, rather than at the clock's next tick.
  await dispatchDueProbes(asBench, producer);
  for (;;) {
    const { open, failed } = await ctx.db
      .selectFrom('probes')
      .select((eb) => [
        eb.fn
          .countAll<number>()
          .filterWhere('state', 'in', ['planned', 'queued', 'started', 'committed', 'submitted'])
          .as('open'),
        eb.fn
          .countAll<number>()
          .filterWhere('state', 'not in', [
            'planned',
            'queued',
            'started',
            'committed',
            'submitted',
            'waiting',
          ])
          .as('failed'),
      ])
      .executeTakeFirstOrThrow();
    if (failed > 0) throw new Error(`${failed} probes of the bench were not delivered`);
    if (open === 0) return (count * 60_000) / (performance.now() - start);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function scriptRate(browser: Browser, url: string, count: number): Promise<number> {
  const start = performance.now();
  const lane = async (share: number) => {
    for (let index = 0; index < share; index += 1) await submitByHand(browser, url);
  };
  await Promise.all(Array.from({ length: concurrency }, () => lane(count / concurrency)));
  return (count * 60_000) / (performance.now() - start);
}

async function submitByHand(browser: Browser, url: string): Promise<void> {
  const context = await browser.newContext();
  const tab = await context.newPage();
  await tab.goto(url);
  await tab.fill('#n', 'Emma Hughes');
  await tab.fill('#e', 'emma.hughes@replybench.test');
  await tab.fill('#s', 'When can I reach you?');
  await tab.fill('#m', 'On which days and at what times can I reach someone in person?');
  await tab.screenshot({ type: 'jpeg' });
  await tab.click('#contact button');
  await tab.getByText('Thank you').waitFor();
  await tab.screenshot({ type: 'jpeg' });
  await context.close();
}
