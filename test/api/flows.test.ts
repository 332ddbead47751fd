import type { TSchema } from 'typebox';
import { Value } from 'typebox/value';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Key } from '../../src/api/keys/schema.ts';
import { Channel, Company, Persona, Scenario } from '../../src/company/index.ts';
import { KillSwitch, OptOut, RefusalItem } from '../../src/conduct/index.ts';
import { Mailbox } from '../../src/mailbox/index.ts';
import type { Context } from '../../src/platform/context.ts';
import { pageOf } from '../../src/platform/page.ts';
import { ProbeDetail, Probe } from '../../src/probe/index.ts';
import { Reply } from '../../src/reply/index.ts';
import { Schedule } from '../../src/schedule/index.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { fixedClock, testContext } from '../support/context.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { insertEnded, insertObserved } from '../support/observed.ts';
import { plan, seedWorld, type World } from '../support/world.ts';

let database: TestDatabase;
let ctx: Context;
let api: TestApi;
let world: World;
const clock = fixedClock();

beforeAll(async () => {
  database = await cloneDatabase();
  ctx = testContext(database.db, clock);
  api = await startApi(ctx);
  world = await seedWorld(ctx);
});
afterAll(async () => {
  await api.app.close();
  await database.close();
});

/** The answer has the shape, and nothing besides: what a schema does not name is not sent. */
function expectShape(schema: TSchema, answer: unknown): void {
  expect(
    [...Value.Errors(schema, answer)].map(({ instancePath, message }) => `${instancePath} ${message}`),
  ).toEqual([]);
}

describe('shapes', () => {
  it('what is made, changed, shown and listed has the shape of its schema', async () => {
    const company = await api.call('POST', '/v1/companies', {
      name: 'Ünder & Söhne',
      relation: 'own',
      website: 'https://uender.example/',
      weekly_hours: [
        [
          ['09:00', '12:00'],
          ['13:00', '17:00'],
        ],
        [],
        [],
        [],
        [],
        [],
        [],
      ],
      closures: ['2026-12-25'],
      relaxed_rules: ['spacing'],
      relaxed_reason: 'our own shop',
      tags: ['garden'],
    });
    expect(company.status).toBe(201);
    expect(company.json).toMatchObject({
      slug: 'under-sohne',
      time_zone: 'UTC',
      created_at: '2026-03-02T09:00:00.000Z',
    });
    expectShape(Company, company.json);
    const { id } = company.json;
    expectShape(
      Company,
      (await api.call('PATCH', `/v1/companies/${id}`, { industry: null, country: 'DE' })).json,
    );
    const channel = await api.call('POST', `/v1/companies/${id}/channels`, {
      kind: 'email',
      target: 'hi@uender.example',
    });
    expectShape(Channel, channel.json);
    const schedule = await api.call('POST', '/v1/schedules', {
      channel_id: channel.json.id,
      cron: '0 9 * * 1',
    });
    expectShape(Schedule, schedule.json);
    expect(schedule.json['next_due_at']).toBe('2026-03-09T09:00:00.000Z');
    const mailbox = await api.call('POST', '/v1/mailboxes', {
      name: 'catch-all',
      alias_pattern: 'p+{token}@mail.example',
      password: 'correct horse',
      host: 'imap.mail.example',
      user: 'p',
    });
    expectShape(Mailbox, mailbox.json);
    expect(mailbox.text).not.toContain('correct horse');
    const stored = await ctx.db.selectFrom('mailboxes').selectAll().where('name', '=', 'catch-all').execute();
    expect(JSON.stringify(stored)).not.toContain('correct horse');
    await api.call('PATCH', `/v1/mailboxes/${mailbox.json.id}`, { active: false });
    expectShape(
      OptOut,
      (await api.call('POST', '/v1/opt-outs', { value: 'https://www.never.example/a' })).json,
    );
    expectShape(KillSwitch, (await api.call('GET', '/v1/kill-switch')).json);
    for (const [url, schema] of [
      ['/v1/companies?relation=own&tag=garden', Company],
      [`/v1/companies/${id}/channels`, Channel],
      ['/v1/scenarios', Scenario],
      ['/v1/personas', Persona],
      ['/v1/schedules', Schedule],
      ['/v1/probes', Probe],
      ['/v1/replies', Reply],
      ['/v1/mailboxes', Mailbox],
      ['/v1/opt-outs', OptOut],
      ['/v1/refusals', RefusalItem],
      ['/v1/keys', Key],
    ] as const) {
      const list = await api.call('GET', url);
      expect(list.status).toBe(200);
      expectShape(pageOf(schema), list.json);
    }
    expect((await api.call('GET', '/v1/companies?tag=garden')).json.data).toHaveLength(1);
  });

  it('a probe is accepted with its state and shows its life', async () => {
    const before = api.woken();
    const accepted = await api.call('POST', '/v1/probes', { channel_id: world.channel.id });
    expect(accepted).toMatchObject({ status: 202 });
    expect(accepted.json).toEqual({ id: expect.any(String) as string, state: 'planned' });
    expect(api.woken()).toBe(before + 1);
    const shown = await api.call('GET', `/v1/probes/${accepted.json.id}`);
    expectShape(ProbeDetail, shown.json);
    expect(shown.json['events']).toMatchObject([
      { type: 'probe.planned', actor: expect.stringMatching(/^key:/) as string },
    ]);
    const cancelled = await api.call('POST', `/v1/probes/${accepted.json.id}/cancel`);
    expect(cancelled.json).toEqual({ id: accepted.json.id, state: 'cancelled' });
    expect((await api.call('POST', `/v1/probes/${accepted.json.id}/cancel`)).status).toBe(409);
  });

  it('evidence is shown as it was and never run', async () => {
    const probe = await plan(ctx, world);
    await ctx.db
      .insertInto('evidence')
      .values({
        id: probe.id,
        probe_id: probe.id,
        company_id: probe.company_id,
        name: 'page".html',
        content_type: 'text/html',
        bytes: Buffer.from('<script>alert(1)</script>'),
        created_at: clock.now(),
        purge_after: clock.now(),
      })
      .execute();
    const answer = await api.call('GET', `/v1/probes/${probe.id}/evidence/${probe.id}`);
    expect(answer).toMatchObject({ status: 200, type: 'text/html', text: '<script>alert(1)</script>' });
    expect(answer.headers['content-security-policy']).toBe("sandbox; default-src 'none'");
    expect(answer.headers['content-disposition']).toBe('inline; filename="page%22.html"');
  });
});

it('a list is paged without gap or repetition', async () => {
  const made: string[] = [];
  for (let count = 0; count < 7; count += 1) {
    clock.advance(0.001);
    made.push((await api.call('POST', '/v1/companies', { name: `Paged ${count}`, tags: ['paged'] })).json.id);
  }
  const seen: unknown[] = [];
  let url = '/v1/companies?tag=paged&limit=3';
  const sizes: number[] = [];
  for (let cursor: unknown = ''; cursor !== null;) {
    const { json } = await api.call('GET', url);
    sizes.push(json.data.length);
    seen.push(...json.data.map(({ id }) => id));
    cursor = json['next_cursor'];
    url = `/v1/companies?tag=paged&limit=3&cursor=${String(cursor)}`;
  }
  expect(sizes).toEqual([3, 3, 1]);
  expect(seen).toEqual(made.toReversed());
});

describe('pages and probes of the process', () => {
  const open = (url: string) => api.app.inject({ url });

  it('says that it lives, whether it is ready, and why not', async () => {
    expect((await open('/livez')).json()).toEqual({ status: 'alive' });
    expect((await open('/readyz')).statusCode).toBe(200);
    api.checks.push({ name: 'queue', ok: false, detail: 'cannot be reached' });
    const answer = await open('/readyz');
    api.checks.pop();
    expect(answer.statusCode).toBe(503);
    expect(answer.json()).toMatchObject({
      checks: [{ ok: true }, { name: 'queue', detail: 'cannot be reached' }],
    });
  });

  it('stays in service while a mailbox of somebody else cannot be read, and tells it', async () => {
    api.checks.push({ name: 'mailboxes', ok: false, detail: 'wrong password' });
    const answer = await open('/readyz');
    api.checks.pop();
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toMatchObject({ checks: [{ ok: true }, { name: 'mailboxes', ok: false }] });
  });

  it('counts probes for Prometheus', async () => {
    await insertEnded(ctx, world, 'blocked');
    const { body, headers } = await open('/metrics');
    expect(headers['content-type']).toContain('text/plain');
    expect(body).toContain('replybench_probes{state="blocked"} 1');
    expect(body).toMatch(/replybench_http_request_duration_seconds_count\{[^}]*route="\/livez"/);
  });

  it('explains each problem and documents itself', async () => {
    expect((await open('/problems/conflict')).json()).toMatchObject({ code: 'conflict', status: 409 });
    const docs = await open('/docs/json');
    expect(docs.json()).toMatchObject({ openapi: '3.1.0', info: { title: 'ReplyBench' } });
    expect((await open('/docs/')).statusCode).toBe(200);
  });

  it('takes an opt-out from anyone, shows what it means, and escapes what it is told', async () => {
    expect((await open('/opt-out')).body).toContain('<form method="post"');
    const send = (payload: string) =>
      api.app.inject({
        method: 'POST',
        url: '/opt-out',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        payload,
      });
    const done = await send('value=https%3A%2F%2Fwww.Leave-Us.example%2Fcontact&reason=');
    expect(done.statusCode).toBe(201);
    expect(done.body).toContain('leave-us.example will not be tested any more');
    for (const value of ['<script>', 'com', 'co.uk', 'acme', '', 'a b']) {
      const refused = await send(`value=${encodeURIComponent(value)}`);
      expect([value, refused.statusCode]).toEqual([value, 400]);
      expect(refused.body).not.toContain('<script>');
    }
  });

  it('shows its table to keys alone, and to anyone in the demo', async () => {
    await insertObserved(ctx, world, {
      submittedAt: new Date(clock.now().getTime() - 3_600_000),
      elapsed: 90,
    });
    const closed = await open('/');
    expect(closed.statusCode).toBe(401);
    expect(closed.headers['www-authenticate']).toMatch(/^Basic /);
    expect(closed.body).not.toContain(world.company.name);
    const demo = await startApi(ctx, { demo: true });
    const shown = await demo.app.inject({ url: '/' });
    await demo.app.close();
    expect(shown.statusCode).toBe(200);
    expect(shown.body).toContain(world.company.name);
    expect(shown.headers['content-security-policy']).toContain("default-src 'none'");
  });
});
