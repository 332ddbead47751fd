import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { draftDefinition, type Found } from '../../src/driver/definition/draft.ts';
import { loadDefinition } from '../../src/driver/definition/load.ts';
import type { ContactForm, FormField } from '../../src/driver/form/reading.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'replybench-draft-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const sure: FormField = {
  selector: '#mail',
  role: 'email',
  part: null,
  required: true,
  requiredBy: 'attribute',
  control: 'text',
  inputType: 'email',
  label: 'E-mail',
  placeholder: '',
  options: [],
  maxLength: null,
  pattern: null,
  visible: true,
  confidence: 0.8,
  reasons: ['type=email'],
};
const form: ContactForm = {
  frame: null,
  selector: '#contact',
  submit: '#send',
  steps: 1,
  fields: [sure],
  language: 'en',
  confidence: 0.8,
  reasons: [],
};
const found: Found = {
  url: 'https://lamps.test/contact?from=ad#form',
  form,
  captcha: 'none',
  reasons: [],
  picture: 'lamps.png',
};

/** The draft as it would be loaded; `#probe` is left to Node, which no test bundler is. */
async function load(name: string, text: string) {
  const path = join(folder, `${name}.ts`);
  await writeFile(
    path,
    text.replace("import { defineProbe } from '#probe';", 'const defineProbe = (x) => x;'),
  );
  return (await loadDefinition(path)).definition;
}

test('says of a clear form nothing that is not a comment', async () => {
  const text = draftDefinition(found);
  expect(text).toContain('//  1  email  required (attribute)  #mail');
  expect(await load('clear', text)).toEqual({ match: 'https://lamps.test/contact' });
});

test('has a line for each doubtful field, and for no other', async () => {
  const guess = { ...sure, selector: '#guess', role: 'company' as const, confidence: 0.4 };
  const riddle = { ...sure, selector: '#riddle', role: 'other' as const, confidence: 0 };
  const ignored = { ...riddle, selector: '#ignored', required: false };
  const trap = { ...guess, selector: '#trap', role: 'honeypot' as const, visible: false };
  const fields = [sure, guess, riddle, ignored, trap];
  const text = draftDefinition({ ...found, form: { ...form, fields } });
  const { fields: lines } = await load('doubtful', text);
  expect(lines).toEqual({ '#guess': { role: 'company' }, '#riddle': { role: 'other' } });
});

test('lets no text of a page out of comments and quotes', async () => {
  const hostile = `x'\\"\n\u2028*/ process.exit(3); //`;
  const selector = `[name="it's \\"\n\u2028"]`;
  const field = { ...sure, selector, label: hostile, confidence: 0.1 };
  const option = { selector: null, value: hostile, label: hostile };
  const text = draftDefinition({
    ...found,
    form: { ...form, selector: hostile, submit: hostile, fields: [{ ...field, options: [option] }] },
    picture: hostile,
  });
  const definition = await load('hostile', text);
  expect(Object.keys(definition)).toEqual(['match', 'fields']);
  expect(Object.keys(definition.fields ?? {})).toEqual([selector]);
});

test('says why there is no form, and what may lead to one', async () => {
  const text = draftDefinition({ ...found, form: null, captcha: 'turnstile', reasons: ['#q: search'] });
  expect(text).toContain('//   #q: search');
  expect(text).toContain('Proof of humanity: turnstile');
  expect(await load('none', text)).toEqual({ match: 'https://lamps.test/contact' });
});
