import { afterAll, beforeAll, expect, test } from 'vitest';
import { startWorld, type World } from '../../demo/world.ts';
import { openInbox, type Inbox } from './inbox.ts';
import {
  ask,
  companyOf,
  hiddenValue,
  hostedFormUrl,
  multipart,
  openArdoiseForm,
  openLarkfieldForm,
  postForm,
  postJson,
  targetOf,
} from './visitor.ts';

let inbox: Inbox;
let world: World;
beforeAll(async () => {
  inbox = await openInbox();
  world = await startWorld({ smtp: { host: '127.0.0.1', port: inbox.port }, seed: 'http' });
});
afterAll(async () => {
  await world.close();
  await inbox.close();
});

const slugs = ['larkfield', 'halyard', 'almweg', 'kitewell', 'ardoise'] as const;
const words = (who: string) => ({
  name: 'Anna Berg',
  email: `${who}@probe.example`,
  message: `Do you deliver to Austria? (${who})`,
});

test.each(slugs)(
  '%s has robots.txt, a privacy page, and a way from the home page to its channel',
  async (slug) => {
    const { website } = companyOf(world, slug);
    const robots = await (await fetch(`${website}/robots.txt`)).text();
    const channel = new URL(targetOf(world, slug)).pathname;
    expect(robots).toMatch(/^User-agent: \*\nDisallow: \//);
    expect(robots).not.toContain(`Disallow: ${channel}\n`);

    const home = await (await fetch(website)).text();
    expect(home).toContain(`href="${channel}"`);
    const privacy = /href="(\/(?:privacy|datenschutz|confidentialite))"/.exec(home)?.[1] ?? '';
    expect(await (await fetch(website + privacy)).text()).toMatch(/privacy|Datenschutz|Confidentialité/i);
  },
);

test.each(slugs)('%s loads nothing from elsewhere', async (slug) => {
  const page = await (await fetch(targetOf(world, slug))).text();
  const sources = [...page.matchAll(/(?:src|href)="(https?:[^"]+)"/g)].map(
    ([, url]) => new URL(url ?? '').hostname,
  );
  expect(sources.every((host) => host === '127.0.0.1')).toBe(true);
});

test.each(slugs)('%s takes an inquiry once, and the same words again not at all', async (slug) => {
  const { inquiries, duplicates } = world.received()[slug];
  expect((await ask[slug](world, words(`once-${slug}`))).status).toBeLessThan(400);
  await ask[slug](world, words(`once-${slug}`));
  expect(world.received()[slug]).toMatchObject({ inquiries: inquiries + 1, duplicates: duplicates + 1 });
});

test('larkfield refuses a form without its session, one sent at once, and one that is not filled', async () => {
  const target = targetOf(world, 'larkfield');
  const { name, email, message } = words('strict');
  const before = world.received().larkfield;
  const { cookie, token } = await openLarkfieldForm(world);
  const fields = { name, email, subject: '', message, website: '' };

  expect((await postForm(target, { ...fields, csrf_token: token })).status).toBe(403);
  expect((await postForm(target, { ...fields, csrf_token: `${token}x` }, cookie)).status).toBe(403);
  const quick = await postForm(target, { ...fields, csrf_token: token }, cookie);
  expect(quick.status).toBe(422);
  expect(await quick.text()).toContain('That was very quick');
  const empty = await ask.larkfield(world, { name: '', email: 'no', message: 'hi' });
  expect(await empty.text()).toMatch(/tell us your name[\s\S]*can answer to[\s\S]*a few words/);

  expect(world.received().larkfield).toMatchObject({
    inquiries: before.inquiries,
    rejected: before.rejected + 4,
  });
});

test('larkfield thanks a machine that filled the trap, and forgets its message', async () => {
  const before = world.received().larkfield;
  const { cookie, token } = await openLarkfieldForm(world);
  const { name, email, message } = words('machine');
  const fields = { name, email, subject: '', message, website: 'https://spam.example', csrf_token: token };
  await expect
    .poll(async () => (await postForm(targetOf(world, 'larkfield'), fields, cookie)).headers.get('location'))
    .toBe('/thank-you');
  const after = world.received().larkfield;
  expect(after.trapped).toBe(before.trapped + 1);
  expect(after.inquiries).toBe(before.inquiries);
});

test('a form sent twice by an impatient finger is one inquiry', async () => {
  const target = targetOf(world, 'almweg');
  const form_id = hiddenValue(await (await fetch(target)).text(), 'form_id');
  const before = world.received().almweg;
  const { email, message } = words('impatient');
  const fields = { form_id, first_name: 'Anna', last_name: 'Berg', email, topic: '1', message, consent: '1' };
  const pages = await Promise.all([1, 2].map(async () => (await postForm(target, fields)).text()));
  expect(pages.every((page) => page.includes('Vielen Dank'))).toBe(true);
  const after = world.received().almweg;
  expect(after.inquiries).toBe(before.inquiries + 1);
  expect(after.duplicates).toBe(before.duplicates + 1);
});

test('almweg insists on consent and a topic, in the language of the page, and keeps what was typed', async () => {
  const url = `${companyOf(world, 'almweg').website}/fr/contact`;
  const form_id = hiddenValue(await (await fetch(url)).text(), 'form_id');
  const response = await postForm(url, {
    form_id,
    first_name: 'Anna "A"',
    email: 'anna@nowhere',
    message: '<b>',
  });
  const page = await response.text();
  expect(response.status).toBe(422);
  expect(page).toContain('Sans votre accord');
  expect(page).toContain('adresse e-mail valable');
  expect(page).toContain('value="Anna &quot;A&quot;"');
  expect(page).toContain('&lt;b&gt;</textarea');
});

test('almweg counts what goes into the wrong form', async () => {
  const { website } = companyOf(world, 'almweg');
  const before = world.received().almweg;
  expect(await (await fetch(`${website}/suche?q=<i>`)).text()).toContain('“&lt;i&gt;”');
  await postForm(`${website}/newsletter`, { email: 'a@b.example', language: 'en' });
  const after = world.received().almweg;
  expect(after.searches).toBe(before.searches + 1);
  expect(after.newsletter).toBe(before.newsletter + 1);
  expect(after.inquiries).toBe(before.inquiries);
});

test('the form builder checks again on its side, and knows the forms it has shown', async () => {
  const url = `${await hostedFormUrl(world)}/submissions`;
  const values = { field_17: 'Anna', field_18: 'nobody', field_22: 'Lunch', field_31: '' };
  const response = await postJson(url, { key: 'made-up', values });
  expect(response.status).toBe(422);
  const { faults } = (await response.json()) as { faults: { field: string }[] };
  expect(faults.map(({ field }) => field)).toEqual(['field_18', 'field_22', 'field_31']);
  const valid = { ...values, field_18: 'a@b.example', field_22: 'An order', field_31: 'Hello' };
  expect((await postJson(url, { key: 'made-up', values: valid })).status).toBe(422);
  expect((await postJson(url, 'nonsense')).status).toBe(422);
});

test('kitewell wants an address before it talks, and knows its sessions', async () => {
  const { website } = companyOf(world, 'kitewell');
  expect((await postJson(`${website}/chat/sessions`, { name: 'Anna', email: 'nowhere' })).status).toBe(422);
  expect((await postJson(`${website}/chat/sessions/none/messages`, { text: 'Hello' })).status).toBe(404);
  expect((await fetch(`${website}/chat/sessions/none/events`)).status).toBe(404);
});

test('ardoise wants all fields', async () => {
  const target = targetOf(world, 'ardoise');
  const cle = await openArdoiseForm(world);
  const body = multipart({ nom: 'Anna', courriel: 'anna@', message: 'Bonjour', cle });
  const response = await fetch(target, { method: 'POST', body });
  expect(response.status).toBe(422);
  expect(await response.text()).toContain('pas valable');
});
