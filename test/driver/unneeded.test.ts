import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BrowserPool } from '../../src/driver/browser.ts';
import type { EvidenceLevel } from '../../src/driver/evidence/policy.ts';
import { inspectPage } from '../../src/driver/inspect.ts';
import { createLog } from '../../src/platform/log.ts';
import { listen } from '../support/strict-form-server.ts';

const asks = (more: string) => `<!doctype html><html lang="en"><h1>Contact</h1><form method="post">
  <p><label>Name <input name="name"></label><p><label>E-mail <input name="email" type="email"></label>
  <p><label>Message <textarea name="message"></textarea></label>${more}<p><button>Send</button></form>`;
const pages: Record<string, string> = {
  '/code': asks('<p><img src="/drawn/4711"> <label>Enter the characters shown <input name="k"></label>'),
  '/none': asks('<p><img src="/drawn/logo"> <label>Postcode <input name="zip"></label>'),
};
const font = '<style>@font-face { font-family: own; src: url(/own.woff2) } body { font-family: own }</style>';
let site: Server;
let home: string;
let asked: string[] = [];

beforeAll(async () => {
  site = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    const page = pages[path];
    response.setHeader('content-type', page === undefined ? 'image/svg+xml' : 'text/html');
    response.end(page === undefined ? '<svg xmlns="http://www.w3.org/2000/svg"/>' : font + page);
  });
  home = `http://127.0.0.1:${await listen(site)}`;
});
afterAll(() => new Promise((resolve) => site.close(resolve)));

test.each([
  ['plain', []],
  ['pictures', ['/drawn/4711', '/drawn/logo', '/own.woff2', '/own.woff2']],
] satisfies [EvidenceLevel, string[]][])(
  'a picture code is told from none with evidence %s, which loads what it shows and no more',
  async (evidence, loaded) => {
    asked = [];
    const pool = new BrowserPool({ log: createLog({ level: 'silent' }), evidence });
    const codes: string[] = [];
    for (const path of Object.keys(pages)) {
      await pool.withPage({ locale: 'en' }, async (page) => {
        codes.push((await inspectPage(page, home + path)).captcha);
        await page.evaluate('document.fonts.ready.then(() => true)');
      });
    }
    await pool.close();
    expect(codes).toEqual(['image', 'none']);
    expect(asked.filter((path) => !(path in pages) && path !== '/favicon.ico').toSorted()).toEqual(loaded);
  },
);
