import type { Frame, Page } from 'playwright-core';
import type { ContactForm } from '../form/reading.ts';
import type { Box } from '../page/form/contract.ts';
import { placesOf, type Places } from './marks.ts';
import { sheetOf } from './sheet.ts';

/** Twice as many pixels as CSS pixels, so that small print stays readable. */
const sharpness = 2;
const margin = 32;
const tallest = 3000;
const widest = 1280;

/** What a picture of a form is made of. */
export interface Portrait {
  form: ContactForm;
  frame: Frame;
  captcha: string;
  /** What stands above it. */
  title: string;
}

/** A PNG of the form with numbered boxes, and a legend beside it. The page itself is not touched. */
export async function drawForm(page: Page, portrait: Portrait): Promise<Uint8Array> {
  const places = await placesOf(page, portrait.frame, portrait.form);
  const size = await contentSize(page);
  const clip = clipAround(places, size);
  const shot = await shoot(page, clip);
  const sheet = await page.context().newPage();
  try {
    // The sheet is as high as what stands on it, whatever the window.
    await sheet.setViewportSize({ width: 400, height: 100 });
    await sheet.setContent(sheetOf(portrait, places, { clip, png: shot.toString('base64') }), {
      waitUntil: 'load',
    });
    return await shoot(sheet, { left: 0, top: 0, ...(await contentSize(sheet)) });
  } finally {
    await sheet.close();
  }
}

/** A PNG of the page from its top. */
export async function drawPage(page: Page): Promise<Uint8Array> {
  const { width, height } = await contentSize(page);
  return shoot(page, { left: 0, top: 0, width, height });
}

interface Size {
  width: number;
  height: number;
}

async function contentSize(page: Page): Promise<Size> {
  const session = await page.context().newCDPSession(page);
  const { cssContentSize } = await session.send('Page.getLayoutMetrics');
  await session.detach();
  return {
    width: Math.min(cssContentSize.width, widest * 2),
    height: Math.min(cssContentSize.height, tallest),
  };
}

/** The form with some air; of a form as long as the page, what its fields span. */
function clipAround({ form, submit, fields }: Places, page: Size): Box {
  const parts = [...fields.values(), ...(submit === null ? [] : [submit])];
  const all = form === null || form.height > tallest ? parts : [...parts, form];
  const left = Math.max(0, Math.min(...all.map((box) => box.left)) - margin);
  const top = Math.max(0, Math.min(...all.map((box) => box.top)) - 2 * margin);
  const right = Math.max(...all.map((box) => box.left + box.width)) + margin;
  const bottom = Math.max(...all.map((box) => box.top + box.height)) + margin;
  return {
    left,
    top,
    width: Math.min(right, page.width) - left,
    height: Math.min(bottom - top, tallest),
  };
}

async function shoot(page: Page, { left, top, width, height }: Box): Promise<Buffer> {
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'png',
    captureBeyondViewport: true,
    clip: { x: left, y: top, width, height, scale: sharpness },
  });
  await session.detach();
  return Buffer.from(data, 'base64');
}
