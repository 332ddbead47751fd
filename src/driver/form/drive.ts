import type { Page } from 'playwright-core';
import { messageOf } from '../../domain/errors.ts';
import type { BrowserPool } from '../browser.ts';
import type { DriveContext } from '../context.ts';
import type { DriveResult, FilledField, Inquiry } from '../inquiry.ts';
import { watchDialogs, type DialogWatch } from './dialogs.ts';
import { collectEvidence, privateWords, type EvidenceKit } from './evidence.ts';
import { fillFields } from './fill.ts';
import { findContactForm, type FoundForm } from './find.ts';
import { frameAt } from './frame.ts';
import { pause, type Hand } from './hand.ts';
import { openPage } from './open.ts';
import type { Verdict } from './outcome.ts';
import type { ContactForm } from './reading.ts';
import { submitForm } from './submit.ts';
import { questionIn, type Answering } from './values.ts';

export interface FormDriver {
  browsers: BrowserPool;
  /** Milliseconds a site may take to answer a submission, and to show its answer; 15 s when absent. */
  answerMs?: number;
}

/** What is known of a probe while it runs, so that it ends well wherever it stops. */
interface Run {
  inquiry: Inquiry;
  ctx: DriveContext;
  answerMs: number;
  committed: boolean;
  /** What `commit` threw. */
  refusal: { error: unknown } | null;
  fields: readonly FilledField[];
  submittedAt: Date | null;
  evidence: EvidenceKit | null;
  dialogs: DialogWatch | null;
}

/**
 * Puts an inquiry through the contact form of a page: opens it, finds the form, fills it, commits, submits once,
 * and says what became of it. Every trouble of the page is a result with a reason.
 * @throws what `ctx.commit` throws, and `unavailable` when no browser can be had.
 */
export async function driveForm(
  inquiry: Inquiry,
  ctx: DriveContext,
  { browsers, answerMs = 15_000 }: FormDriver,
): Promise<DriveResult> {
  const run = startRun(inquiry, ctx, answerMs);
  const request = { locale: inquiry.asker.locale, signal: ctx.signal };
  try {
    const verdict = await browsers.withPage(request, (page) => runOn(page, run));
    return resultOf(run, verdict);
  } catch (error) {
    if (run.refusal !== null) throw run.refusal.error;
    if (!ctx.signal.aborted && run.evidence === null) throw error;
    return resultOf(run, brokenOff(run, error));
  }
}

function startRun(inquiry: Inquiry, ctx: DriveContext, answerMs: number): Run {
  const commit = async () => {
    try {
      await ctx.commit();
    } catch (error) {
      run.refusal = { error };
      throw error;
    }
    run.committed = true;
  };
  const run: Run = {
    inquiry,
    ctx: { ...ctx, commit },
    answerMs,
    committed: false,
    refusal: null,
    fields: [],
    submittedAt: null,
    evidence: null,
    dialogs: null,
  };
  return run;
}

function resultOf({ fields, submittedAt, evidence }: Run, { outcome, reason }: Verdict): DriveResult {
  return {
    outcome,
    reason,
    submittedAt,
    fields,
    evidence: evidence?.all() ?? [],
    messages: [],
    vendor: null,
  };
}

/** The page went away, or time ran out, in the middle of it. */
function brokenOff({ ctx, committed, dialogs }: Run, error: unknown): Verdict {
  const outcome = committed ? 'uncertain' : 'failed';
  if (ctx.signal.aborted) return { outcome, reason: 'timeout' };
  if (dialogs?.looping === true) return { outcome, reason: 'dialog_loop' };
  const message = messageOf(error).split('\n')[0]?.slice(0, 200) ?? '';
  return { outcome, reason: `${/closed|crash/i.test(message) ? 'page_closed' : 'page_changed'}: ${message}` };
}

async function runOn(page: Page, run: Run): Promise<Verdict> {
  const evidence = collectEvidence(page);
  run.evidence = evidence;
  run.dialogs = watchDialogs(page.context());
  const refusal = await openPage(page, run.inquiry.target);
  if (refusal !== null) return refusal;
  const ready = await prepareForm(page, run, 2);
  if ('outcome' in ready) {
    await evidence.shoot('page.jpg', { frame: null, selectors: [], words: wordsOf(run.inquiry) });
    return ready;
  }
  await evidence.shoot('before.jpg', coverOf(ready, run));
  evidence.addFields(ready.form, run.fields);
  if (!run.ctx.submit) return { outcome: 'dry_run', reason: null };
  const verdict = await submit(ready, run);
  await evidence.shoot('after.jpg', coverOf(ready, run));
  return verdict;
}

interface ReadyForm {
  form: ContactForm;
  hand: Hand;
}

/** Finds and fills the form; a page that changes meanwhile is read again, `tries` times in all. */
async function prepareForm(page: Page, run: Run, tries: number): Promise<ReadyForm | Verdict> {
  try {
    const found = await findContactForm(page);
    const frame = found.form === null ? null : await frameAt(page, found.form.frame);
    if (found.form === null || frame === null) return withoutForm(page, found);
    if (found.captcha !== 'none') return { outcome: 'blocked', reason: `captcha: ${found.captcha}` };
    const hand: Hand = { page, frame, pace: run.ctx.pace };
    return (await fill(hand, found.form, run)) ?? { form: found.form, hand };
  } catch (error) {
    if (tries <= 1 || page.isClosed() || run.ctx.signal.aborted) throw error;
    await page.waitForLoadState('domcontentloaded').catch(() => {});
    return prepareForm(page, run, tries - 1);
  }
}

async function withoutForm(page: Page, { captcha, reasons }: FoundForm): Promise<Verdict> {
  if (captcha !== 'none') return { outcome: 'blocked', reason: `captcha: ${captcha}` };
  const passwords = await page.locator('input[type=password]:visible').count();
  if (passwords > 0) return { outcome: 'blocked', reason: 'login' };
  return { outcome: 'blocked', reason: `no_form: ${reasons.join('; ').slice(0, 300)}` };
}

/** Fills the form; a verdict when it cannot be filled honestly. */
async function fill(hand: Hand, form: ContactForm, run: Run): Promise<Verdict | null> {
  const { asker, question } = run.inquiry;
  const languages = [...(form.language === null ? [] : [form.language]), asker.locale];
  const text = questionIn(question, languages);
  if (text === null) return { outcome: 'failed', reason: 'no_question: the scenario has no text' };
  const given: Answering = {
    asker,
    question: text,
    language: form.language ?? asker.locale.split('-')[0] ?? 'en',
    now: run.ctx.clock.now(),
    fields: form.fields,
  };
  await pause(hand, 800);
  const { fields, impossible } = await fillFields(hand, form.fields, given);
  run.fields = fields;
  return impossible === null ? null : { outcome: 'failed', reason: `cannot_fill: ${impossible}` };
}

function wordsOf({ asker, question }: Inquiry): string[] {
  const texts = Object.values(question).map(({ body }) => body.slice(0, 40));
  return privateWords([asker.email, asker.lastName, asker.phone, ...texts]);
}

function coverOf({ hand }: ReadyForm, { fields, inquiry }: Run) {
  const selectors = fields.filter(({ value }) => value !== null).map(({ selector }) => selector);
  return { frame: hand.frame, selectors, words: wordsOf(inquiry) };
}

/** Texts that tell a request carries the inquiry: the address that is unique to the probe, or the message. */
function carriedWords({ inquiry, fields }: Run): string[] {
  const message = fields.find(({ role, value }) => role === 'message' && value !== null)?.value;
  const line = message?.split('\n')[0]?.slice(0, 40).trim();
  return [inquiry.asker.email, ...(line === undefined || line.length < 8 ? [] : [line])];
}

async function submit({ form, hand }: ReadyForm, run: Run): Promise<Verdict> {
  await pause(hand, 1200);
  const dialogs = run.dialogs ?? watchDialogs(hand.page.context());
  const { ctx, answerMs } = run;
  const words = carriedWords(run);
  const { judgement, submittedAt } = await submitForm({ hand, form, ctx, dialogs, answerMs, words });
  run.submittedAt = submittedAt;
  return judgement === 'stopped'
    ? { outcome: 'failed', reason: 'rejected: the page kept the inquiry back' }
    : judgement;
}
