import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { findChromium } from '../../src/driver/chromium.ts';
import { inspectPage } from '../../src/driver/inspect.ts';

const address = 'http://lamps.example/kontakt';
const contactPage = `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Kontakt</title>
<meta name="generator" content="WordPress 6.9"></head><body><h1>Kontakt</h1>
<p>Wir antworten innerhalb von zwei Werktagen.</p><p>Unsere Lampen leuchten seit 1962.</p>
<form class="wpcf7-form" method="post" action="/senden"><label>Ihr Name* <input name="a"></label>
<label>E-Mail* <input name="b"></label><label>Ihre Nachricht* <textarea name="c"></textarea></label>
<div class="cf-turnstile"></div><button>Nachricht senden</button></form>
<address>Lampenweg 3, 8010 Graz</address><a href="mailto:Hallo@lamps.example?subject=Frage">Mail</a>
<p>Presse: presse@lamps.example</p><a href="tel:+43316123456">Anrufen</a>
<a href="/datenschutz">Datenschutzerklärung</a><a href="/impressum">Impressum</a><a href="/agb">AGB</a></body></html>`;
const emptyPage = `<!doctype html><html lang="en"><title>Lamps</title><body><form role="search"><input type="search" name="q"><button>Search</button></form></body></html>`;

let browser: Browser;
let page: Page;
let sent: string[];

beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  });
});
afterAll(() => browser.close());
beforeEach(async () => {
  sent = [];
  page = await browser.newPage();
  await page.route('**/*', (route) => {
    sent.push(`${route.request().method()} ${route.request().url()}`);
    const body = route.request().url() === address ? contactPage : emptyPage;
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body });
  });
});
afterEach(() => page.close());

it('says what is on a contact page', async () => {
  const inspection = await inspectPage(page, address);
  expect(inspection).toMatchObject({
    url: address,
    captcha: 'turnstile',
    chat: null,
    contacts: {
      emails: ['hallo@lamps.example', 'presse@lamps.example'],
      phones: ['+43316123456'],
      addresses: ['Lampenweg 3, 8010 Graz'],
    },
    policies: {
      privacy: 'http://lamps.example/datenschutz',
      imprint: 'http://lamps.example/impressum',
      terms: 'http://lamps.example/agb',
    },
    promises: ['Wir antworten innerhalb von zwei Werktagen.'],
  });
  expect(inspection.technology).toEqual(expect.arrayContaining(['WordPress', 'Contact Form 7']));
  expect(inspection.form).toMatchObject({ frame: null, steps: 1, language: 'de' });
  expect(
    inspection.form?.fields.map(({ selector, role, required }) => ({ selector, role, required })),
  ).toEqual([
    { selector: 'input[name="a"]', role: 'full_name', required: true },
    { selector: 'input[name="b"]', role: 'email', required: true },
    { selector: 'textarea[name="c"]', role: 'message', required: true },
  ]);
});

it('fills and sends nothing', async () => {
  await inspectPage(page, address);
  expect(sent).toEqual([`GET ${address}`]);
  const written = await page
    .locator('input, textarea')
    .evaluateAll((fields) => fields.map((field) => (field as unknown as { value: string }).value));
  expect(written).toEqual(['', '', '']);
});

it('takes an open page as it is, and says why it has no form', async () => {
  await page.goto('http://lamps.example/');
  const inspection = await inspectPage(page, null);
  expect(inspection).toMatchObject({ form: null, captcha: 'none', promises: [], technology: [] });
  expect(inspection.reasons.join()).toContain('search');
  expect(sent).toEqual(['GET http://lamps.example/']);
});

it('hands the page to the chat detector', async () => {
  const chat = { vendor: 'example', launcher: '#chat' };
  const asked: Page[] = [];
  const inspection = await inspectPage(page, address, {
    detectChat: async (given) => {
      asked.push(given);
      return chat;
    },
  });
  expect(inspection.chat).toEqual(chat);
  expect(asked).toEqual([page]);
});
