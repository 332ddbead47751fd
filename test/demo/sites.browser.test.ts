import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { startWorld, type World } from '../../demo/world.ts';
import { findChromium } from '../../src/driver/chromium.ts';
import { openInbox, type Inbox } from './inbox.ts';
import { companyOf, targetOf } from './visitor.ts';

let inbox: Inbox;
let world: World;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  inbox = await openInbox();
  world = await startWorld({ smtp: { host: '127.0.0.1', port: inbox.port }, seed: 'browser', speed: 10 });
  browser = await chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
});
afterAll(async () => {
  await browser.close();
  await world.close();
  await inbox.close();
});
beforeEach(async () => {
  page = await browser.newPage();
});
afterEach(() => page.close());

const question = 'How long does delivery to Austria take, and can I return things?';

test('the classic form: shown again with its faults, then thanks', async () => {
  await page.goto(targetOf(world, 'larkfield'));
  expect(await page.locator('#website').evaluate((field) => field.getBoundingClientRect().right < 0)).toBe(
    true,
  );
  await page.locator('#contact-form').evaluate((form) => form.setAttribute('novalidate', ''));
  await page.waitForTimeout(350);
  await page.getByLabel('Your name').fill('Anna Berg');
  await page.getByRole('button', { name: 'Send message' }).click();
  await page.getByText('Please give an e-mail address').waitFor();
  expect(await page.getByLabel('Your name').inputValue()).toBe('Anna Berg');

  await page.getByLabel('E-mail address').fill('classic@probe.example');
  await page.getByRole('textbox', { name: 'Message' }).fill(question);
  await page.waitForTimeout(350);
  await page.getByRole('button', { name: 'Send message' }).click();
  await page.getByRole('heading', { name: 'Thank you, your message is on its way.' }).waitFor();

  const mails = await inbox.mailsTo('classic@probe.example', 2);
  expect(mails[0]?.mail.text).toContain(question);
  expect(mails[1]?.mail.text).toMatch(/Austria[\s\S]*60 days/);
  expect(world.received().larkfield).toMatchObject({ inquiries: 1, rejected: 1, trapped: 0 });
});

test('the form in a frame: checks in the page, posts by script, and gives way to the thanks', async () => {
  await page.goto(targetOf(world, 'halyard'));
  const frame = page.frameLocator('iframe');
  const source = await page.locator('iframe').getAttribute('src');
  expect(new URL(source ?? '').port).not.toBe(new URL(page.url()).port);

  await frame.getByRole('button').click();
  expect(await frame.getByText('This field is required.').count()).toBe(4);
  expect(world.received().halyard).toMatchObject({ inquiries: 0, rejected: 0 });

  await frame.locator('#field_17').fill('Anna Berg');
  await frame.locator('#field_18').fill('framed@probe.example');
  await frame.locator('#field_22').selectOption('A product question');
  await frame.locator('#field_31').fill(question);
  await frame.getByRole('button').dblclick();
  await frame.getByText('Got it – thanks!').waitFor();
  expect(await frame.locator('form').count()).toBe(0);
  await inbox.mailsTo('framed@probe.example', 1);
  expect(world.received().halyard).toMatchObject({ inquiries: 1, duplicates: 0, rejected: 0 });
});

test('the long form: German first, another language on demand, nothing ticked beforehand', async () => {
  await page.goto(companyOf(world, 'almweg').website);
  await page.getByRole('link', { name: 'Kontakt' }).click();
  expect(await page.locator('html').getAttribute('lang')).toBe('de');
  await page.getByRole('link', { name: 'EN', exact: true }).click();

  const form = page.locator('form.contact');
  await form.getByLabel('First name').fill('Anna');
  await form.getByLabel('Last name').fill('Berg');
  await form.getByLabel('E-mail address').fill('long@probe.example');
  await form.getByLabel('Topic').selectOption({ label: 'Product advice' });
  await form.getByLabel('Your message').fill(question);
  expect(await form.getByRole('checkbox', { checked: true }).count()).toBe(0);
  await form.getByRole('button', { name: 'Send message' }).click();
  await page.getByText('We may not handle your inquiry without your consent.').waitFor();
  await form.getByLabel('I have read the privacy statement').check();
  await form.getByRole('button', { name: 'Send message' }).click();
  await page.getByRole('status').getByText('Thank you for your message!').waitFor();

  const [first, second] = await inbox.mailsTo('long@probe.example', 2);
  expect(first?.mail.subject).toBe('We have received your inquiry: Product advice');
  expect(second?.mail.html).toContain('<p>');
  expect(world.received().almweg).toMatchObject({ inquiries: 1, rejected: 1, newsletter: 0, searches: 0 });
});

async function startChat(email: string): Promise<void> {
  await page.goto(targetOf(world, 'kitewell'));
  await page.getByRole('button', { name: 'Open chat' }).click();
  expect(await page.getByLabel('Type your message').isVisible()).toBe(false);
  await page.getByLabel('Your name').fill('Anna Berg');
  await page.getByLabel('Your e-mail').fill(email);
  await page.getByRole('button', { name: 'Start chat' }).click();
  await page.getByText('Kitewell’s assistant').waitFor();
  await page.getByLabel('Type your message').fill(question);
  await page.keyboard.press('Enter');
}

test('the chat: a bot, a queue, then a person who answers', async () => {
  await startChat('chat@probe.example');
  const log = page.getByRole('log');
  await log.getByText(/three to five working days|3 to 5 working days/).waitFor();
  await log.locator('.line').nth(7).waitFor();
  const kinds = await log
    .locator('.line')
    .evaluateAll((lines) => lines.map((line) => line.className.replace('line line--', '')));
  expect(kinds).toEqual(['bot', 'visitor', 'bot', 'system', 'system', 'agent', 'agent', 'agent']);
  expect(await log.locator('.line').nth(4).textContent()).toContain('joined the chat');
  expect(inbox.mails.filter(({ recipients }) => recipients.includes('chat@probe.example'))).toEqual([]);

  await page.reload();
  await page.locator('.transcript .line').nth(7).waitFor({ state: 'attached' });
});

test('a visitor who leaves the chat gets the answer by mail', async () => {
  await startChat('gone@probe.example');
  await page.getByText('You are in the queue').waitFor();
  await page.goto('about:blank');
  const [reply] = await inbox.mailsTo('gone@probe.example', 1);
  expect(reply?.mail.text).toMatch(/Austria[\s\S]*45 days/);
  expect(reply?.mail.text).toContain(`> ${question}`);
});

test('the silent one says thank you, and no person ever writes', async () => {
  await page.goto(targetOf(world, 'ardoise'));
  await page.getByPlaceholder('Votre nom').fill('Anna Berg');
  await page.getByPlaceholder('Votre adresse e-mail').fill('silence@probe.example');
  await page.getByPlaceholder('Votre message').fill('Bonjour, livrez-vous en Autriche ?');
  await page.getByRole('button', { name: 'Envoyer' }).click();
  await page.getByText('Votre message a bien été envoyé.').waitFor();
  expect(world.received().ardoise).toMatchObject({ inquiries: 1, answers: 0 });
});

test('no page is wider than a phone, nor fails to load anything', async () => {
  const failures: string[] = [];
  await page.setViewportSize({ width: 390, height: 844 });
  page.on('pageerror', ({ message }) => failures.push(message));
  page.on('requestfailed', (request) => failures.push(request.url()));
  for (const { website, slug } of world.companies) {
    for (const url of [website, targetOf(world, slug)]) {
      await page.goto(url);
      const width = await page.locator('html').evaluate((root) => root.scrollWidth);
      if (width > 390) failures.push(`${url} is ${width} px wide`);
    }
  }
  expect(failures).toEqual([]);
});
