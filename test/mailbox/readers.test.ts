import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, expect, it, onTestFinished } from 'vitest';
import { createMailbox, readMailboxes, updateMailbox } from '../../src/mailbox/index.ts';
import type { Context } from '../../src/platform/context.ts';
import { createVault } from '../../src/platform/secrets.ts';
import { fixedClock, testContext } from '../support/context.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;
let ctx: Context;
const clock = fixedClock();
const vault = createVault(randomBytes(32));
const deliver = () => Promise.resolve();

beforeEach(async () => {
  database = await cloneDatabase();
  ctx = testContext(database.db, clock);
});
afterEach(() => database.close());

// Nobody listens on port 1: the reader starts and says that it cannot connect.
const mailbox = (name: string, sealedWith = vault) =>
  createMailbox(ctx, sealedWith, {
    name,
    alias_pattern: 'p+{token}@mail.example',
    password: 'secret',
    host: '127.0.0.1',
    port: 1,
    security: 'none',
    user: 'p',
  });
const rowOf = (id: string) =>
  ctx.db.selectFrom('mailboxes').selectAll().where('id', '=', id).executeTakeFirstOrThrow();

async function read() {
  const readers = await readMailboxes(ctx, vault, deliver);
  onTestFinished(() => readers.close());
  return readers;
}

it('one mailbox that cannot be opened keeps nobody from the others, and says why', async () => {
  const foreign = await mailbox('sealed with another key', createVault(randomBytes(32)));
  const good = await mailbox('good');
  const readers = await read();
  expect((await rowOf(foreign.id)).last_error).toMatch(/^configuration: /);
  await expect
    .poll(async () => {
      await readers.refresh();
      return (await rowOf(good.id)).last_error;
    })
    .toMatch(/^connection: /);
});

it('a mailbox is read by one process at a time, and by another once it is let go or its holder is gone', async () => {
  const { id } = await mailbox('shared');
  const holder = async () => (await rowOf(id)).lease_holder;
  const first = await readMailboxes(ctx, vault, deliver);
  const firstHolder = await holder();
  expect(firstHolder).not.toBeNull();
  const second = await read();
  expect(await holder()).toBe(firstHolder);
  await first.close();
  expect(await holder()).toBeNull();
  await second.refresh();
  const secondHolder = await holder();
  expect(secondHolder).not.toBe(firstHolder);
  // Its holder dies without a word.
  clock.advance(31);
  const third = await read();
  expect(await holder()).not.toBe(secondHolder);
  await third.close();
});

it('a mailbox that is switched off is let alone', async () => {
  const { id } = await mailbox('idle');
  await updateMailbox(ctx, vault, id, { active: false });
  await read();
  expect((await rowOf(id)).lease_holder).toBeNull();
});

it('a restart does not forget when a mailbox was read last', async () => {
  const { id } = await mailbox('old');
  const last = new Date('2026-03-01T08:00:00Z');
  await ctx.db.updateTable('mailboxes').set({ last_success_at: last }).where('id', '=', id).execute();
  await read();
  expect((await rowOf(id)).last_success_at).toEqual(last);
});
