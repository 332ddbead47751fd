import type { Frame, Page } from 'playwright-core';
import { orElse } from '../deadline.ts';
import { devtoolsOf } from '../devtools.ts';
import type { Evidence } from '../inquiry.ts';
import type { Layout } from '../page/evidence/contract.ts';
import { callPage } from '../page-bundle.ts';

/** What a picture covers and shows. */
export interface View {
  /** A regular expression for texts to cover, in every frame. */
  pattern: string;
  /** Frame and selectors of the form and of its controls to cover; null when there is no form. */
  form: { frame: Frame; selector: string; covered: readonly string[] } | null;
  /** The probe goes on afterwards: the page is left as it was. */
  live: boolean;
}

const pictureMs = 5000;
const frameMs = 1000;
const mostFrames = 30;
const largestPicture = 600_000;
/** CSS pixels. */
const tallest = 4000;
const widest = 2000;
const margin = 200;

/** Tried in turn until a picture is small enough. */
const steps = [
  { quality: 50, scale: 1 },
  { quality: 40, scale: 0.5 },
];

/**
 * A picture of the page with private texts covered, at most 600 kB: of all of it, or as much of a long page as lies
 * around the form. Null when the page does not answer, or has gone.
 */
export async function takePicture(page: Page, name: string, view: View): Promise<Evidence | null> {
  const bytes = await orElse(photograph(page, view), pictureMs, null);
  return bytes === null ? null : { name, contentType: 'image/jpeg', bytes };
}

async function photograph(page: Page, view: View): Promise<Uint8Array | null> {
  const frames = page.frames().slice(0, mostFrames);
  const layouts = await Promise.all(frames.map((frame) => coverFrame(frame, view)));
  try {
    const shown = await shownForm(page, view, layouts[frames.indexOf(view.form?.frame ?? page.mainFrame())]);
    return await capture(page, { layout: layouts[0] ?? null, form: shown, live: view.live });
  } finally {
    // Not awaited: whatever is asked of the page next comes after it.
    if (view.live) for (const frame of frames) void callPage(frame, 'evidence.uncover').catch(() => {});
  }
}

/** @throws when a frame that shows something cannot be covered: then there is no picture. */
async function coverFrame(frame: Frame, { pattern, form }: View): Promise<Layout | null> {
  const own = form?.frame === frame ? form : null;
  const request = { pattern, selectors: own?.covered ?? [], form: own?.selector ?? null };
  const covering = callPage(frame, 'evidence.cover', request);
  const layout = await orElse(covering, frameMs, null);
  if (layout === null && !frame.isDetached() && frame.url() !== 'about:blank')
    throw new Error('a frame could not be covered');
  return layout;
}

/** Where in the main document the form stands. */
async function shownForm(
  page: Page,
  { form }: View,
  layout: Layout | null | undefined,
): Promise<Layout['form']> {
  if (form === null || layout === null || layout === undefined) return null;
  if (form.frame === page.mainFrame()) return layout.form;
  const element = await form.frame.frameElement().catch(() => null);
  const box = await element?.boundingBox();
  await element?.dispose();
  return box ? { top: box.y, bottom: box.y + box.height } : null;
}

interface Subject {
  /** Of the main document; null when it does not tell. */
  layout: Layout | null;
  form: Layout['form'];
  live: boolean;
}

async function capture(page: Page, subject: Subject): Promise<Uint8Array | null> {
  const session = await devtoolsOf(page);
  for (const { quality, scale } of steps) {
    const { data } = await session.send('Page.captureScreenshot', {
      format: 'jpeg',
      quality,
      optimizeForSpeed: true,
      ...regionOf(subject, scale),
    });
    const bytes = Buffer.from(data, 'base64');
    if (bytes.length <= largestPicture) return bytes;
  }
  return null;
}

/** Nothing when the screen shows enough: to draw beyond it the browser resizes the page, which its scripts may notice. */
function regionOf({ layout, form, live }: Subject, scale: number) {
  if (layout === null) return {};
  const { screen } = layout;
  const [top, bottom] = live && form !== null ? [form.top, form.bottom] : [0, layout.height];
  const shown = top >= screen.top && bottom <= screen.bottom;
  if (shown && scale === 1) return {};
  const area = shown ? screen : cut(layout, form);
  const clip = {
    x: 0,
    y: area.top,
    width: Math.min(layout.width, widest),
    height: area.bottom - area.top,
    scale,
  };
  return { clip, captureBeyondViewport: !shown };
}

/** Of a page that is too tall, the stretch around the form; without one, from the top. */
function cut({ height }: Layout, form: Layout['form']): { top: number; bottom: number } {
  if (height <= tallest) return { top: 0, bottom: height };
  const wished = form === null ? 0 : Math.max(0, form.top - margin);
  const top = Math.min(wished, height - tallest);
  return { top, bottom: top + tallest };
}
