import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCommand, type Finished } from '../journey/command.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { basicFields, formOf, pageOf, plain } from '../support/form-sites.ts';
import { startFormServer, type FormServer } from '../support/strict-form-server.ts';

const riddle = `<p><label>Q9 <input name="q9" required></label></p>`;
const sites = {
  shop: { ...plain, page: () => pageOf(formOf(`${basicFields}${riddle}`)) },
  strict: {
    ...plain,
    page: () =>
      pageOf(formOf(`${basicFields}<p><label>Phone <input name="tel" type="tel" required></label></p>`)),
  },
  searching: {
    ...plain,
    page: () =>
      pageOf(
        `<form role="search"><input type="search" name="q"><button>Search</button></form>${formOf(basicFields)}`,
      ),
  },
};
const env = { REPLYBENCH_ALLOW_PRIVATE_TARGETS: '127.0.0.0/8', NO_COLOR: '1' };
const pngSignature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

let cwd: string;
let server: FormServer;

beforeAll(async () => {
  [cwd, server] = await Promise.all([mkdtemp(join(tmpdir(), 'replybench-probe-')), startFormServer(sites)]);
});
afterAll(async () => {
  await Promise.all([server.close(), rm(cwd, { recursive: true, force: true })]);
});

const run = (args: readonly string[]): Promise<Finished> => runCommand(args, { cwd, env });

/** Width and height of a PNG, from its header chunk. */
async function sizeOf(path: string): Promise<{ width: number; height: number }> {
  const bytes = await readFile(path);
  expect(bytes.subarray(0, 8)).toEqual(pngSignature);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

describe('probe init, then probe try', () => {
  test('writes a picture and a definition, and fills by it without sending', async () => {
    const written = await run(['probe', 'init', server.url('shop'), '--out', 'probes/shop.ts']);
    expect(written).toMatchObject({ code: 0, stderr: '' });
    expect(written.stdout).toContain('probe try probes/shop.ts');
    const picture = await sizeOf(join(cwd, 'probes/shop.png'));
    expect(picture.width).toBeGreaterThan(1000);
    expect(picture.height).toBeGreaterThan(600);
    const text = await readFile(join(cwd, 'probes/shop.ts'), 'utf8');
    expect(text).toContain(`match: '${server.url('shop')}'`);
    expect(text).toContain(`'input[name="q9"]': { role: 'other' }`);
    expect(text).not.toContain(`role: 'email'`);

    const corrected = text.replace(`{ role: 'other' }`, `{ value: 'York' }`);
    await writeFile(join(cwd, 'probes/shop.ts'), corrected);
    const byFile = await run(['probe', 'try', 'probes/shop.ts']);
    expect(byFile).toMatchObject({ code: 0, stderr: '' });
    expect(byFile.stdout).toMatch(/input\[name="q9"\] +other +yes +York/);
    expect(byFile.stdout).toMatch(/input\[name="email"\] +email +yes +\S+@/);
    expect(byFile.stdout).toContain('nothing was sent');

    const byUrl = await run(['probe', 'try', server.url('shop'), '--json']);
    expect(byUrl.code).toBe(0);
    const report = JSON.parse(byUrl.stdout) as { pictures: string[] };
    expect(report).toMatchObject({ definition: 'probes/shop.ts', outcome: 'dry_run', reason: null });
    expect(report.pictures.map((path) => path.split('/').at(-1))).toEqual(['before.png', 'after.png']);
    for (const path of report.pictures) await sizeOf(join(cwd, path));
    expect(server.attempts('shop')).toEqual([]);
  });

  test('never writes over a file unless told to', async () => {
    const path = join(cwd, 'kept.ts');
    await writeFile(path, '// mine\n');
    const refused = await run(['probe', 'init', server.url('strict'), '--out', 'kept.ts']);
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain('kept.ts is there already');
    expect(await readFile(path, 'utf8')).toBe('// mine\n');
    expect((await run(['probe', 'init', server.url('strict'), '--out', 'kept.ts', '--force'])).code).toBe(0);
    expect(await readFile(path, 'utf8')).toContain('defineProbe');
  });

  test('does not make a second definition for a page', async () => {
    await writeFile(
      join(cwd, 'probes', 'searching.ts'),
      `export default { match: '${server.url('searching')}' };\n`,
    );
    const refused = await run(['probe', 'init', server.url('searching')]);
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain('searching.ts is for this page already');
    expect(await readdir(join(cwd, 'probes'))).not.toContain('127.0.0.1.ts');
  });

  test('exits with 1 when something required could not be filled', async () => {
    const { code, stdout } = await run(['probe', 'try', server.url('strict'), '--json']);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      outcome: 'failed',
      reason: expect.stringMatching(/^phone_required/),
    });
    expect(server.attempts('strict')).toEqual([]);
  });

  test('refuses a private address that is not allowed, and looks at nothing', async () => {
    for (const args of [
      ['init', server.url('strict'), '--out', 'no.ts'],
      ['try', server.url('shop')],
    ]) {
      const { code, stderr } = await runCommand(['probe', ...args], { cwd });
      expect(code).toBe(1);
      expect(stderr).toMatch(/127\.0\.0\.1 is not reached/);
    }
    expect(await readdir(cwd)).not.toContain('no.ts');
  });
});

test('probe itself still wants a channel', async () => {
  const { code, stderr } = await run(['probe', server.url('shop')]);
  expect(code).toBe(2);
  expect(stderr).toContain("required option '--channel <kind>' not specified");
});

describe('a definition with a fault', () => {
  let faulty: Record<string, string>;
  let database: TestDatabase;
  beforeAll(async () => {
    database = await cloneDatabase();
    const folder = await mkdtemp(join(cwd, 'faulty-'));
    const definition = `defineProbe({ match: 'a.test', forms: '#x' } as never)`;
    await writeFile(
      join(folder, 'shop.ts'),
      `import { defineProbe } from '#probe';\nexport default ${definition};\n`,
    );
    faulty = {
      ...env,
      REPLYBENCH_PROBES: folder,
      DATABASE_URL: database.url,
      REPLYBENCH_DATA_DIR: join(cwd, 'data'),
    };
  });
  afterAll(() => database.close());

  test.each([
    ['probe', 'http://127.0.0.1:9/', '--channel', 'form'],
    ['serve', 'worker'],
  ])('stops %s with its file and field', async (...args) => {
    const { code, stderr } = await runCommand(args, { cwd, env: faulty });
    expect(code).toBe(1);
    expect(stderr).toMatch(/shop\.ts: forms: is not a known key/);
  });

  test('is told by doctor, and so is how many there are', async () => {
    const definitionsIn = async (more: Record<string, string>) => {
      const { stdout } = await runCommand(['doctor', '--json'], { cwd, env: { ...faulty, ...more } });
      const { checks } = JSON.parse(stdout) as { checks: { name: string; ok: boolean; detail: string }[] };
      return checks.find(({ name }) => name === 'probe definitions');
    };
    expect(await definitionsIn({})).toMatchObject({ ok: false, detail: expect.stringContaining('shop.ts') });
    const folder = await mkdtemp(join(cwd, 'sound-'));
    await writeFile(join(folder, 'a.ts'), `export default { match: 'a.test' };\n`);
    await writeFile(join(folder, 'b.ts'), `export default { match: 'b.test' };\n`);
    expect(await definitionsIn({ REPLYBENCH_PROBES: folder })).toMatchObject({
      ok: true,
      detail: `2 in ${folder}`,
    });
  });
});

describe('inspect', () => {
  test('tells people what it found, why, and why not another form', async () => {
    const { code, stdout } = await run(['inspect', server.url('searching')]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/input\[name="email"\] +email +yes, attribute +\d+ % +/);
    expect(stdout).toMatch(/Not chosen\n.*search/);
    expect(stdout).toMatch(/CAPTCHA +none/);
  });

  test('adds reasons to the form and its fields on demand', async () => {
    const { stdout } = await run(['inspect', server.url('searching'), '--json', '--reasons']);
    const { form } = JSON.parse(stdout) as { form: { reasons: string[]; fields: { reasons: string[] }[] } };
    expect(form.reasons.length).toBeGreaterThan(0);
    expect(form.fields.map(({ reasons }) => reasons.length > 0)).toEqual([true, true, true]);
  });
});
