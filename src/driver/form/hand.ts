import type { Frame, Locator, Page } from 'playwright-core';
import type { DriveContext } from '../context.ts';
import type { InForce } from '../definition/apply.ts';

/** What touches the page: at a person's pace, or as quickly as the page allows. */
export interface Hand {
  page: Page;
  frame: Frame;
  pace: DriveContext['pace'];
  /** How this site wants to be driven; null: as detection finds. */
  definition: InForce | null;
}

/** Long enough for a control that is there; a control that is not must not eat the probe's time. */
export const touchMs = 5000;

const quickestKeyMs = 15;
const slowestKeyMs = 70;
const longestTypingMs = 15_000;

/** Milliseconds between keys: long texts are typed faster, as by someone who has thought them out. */
function keyDelay(text: string): number {
  return Math.max(quickestKeyMs, Math.min(slowestKeyMs, longestTypingMs / Math.max(1, text.length)));
}

/** Types into a control key by key, which masks and search-as-you-type boxes need at any pace. */
export async function typeInto(locator: Locator, text: string, pace: Hand['pace']): Promise<void> {
  await locator.fill('', { timeout: touchMs });
  const delay = pace === 'person' ? keyDelay(text) : 0;
  await locator.pressSequentially(text, { delay, timeout: touchMs + text.length * (delay + 20) });
}

/** The moment a person takes to read on; nothing at the fast pace. */
export async function pause({ page, pace }: Hand, milliseconds: number): Promise<void> {
  if (pace === 'person') await page.waitForTimeout(milliseconds * (0.7 + 0.6 * Math.random()));
}
