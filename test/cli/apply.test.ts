import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { stringify } from 'yaml';
import { applyInstallation } from '../../src/cli/apply.ts';
import { readInstallation } from '../../src/cli/export.ts';
import { readInstallationFile } from '../../src/cli/installation-file.ts';
import type { Context } from '../../src/platform/context.ts';
import { testContext } from '../support/context.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;
let ctx: Context;
beforeEach(async () => {
  database = await cloneDatabase();
  ctx = testContext(database.db);
});
afterEach(() => database.close());

async function fileOf(text: string) {
  const folder = await mkdtemp(join(tmpdir(), 'replybench-apply-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const path = join(folder, 'installation.yaml');
  await writeFile(path, text);
  return path;
}

const installation = `
scenarios:
  - slug: hours
    title: Opening hours
    justification: Opening hours hang on every shop door.
    texts:
      en: { subject: When are you open?, body: 'Hello, when are you open on Saturdays?' }
    answer_points:
      - { id: times, description: the hours, accept: ['{time}'] }
personas:
  - { slug: clara, first_name: Clara, last_name: Winter, locale: en-GB, country: GB, phone: '+442079460000' }
companies:
  - slug: garden
    name: Garden & Co
    relation: own
    relaxed_rules: [spacing]
    relaxed_reason: our own shop
    time_zone: Europe/London
    closures: ['2026-12-25']
    tags: [plants]
    channels:
      - kind: form
        target: https://garden.example/contact
        language: en
        schedules:
          - { cron: '0 9 * * 1', scenario: hours }
          - { cron: '0 15 * * 4', active: false, window_seconds: 86400 }
      - { kind: email, target: hello@garden.example, active: false }
  - { slug: bare, name: Bare }
`;

const apply = async (text: string) => applyInstallation(ctx, await readInstallationFile(await fileOf(text)));
const actions = (changes: { action: string; noun: string; name: string }[]) =>
  changes
    .filter(({ action }) => action !== 'unchanged')
    .map(({ action, noun, name }) => `${action} ${noun} ${name}`);

describe('apply', () => {
  it('makes what the file names, and nothing the second time', async () => {
    expect(actions(await apply(installation))).toEqual([
      'create scenario hours',
      'create persona clara',
      'create company garden',
      'create channel garden form https://garden.example/contact',
      'create schedule garden form https://garden.example/contact "0 9 * * 1"',
      'create schedule garden form https://garden.example/contact "0 15 * * 4"',
      'create channel garden email hello@garden.example',
      'create company bare',
    ]);
    expect(actions(await apply(installation))).toEqual([]);
  });

  it('takes back what export gives, unchanged, here and in an empty installation', async () => {
    await apply(installation);
    const exported = stringify(await readInstallation(ctx), { lineWidth: 110 });
    expect(actions(await apply(exported))).toEqual([]);
    const other = await cloneDatabase();
    onTestFinished(() => other.close());
    const there = testContext(other.db);
    await applyInstallation(there, await readInstallationFile(await fileOf(exported)));
    expect(stringify(await readInstallation(there), { lineWidth: 110 })).toBe(exported);
  });

  it('changes only what differs; a changed scenario gets a new version', async () => {
    await apply(installation);
    const changed = installation
      .replace('Garden & Co', 'Garden Ltd')
      .replace('on Saturdays', 'on Sundays')
      .replace("'0 9 * * 1', scenario: hours", "'0 9 * * 1', scenario: hours, active: false");
    expect(actions(await apply(changed))).toEqual([
      'update scenario hours',
      'update company garden',
      // It asks the new version now.
      'update schedule garden form https://garden.example/contact "0 9 * * 1"',
    ]);
    const versions = await ctx.db.selectFrom('scenarios').select(['version']).orderBy('version').execute();
    expect(versions.map(({ version }) => version)).toEqual([1, 2]);
  });

  it('changes nothing at all when one part of the file cannot be', async () => {
    await expect(
      apply(installation.replace('scenario: hours }', 'scenario: nothing }')),
    ).rejects.toMatchObject({
      code: 'invalid_input',
    });
    expect(await readInstallation(ctx)).toEqual({ scenarios: [], personas: [], companies: [] });
  });
});

describe('a file with faults', () => {
  const faults = async (text: string) => {
    const path = await fileOf(text);
    return readInstallationFile(path).then(
      () => '',
      (error: Error) => error.message.replaceAll(path, 'FILE'),
    );
  };

  it('names the line of each', async () => {
    const message = await faults(
      installation
        .replace('relation: own', 'relation: friend')
        .replace('kind: email, target', 'kind: fax, target'),
    );
    const lines = message.split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/^FILE:15 \/companies\/0\/relation: must be one of competitor, own, reference$/);
    expect(lines[1]).toMatch(/^FILE:28 \/companies\/0\/channels\/1\/kind: must be one of form, chat, email$/);
  });

  it.each([
    ['companies: [{ slug: a, name: A, colour: red }]', 'FILE:1 /companies/0/colour: is not a known key'],
    ['companies:\n  - name: A\n', 'FILE:2 /companies/0: misses slug'],
    ['just a sentence', 'FILE'],
    ['- a\n- b', 'FILE'],
    ['a: [', 'at line 1'],
    ['companies: [*none]', 'none'],
  ])('%j', async (text, expected) => {
    expect(await faults(text)).toContain(expected);
  });

  it('an empty one asks for nothing', async () => {
    expect(await apply('')).toEqual([]);
  });

  it('one that is not there is named', async () => {
    await expect(readInstallationFile('/nowhere/at.yaml')).rejects.toMatchObject({ code: 'invalid_input' });
  });
});
