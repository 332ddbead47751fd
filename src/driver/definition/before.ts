import type { Locator, Page, Route } from 'playwright-core';
import { messageOf } from '../../domain/errors.ts';
import { passGates } from '../form/gates.ts';
import { frameWithin } from './reach.ts';
import type { DefinedStep, ProbeDefinition } from './schema.ts';

const stepMs = 10_000;
/** A banner that is not there by then was not shown to us. */
const bannerMs = 1500;

/**
 * Does what a definition wants done before the form is looked for; says what could not be done. Nothing of ours is on
 * the page yet, and a form that a step would send is held back: sending is for later, and once.
 */
export async function takeFirstSteps(page: Page, definition: ProbeDefinition): Promise<string | null> {
  const { banner, before = [], settleSeconds } = definition;
  if (banner !== undefined)
    await page
      .locator(banner)
      .first()
      .click({ timeout: bannerMs })
      .catch(() => {});
  if (before.length === 0) return null;
  await passGates(page);
  const gate = await holdForms(page);
  try {
    for (const [index, step] of before.entries()) {
      const fault = await take(page, step, settleSeconds === undefined ? stepMs : settleSeconds * 1000);
      if (gate.held()) return `before[${index}] would send a form`;
      if (fault !== null) return `before[${index}]: ${fault}`;
    }
    return null;
  } finally {
    await gate.open();
  }
}

async function holdForms(page: Page) {
  let held = false;
  const handle = (route: Route) => {
    const request = route.request();
    if (!request.isNavigationRequest() || request.method() === 'GET') return route.fallback();
    held = true;
    return route.abort();
  };
  await page.context().route('**/*', handle);
  return { held: () => held, open: () => page.context().unroute('**/*', handle) };
}

async function take(page: Page, step: DefinedStep, waitMs: number): Promise<string | null> {
  const frame = await frameWithin(page, step.frame ?? null, performance.now() + waitMs);
  if (frame === null) return `frame "${step.frame}" is not on the page`;
  const selector = step.click ?? step.waitFor ?? step.scrollTo ?? step.choose ?? '';
  const target = frame.locator(selector).first();
  const there = await target.waitFor({ state: 'attached', timeout: waitMs }).then(
    () => true,
    () => false,
  );
  if (!there) return `"${selector}" is not on the page`;
  try {
    await act(target, step, waitMs);
    await page.waitForLoadState('domcontentloaded', { timeout: waitMs });
    return null;
  } catch (error) {
    return `"${selector}": ${messageOf(error).split('\n')[0] ?? ''}`;
  }
}

async function act(target: Locator, step: DefinedStep, timeout: number): Promise<void> {
  if (step.click !== undefined) await target.click({ timeout });
  else if (step.waitFor !== undefined) await target.waitFor({ state: 'visible', timeout });
  else if (step.scrollTo !== undefined) await target.scrollIntoViewIfNeeded({ timeout });
  else await target.selectOption(step.option ?? '', { timeout });
}
