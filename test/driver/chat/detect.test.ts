import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { detectChat } from '../../../src/driver/chat/detect.ts';
import { launchBrowser, meeting, nobody, question, texts } from '../../support/widgets/drive.ts';
import { startWidgetServer } from '../../support/widgets/server.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function detectOn(file: string, ready: string) {
  const site = await startWidgetServer({ page: file, script: nobody });
  const page = await browser.newPage();
  try {
    await page.goto(site.url);
    await page.waitForSelector(ready);
    const detected = await detectChat(page);
    return { detected, touched: [...site.heard, ...site.forms] };
  } finally {
    await page.close();
    await site.close();
  }
}

describe('detectChat', () => {
  it.each([
    ['inline.html', 'textarea', { vendor: null, launcher: 'inline' }],
    ['rerender.html', '.opener', { vendor: null, launcher: 'Open chat' }],
    ['queue.html', '.lt-launch', { vendor: null, launcher: 'Need help? Live chat' }],
    ['german.html', '.beratung', { vendor: null, launcher: 'Chat-Beratung' }],
    ['offline.html', 'button', { vendor: null, launcher: 'Toggle widget' }],
    ['vendor.html', '#crisp-chatbox-button', expect.objectContaining({ vendor: 'crisp' })],
    ['no-chat.html', 'form', null],
  ])('%s', async (file, ready, expected) => {
    const { detected, touched } = await detectOn(file, ready);
    expect(detected).toEqual(expected);
    expect(touched).toEqual([]);
  });
});

describe('a known vendor', () => {
  it('is named, and its marks tell our lines from theirs', async () => {
    const { site, result } = await meeting(() => browser)(
      {
        page: 'vendor.html',
        script: async (desk) => {
          await desk.wait(300);
          desk.bot('We have received your message.');
        },
      },
      { waitSeconds: 2 },
    );
    expect(result).toMatchObject({ outcome: 'submitted', vendor: 'crisp' });
    expect(site.heard.map(({ text }) => text)).toEqual([question]);
    expect(texts(result.messages)).toEqual(['We have received your message.']);
  });
});
