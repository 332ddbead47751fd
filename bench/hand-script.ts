import { chromium, type Browser } from 'playwright-core';
import { findChromium } from '../src/driver/index.ts';

/** What everybody gives a Chromium on a server. */
export const usualSwitches = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-sync',
];

export function openWarmBrowser(switches: readonly string[]): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium(), args: [...switches] });
}

/**
 * What a careful engineer writes for a page that is known: a context for each inquiry, known selectors, no pauses, a
 * picture of what was filled and of the answer.
 */
export async function submitByHand(browser: Browser, url: string): Promise<void> {
  const context = await browser.newContext();
  const tab = await context.newPage();
  await tab.goto(url);
  await tab.fill('#n', 'Emma Hughes');
  await tab.fill('#e', 'emma.hughes@replybench.test');
  await tab.fill('#s', 'When can I reach you?');
  await tab.fill('#m', 'On which days and at what times can I reach someone in person?');
  await tab.screenshot({ type: 'jpeg' });
  await tab.click('#contact button');
  await tab.getByText('Thank you').waitFor();
  await tab.screenshot({ type: 'jpeg' });
  await context.close();
}
