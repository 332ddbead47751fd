import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { basicFields, formOf, pageOf, plain } from '../support/form-sites.ts';
import { sendHtml, startFormServer, type FormServer } from '../support/strict-form-server.ts';
import { runCommand } from './command.ts';

const sites = {
  shop: {
    ...plain,
    page: () =>
      pageOf(
        `${formOf(basicFields)}<p>We answer within 24 hours. <a href="mailto:hello@norrland-lamps.test">Write to us</a></p>`,
      ),
  },
  breaks: {
    ...plain,
    answer: (_: unknown, response: Parameters<typeof sendHtml>[0]) => sendHtml(response, 'no', 500),
  },
};
const loopback = { REPLYBENCH_ALLOW_PRIVATE_TARGETS: '127.0.0.0/8', REPLYBENCH_PACE: 'fast' };
const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

let cwd: string;
let server: FormServer;
let database: TestDatabase;

beforeAll(async () => {
  [cwd, server, database] = await Promise.all([
    mkdtemp(join(tmpdir(), 'replybench-commands-')),
    startFormServer(sites),
    cloneDatabase(),
  ]);
});
afterAll(async () => {
  await Promise.all([server.close(), database.close(), rm(cwd, { recursive: true, force: true })]);
});

const run = (args: readonly string[], env: Record<string, string> = {}) => runCommand(args, { cwd, env });
const withDatabase = () => ({ DATABASE_URL: database.url, REPLYBENCH_DATA_DIR: join(cwd, 'data') });

async function put(name: string, content: string): Promise<string> {
  const path = join(cwd, name);
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, content);
  return path;
}

describe('inspect', { timeout: 120_000 }, () => {
  test('prints what is on a page, and sends nothing', async () => {
    const { code, stdout } = await run(['inspect', server.url('shop'), '--json'], loopback);
    expect(code).toBe(0);
    const found = JSON.parse(stdout) as Record<string, unknown> & { form: Record<string, unknown> };
    expect(Object.keys(found).sort()).toEqual([
      'captcha',
      'chat',
      'contacts',
      'form',
      'policies',
      'promises',
      'technology',
      'url',
    ]);
    expect(found).toMatchObject({
      url: server.url('shop'),
      captcha: 'none',
      chat: null,
      contacts: { emails: ['hello@norrland-lamps.test'] },
      promises: [expect.stringContaining('24 hours')],
    });
    expect(Object.keys(found.form).sort()).toEqual(['fields', 'frame', 'selector', 'steps', 'submit']);
    expect(found.form['fields']).toEqual([
      { selector: expect.any(String), role: 'full_name', required: true },
      { selector: expect.any(String), role: 'email', required: true },
      { selector: expect.any(String), role: 'message', required: true },
    ]);
    expect(server.attempts('shop')).toEqual([]);
  });

  test('refuses a private address that is not allowed', async () => {
    const { code, stdout, stderr } = await run(['inspect', server.url('shop'), '--json']);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/127\.0\.0\.1 is not reached/);
  });
});

describe('probe', { timeout: 120_000 }, () => {
  const keys = [
    'evidence',
    'fields',
    'firstBotReplyAt',
    'firstHumanReplyAt',
    'messages',
    'outcome',
    'reason',
    'submittedAt',
    'vendor',
  ];

  test('without --submit fills and sends nothing', async () => {
    const { code, stdout } = await run(
      ['probe', server.url('shop'), '--channel', 'form', '--json'],
      loopback,
    );
    expect(code).toBe(0);
    const result = JSON.parse(stdout) as object;
    expect(Object.keys(result).sort()).toEqual(keys);
    expect(result).toMatchObject({ outcome: 'dry_run', reason: null, submittedAt: null, messages: [] });
    expect(server.attempts('shop')).toEqual([]);
  });

  test('with --submit sends once and keeps its evidence', async () => {
    const { code, stdout } = await run(
      ['probe', server.url('shop'), '--channel', 'form', '--submit', '--json'],
      loopback,
    );
    expect(code).toBe(0);
    const result = JSON.parse(stdout) as { evidence: string[] };
    expect(Object.keys(result).sort()).toEqual(keys);
    expect(result).toMatchObject({
      outcome: 'submitted',
      reason: null,
      vendor: null,
      submittedAt: expect.stringMatching(time),
      firstBotReplyAt: null,
      firstHumanReplyAt: null,
    });
    expect(server.attempts('shop')).toMatchObject([{ faults: [] }]);
    for (const path of result.evidence) expect((await readFile(join(cwd, path))).length).toBeGreaterThan(0);
    expect(result.evidence).not.toEqual([]);
  });

  test('that fails says why, and exits with 1', async () => {
    const { code, stdout } = await run(
      ['probe', server.url('breaks'), '--channel', 'form', '--submit', '--json'],
      loopback,
    );
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      outcome: 'failed',
      reason: expect.stringMatching(/^http_500/),
    });
    expect(server.attempts('breaks')).toHaveLength(1);
  });
});

test('classify prints a line for each message of a folder', async () => {
  const received = 'Received: from a by mx.b.test; Mon, 2 Mar 2026 10:00:05 +0100\r\n';
  const folder = join(cwd, 'mails');
  await put(
    'mails/1.eml',
    `${received}From: a@b.test\r\nSubject: Out of office\r\nAuto-Submitted: auto-replied\r\n\r\nI am out of the office until Monday and have no access to my mail.\r\n`,
  );
  await put(
    'mails/2.eml',
    'From: Ann <a@b.test>\r\nSubject: Re: hours\r\n\r\nHi Emma, I looked it up for you: we are open from 9 to 5. Shall I keep one for you? Best, Ann\r\n',
  );
  const { code, stdout } = await run(['classify', folder, '--json']);
  expect(code).toBe(0);
  const lines = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as object);
  for (const line of lines) {
    expect(Object.keys(line).sort()).toEqual(['file', 'kind', 'language', 'reasons', 'receivedAt', 'text']);
  }
  expect(lines).toMatchObject([
    {
      file: join(folder, '1.eml'),
      kind: 'out_of_office',
      receivedAt: '2026-03-02T09:00:05.000Z',
      language: 'en',
    },
    { file: join(folder, '2.eml'), kind: 'human', receivedAt: null, language: 'en' },
  ]);
});

test('survival prints percentiles, restricted means and tests', async () => {
  const rows = ['a,4,1', 'a,9,1', 'a,60,0', 'b,30,1', 'b,80,0', 'b,90,0'];
  const file = await put('times.csv', ['group,time,event', ...rows, ''].join('\n'));
  const { code, stdout } = await run(['survival', file, '--json']);
  expect(code).toBe(0);
  const report = JSON.parse(stdout) as object;
  const estimate = (value: number | null) => ({ value, lower: expect.anything(), upper: null });
  expect(report).toMatchObject({
    groups: [
      {
        group: 'a',
        n: 3,
        events: 2,
        quantiles: { p25: estimate(4), p50: estimate(9), p75: { value: null } },
      },
      {
        group: 'b',
        n: 3,
        events: 1,
        quantiles: { p25: estimate(30), p90: { value: null, lower: 30, upper: null } },
      },
    ],
    logrank: { chisq: expect.any(Number), df: 1, p: expect.any(Number) },
    pairs: [{ a: 'a', b: 'b', chisq: expect.any(Number), p: expect.any(Number), pHolm: expect.any(Number) }],
  });
  expect(Object.keys(report).sort()).toEqual(['groups', 'logrank', 'pairs']);
});

describe('apply and export', () => {
  const installation = `
companies:
  - name: Norrland Lamps
    slug: norrland-lamps
    time_zone: Europe/Stockholm
    channels:
      - kind: form
        target: https://norrland-lamps.test/contact
        schedules:
          - cron: 0 9 * * 1
            time_zone: Europe/Stockholm
            scenario: hours
scenarios:
  - slug: hours
    title: Hours
    justification: They are printed on the door.
    texts:
      en: { subject: Hours, body: When are you open on Saturdays? }
    answer_points:
      - { id: time, description: Names a time, accept: ['{time}'] }
`;

  test('go both ways and change nothing the second time', async () => {
    const file = await put('installation.yaml', installation);
    const dry = await run(['apply', file, '--dry-run'], withDatabase());
    expect(dry).toMatchObject({ code: 0, stdout: expect.stringContaining('4 changes, none made') });
    expect((await run(['export'], withDatabase())).stdout).not.toContain('norrland');
    const made = await run(['apply', file], withDatabase());
    expect(made).toMatchObject({ code: 0, stdout: expect.stringContaining('4 changes made') });
    expect(made.stdout).toMatch(/create +company norrland-lamps/);
    const exported = await run(['export'], withDatabase());
    expect(exported.stdout).toContain('target: https://norrland-lamps.test/contact');
    const again = await run(['apply', await put('exported.yaml', exported.stdout)], withDatabase());
    expect(again).toMatchObject({ code: 0, stdout: expect.stringContaining('0 changes made') });
  });

  test('a fault is named with its line, and nothing is changed', async () => {
    const file = await put('faulty.yaml', 'companies:\n  - slug: kite\n    name: Kite\n    colour: red\n');
    const { code, stderr } = await run(['apply', file], withDatabase());
    expect(code).toBe(2);
    expect(stderr).toContain('faulty.yaml:4 /companies/0/colour');
    expect((await run(['export'], withDatabase())).stdout).not.toContain('kite');
  });
});

describe('doctor', () => {
  const check = async (env: Record<string, string>) => {
    const { code, stdout } = await run(['doctor', '--json'], env);
    const report = JSON.parse(stdout) as { ok: boolean; checks: { name: string; ok: boolean }[] };
    const bad = report.checks.filter(({ ok }) => !ok).map(({ name }) => name);
    return { code, stdout, keys: Object.keys(report).sort(), ok: report.ok, bad };
  };

  test('finds nothing wrong, and tells no password', async () => {
    const env = { ...withDatabase(), REPLYBENCH_MAIL_DOMAIN: 'replies.survey-house.org' };
    const { stdout, ...found } = await check(env);
    expect(found).toEqual({ code: 0, keys: ['checks', 'config', 'ok'], ok: true, bad: [] });
    expect(stdout).not.toContain(new URL(database.url).password);
  });

  test('names what is wrong and exits with 1', async () => {
    expect(await check(withDatabase())).toMatchObject({ code: 1, ok: false, bad: ['mail domain'] });
    const gone = { ...withDatabase(), DATABASE_URL: 'postgres://a:b@127.0.0.1:1/none' };
    expect(await check(gone)).toMatchObject({ code: 1, ok: false, bad: ['mail domain', 'database'] });
  });
});
