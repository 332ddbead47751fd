import type { ServerResponse } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dial } from '../mailbox/smtp-client.ts';
import type { PageView, ProbeView, Problem } from '../support/client.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { pageOf, plain } from '../support/form-sites.ts';
import { eventually, mailDomain, startInstallation, type Installation } from '../support/installation.ts';
import { sendHtml, startFormServer, type FormServer } from '../support/strict-form-server.ts';

const redirect = (location: string) => (response: ServerResponse) => {
  response.writeHead(302, { location });
  response.end();
};

const sites = {
  withoutForm: { ...plain, page: () => pageOf('<p>Call us on any weekday.</p>') },
  neverLoads: { ...plain, paths: { page: () => {} } },
  breaks: { ...plain, answer: (_: unknown, response: ServerResponse) => sendHtml(response, 'Oh no', 500) },
  leadsInside: { ...plain, paths: { page: redirect('http://10.20.30.40/contact') } },
  fine: plain,
};

interface ReviewView {
  id: string;
  raw_size: number;
  review_reason: string;
}

let database: TestDatabase;
let server: FormServer;
let bench: Installation;

beforeAll(async () => {
  [database, server] = await Promise.all([cloneDatabase(), startFormServer(sites)]);
  bench = await startInstallation({
    databaseUrl: database.url,
    settings: { REPLYBENCH_WORKER_CONCURRENCY: '3' },
  });
});
afterAll(async () => {
  await bench.close();
  await Promise.all([server.close(), database.close()]);
});

async function endOf(id: string): Promise<ProbeView> {
  return eventually(async () => {
    const probe = await bench.probe(id);
    expect(probe.state).not.toMatch(/^(planned|queued|started|committed|submitted)$/);
    return probe;
  });
}

describe('a page that leads nowhere ends its probe with a reason', { timeout: 300_000 }, () => {
  const cases = [
    ['without a form', () => server.url('withoutForm'), /^blocked no_form/, []],
    ['that never loads', () => `${server.url('neverLoads')}page`, /^failed timeout/, []],
    ['that answers 500 to the inquiry', () => server.url('breaks'), /^failed http_500/, ['breaks']],
    [
      'at a private address',
      () => 'http://10.20.30.40/contact',
      /^failed target_not_allowed: 10\.20\.30\.40 /,
      [],
    ],
    ['that leads to a private address', () => `${server.url('leadsInside')}page`, /^failed /, []],
    [
      'at a name that does not exist',
      () => 'http://shop.invalid/contact',
      /^failed target_not_allowed: shop\.invalid /,
      [],
    ],
  ] as const;
  const probes = new Map<string, string>();

  beforeAll(async () => {
    for (const [name, target] of cases) {
      const [channel = ''] = await bench.addForms(name, [target()]);
      probes.set(name, await bench.ask(channel));
    }
  });

  test.each(cases)('%s', async (name, _target, end, sent) => {
    const probe = await endOf(probes.get(name) ?? '');
    expect(`${probe.state} ${probe.reason}`).toMatch(end);
    expect(probe).toMatchObject({ attempts: 1, submitted_at: null });
    expect(probe.committed_at === null).toBe(sent.length === 0);
    for (const site of sent) expect(server.attempts(site)).toHaveLength(1);
  });

  test('and no clock runs for any of them', async () => {
    const { groups } = await bench.get<{ groups: { n: number; reachability: unknown }[] }>(
      '/v1/benchmarks?group_by=all',
    );
    expect(groups).toMatchObject([
      { n: 0, reachability: { delivered: 0, failed: 5, blocked: 1, refused: 0, uncertain: 0 } },
    ]);
  });
});

describe('bad mail', () => {
  const review = async () => (await bench.get<PageView<ReviewView>>('/v1/replies/review')).data;

  test('of 30 MB is refused for its size, whether announced or not, and the next mail is taken', async () => {
    const announcing = await dial(bench.smtpPort);
    await announcing.say('EHLO shop.test');
    expect(await announcing.say(`MAIL FROM:<ann@shop.test> SIZE=${30 * 1024 * 1024}`)).toMatch(/^552 /);
    const client = await dial(bench.smtpPort);
    await client.envelope('ann@shop.test', `anyone@${mailDomain}`);
    const line = `${'x'.repeat(998)}\r\n`;
    const body = Buffer.from(line.repeat(Math.ceil((30 * 1024 * 1024) / line.length)));
    expect(await client.message(body)).toMatch(/^552 /);
    expect(await review()).toEqual([]);
    await client.envelope('ann@shop.test', `anyone@${mailDomain}`);
    expect(await client.message('Subject: smaller\r\n\r\nThe photos follow.\r\n')).toMatch(/^250 /);
    expect(await review()).toHaveLength(1);
    expect(await bench.get('/livez')).toEqual({ status: 'alive' });
  });

  test('without any header is kept for review, once', async () => {
    const before = await review();
    for (const _ of [1, 2]) {
      const client = await dial(bench.smtpPort);
      await client.envelope('', `nobody-we-know@${mailDomain}`);
      expect(await client.message('We are closed on Sundays.\r\n')).toMatch(/^250 /);
    }
    const [found, ...others] = await review();
    expect(others).toEqual(before);
    expect(found?.review_reason).toMatch(/no probe is named/);
    expect(found?.raw_size).toBeGreaterThan('We are closed on Sundays.'.length);
  });

  test('without any header answers a probe whose address it was sent to', { timeout: 300_000 }, async () => {
    const [channel = ''] = await bench.addForms('Fine', [server.url('fine')]);
    const probe = await endOf(await bench.ask(channel));
    const client = await dial(bench.smtpPort);
    await client.envelope('ann@shop.test', probe.alias);
    expect(await client.message('We are here from 9:00 to 17:00.\r\n')).toMatch(/^250 /);
    const { data } = await bench.get<PageView<{ text: string }>>(`/v1/replies?probe_id=${probe.id}`);
    expect(data.map(({ text }) => text)).toEqual(['We are here from 9:00 to 17:00.']);
  });
});

describe('a bad request is answered with a problem that says what is wrong', () => {
  const nowhere = '019a0000-0000-7000-8000-00000000ffff';

  test.each<[string, string, string, unknown, number, string, string[]]>([
    ['an unknown key', 'POST', '/v1/companies', { name: 'A', naem: 'B' }, 400, 'invalid_input', ['/naem']],
    ['a wrong type', 'POST', '/v1/companies', { name: 7 }, 400, 'invalid_input', ['/name']],
    [
      'several faults',
      'POST',
      '/v1/companies',
      { x: 1, country: 'Sweden' },
      400,
      'invalid_input',
      ['', '/country', '/x'],
    ],
    ['half a JSON', 'POST', '/v1/companies', '{"name": ', 400, 'invalid_input', []],
    ['no body', 'POST', '/v1/companies', undefined, 400, 'invalid_input', ['']],
    ['a body of 2 MB', 'POST', '/v1/companies', { name: 'x'.repeat(2 ** 21) }, 413, 'too_large', []],
    [
      'an unknown time zone',
      'POST',
      '/v1/companies',
      { name: 'A', time_zone: 'Mars/Base' },
      400,
      'invalid_input',
      ['/time_zone'],
    ],
    ['an unknown channel', 'POST', '/v1/probes', { channel_id: nowhere }, 404, 'not_found', []],
    ['an id that is none', 'GET', '/v1/probes/42', undefined, 400, 'invalid_input', ['/id']],
    ['an unknown id', 'GET', `/v1/probes/${nowhere}`, undefined, 404, 'not_found', []],
    [
      'an unknown query key',
      'GET',
      '/v1/benchmarks?grop_by=all',
      undefined,
      400,
      'invalid_input',
      ['/grop_by'],
    ],
    [
      'a period that ends first',
      'GET',
      '/v1/benchmarks?from=2026-02-01T00:00:00Z&to=2026-01-01T00:00:00Z',
      undefined,
      400,
      'invalid_input',
      ['/to'],
    ],
    ['a cursor that is none', 'GET', '/v1/probes?cursor=next', undefined, 400, 'invalid_input', []],
    ['an unknown path', 'GET', '/v1/probe', undefined, 404, 'not_found', []],
    [
      'a mailbox without token',
      'POST',
      '/v1/mailboxes',
      { name: 'm', host: 'h', user: 'u', password: 'p', alias_pattern: 'me@x.test' },
      400,
      'invalid_input',
      ['/alias_pattern'],
    ],
  ])('%s', async (...row) => {
    const [, method, path, body, status, code, pointers] = row;
    const answer = await bench.send<Problem>(method, path, body);
    expect(answer).toMatchObject({ status, body: { type: `/problems/${code}`, status } });
    expect(answer.type).toMatch(/^application\/problem\+json/);
    expect(answer.body.detail).not.toBe('');
    expect((answer.body.errors ?? []).map(({ pointer }) => pointer).sort()).toEqual(pointers);
  });

  test.each([
    ['another scheme', 'ftp://127.0.0.1/contact'],
    ['no URL at all', 'contact us'],
    ['a script', 'javascript:alert(1)'],
    ['a file', 'file:///etc/passwd'],
  ])('a target with %s', async (_name, target) => {
    const { id } = await bench.post<{ id: string }>('/v1/companies', { name: `T ${target.length}` });
    const answer = await bench.send<Problem>('POST', `/v1/companies/${id}/channels`, {
      kind: 'form',
      target,
    });
    expect(answer).toMatchObject({ status: 400, body: { type: '/problems/invalid_input' } });
    expect(answer.body.errors).toMatchObject([{ pointer: '/target' }]);
  });

  test('no key, a wrong key, and one that may not', async () => {
    const { token } = await bench.post<{ token: string }>('/v1/keys', { name: 'reader', scopes: ['read'] });
    const as = (authorization: string) =>
      bench.send<Problem>('POST', '/v1/companies', { name: 'A' }, { authorization });
    expect(await as('')).toMatchObject({ status: 401, body: { type: '/problems/unauthenticated' } });
    expect(await as('Bearer rb_wrong')).toMatchObject({ status: 401 });
    expect(await as(`Bearer ${token}`)).toMatchObject({ status: 403, body: { type: '/problems/forbidden' } });
  });

  test('another content type', async () => {
    const answer = await bench.send<Problem>('POST', '/v1/companies', '<a/>', { 'content-type': 'text/xml' });
    expect(answer).toMatchObject({ status: 415, body: { type: '/problems/unsupported_media_type' } });
  });

  test('what is there already, and a reused Idempotency-Key', async () => {
    const make = (slug: string, key: string) =>
      bench.send<Problem & { id: string }>(
        'POST',
        '/v1/companies',
        { name: slug, slug },
        { 'idempotency-key': key },
      );
    const first = await make('twice', 'k1');
    expect(first.status).toBe(201);
    expect(await make('twice', 'k1')).toMatchObject({ status: 201, body: { id: first.body.id } });
    expect(await make('other', 'k1')).toMatchObject({
      status: 422,
      body: { type: '/problems/idempotency_mismatch' },
    });
    expect(await make('twice', 'k2')).toMatchObject({ status: 409, body: { type: '/problems/conflict' } });
  });
});
