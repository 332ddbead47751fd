import type { Page } from 'playwright-core';
import type { DriveContext } from '../context.ts';
import { placeOf, unseenNames, type InForce } from '../definition/apply.ts';
import type { Inquiry } from '../inquiry.ts';
import type { EvidenceKit } from '../evidence/collect.ts';
import { callPage } from '../page-bundle.ts';
import { barrierOf, loginOf } from './barriers.ts';
import { withShownButton } from './button.ts';
import { fillFields } from './fill.ts';
import { findContactForm, type FoundForm } from './find.ts';
import { carriedWords } from './carried.ts';
import { frameAt } from './frame.ts';
import { passGates } from './gates.ts';
import { pause, type Hand } from './hand.ts';
import { opensMailProgram, type Verdict } from './outcome.ts';
import { reachForm, steadily } from './reach.ts';
import type { ContactForm, FormField } from './reading.ts';
import type { ReadyForm } from './ready.ts';
import { walkSteps } from './steps.ts';
import { unblockButton } from './unblock.ts';
import { questionIn, type Answering } from './values.ts';

export interface Preparing {
  inquiry: Inquiry;
  ctx: DriveContext;
  definition: InForce | null;
  evidence?: Pick<EvidenceKit, 'gates'> | null;
}

/** A page may change once under our hands; one that always does is given up. */
const mostTries = 2;

/**
 * Finds and fills the form of an open page, or says why that cannot be.
 * Rejects when the page goes away, or changes again and again.
 */
export async function prepareForm(
  page: Page,
  preparing: Preparing,
  tries = mostTries,
): Promise<ReadyForm | Verdict> {
  try {
    return await findAndFill(page, preparing);
  } catch (error) {
    if (tries <= 1 || page.isClosed() || preparing.ctx.signal.aborted) throw error;
    await page.waitForLoadState('domcontentloaded').catch(() => {});
    return prepareForm(page, preparing, tries - 1);
  }
}

async function findAndFill(page: Page, preparing: Preparing): Promise<ReadyForm | Verdict> {
  const { definition, ctx } = preparing;
  const found = await findOrOpen(page, preparing);
  if ('outcome' in found) return found;
  if (found.fault !== null) return faulty(definition, found.fault);
  const frame = found.form === null ? null : await frameAt(page, found.form.frame);
  if (found.form === null || frame === null) return withoutForm(page, found);
  if (found.captcha !== 'none') return { outcome: 'blocked', reason: `captcha: ${found.captcha}` };
  const first = await fill({ page, frame, pace: ctx.pace, definition }, found.form, preparing);
  const ready = 'form' in first && first.form.steps > 1 ? await takeSteps(first, preparing) : first;
  return 'form' in ready ? withAllNames(ready) : ready;
}

/** The form the page shows once its gates are passed, or else the one that has to be looked for. */
async function findOrOpen(page: Page, preparing: Preparing): Promise<FoundForm | Verdict> {
  const { definition, inquiry, evidence, ctx } = preparing;
  const first = await steadily(page, () => findContactForm(page, { fresh: true, definition }));
  if (first.captcha !== 'none' || first.fault !== null) return first;
  const { answers, barred } = await passGates(page, {
    asker: inquiry.asker,
    whole: first.form === null,
    form: first.form,
  });
  evidence?.gates(answers);
  if (barred !== null) return barred;
  const found = answers.length === 0 ? first : await findContactForm(page, { definition });
  if (found.form !== null || found.captcha !== 'none' || found.fault !== null) return found;
  const barrier = await barrierOf(page);
  return barrier ?? (await reachForm(page, { definition, signal: ctx.signal })) ?? found;
}

async function takeSteps(ready: ReadyForm, preparing: Preparing): Promise<ReadyForm | Verdict> {
  const { page, pace, definition } = ready.hand;
  const next = async () => {
    const { form, fault } = await findContactForm(page, { definition });
    if (fault !== null && form !== null) return faulty(definition, fault);
    const frame = form === null ? null : await frameAt(page, form.frame);
    return form === null || frame === null ? null : fill({ page, frame, pace, definition }, form, preparing);
  };
  const words = carriedWords(preparing.inquiry, ready.fields);
  return walkSteps(ready, { ctx: preparing.ctx, words, next });
}

/** What the definition names has to have been there by now. */
async function withAllNames(ready: ReadyForm): Promise<ReadyForm | Verdict> {
  const { page, definition } = ready.hand;
  if (definition === null || unseenNames(definition).length === 0) return ready;
  const { fault } = await findContactForm(page, { settleMs: 300, definition });
  const [missing] = unseenNames(definition);
  const wrong =
    missing === undefined ? fault : `${placeOf(definition.definition, missing)} is not on the page`;
  if (wrong === null) return ready;
  // An earlier step may have handed the site all it wants.
  return { ...faulty(definition, wrong), outcome: ready.sentBefore ? 'uncertain' : 'failed' };
}

/** The page is not as the definition says: nothing is sent on a guess. */
export function faulty(definition: InForce | null, fault: string): Verdict {
  return { outcome: 'failed', reason: `definition: ${definition?.file}: ${fault}` };
}

async function withoutForm(page: Page, { captcha, reasons }: FoundForm): Promise<Verdict> {
  if (captcha !== 'none') return { outcome: 'blocked', reason: `captcha: ${captcha}` };
  return (
    (await loginOf(page)) ?? { outcome: 'blocked', reason: `no_form: ${reasons.join('; ').slice(0, 300)}` }
  );
}

/** Fills the form; a verdict when it cannot be filled honestly. */
async function fill(
  hand: Hand,
  form: ContactForm,
  { inquiry, ctx }: Preparing,
): Promise<ReadyForm | Verdict> {
  const { asker, question } = inquiry;
  const text = questionIn(question, [...(form.language === null ? [] : [form.language]), asker.locale]);
  if (text === null) return { outcome: 'failed', reason: 'no_question: the scenario has no text' };
  const language = form.language ?? asker.locale.split('-')[0] ?? 'en';
  const given: Answering = { asker, question: text, language, now: ctx.clock.now(), fields: form.fields };
  await pause(hand, 800);
  const first = await fillFields(hand, form.fields, given);
  if (first.impossible !== null) return { outcome: 'failed', reason: first.impossible };
  const review = await callPage(hand.frame, 'driving.review', form.selector, form.submit);
  if (review.mailto) return opensMailProgram;
  const ready: ReadyForm = {
    form: withShownButton(form, review),
    hand,
    given,
    fields: first.fields,
    sentBefore: false,
  };
  const complete = review.unmet > 0 ? await fillRevealed(ready) : ready;
  return review.button === 'blocked' ? unblockButton(complete) : complete;
}

/** Answers may bring up more questions: what came up, and is required, is filled too. */
async function fillRevealed(ready: ReadyForm): Promise<ReadyForm> {
  const { hand, given } = ready;
  const { form } = await findContactForm(hand.page, { settleMs: 300, definition: hand.definition });
  if (form === null || form.selector !== ready.form.selector) return ready;
  const done = new Set(ready.fields.filter(({ value }) => value !== null).map(({ selector }) => selector));
  const open: FormField[] = form.fields.filter(({ selector, required }) => required && !done.has(selector));
  const more = await fillFields(hand, open, { ...given, fields: form.fields });
  const filled = new Map([...ready.fields, ...more.fields].map((field) => [field.selector, field]));
  const { submit, steps } = ready.form;
  return { ...ready, form: { ...form, submit, steps }, fields: [...filled.values()] };
}
