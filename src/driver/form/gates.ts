import type { Page } from 'playwright-core';
import type { InForce } from '../definition/apply.ts';
import { callPage } from '../page-bundle.ts';
import { findContactForm, type FoundForm } from './find.ts';
import { cookieWords, dismissing, inviting, leastConsent } from './gate-words.ts';
import { allWords, wordPattern } from './wording.ts';

const banner = {
  about: wordPattern(cookieWords),
  refusing: wordPattern(allWords(leastConsent)),
  dismissing: wordPattern(allWords(dismissing)),
};
const invitation = wordPattern(allWords(inviting));
const mostOpened = 3;
const linkMs = 15_000;

/** Answers cookie banners, in whatever frame they are, with the least consent. */
export async function answerBanners(page: Page): Promise<void> {
  await Promise.all(
    page.frames().map((frame) => callPage(frame, 'driving.banner', banner).catch(() => false)),
  );
}

/**
 * Follows what promises a contact form on a page that shows none: buttons and tabs that open one, then one link of the
 * same site. Null when none of them leads to a form.
 */
export async function openInvitation(page: Page, definition: InForce | null): Promise<FoundForm | null> {
  const invited = await callPage(page.mainFrame(), 'driving.invitations', invitation).catch(() => []);
  const here = invited.filter(({ href }) => href === null).slice(0, mostOpened);
  for (const { selector } of here) {
    await callPage(page.mainFrame(), 'driving.press', selector);
    const found = await findContactForm(page, { definition });
    if (found.form !== null || found.captcha !== 'none') return found;
  }
  const link = invited.find(
    ({ href }) => href !== null && new URL(href).origin === new URL(page.url()).origin,
  );
  if (link?.href == null) return null;
  await page.goto(link.href, { waitUntil: 'domcontentloaded', timeout: linkMs });
  return findContactForm(page, { definition });
}
