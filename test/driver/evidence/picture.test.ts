import { chromium, type Browser, type Frame, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findChromium } from '../../../src/driver/chromium.ts';
import { takePicture } from '../../../src/driver/evidence/picture.ts';
import { privatePattern } from '../../../src/driver/evidence/private.ts';
import type { Inquiry } from '../../../src/driver/index.ts';
import { lookAt } from './pixels.ts';

const inquiry: Inquiry = {
  target: 'https://company.test/',
  asker: {
    firstName: 'Ada',
    lastName: 'Marlow',
    email: 'ada.p4711@inbox.example',
    phone: '+46701234567',
    street: 'Långa gatan 7',
    country: 'SE',
    locale: 'en-SE',
  },
  question: { en: { subject: 'Lamp', body: 'How long does delivery take?' } },
};
const pattern = privatePattern(inquiry, []);
const box =
  'position:absolute;left:20px;width:400px;height:30px;font:20px monospace;border:0;padding:0;margin:0';
const at = (top: number) => `${box};top:${top}px`;

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
  page = await browser.newPage({ viewport: { width: 800, height: 600 } });
});
afterAll(() => browser.close());

async function shoot(
  live: boolean,
  form: { frame: Frame; selector: string; covered: string[] } | null = null,
) {
  const piece = await takePicture(page, 'before.jpg', { pattern, form, live });
  return piece?.bytes ?? new Uint8Array();
}

test('covers what we typed and what the page echoes, wherever it stands, and nothing else', async () => {
  const places: Record<string, number> = {
    input: 10,
    textarea: 50,
    editable: 90,
    echo: 130,
    phone: 170,
    shadow: 210,
    frame: 250,
    svg: 290,
    named: 330,
  };
  await page.setContent(`
    <style>#i { color: black !important; background: white !important }</style>
    <input id="i" style="${at(10)}" value="Ada Marlow">
    <textarea style="${at(50)}">Kind regards, ada.p4711@inbox.example</textarea>
    <div contenteditable style="${at(90)}"><b>Långa gatan 7</b> and more</div>
    <p style="${at(130)}">ada.p4711@inbox.example</p>
    <p style="${at(170)}">070 123 45-67</p>
    <div id="host" style="${at(210)}"></div>
    <iframe style="${at(250)}" srcdoc="<body style='margin:0'><input value='Marlow' style='width:400px;height:30px;border:0;padding:0;font:20px monospace'>"></iframe>
    <svg style="${at(290)}"><text y="20" font-size="20">Marlow Marlow Marlow</text></svg>
    <input id="named" style="${at(330)}" value="some thing else">
    <p style="${at(370)}">We thank you for the inquiry</p>
    <input style="${at(410)}" value="a lamp for the hall">
    <script>host.attachShadow({ mode: 'open' }).innerHTML = '<input value="MARLOW" style="width:400px;height:30px;border:0;padding:0;font:20px monospace">'</script>`);
  const bytes = await shoot(true, { frame: page.mainFrame(), selector: 'body', covered: ['#named'] });
  await lookAt(browser, bytes, async ({ shades }) => {
    // JPEG's own noise is a shade or two; letters on a ground have many.
    for (const [place, top] of Object.entries(places))
      expect([place, (await shades(24, top + 4, 40, 18)) <= 3]).toEqual([place, true]);
    for (const top of [370, 410]) expect(await shades(24, top + 4, 120, 18)).toBeGreaterThan(4);
  });
});

test('a script of the page sees nothing of it, and the page looks as before', async () => {
  await page.setContent(
    `<form style="height: 90px"><input id="i" style="${at(10)}" value="Ada Marlow"></form>
    <p style="${at(50)}">Dear Ada Marlow</p><div style="height: 3000px"></div>`,
  );
  await page.evaluate(`globalThis.seen = [];
    new MutationObserver((all) => seen.push(...all.map(({ type }) => type))).observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
    for (const type of ['resize', 'scroll', 'focus', 'blur', 'input', 'selectionchange']) addEventListener(type, () => seen.push(type), true)`);
  const looks = () =>
    page.evaluate<unknown>(
      `[getComputedStyle(i).color, getComputedStyle(i).backgroundColor, document.adoptedStyleSheets.length, CSS.highlights.size, document.documentElement.outerHTML]`,
    );
  const before = await looks();
  const form = { frame: page.mainFrame(), selector: 'form', covered: ['#i'] };
  expect((await shoot(true, form)).length).toBeGreaterThan(0);
  expect(await looks()).toEqual(before);
  expect(await page.evaluate('seen')).toEqual([]);
});

test('a long page is cut around its form', async () => {
  await page.setContent(`<div style="height: 20000px"></div>
    <form style="height: 300px; background: rgb(0, 160, 80)"></form><div style="height: 9000px"></div>`);
  const bytes = await shoot(false, { frame: page.mainFrame(), selector: 'form', covered: [] });
  await lookAt(browser, bytes, async ({ height, at }) => {
    expect(height).toBe(4000);
    expect(await at(400, 350)).toBe('0,160,80');
  });
});

test('a picture that would be too large is taken smaller', async () => {
  const noise = `<canvas width="780" height="3900"></canvas><script>
    const brush = document.querySelector('canvas').getContext('2d');
    const image = brush.createImageData(780, 3900);
    for (let i = 0; i < image.data.length; i += 1) image.data[i] = i % 4 === 3 ? 255 : Math.random() * 256;
    brush.putImageData(image, 0, 0)</script>`;
  await page.setContent(noise);
  const bytes = await shoot(false);
  expect(bytes.length).toBeLessThanOrEqual(600_000);
});
