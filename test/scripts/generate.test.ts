import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { generateOpenApi } from '../../scripts/generate/open-api.ts';
import { generateTables } from '../../scripts/generate/tables.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await cloneDatabase();
});
afterAll(() => database.close());

const committed = (path: string) => readFile(new URL(`../../${path}`, import.meta.url), 'utf8');

it('the committed tables are those of the migrated schema (else: npm run generate)', async () => {
  expect(await committed('src/platform/tables.ts')).toBe(await generateTables(database.db));
});

it('the committed OpenAPI document is that of the routes (else: npm run generate)', async () => {
  expect(await committed('docs/openapi.json')).toBe(await generateOpenApi(database.db));
});

it('documents the nouns under /v1 and no page', async () => {
  const { paths } = JSON.parse(await generateOpenApi(database.db)) as { paths: Record<string, object> };
  expect(Object.keys(paths)).toEqual(
    expect.arrayContaining(['/v1/companies', '/v1/probes', '/v1/benchmarks', '/v1/mailboxes', '/v1/keys']),
  );
  expect(Object.keys(paths).filter((path) => !path.startsWith('/v1/'))).toEqual([]);
  const operations = Object.values(paths).flatMap((path) => Object.values(path) as { responses: object }[]);
  expect(operations.every(({ responses }) => 'default' in responses)).toBe(true);
});
