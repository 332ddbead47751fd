import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Context } from '../../src/platform/context.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { fixedClock, testContext } from '../support/context.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { seedWorld, type World } from '../support/world.ts';

let database: TestDatabase;
let ctx: Context;
let api: TestApi;
let world: World;
const clock = fixedClock();

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

describe('Idempotency-Key', () => {
  const post = (key: string, body: unknown, url = '/v1/companies') =>
    api.call('POST', url, body, { 'idempotency-key': key });

  it('gives the first answer again, also when it was a refusal', async () => {
    const first = await post('a', { name: 'Once' });
    const again = await post('a', { name: 'Once' });
    expect(again).toMatchObject({ status: 201, text: first.text });
    expect(again.headers['idempotent-replayed']).toBe('true');
    const refused = await post('b', { name: 'Once' });
    expect(refused.status).toBe(409);
    expect(await post('b', { name: 'Once' })).toMatchObject({
      status: 409,
      type: 'application/problem+json',
      text: refused.text,
    });
  });

  it('plans one probe for many requests at once', async () => {
    const body = { channel_id: world.channel.id };
    const answers = await Promise.all([1, 2, 3, 4].map(() => post('probe', body, '/v1/probes')));
    const accepted = new Set(answers.filter(({ status }) => status === 202).map(({ json }) => json.id));
    expect(accepted.size).toBe(1);
    expect(answers.filter(({ status }) => status !== 202).every(({ status }) => status === 409)).toBe(true);
    expect((await post('probe', body, '/v1/probes')).json.id).toBe([...accepted][0]);
  });

  it('is refused with another body, and free for another key', async () => {
    await post('c', { name: 'First' });
    expect((await post('c', { name: 'Second' })).json['type']).toBe('/problems/idempotency_mismatch');
    expect((await post('x'.repeat(256), { name: 'Long' })).json['type']).toBe('/problems/invalid_input');
  });

  it('is taken for a minute by a request that never answered', async () => {
    const body = { name: 'Abandoned' };
    await post('d', body);
    await ctx.db
      .updateTable('idempotency_keys')
      .set({ status: null, body: null })
      .where('key', '=', 'd')
      .execute();
    const waiting = await post('d', body);
    expect(waiting).toMatchObject({ status: 409 });
    expect(waiting.json['type']).toBe('/problems/idempotency_in_progress');
    clock.advance(61);
    expect((await post('d', body)).json['type']).toBe('/problems/conflict');
  });

  it('does not keep an answer of 5xx', async () => {
    const mailboxes = await ctx.db
      .updateTable('mailboxes')
      .set({ active: false })
      .where('active', '=', true)
      .returning('id')
      .execute();
    const body = { channel_id: world.channel.id };
    expect((await post('e', body, '/v1/probes')).status).toBe(500);
    await ctx.db
      .updateTable('mailboxes')
      .set({ active: true })
      .where(
        'id',
        'in',
        mailboxes.map(({ id }) => id),
      )
      .execute();
    expect((await post('e', body, '/v1/probes')).status).toBe(202);
  });
});
