import type { Page } from 'playwright-core';
import { messageOf } from '../../domain/errors.ts';
import type { BrowserPool } from '../browser.ts';
import type { DriveContext } from '../context.ts';
import { putInForce, type InForce } from '../definition/apply.ts';
import { takeFirstSteps } from '../definition/before.ts';
import type { Definitions, LoadedDefinition } from '../definition/load.ts';
import { watchSigns } from '../definition/signs.ts';
import { collectEvidence, type EvidenceKit } from '../evidence/collect.ts';
import type { DriveResult, FilledField, Inquiry, Outcome } from '../inquiry.ts';
import { carriedWords } from './carried.ts';
import { watchDialogs, type DialogWatch } from './dialogs.ts';
import { pause } from './hand.ts';
import { openPage } from './open.ts';
import type { Verdict } from './outcome.ts';
import { faulty, prepareForm } from './prepare.ts';
import type { ReadyForm } from './ready.ts';
import { stopReason } from './repair.ts';
import { watchLoading } from './rest.ts';
import { movedAway, submitForm, type Submitting } from './submit.ts';

export interface FormDriver {
  browsers: BrowserPool;
  /** How known sites want to be driven; none when absent. */
  definitions?: Pick<Definitions, 'for'>;
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
  definition: InForce | null;
}

/**
 * Puts an inquiry through the contact form of a page: opens it, finds the form, fills it, commits, submits once,
 * and says what became of it. Every trouble of the page is a result with a reason.
 * @throws what `ctx.commit` throws, and `unavailable` when no browser can be had.
 */
export async function driveForm(
  inquiry: Inquiry,
  ctx: DriveContext,
  { browsers, definitions, answerMs = 15_000 }: FormDriver,
): Promise<DriveResult> {
  const run = startRun(inquiry, ctx, { answerMs, loaded: definitions?.for(inquiry.target) ?? null });
  const lastLook = async () => run.evidence?.end('failed');
  const request = { locale: inquiry.asker.locale, signal: ctx.signal, lastLook };
  try {
    const verdict = await browsers.withPage(request, async (page) => {
      run.evidence = await collectEvidence(page, inquiry, browsers.evidence);
      return withEvidence(page, run, run.evidence);
    });
    return resultOf(run, interruption(run, verdict) ?? verdict);
  } catch (error) {
    if (run.refusal !== null) throw run.refusal.error;
    if (!ctx.signal.aborted && run.evidence === null) throw error;
    return resultOf(run, brokenOff(run, error));
  }
}

interface Way {
  answerMs: number;
  loaded: LoadedDefinition | null;
}

function startRun(inquiry: Inquiry, ctx: DriveContext, { answerMs, loaded }: Way): Run {
  const seconds = loaded?.definition.answerSeconds;
  const commit = async () => {
    // A wizard may have committed on an earlier step.
    if (run.committed) return;
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
    answerMs: seconds === undefined ? answerMs : seconds * 1000,
    committed: false,
    refusal: null,
    fields: [],
    submittedAt: null,
    evidence: null,
    dialogs: null,
    definition: loaded === null ? null : putInForce(loaded),
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

/** What a page seems to be once time is up, or it is closed for alerting, is not what it was. */
function interruption({ ctx, committed, dialogs }: Run, verdict: Verdict): Verdict | null {
  if (committed || verdict.outcome === 'dry_run') return null;
  if (ctx.signal.aborted) return { outcome: 'failed', reason: 'timeout' };
  return dialogs?.looping === true ? { outcome: 'failed', reason: 'dialog_loop' } : null;
}

/** The page went away, or time ran out, in the middle of it. */
function brokenOff(run: Run, error: unknown): Verdict {
  const message = messageOf(error).split('\n')[0]?.slice(0, 200) ?? '';
  const kind = /closed|crash/i.test(message) ? 'page_closed' : 'page_changed';
  const failure: Verdict = { outcome: 'failed', reason: `${kind}: ${message}` };
  if (!run.committed) return interruption(run, failure) ?? failure;
  return { outcome: 'uncertain', reason: run.ctx.signal.aborted ? 'timeout' : `${kind}: ${message}` };
}

async function withEvidence(page: Page, run: Run, evidence: EvidenceKit): Promise<Verdict> {
  let outcome: Outcome = 'failed';
  try {
    const verdict = await runOn(page, run, evidence);
    outcome = verdict.outcome;
    return verdict;
  } finally {
    await evidence.end(outcome);
  }
}

async function runOn(page: Page, run: Run, evidence: EvidenceKit): Promise<Verdict> {
  run.dialogs = watchDialogs(page.context());
  watchLoading(page);
  const refusal = await openPage(page, run.inquiry.target);
  if (refusal !== null) return refusal;
  const { definition } = run;
  const fault = definition === null ? null : await takeFirstSteps(page, definition.definition);
  if (fault === null) return inquire(page, run, evidence);
  await evidence.after('page.jpg');
  return faulty(definition, fault);
}

/** A page may go elsewhere once between our filling and our press. */
const mostTries = 2;

async function inquire(page: Page, run: Run, evidence: EvidenceKit, tries = mostTries): Promise<Verdict> {
  const ready = await prepareForm(page, run);
  if ('outcome' in ready) {
    await evidence.after('page.jpg');
    return ready;
  }
  const moved = watchDocument(page);
  run.fields = ready.fields;
  await evidence.before({ form: ready.form, frame: ready.hand.frame, fields: ready.fields });
  if (!run.ctx.submit) return { outcome: 'dry_run', reason: null };
  const verdict = await submit({ ...ready, moved }, run);
  if (verdict.reason === movedAway.reason && tries > 1 && !run.ctx.signal.aborted)
    return inquire(page, run, evidence, tries - 1);
  await evidence.after('after.jpg');
  return verdict;
}

/** Tells whether a new document has come since. */
function watchDocument(page: Page): () => boolean {
  let moved = false;
  page.once('domcontentloaded', () => {
    moved = true;
  });
  return () => moved;
}

async function submit(ready: ReadyForm & Pick<Submitting, 'moved'>, run: Run): Promise<Verdict> {
  const { form, hand, given } = ready;
  await pause(hand, 1200);
  const { ctx, answerMs } = run;
  const { judgement, submittedAt, fields } = await submitForm({
    ...ready,
    ctx,
    dialogs: run.dialogs ?? watchDialogs(hand.page.context()),
    answerMs,
    signs: watchSigns(hand.page.context(), hand.definition?.definition ?? null),
    words: carriedWords(run.inquiry, run.fields),
  });
  Object.assign(run, { submittedAt, fields });
  if (judgement !== 'stopped') return judgement;
  return { outcome: 'failed', reason: await stopReason(hand, form, given) };
}
