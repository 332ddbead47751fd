import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PageView } from '../support/client.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { pluginPages, serveForeignPages, templatePages, type ForeignSite } from '../support/foreign-pages.ts';
import { eventually, startInstallation, type Installation } from '../support/installation.ts';

/** A number that is kept free for fiction (Ofcom): these pages ask for one, and only an operator's own is ever given. */
const phone = '+442079460123';

const pages = [...templatePages, ...pluginPages].map(({ id }) => id);

let site: ForeignSite;
let database: TestDatabase;
let bench: Installation;
let probes: Map<string, string>;

beforeAll(async () => {
  [site, database] = await Promise.all([serveForeignPages(), cloneDatabase()]);
  bench = await startInstallation({ databaseUrl: database.url });
  const personas = await bench.get<PageView<{ id: string }>>('/v1/personas');
  for (const { id } of personas.data) await bench.send('PATCH', `/v1/personas/${id}`, { phone });
  probes = new Map();
  for (const page of pages) {
    const [channel = ''] = await bench.addForms(page, [site.urlOf(page)]);
    probes.set(page, await bench.ask(channel));
  }
});
afterAll(async () => {
  await bench.close();
  await Promise.all([site.close(), database.close()]);
});

async function endOf(page: string) {
  return eventually(async () => {
    const probe = await bench.probe(probes.get(page) ?? '');
    expect(probe.state).not.toMatch(/^(planned|queued|started|committed|submitted)$/);
    return probe;
  });
}

describe('a page of others, with no definition of how to drive it', { timeout: 300_000 }, () => {
  test.each(pages)('%s takes one whole inquiry', async (page) => {
    const probe = await endOf(page);
    const arrivals = site.arrivalsOf(page);
    expect({ state: probe.state, reason: probe.reason, arrivals }).toEqual({
      state: 'waiting',
      reason: null,
      arrivals: [expect.anything()],
    });
    const values = Object.values(arrivals[0] ?? {});
    expect(values).toContain(probe.alias);
    expect(
      values.some((value) => /person|persona|persönlich/.test(value)),
      'the question',
    ).toBe(true);
    const firstName = probe.alias.split('.')[0] ?? '-';
    expect(
      values.some((value) => value.toLowerCase().startsWith(firstName)),
      'the name',
    ).toBe(true);
  });
});
