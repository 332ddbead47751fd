import type { Page } from 'playwright-core';
import { findComposers } from './composer.ts';
import { surveyPage } from './frames.ts';
import { recogniseVendor } from './recognise.ts';
import { hintsOf } from './vendor.ts';
import { certain, findLaunchers } from './launcher.ts';

/** The chat of a page, as `inspect` tells it. */
export interface DetectedChat {
  vendor: string | null;
  /** How it is opened: the launcher's words, or `inline` when the composer stands in the page. */
  launcher: string;
}

/** Looks for a chat in the page as it stands now; presses and fills nothing. */
export async function detectChat(page: Page): Promise<DetectedChat | null> {
  const facts = await recogniseVendor(page);
  const vendor = facts?.vendor ?? null;
  const places = await surveyPage(page, hintsOf(facts));
  if (findComposers(places, null).length > 0) return { vendor, launcher: 'inline' };
  const launcher = findLaunchers(places).find(({ score }) => score >= certain);
  if (!launcher) return null;
  const { control } = launcher;
  return {
    vendor,
    launcher: control.label || control.text || control.marks.split(' ').slice(0, 2).join(' '),
  };
}
