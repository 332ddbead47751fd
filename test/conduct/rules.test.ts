import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { addOptOut, createConduct, type ConductSubject, type FetchText } from '../../src/conduct/index.ts';
import type { Context } from '../../src/platform/context.ts';
import { createEgressGuard } from '../../src/platform/egress.ts';
import { dispatchDueProbes, findProbe, runProbe, type ProbeRow } from '../../src/probe/index.ts';
import { createGuardedConduct } from '../../src/runtime.ts';
import { fixedClock, silentLog, testContext } from '../support/context.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { memoryProducer, never, plan, runOptions, seedWorld, submits, type World } from '../support/world.ts';

let database: TestDatabase;
let ctx: Context;
let world: World;
const clock = fixedClock();
const day = 86_400;

beforeAll(async () => {
  database = await cloneDatabase();
  ctx = testContext(database.db, clock);
});
afterAll(() => database.close());
beforeEach(async () => {
  world = await seedWorld(ctx);
});

const subject = (change: Partial<ConductSubject> = {}): ConductSubject => ({
  probeId: '019a0000-0000-7000-8000-000000000001',
  companyId: world.company.id,
  channelId: world.channel.id,
  kind: 'form',
  target: 'https://garden.example/contact?x=1',
  relation: 'competitor',
  industry: null,
  relaxedRules: [],
  ...change,
});

async function queued(of: World = world): Promise<ProbeRow> {
  const probe = await plan(ctx, of);
  await dispatchDueProbes(ctx, memoryProducer());
  return probe;
}

describe('robots', () => {
  const ask = (fetchText: FetchText, change: Partial<ConductSubject> = {}) =>
    createConduct(fetchText).beforeOpening(ctx, subject(change));
  const answering =
    (status: number, body = ''): FetchText =>
    () =>
      Promise.resolve({ status, body });

  it.each([
    ['nothing forbidden', 200, 'User-agent: *\nDisallow:', true],
    ['another page forbidden', 200, 'User-agent: *\nDisallow: /shop', true],
    ['this page forbidden', 200, 'User-agent: *\nDisallow: /contact', false],
    ['all forbidden but this page', 200, 'User-agent: *\nDisallow: /\nAllow: /contact', true],
    ['forbidden to us by name', 200, 'User-agent: ReplyBench\nDisallow: /\n\nUser-agent: *\nAllow: /', false],
    ['allowed to us by name', 200, 'User-agent: *\nDisallow: /\n\nUser-agent: replybench\nAllow: /', true],
    ['no such file', 404, 'User-agent: *\nDisallow: /', true],
    ['not for us to read', 403, '', true],
    ['a broken server', 500, '', false],
    ['an overloaded server', 503, '', false],
    ['HTML instead', 200, '<!doctype html><p>Hello', true],
  ])('%s', async (_name, status, body, allowed) => {
    const refusal = await ask(answering(status, body));
    expect(refusal?.rule ?? null).toBe(allowed ? null : 'robots');
  });

  it('an unreachable host is not asked anything', async () => {
    const refusal = await ask(() => Promise.reject(new Error('no route')));
    expect(refusal).toEqual({ rule: 'robots', detail: 'https://garden.example/robots.txt is unreachable' });
  });

  it('reads at least 500 KiB, asks once a day, and does not remember a failure', async () => {
    let asked: string[] = [];
    let status = 503;
    const rules = `${'# padding\n'.repeat(45_000)}User-agent: *\nDisallow: /contact`;
    const conduct = createConduct((url) => {
      asked.push(url);
      return Promise.resolve({ status, body: rules });
    });
    const allowed = async () => (await conduct.beforeOpening(ctx, subject())) === null;
    expect(await allowed()).toBe(false);
    status = 200;
    expect(await allowed()).toBe(false);
    expect(asked).toEqual(Array(2).fill('https://garden.example/robots.txt'));
    asked = [];
    expect(await allowed()).toBe(false);
    clock.advance(day - 1);
    await allowed();
    expect(asked).toEqual([]);
    clock.advance(1);
    await allowed();
    expect(asked).toHaveLength(1);
  });

  it('does not concern an address', async () => {
    expect(await ask(answering(500), { kind: 'email', target: 'hi@garden.example' })).toBeNull();
  });

  it('asks a real server through the egress guard, and blocks the probe with a refusal', async () => {
    const server = createServer((request, response) => {
      response.statusCode = request.url === '/robots.txt' ? 200 : 404;
      response.end('User-agent: *\nDisallow: /contact');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const egress = await createEgressGuard({ allowPrivate: ['127.0.0.0/8'], log: silentLog });
    onTestFinished(async () => {
      await egress.proxy.close();
      server.close();
    });
    const target = `http://127.0.0.1:${(server.address() as AddressInfo).port}/contact`;
    const here = await seedWorld(ctx, { channel: { target } });
    const probe = await queued(here);
    let driven = 0;
    const options = runOptions((...given) => {
      driven += 1;
      return submits(...given);
    });
    await runProbe(ctx, probe.id, { ...options, conduct: createGuardedConduct(egress) }, never);
    expect(driven).toBe(0);
    expect(await findProbe(ctx.db, probe.id)).toMatchObject({ state: 'blocked', reason: 'robots' });
    const rows = await ctx.db
      .selectFrom('refusals')
      .select(['rule', 'detail'])
      .where('probe_id', '=', probe.id)
      .execute();
    expect(rows).toEqual([
      { rule: 'robots', detail: `${new URL('/robots.txt', target).href} disallows this page` },
    ]);
  });
});

describe('spacing', () => {
  const run = (probe: ProbeRow, demo = false) =>
    runProbe(ctx, probe.id, runOptions(submits, { demo }), never);
  const state = async ({ id }: ProbeRow) => {
    const { state, reason } = await findProbe(ctx.db, id);
    return `${state} ${reason ?? ''}`.trim();
  };

  it('lets one of two that start at once through', async () => {
    const pair = [await queued(), await queued()];
    await Promise.all(pair.map((probe) => run(probe)));
    expect((await Promise.all(pair.map(state))).toSorted()).toEqual(['refused spacing', 'waiting']);
  });

  it('allows the channel again after seven days', async () => {
    await run(await queued());
    clock.advance(7 * day - 1);
    const early = await queued();
    await run(early);
    expect(await state(early)).toBe('refused spacing');
    await ctx.db.updateTable('probes').set({ state: 'closed' }).where('state', '=', 'waiting').execute();
    clock.advance(1);
    const later = await queued();
    await run(later);
    expect(await state(later)).toBe('waiting');
  });

  it('leaves at most two open at a company, over all its channels', async () => {
    const { createChannel } = await import('../../src/company/index.ts');
    const states: string[] = [];
    for (const path of ['a', 'b', 'c']) {
      const channel = await createChannel(ctx, world.company.id, {
        kind: 'form',
        target: `https://g.example/${path}`,
      });
      const probe = await queued({ ...world, channel });
      await run(probe);
      states.push(await state(probe));
    }
    expect(states).toEqual(['waiting', 'waiting', 'refused spacing']);
  });

  it('may be relaxed for an own company, or in the demo, and for no competitor', async () => {
    const relaxed = { relaxed_rules: ['spacing'], relaxed_reason: 'we look into the mirror' };
    const twice = async (relation: string, demo: boolean) => {
      const here = await seedWorld(ctx, { company: { relation, ...relaxed } });
      await run(await queued(here), demo);
      const second = await queued(here);
      await run(second, demo);
      return state(second);
    };
    expect(await twice('own', false)).toBe('waiting');
    expect(await twice('competitor', true)).toBe('waiting');
    expect(await twice('competitor', false)).toBe('refused spacing');
  });
});

describe('never', () => {
  const refused = async (change: Partial<ConductSubject>) =>
    (
      await createConduct(() => Promise.resolve({ status: 404, body: '' })).withoutRecords(
        ctx,
        subject(change),
      )
    )?.rule ?? null;

  it.each([
    [{ target: 'https://www.city-hospital.example/contact' }, 'never'],
    [{ industry: 'Hospital' }, 'never'],
    [{ kind: 'email', target: 'crisis@help.example' }, 'never'],
    [{ target: 'https://garden.example/checkout' }, 'never'],
    [{ target: 'https://garden.example/contact' }, null],
    [{ kind: 'email', target: 'hello@garden.example' }, null],
  ] as [Partial<ConductSubject>, string | null][])('%j', async (change, rule) => {
    expect(await refused(change)).toBe(rule);
  });
});

describe('opt-outs', () => {
  const refused = async (target: string, kind: 'form' | 'email' = 'form') =>
    (
      await createConduct(() => Promise.resolve({ status: 404, body: '' })).atCommit(
        ctx,
        subject({ target, kind }),
      )
    )?.rule ?? null;

  it('hold for the domain, everything below it, and its addresses; not for its neighbours', async () => {
    await addOptOut(ctx, { value: 'WWW.Leave-us.example' });
    expect(await refused('https://leave-us.example/')).toBe('opt-out');
    expect(await refused('https://help.leave-us.example:8443/contact')).toBe('opt-out');
    expect(await refused('https://leave-us.example./')).toBe('opt-out');
    expect(await refused('sales@mail.leave-us.example', 'email')).toBe('opt-out');
    expect(await refused('https://dont-leave-us.example/')).toBeNull();
  });

  it('hold for one address', async () => {
    await addOptOut(ctx, { value: 'Ann@garden.example' });
    expect(await refused('ann@garden.example', 'email')).toBe('opt-out');
    expect(await refused('bob@garden.example', 'email')).toBeNull();
  });

  it('take out one tenant of a shared domain, and nobody can take out a whole suffix', async () => {
    await addOptOut(ctx, { value: 'https://one.github.io/contact' });
    expect(await refused('https://one.github.io/')).toBe('opt-out');
    expect(await refused('https://two.github.io/')).toBeNull();
    for (const value of ['com', 'co.uk', 'github.io', 'nobody']) {
      await expect(addOptOut(ctx, { value })).rejects.toMatchObject({ code: 'invalid_input' });
    }
  });

  it('keep the date of the first request', async () => {
    const first = await addOptOut(ctx, { value: 'early.example' });
    clock.advance(day);
    expect(await addOptOut(ctx, { value: 'early.example' })).toEqual(first);
  });
});
