import type { ElementHandle, Frame, Page } from 'playwright-core';
import { orElse } from '../deadline.ts';
import { pageBundle } from '../page-bundle.ts';
import { type Box, type ChatPage, type FrameSurvey, type Inset, pageGlobal } from './survey.ts';
import { hintsOf, type VendorHints } from './vendor.ts';

/** One frame as it stands in the page: its own survey, and where it lies in the top viewport. */
export interface Place {
  frame: Frame;
  survey: FrameSurvey;
  /** The frame's box in the top frame's viewport; the viewport itself for the top frame. */
  box: Box;
  top: boolean;
  /** The iframe that holds it, or one around that, is fixed. */
  fixed: boolean;
  /** The iframe's own attributes, or one's around it, speak of a chat. */
  marked: boolean;
  /** Attributes of the iframe; '' for the top frame. */
  marks: string;
  /** Names the document for as long as the driver lives. */
  key: string;
}

/** Bounds a hang; a busy machine needs a while. */
const surveyTimeout = 10_000;
const maxFrames = 24;

function hasGlobal(name: string): boolean {
  return name in globalThis;
}

function surveyInside([name, hints]: [string, VendorHints]): FrameSurvey {
  return (globalThis as unknown as Record<string, ChatPage>)[name]?.survey(hints) as FrameSurvey;
}

/** Frames that were open before the init script was added get the code now. */
export async function ensureInstalled(frame: Frame): Promise<void> {
  if (await frame.evaluate(hasGlobal, pageGlobal)) return;
  await frame.evaluate(await pageBundle());
}

async function surveyOf(frame: Frame, hints: VendorHints): Promise<FrameSurvey | null> {
  const reading = async () => {
    await ensureInstalled(frame);
    return frame.evaluate(surveyInside, [pageGlobal, hints] as [string, VendorHints]);
  };
  return orElse(reading(), surveyTimeout, null);
}

function elementInside([name, id]: [string, number]): unknown {
  return (globalThis as unknown as Record<string, ChatPage>)[name]?.element(id);
}

/** The element an id of the survey names; null when it, or its frame, is gone. */
export async function handleOf(frame: Frame, id: number): Promise<ElementHandle | null> {
  const lookUp = async () => {
    const handle = await frame.evaluateHandle(elementInside, [pageGlobal, id] as [string, number]);
    return handle.asElement() as ElementHandle | null;
  };
  return orElse(lookUp(), surveyTimeout, null);
}

const keys = new WeakMap<Frame, number>();
let lastKey = 0;

function keyOf(frame: Frame): string {
  const known = keys.get(frame) ?? (lastKey += 1);
  keys.set(frame, known);
  return `${known}:${frame.url()}`;
}

async function frameIn(frame: Frame, inset: Inset): Promise<Frame | null> {
  const handle = await handleOf(frame, inset.id);
  const inner = handle ? await orElse(handle.contentFrame(), surveyTimeout, null) : null;
  await handle?.dispose().catch(() => undefined);
  return inner;
}

function within(parent: Place, inset: Inset): Omit<Place, 'frame' | 'survey' | 'key'> {
  return {
    box: { ...inset.box, x: parent.box.x + inset.box.x, y: parent.box.y + inset.box.y },
    top: false,
    fixed: parent.fixed || inset.fixed,
    marked: parent.marked || inset.marked,
    marks: inset.marks,
  };
}

async function placesBelow(parent: Place, found: Place[], hints: VendorHints): Promise<void> {
  for (const inset of parent.survey.insets) {
    if (found.length >= maxFrames) return;
    const frame = await frameIn(parent.frame, inset);
    const survey = frame ? await surveyOf(frame, hints) : null;
    if (!frame || !survey) continue;
    const place: Place = { frame, survey, key: keyOf(frame), ...within(parent, inset) };
    found.push(place);
    await placesBelow(place, found, hints);
  }
}

/** Every frame that can be seen, from the top one down; `hints` tell which parts a vendor is known to have. */
export async function surveyPage(page: Page, hints: VendorHints = hintsOf(null)): Promise<Place[]> {
  const frame = page.mainFrame();
  const survey = await surveyOf(frame, hints);
  if (!survey) return [];
  const box = { x: 0, y: 0, width: survey.width, height: survey.height };
  const top: Place = {
    frame,
    survey,
    key: keyOf(frame),
    box,
    top: true,
    fixed: false,
    marked: false,
    marks: '',
  };
  const found = [top];
  await placesBelow(top, found, hints);
  return found;
}
