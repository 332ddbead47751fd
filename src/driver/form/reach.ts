import type { Frame, Page } from 'playwright-core';
import type { InForce } from '../definition/apply.ts';
import { callPage } from '../page-bundle.ts';
import { findContactForm, type FoundForm } from './find.ts';
import { inviting } from './gate-words.ts';
import { comesToRest } from './rest.ts';
import { allWords, wordPattern } from './wording.ts';

const invitation = wordPattern(allWords(inviting));
const mostOpened = 3;
const mostFollowed = 2;
const linkMs = 15_000;
/** Pages without an end are scrolled no further. */
const mostScreens = 12;
const shortMs = 400;
const loadMs = 6000;
const lateMs = 2500;

export interface Reaching {
  definition: InForce | null;
  signal: AbortSignal;
}

/**
 * Looks for a form that a page does not show at once: one that comes with scrolling, one behind a button or a tab, one on
 * the page behind a link of the same site, one that comes late. Null when there is none.
 */
export async function reachForm(page: Page, reaching: Reaching): Promise<FoundForm | null> {
  return (
    (await afterScrolling(page, reaching)) ??
    (await behindControls(page, reaching)) ??
    (await behindLinks(page, reaching)) ??
    (await afterAWhile(page, reaching))
  );
}

/** The form that shows by now, or a captcha that stands for it. */
async function look(page: Page, { definition }: Reaching, settleMs?: number): Promise<FoundForm | null> {
  const found = await findContactForm(page, { definition, ...(settleMs === undefined ? {} : { settleMs }) });
  return found.form !== null || found.captcha !== 'none' ? found : null;
}

async function afterScrolling(page: Page, reaching: Reaching): Promise<FoundForm | null> {
  const scrolled = await callPage(page.mainFrame(), 'driving.scroll', mostScreens).catch(() => false);
  return scrolled ? look(page, reaching, shortMs) : null;
}

async function invited(page: Page) {
  return callPage(page.mainFrame(), 'driving.invitations', invitation).catch(() => []);
}

async function behindControls(page: Page, reaching: Reaching): Promise<FoundForm | null> {
  const here = (await invited(page)).filter(({ href }) => href === null).slice(0, mostOpened);
  for (const { selector } of here) {
    if (reaching.signal.aborted) break;
    await callPage(page.mainFrame(), 'driving.press', selector).catch(() => {});
    await page.waitForLoadState('domcontentloaded').catch(() => {});
    const found = await look(page, reaching);
    if (found !== null) return found;
  }
  return null;
}

async function behindLinks(page: Page, reaching: Reaching): Promise<FoundForm | null> {
  const site = page.url();
  const links = (await invited(page)).flatMap(({ href }) =>
    href !== null && isSameSite(href, site) ? href : [],
  );
  for (const href of [...new Set(links)].slice(0, mostFollowed)) {
    if (reaching.signal.aborted) break;
    await page.goto(href, { waitUntil: 'domcontentloaded', timeout: linkMs });
    const found =
      (await look(page, reaching)) ??
      (await afterScrolling(page, reaching)) ??
      (await behindControls(page, reaching));
    if (found !== null) return found;
  }
  return null;
}

function isSameSite(href: string, site: string): boolean {
  const hostOf = (url: string) => new URL(url).host.replace(/^www\./, '');
  return hostOf(href) === hostOf(site);
}

/** Scripts may still be at it. */
async function afterAWhile(page: Page, reaching: Reaching): Promise<FoundForm | null> {
  return steadily(page, async () => {
    await comesToRest(page, loadMs);
    return look(page, reaching, lateMs);
  });
}

/** Rejects when the page went elsewhere while a form was looked for in vain: that says nothing then. */
export async function steadily<T extends FoundForm | null>(page: Page, find: () => Promise<T>): Promise<T> {
  let moved = false;
  const onMove = (frame: Frame) => {
    moved ||= frame === page.mainFrame();
  };
  page.on('framenavigated', onMove);
  const found = await find().finally(() => page.off('framenavigated', onMove));
  if (moved && (found === null || found.form === null))
    throw new Error('the page went elsewhere while it was read');
  return found;
}
