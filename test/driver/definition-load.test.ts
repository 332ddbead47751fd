import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadDefinition, loadDefinitions } from '../../src/driver/definition/load.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'replybench-definitions-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Plain modules: that `#probe` resolves from anywhere is tested with the command, which runs without a bundler. */
const put = (name: string, definition: unknown) =>
  writeFile(join(folder, name), `export default ${JSON.stringify(definition)};\n`);

test('finds the definition of a page', async () => {
  await put('lamps.ts', { match: ['lamps.test/contact', '*.lamps.test'], submit: '#send' });
  await put('chairs.ts', { match: 'chairs.test' });
  const definitions = await loadDefinitions(folder);
  expect(definitions.all).toHaveLength(2);
  const found = definitions.for('https://www.lamps.test/contact');
  expect(found?.file).toMatch(/lamps\.ts$/);
  expect(found?.definition.submit).toBe('#send');
  expect(definitions.for('https://lamps.test/other')).toBeNull();
});

test('leaves templates, notes and folders alone', async () => {
  await put('_template.ts', { match: 'example.com', unknown: 1 });
  await writeFile(join(folder, 'notes.md'), 'x');
  expect((await loadDefinitions(folder)).all).toEqual([]);
});

test('the template that ships is valid itself', async () => {
  const { definition } = await loadDefinition('probes/_template.ts');
  expect(definition.before).toHaveLength(5);
});

test.each([
  ['an unknown key', { match: 'a.test', forms: '#x' }, /forms: is not a known key/],
  ['no match', { form: '#x' }, /match/],
  ['a match that is no address', { match: 'not an address' }, /match/],
  ['a wrong type', { match: 'a.test', submit: 7 }, /submit/],
  [
    'an unknown role',
    { match: 'a.test', fields: { '#x': { role: 'mail' } } },
    /fields\/#x\/role: must be one of/,
  ],
  ['a trap to fill', { match: 'a.test', fields: { '#x': { role: 'honeypot' } } }, /fields\/#x\/role/],
  ['a sign of nothing', { match: 'a.test', success: {} }, /success/],
  [
    'a step of two acts',
    { match: 'a.test', before: [{ click: '#a', waitFor: '#b' }] },
    /before\/0: must have one of/,
  ],
  [
    'a choice of nothing',
    { match: 'a.test', before: [{ choose: '#a' }] },
    /before\/0: must have choose and option/,
  ],
])('names file and field of %s', async (_, definition, detail) => {
  await put('faulty.ts', definition);
  const error: unknown = await loadDefinitions(folder).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ code: 'configuration' });
  expect(String(error)).toMatch(/faulty\.ts: /);
  expect(String(error)).toMatch(detail);
});

test('names a file that is no definition', async () => {
  await writeFile(join(folder, 'empty.ts'), 'export const definition = {};\n');
  await expect(loadDefinitions(folder)).rejects.toThrow(/empty\.ts: has no default export/);
});

test('names a file that cannot be run', async () => {
  await writeFile(join(folder, 'broken.ts'), 'export default defineProbe({ match: ;\n');
  await expect(loadDefinitions(folder)).rejects.toThrow(/broken\.ts: /);
});

test('refuses two definitions for one page', async () => {
  await put('one.ts', { match: 'lamps.test' });
  await put('two.ts', { match: 'lamps.test/contact' });
  await expect(loadDefinitions(folder)).rejects.toThrow(
    /two\.ts: match: one\.ts is for some of the same pages/,
  );
});

test('refuses a folder that is not there', async () => {
  await expect(loadDefinitions(join(folder, 'none'))).rejects.toThrow(/REPLYBENCH_PROBES/);
});
