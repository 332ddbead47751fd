import { afterAll, beforeAll, expect, test } from 'vitest';
import { createPersona, updatePersona } from '../../src/company/index.ts';
import { testContext } from '../support/context.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await cloneDatabase();
});
afterAll(() => database.close());

const keiko = {
  slug: 'keiko-morikawa',
  first_name: '恵子',
  last_name: '森川',
  locale: 'ja-JP',
  country: 'JP',
  region: '東京都',
  names: { 'ja-Kana': { first_name: 'ケイコ', last_name: 'モリカワ' } },
};

test('a persona keeps its region, and its name in other scripts', async () => {
  const ctx = testContext(database.db);
  const created = await createPersona(ctx, keiko);
  expect(created).toMatchObject({ region: '東京都', names: keiko.names });
  const latin = { en: { first_name: 'Keiko', last_name: 'Morikawa' } };
  const changed = await updatePersona(ctx, created.id, { names: latin });
  expect(changed).toMatchObject({ region: '東京都', names: latin });
});

test('a name is of a language, and has both parts', async () => {
  const ctx = testContext(database.db);
  const names = { kana: keiko.names['ja-Kana'], JAPANESE: keiko.names['ja-Kana'] };
  await expect(createPersona(ctx, { ...keiko, slug: 'a', names })).rejects.toMatchObject({
    code: 'invalid_input',
  });
  const half = { ja: { first_name: '恵子' } };
  await expect(createPersona(ctx, { ...keiko, slug: 'b', names: half })).rejects.toMatchObject({
    code: 'invalid_input',
  });
});
