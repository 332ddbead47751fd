import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createServer } from '../../src/api/index.ts';
import { revokeKey } from '../../src/api/keys/manage-keys.ts';
import { openDatabase } from '../../src/platform/database.ts';
import { createVault } from '../../src/platform/secrets.ts';
import type { Context } from '../../src/platform/context.ts';
import { makeKey, startApi, type Answer, type TestApi } from '../support/api.ts';
import { fixedClock, silentLog, testContext } from '../support/context.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { seedWorld, type World } from '../support/world.ts';

let database: TestDatabase;
let ctx: Context;
let api: TestApi;
let world: World;
const clock = fixedClock();
const nobody = '019a0000-0000-7000-8000-000000000001';

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

function expectProblem(answer: Answer, status: number, code: string): void {
  expect(answer).toMatchObject({ status, type: 'application/problem+json' });
  expect(answer.json).toMatchObject({ type: `/problems/${code}`, status });
  expect(answer.json['title']).toEqual(expect.any(String));
  expect(answer.json['detail']).toEqual(expect.any(String));
  expect(answer.json['instance']).toEqual(expect.any(String));
}

const pointers = (answer: Answer) =>
  (answer.json['errors'] as { pointer: string }[] | undefined)?.map(({ pointer }) => pointer);

describe('keys', () => {
  const as = (authorization: string, method: 'GET' | 'POST' = 'GET', url = '/v1/companies', body?: unknown) =>
    api.call(method, url, body, { authorization });

  it('without a valid one nothing is answered', async () => {
    for (const authorization of ['', 'Bearer', 'Bearer rb_wrong', 'Digest x', `Token ${api.token}`]) {
      const answer = await as(authorization);
      expectProblem(answer, 401, 'unauthenticated');
      expect(answer.headers['www-authenticate']).toBe('Bearer');
    }
  });

  it('a browser that knows one from the front page does not send it to the API for other sites', async () => {
    const basic = `Basic ${Buffer.from(`any:${api.token}`).toString('base64')}`;
    expectProblem(await as(basic), 401, 'unauthenticated');
    const page = await api.call('GET', '/', undefined, { authorization: basic });
    expect(page.status).toBe(200);
  });

  it('revoked and expired ones are refused', async () => {
    const token = await makeKey(ctx, ['read'], '2026-03-02T10:00:00Z');
    expect((await as(`Bearer ${token}`)).status).toBe(200);
    clock.advance(3600);
    expectProblem(await as(`Bearer ${token}`), 401, 'unauthenticated');
    const made = await api.call('POST', '/v1/keys', { name: 'temporary', scopes: ['read'] });
    expect(made.status).toBe(201);
    const revoked = `Bearer ${String(made.json['token'])}`;
    expect((await as(revoked)).status).toBe(200);
    await revokeKey(ctx, made.json.id);
    clock.advance(6);
    expectProblem(await as(revoked), 401, 'unauthenticated');
  });

  it('each scope allows what it says and no more', async () => {
    const read = `Bearer ${await makeKey(ctx, ['read'])}`;
    const write = `Bearer ${await makeKey(ctx, ['write'])}`;
    expect((await as(read)).status).toBe(200);
    expectProblem(await as(read, 'POST', '/v1/companies', { name: 'X' }), 403, 'forbidden');
    expect((await as(write, 'POST', '/v1/companies', { name: 'Scoped' })).status).toBe(201);
    expectProblem(await as(write, 'GET', '/v1/keys'), 403, 'forbidden');
    expectProblem(
      await api.call('PUT', '/v1/kill-switch', { engaged: true }, { authorization: write }),
      403,
      'forbidden',
    );
  });

  it('are never shown again', async () => {
    const list = await api.call('GET', '/v1/keys');
    expect(list.text).not.toMatch(/rb_|hash|token/);
  });
});

describe('bad input', () => {
  it.each([
    ['an unknown key', { name: 'A', colour: 'red' }, ['/colour']],
    ['a wrong type', { name: 5 }, ['/name']],
    [
      'several faults at once',
      { relation: 'friend', time_zone: 'Mars/Base' },
      ['', '/relation', '/time_zone'],
    ],
    ['NUL', { name: 'a\0b' }, ['/name']],
    ['half a surrogate pair', { name: 'a\ud800' }, ['/name']],
    ['a website that is no http(s) URL', { name: 'A', website: 'ftp://a.example/' }, ['/website']],
  ])('%s is named by its place', async (_name, body, places) => {
    const answer = await api.call('POST', '/v1/companies', JSON.stringify(body), {
      'content-type': 'application/json',
    });
    expectProblem(answer, 400, 'invalid_input');
    expect(pointers(answer)?.toSorted()).toEqual(places);
  });

  it.each([
    ['javascript:alert(1)'],
    ['file:///etc/passwd'],
    ['https://user:secret@garden.example/'],
    ['not a url'],
  ])('a form at %s is refused', async (target) => {
    const url = `/v1/companies/${world.company.id}/channels`;
    const answer = await api.call('POST', url, { kind: 'form', target });
    expectProblem(answer, 400, 'invalid_input');
    expect(pointers(answer)).toEqual(['/target']);
    expectProblem(await api.call('POST', url, { kind: 'email', target: 'nobody' }), 400, 'invalid_input');
  });

  it.each([
    ['bad JSON', '{"name":', 'application/json', 400, 'invalid_input'],
    ['no body', '', 'application/json', 400, 'invalid_input'],
    ['plain text', 'name', 'text/plain', 415, 'unsupported_media_type'],
    ['a form of another site', 'name=X', 'application/x-www-form-urlencoded', 415, 'unsupported_media_type'],
    ['XML', '<a/>', 'application/xml', 415, 'unsupported_media_type'],
    ['two megabytes', `{"name":"${'x'.repeat(2 << 20)}"}`, 'application/json', 413, 'too_large'],
    ['a key of prototypes', '{"__proto__":{"name":"x"}}', 'application/json', 400, 'invalid_input'],
  ] as const)('%s', async (...row) => {
    expect.hasAssertions();
    const [, body, type, status, code] = row;
    expectProblem(await api.call('POST', '/v1/companies', body, { 'content-type': type }), status, code);
  });

  it.each([
    ['/v1/companies?colour=red', 400, 'invalid_input'],
    ['/v1/companies?limit=0', 400, 'invalid_input'],
    ['/v1/companies?limit=1&limit=2', 400, 'invalid_input'],
    ['/v1/companies?cursor=nonsense', 400, 'invalid_input'],
    ['/v1/companies/not-an-id', 400, 'invalid_input'],
    [`/v1/companies/${nobody}`, 404, 'not_found'],
    [`/v1/companies/${nobody}/channels`, 404, 'not_found'],
    [`/v1/probes/${nobody}`, 404, 'not_found'],
    [`/v1/probes/${nobody}/evidence/${nobody}`, 404, 'not_found'],
    ['/v1/nothing', 404, 'not_found'],
    ['/nothing', 404, 'not_found'],
    ['/v1/benchmarks?group_by=colour', 400, 'invalid_input'],
    ['/v1/benchmarks?channel=fax', 400, 'invalid_input'],
    ['/v1/benchmarks?from=yesterday', 400, 'invalid_input'],
    ['/v1/benchmarks?from=2026-02-30T00:00:00Z', 400, 'invalid_input'],
    ['/v1/benchmarks?from=2016-12-31T23:59:60Z', 400, 'invalid_input'],
    ['/problems/none', 404, 'not_found'],
    ['/v1/companies/%zz', 400, 'invalid_input'],
  ])('%s', async (url, status, code) => {
    expect.hasAssertions();
    expectProblem(await api.call('GET', url), status, code);
  });

  it('what is taken is a conflict', async () => {
    const body = { name: 'Twice', slug: 'twice' };
    expect((await api.call('POST', '/v1/companies', body)).status).toBe(201);
    expectProblem(await api.call('POST', '/v1/companies', body), 409, 'conflict');
    const channel = { kind: world.channel.kind, target: world.channel.target };
    expectProblem(
      await api.call('POST', `/v1/companies/${world.company.id}/channels`, channel),
      409,
      'conflict',
    );
    const url = '/v1/schedules';
    const nine = { channel_id: world.channel.id, cron: '0 9 * * *' };
    const ten = { channel_id: world.channel.id, cron: '0 10 * * *' };
    expect((await api.call('POST', url, nine)).status).toBe(201);
    expectProblem(await api.call('POST', url, nine), 409, 'conflict');
    const { json } = await api.call('POST', url, ten);
    expectProblem(await api.call('PATCH', `${url}/${json.id}`, { cron: nine.cron }), 409, 'conflict');
    expectProblem(
      await api.call('PATCH', `${url}/${json.id}`, { scenario_id: nobody }),
      400,
      'invalid_input',
    );
    expectProblem(await api.call('POST', url, { ...nine, cron: '* * * * * *' }), 400, 'invalid_input');
    expectProblem(await api.call('POST', url, { ...nine, cron: 'often' }), 400, 'invalid_input');
  });

  it('a probe of what is not there says so', async () => {
    expect.hasAssertions();
    const ask = (body: object) => api.call('POST', '/v1/probes', body);
    expectProblem(await ask({ channel_id: nobody }), 404, 'not_found');
    expectProblem(await ask({ channel_id: world.channel.id, scenario_id: nobody }), 404, 'not_found');
    expectProblem(await ask({ channel_id: world.channel.id, run_at: 'soon' }), 400, 'invalid_input');
    expectProblem(await ask({ channel_id: world.channel.id, window_seconds: 0 }), 400, 'invalid_input');
    expectProblem(await ask({ channel_id: world.channel.id, relax: ['spacing'] }), 400, 'invalid_input');
    await api.call('PATCH', `/v1/channels/${world.channel.id}`, { active: false });
    expectProblem(await ask({ channel_id: world.channel.id }), 409, 'conflict');
    await api.call('PATCH', `/v1/channels/${world.channel.id}`, { active: true });
  });
});

it('an unreachable database is 503, and the process answers on', async () => {
  const db = openDatabase({ url: 'postgres://nobody@127.0.0.1:1/none', log: silentLog });
  const app = await createServer({
    db,
    clock,
    log: silentLog,
    vault: createVault(Buffer.alloc(32)),
    wakeDispatch: () => undefined,
    mailboxesChanged: () => undefined,
    health: () => Promise.resolve([{ name: 'database', ok: false, detail: 'away' }]),
    demo: false,
  });
  try {
    const answer = await app.inject({
      url: '/v1/companies',
      headers: { authorization: `Bearer ${api.token}` },
    });
    expect(answer.statusCode).toBe(503);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.headers['retry-after']).toBe('5');
    expect(answer.json()).toMatchObject({ type: '/problems/unavailable' });
    expect(answer.body).not.toContain('127.0.0.1');
    expect((await app.inject({ url: '/livez' })).statusCode).toBe(200);
    expect((await app.inject({ url: '/readyz' })).statusCode).toBe(503);
    const metrics = await app.inject({ url: '/metrics' });
    expect(metrics.statusCode).toBe(200);
    expect(metrics.body).toContain('process_cpu_seconds_total');
  } finally {
    await app.close();
    await db.destroy();
  }
});
