import type { ElementHandle, Frame, Page } from 'playwright-core';
import type { FrameSnapshot, Wanted } from '../page/form/contract.ts';
import { correctForm, wantedBy, type InForce } from '../definition/apply.ts';
import { reachForm } from '../definition/reach.ts';
import { callPage } from '../page-bundle.ts';
import { readCaptcha } from './captcha.ts';
import type { CaptchaKind, ContactForm } from './reading.ts';
import { comesToRest } from './rest.ts';
import { toContactForm, understandFrame, type UnderstoodContainer } from './understand/understand.ts';

export interface OtherForm {
  selector: string;
  /** `contact` when it is one too, but less of one. */
  purpose: string | null;
  reasons: readonly string[];
}

export interface FoundForm {
  form: ContactForm | null;
  captcha: CaptchaKind;
  /** Why this form, or why none. */
  reasons: readonly string[];
  /** The page's other forms, and what they seem to be for. */
  others: readonly OtherForm[];
  /** Where the page is not as its probe definition says; null when it is, or there is none. */
  fault: string | null;
}

export interface FindOptions {
  /** How long a page that shows no form yet is waited for. */
  settleMs?: number;
  /** The page was only just opened: a form that is there once nothing loads any more is taken without waiting on. */
  fresh?: boolean;
  /** How this site wants to be read. */
  definition?: InForce | null;
}

const quietMs = 150;
/** A page that takes longer to load is settled by what it shows. */
const loadMs = 100;
const defaultSettleMs = 1200;
/** A form that a definition names is known to come. */
const definedSettleMs = 10_000;
/** Waiting less than this for a late form is not worth another look. */
const leastWaitMs = 300;
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
  { settleMs = defaultSettleMs, fresh = false, definition = null }: FindOptions = {},
): Promise<FoundForm> {
  if (definition !== null) return findDefined(page, definition, fresh ? null : settleMs);
  if (fresh && (await comesToRest(page, loadMs)) && page.frames().length === 1) {
    const found = await readForms([page.mainFrame()], settleMs);
    if (found.form !== null) return found;
  }
  return readPatiently(page, settleMs);
}

/** Reads the page once it has settled, and again when only a search or newsletter box was there by then. */
async function readPatiently(page: Page, settleMs: number): Promise<FoundForm> {
  const started = performance.now();
  const found = await readForms(await settledFrames(page, settleMs), settleMs);
  const left = settleMs - (performance.now() - started);
  if (found.form !== null || found.others.length === 0 || left < leastWaitMs) return found;
  await page.waitForTimeout(left);
  return readForms(await settledFrames(page, settleMs), settleMs);
}

/** Reads where the definition says that the form is, else as without one; then corrects what was found. */
async function findDefined(page: Page, inForce: InForce, limitMs: number | null): Promise<FoundForm> {
  const { frame, form, settleSeconds } = inForce.definition;
  const pinned = frame !== undefined || form !== undefined;
  const ownMs = settleSeconds === undefined ? undefined : settleSeconds * 1000;
  const settleMs = limitMs ?? ownMs ?? (pinned ? definedSettleMs : defaultSettleMs);
  if (!pinned) return readForms(await settledFrames(page, settleMs), settleMs, inForce);
  const reached = await reachForm(page, inForce.definition, settleMs);
  if ('fault' in reached)
    return { form: null, captcha: 'none', reasons: [], others: [], fault: reached.fault };
  await settle(reached.frame, { quietMs, limitMs: Math.min(settleMs, 2 * quietMs), candidate: false });
  return readForms([reached.frame], settleMs, inForce);
}

async function readForms(
  frames: readonly Frame[],
  settleMs: number,
  definition: InForce | null = null,
): Promise<FoundForm> {
  const wanted = definition === null ? undefined : wantedBy(definition);
  const read = (await Promise.all(frames.map((frame) => readOne(frame, settleMs, wanted)))).filter(
    (result) => result !== null,
  );
  const candidates = read.flatMap(({ frame, snapshot }) =>
    understandFrame(snapshot).map((understood) => ({ frame, snapshot, understood })),
  );
  const best = candidates
    .filter(({ understood }) => understood.purpose.purpose === 'contact' || wanted?.form != null)
    .toSorted((a, b) => b.understood.rank - a.understood.rank)[0];
  if (best === undefined)
    return {
      form: null,
      captcha: pageCaptcha(
        read,
        candidates.map(({ understood }) => understood),
      ),
      reasons: whyNone(candidates),
      others: candidates.map(otherForm),
      fault: null,
    };
  const chain = await frameChain(best.frame);
  const detected = toContactForm(best.understood, chain);
  const { form, fault } =
    definition === null
      ? { form: detected, fault: null }
      : correctForm(detected, best.snapshot.named, definition);
  const captcha = readCaptcha(best.understood.container, best.understood.fields, best.snapshot.captcha);
  return {
    form,
    captcha: captcha.kind,
    reasons: [...form.reasons, ...(captcha.reason === null ? [] : [`captcha: ${captcha.reason}`])],
    others: candidates.filter((candidate) => candidate !== best).map(otherForm),
    fault,
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

async function readOne(frame: Frame, limitMs: number, wanted?: Wanted): Promise<ReadFrame | null> {
  const snapshot = await within(callPage(frame, 'form.snapshot', wanted), limitMs + 3000);
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

function otherForm({ understood: { container, purpose } }: { understood: UnderstoodContainer }): OtherForm {
  return { selector: container.selector, purpose: purpose.purpose, reasons: purpose.reasons };
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
