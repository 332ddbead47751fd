import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Context } from '../../src/platform/context.ts';
import { insertTogether } from '../../src/probe/insert-probe.ts';
import { findProbe, planProbe } from '../../src/probe/index.ts';
import { createMailbox } from '../../src/mailbox/index.ts';
import { createChannel, createPersona } from '../../src/company/index.ts';
import { createVault } from '../../src/platform/secrets.ts';
import { fixedClock, testContext } from '../support/context.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { plan, seedWorld, type World } from '../support/world.ts';

let database: TestDatabase;
let ctx: Context;
let world: World;
const nobody = '019a0000-0000-7000-8000-000000000001';

beforeAll(async () => {
  database = await cloneDatabase();
  ctx = testContext(database.db, fixedClock());
  world = await seedWorld(ctx);
});
afterAll(() => database.close());

describe('planning together', () => {
  it('gives each request its own probe and its own answer', async () => {
    const insert = insertTogether(ctx.db);
    const wish = (channel_id: string) => planProbe(ctx, { channel_id }, { insert });
    const answers = await Promise.allSettled([
      wish(world.channel.id),
      wish(nobody),
      ...Array.from({ length: 20 }, () => wish(world.channel.id)),
      planProbe(ctx, { channel_id: world.channel.id, persona_id: nobody }, { insert }),
    ]);
    const made = answers.flatMap((answer) =>
      answer.status === 'fulfilled' && answer.value ? [answer.value] : [],
    );
    expect(made).toHaveLength(21);
    expect(new Set(made.map(({ alias }) => alias)).size).toBe(21);
    const refused = answers.flatMap((answer) =>
      answer.status === 'rejected' ? [answer.reason as unknown] : [],
    );
    expect(refused).toMatchObject([
      { code: 'not_found', message: `There is no channel ${nobody}.` },
      { code: 'not_found', message: `There is no persona ${nobody}.` },
    ]);
    const [first] = made;
    expect(await findProbe(ctx.db, first?.id ?? '')).toEqual(first);
  });

  it('goes on after a statement that failed', async () => {
    const insert = insertTogether(ctx.db);
    const slot = { scheduleId: nobody, at: new Date() };
    const answers = await Promise.allSettled([
      planProbe(ctx, { channel_id: world.channel.id }, { insert, slot }),
      planProbe(ctx, { channel_id: world.channel.id }, { insert }),
      planProbe(ctx, { channel_id: world.channel.id }, { insert }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
    expect(await planProbe(ctx, { channel_id: world.channel.id }, { insert })).toMatchObject({
      state: 'planned',
    });
  });
});

describe('what a probe is made of', () => {
  it('an address of its own, in lower case, that no letter breaks', async () => {
    const persona = await createPersona(ctx, {
      slug: 'long',
      first_name: 'Żaneta-Ångström van der Würzburg-Obernburg',
      last_name: "O'Neill y de la Fuente Berenguer de Todos los Santos",
      locale: 'en-GB',
      country: 'GB',
    });
    const { alias } = await plan(ctx, { ...world, persona });
    expect(alias).toMatch(/^[a-z.]+\.[0-9a-z]{10}@probe\.test$/);
    expect(alias.indexOf('@')).toBeLessThanOrEqual(64);
    expect(alias).not.toContain('..');
  });

  it('a message id for e-mail alone, and the address of an IMAP mailbox before that of the listener', async () => {
    const channel = await createChannel(ctx, world.company.id, {
      kind: 'email',
      target: 'hi@garden.example',
    });
    const mail = await plan(ctx, { ...world, channel });
    expect(mail.email_message_id).toBe(`<${mail.id}@probe.test>`);
    expect((await plan(ctx, world)).email_message_id).toBeNull();
    await createMailbox(ctx, createVault(new Uint8Array(32)), {
      name: 'imap',
      alias_pattern: 'Probe+{token}@Mail.Example',
      password: 'x',
      host: 'h',
      user: 'u',
    });
    expect((await plan(ctx, world)).alias).toMatch(/^probe\+[0-9a-z]{10}@mail\.example$/);
  });

  it("a persona who speaks the channel's language, and lives where the company is", async () => {
    const channel = await createChannel(ctx, world.company.id, {
      kind: 'form',
      target: 'https://garden.example/de',
      language: 'de-AT',
    });
    const german = await createPersona(ctx, {
      slug: 'german',
      first_name: 'Jonas',
      last_name: 'Berg',
      locale: 'de-DE',
      country: 'DE',
    });
    expect((await planProbe(ctx, { channel_id: channel.id }))?.persona_id).toBe(german.id);
  });
});
