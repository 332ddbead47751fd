import type { Frame, Page } from 'playwright-core';

/**
 * The frame a chain of iframe selectors leads to (null: the main frame); null when it is gone.
 * A step of the chain may itself go through shadow roots, so it is only complete when it names an iframe.
 */
export async function frameAt(page: Page, chain: string | null): Promise<Frame | null> {
  let frame = page.mainFrame();
  let step = '';
  for (const part of chain?.split(' >> ') ?? []) {
    step = step === '' ? part : `${step} >> ${part}`;
    const element = await frame.$(step).catch(() => null);
    const inner = (await element?.contentFrame().catch(() => null)) ?? null;
    await element?.dispose();
    if (inner === null) continue;
    frame = inner;
    step = '';
  }
  return step === '' ? frame : null;
}
