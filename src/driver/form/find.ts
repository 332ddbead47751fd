import type { ElementHandle, Frame, Page } from 'playwright-core';
import type { FrameSnapshot } from '../page/form/contract.ts';
import { callPage } from '../page-bundle.ts';
import { readCaptcha } from './captcha.ts';
import type { CaptchaKind, ContactForm } from './reading.ts';
import { comesToRest } from './rest.ts';
import { toContactForm, understandFrame, type UnderstoodContainer } from './understand/understand.ts';

export interface FoundForm {
  form: ContactForm | null;
  captcha: CaptchaKind;
  /** Why this form, or why none. */
  reasons: readonly string[];
}

export interface FindOptions {
  /** How long a page that shows no form yet is waited for. */
  settleMs?: number;
  /** The page was only just opened: a form that is there once nothing loads any more is taken without waiting on. */
  fresh?: boolean;
}

const quietMs = 150;
/** A page that takes longer to load is settled by what it shows. */
const loadMs = 100;
const defaultSettleMs = 1200;
const maxFrames = 30;

interface ReadFrame {
  frame: Frame;
  snapshot: FrameSnapshot;
}

/**
 * Reads every frame of a loaded page and chooses its inquiry form, or none.
 * Waits for late forms up to `settleMs`; fills and presses nothing.
 */
export async function findContactForm(
  page: Page,
  { settleMs = defaultSettleMs, fresh = false }: FindOptions = {},
): Promise<FoundForm> {
  if (fresh && (await comesToRest(page, loadMs)) && page.frames().length === 1) {
    const found = await readForms([page.mainFrame()], settleMs);
    if (found.form !== null) return found;
  }
  return readForms(await settledFrames(page, settleMs), settleMs);
}

async function readForms(frames: readonly Frame[], settleMs: number): Promise<FoundForm> {
  const read = (await Promise.all(frames.map((frame) => readOne(frame, settleMs)))).filter(
    (result) => result !== null,
  );
  const candidates = read.flatMap(({ frame, snapshot }) =>
    understandFrame(snapshot).map((understood) => ({ frame, snapshot, understood })),
  );
  const best = candidates
    .filter(({ understood }) => understood.purpose.purpose === 'contact')
    .toSorted((a, b) => b.understood.rank - a.understood.rank)[0];
  if (best === undefined)
    return {
      form: null,
      captcha: pageCaptcha(
        read,
        candidates.map(({ understood }) => understood),
      ),
      reasons: whyNone(candidates),
    };
  const chain = await frameChain(best.frame);
  const form = toContactForm(best.understood, chain);
  const captcha = readCaptcha(best.understood.container, best.understood.fields, best.snapshot.captcha);
  return {
    form,
    captcha: captcha.kind,
    reasons: [...form.reasons, ...(captcha.reason === null ? [] : [`captcha: ${captcha.reason}`])],
  };
}

/** The frames worth reading once the page has come to rest. */
async function settledFrames(page: Page, settleMs: number): Promise<Frame[]> {
  const limitMs = settleMs;
  const ready = await settle(page.mainFrame(), {
    quietMs,
    limitMs: Math.min(limitMs, 2 * quietMs),
    candidate: false,
  });
  const others = page.frames().filter((frame) => frame !== page.mainFrame());
  if (!ready) {
    const late = [page.mainFrame(), ...others].map((frame) =>
      settle(frame, { quietMs, limitMs, candidate: true }),
    );
    await firstTrue(late);
  }
  return page.frames().slice(0, maxFrames);
}

/** Resolves with the first true, or when all are done. */
async function firstTrue(promises: readonly Promise<boolean>[]): Promise<void> {
  const winners = promises.map(async (promise) =>
    (await promise) ? true : Promise.reject(new Error('no candidate')),
  );
  await Promise.any(winners).catch(() => false);
}

async function settle(
  frame: Frame,
  request: { quietMs: number; limitMs: number; candidate: boolean },
): Promise<boolean> {
  return (await within(callPage(frame, 'form.settle', request), request.limitMs + 500)) ?? false;
}

async function readOne(frame: Frame, limitMs: number): Promise<ReadFrame | null> {
  const snapshot = await within(callPage(frame, 'form.snapshot'), limitMs + 3000);
  return snapshot === null ? null : { frame, snapshot };
}

/** A frame may be gone, or never finish loading: then it has nothing to say. */
async function within<T>(work: Promise<T>, ms: number): Promise<T | null> {
  const { promise: late, resolve } = Promise.withResolvers<null>();
  const timer = setTimeout(resolve, ms, null);
  try {
    return await Promise.race([work.catch(() => null), late]);
  } finally {
    clearTimeout(timer);
  }
}

function pageCaptcha(read: readonly ReadFrame[], containers: readonly UnderstoodContainer[]): CaptchaKind {
  const main = read[0]?.snapshot;
  // Without a form of its own, only a captcha that stands in for the page itself counts.
  if (main === undefined || containers.length > 0) return 'none';
  return readCaptcha(
    null,
    [],
    main.captcha.filter((mark) => mark.by === 'widget'),
  ).kind;
}

function whyNone(candidates: readonly { understood: UnderstoodContainer }[]): string[] {
  if (candidates.length === 0) return ['no form and no group of fields on the page'];
  return candidates.map(
    ({ understood: { container, purpose } }) =>
      `${container.selector}: ${purpose.purpose ?? 'unknown'} (${purpose.reasons.slice(0, 3).join('; ')})`,
  );
}

/** Selectors of the iframes that lead to a frame, joined by ` >> `; null for the main frame. */
async function frameChain(frame: Frame): Promise<string | null> {
  const steps: string[] = [];
  for (let current = frame; current.parentFrame() !== null;) {
    const parent = current.parentFrame();
    if (parent === null) break;
    const element = await current.frameElement();
    steps.unshift(await nameOf(parent, element));
    await element.dispose();
    current = parent;
  }
  return steps.length === 0 ? null : steps.join(' >> ');
}

async function nameOf(parent: Frame, element: ElementHandle): Promise<string> {
  return callPage(parent, 'form.name', element);
}
