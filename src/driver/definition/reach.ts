import type { Frame, Page } from 'playwright-core';
import { frameAt } from '../form/frame.ts';
import type { ProbeDefinition } from './schema.ts';

const pollMs = 50;

/** The frame in which a definition has the form, once it is there; else what is not on the page. */
export async function reachForm(
  page: Page,
  { frame: chain, form }: ProbeDefinition,
  waitMs: number,
): Promise<{ frame: Frame } | { fault: string }> {
  const until = performance.now() + waitMs;
  const frame = await frameWithin(page, chain ?? null, until);
  if (frame === null) return { fault: `frame "${chain}" is not on the page` };
  if (form === undefined) return { frame };
  const timeout = Math.max(pollMs, until - performance.now());
  const there = await frame.waitForSelector(form, { state: 'attached', timeout }).then(
    () => true,
    () => false,
  );
  return there ? { frame } : { fault: `form "${form}" is not on the page` };
}

/** The frame a chain of iframe selectors leads to, waited for until that moment. */
export async function frameWithin(page: Page, chain: string | null, until: number): Promise<Frame | null> {
  for (;;) {
    const frame = await frameAt(page, chain);
    if (frame !== null || performance.now() >= until) return frame;
    await page.waitForTimeout(pollMs);
  }
}
