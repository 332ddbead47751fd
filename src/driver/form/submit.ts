import type { BrowserContext } from 'playwright-core';
import { messageOf } from '../../domain/errors.ts';
import type { FilledField } from '../inquiry.ts';
import { confirmationOf } from './confirmation.ts';
import { correctForm, rejectionOf } from './correct.ts';
import { carriage, watchDepartures, type DepartureWatch } from './departures.ts';
import { carriersOf, deliveryOf, unconfirmed, type Judgement, type Observed } from './outcome.ts';
import { aimAtSubmit } from './press.ts';
import type { ReadyForm } from './ready.ts';
import { joinedFields, repairFields } from './repair.ts';
import { rememberScene, watchOutcome, type Scene, type Watching } from './watch-outcome.ts';

export interface Submission {
  judgement: Exclude<Judgement, null>;
  /** When the request that carried the inquiry left; null when none did. */
  submittedAt: Date | null;
  /** As they were sent. */
  fields: readonly FilledField[];
}

export interface Submitting extends Watching, ReadyForm {
  /** Has another document taken the place of the one that was filled? */
  moved: () => boolean;
}

/**
 * Commits, presses the button, and watches what becomes of it. There is a second press in three cases only: the page's own
 * validation provably kept everything back, or the site answered with a clear rejection that names what is wrong, both
 * after the fields were corrected; or the page shows what was written and asks whether to send it. What is merely
 * unclear stays so.
 * @throws what `commit` throws; nothing is pressed then. Afterwards nothing is thrown.
 */
export async function submitForm(submitting: Submitting): Promise<Submission> {
  const { hand, form, ctx, dialogs } = submitting;
  const [press, scene] = await Promise.all([aimAtSubmit(hand, form), rememberScene(submitting)]);
  if (submitting.moved()) return { judgement: movedAway, submittedAt: null, fields: submitting.fields };
  const watch = watchFor(submitting);
  try {
    await ctx.commit();
    dialogs.agree();
    // The press may have happened even when it reports an error: from here on only watching is left.
    await press().catch((error: unknown) => ctx.log.debug({ reason: String(error) }, 'the press failed'));
    return await judged(submitting, scene, watch);
  } finally {
    watch.stop();
  }
}

/** Nothing was committed: another try is free. */
export const movedAway = { outcome: 'failed', reason: 'page_changed: before the press' } as const;

function watchFor({ hand, words, sentBefore, ctx }: Submitting): DepartureWatch {
  return watchDepartures(hand.page.context(), { words, sentBefore, now: () => ctx.clock.now().getTime() });
}

/** Whatever goes wrong in watching, an inquiry that may have left is uncertain. */
async function judged(submitting: Submitting, scene: Scene, watch: DepartureWatch): Promise<Submission> {
  const submission = (judgement: Submission['judgement'], fields = submitting.fields): Submission => ({
    judgement,
    submittedAt: deliveryOf(watch.departures)?.leftAt() ?? null,
    fields,
  });
  try {
    const first = await watchOutcome(submitting, scene, watch);
    if (isKeptBack(first.judgement)) {
      const second = await pressAfterRepair(submitting, watch);
      return second === null ? submission(first.judgement) : submission(second.judgement, second.fields);
    }
    if (first.judgement === unconfirmed)
      return (await pressConfirmation(submitting)) ?? submission(first.judgement);
    const rejection = rejectionOf(first.judgement, first.seen);
    const second = rejection === null ? null : await pressAfterRejection(submitting, first.seen, rejection);
    return second ?? submission(first.judgement);
  } catch (error) {
    return submission({ outcome: 'uncertain', reason: `page_changed: ${messageOf(error).slice(0, 200)}` });
  }
}

/** The page complained, or did nothing at all. */
function isKeptBack(judgement: Submission['judgement']): boolean {
  return judgement === 'stopped' || judgement.reason === 'nothing_sent';
}

/** null when the second press brought nothing new, or there was none. */
async function pressAfterRepair(
  submitting: Submitting,
  watch: DepartureWatch,
): Promise<Pick<Submission, 'judgement' | 'fields'> | null> {
  const { hand, form, ctx, words, given } = submitting;
  if (watch.departures.length > 0) return null;
  const repaired = await repairFields(hand, form, given);
  // A handler that was only slow may have sent it while we corrected.
  const left = () => watch.departures.length > 0;
  if (ctx.signal.aborted || (repaired === null && !left())) return null;
  const scene = await rememberScene(submitting);
  await letOneThrough(hand.page.context(), words);
  // Last: complaints that go away move the button.
  const press = repaired === null ? null : await aimAtSubmit(hand, form);
  if (!left()) await press?.();
  const { judgement } = await watchOutcome(submitting, scene, watch);
  if (carriersOf(watch.departures).length === 0 && isKeptBack(judgement)) return null;
  return { judgement, fields: joinedFields(submitting.fields, repaired ?? []) };
}

/** The way on from a page that shows what was written and asks whether to send it; what was sent so far was a draft. */
async function pressConfirmation(submitting: Submitting): Promise<Submission | null> {
  const asking = await confirmationOf(submitting, submitting.words);
  if (asking === null || submitting.ctx.signal.aborted) return null;
  return pressAgain({ ...submitting, ...asking });
}

/** null when nothing could be put right, or nothing left the page after all: the rejection stands. */
async function pressAfterRejection(
  submitting: Submitting,
  seen: Observed,
  firstReason: string,
): Promise<Submission | null> {
  const ready = await correctForm(submitting, seen).catch(() => null);
  if (ready === null || submitting.ctx.signal.aborted) return null;
  if ('outcome' in ready) return { judgement: ready, submittedAt: null, fields: submitting.fields };
  const second = await pressAgain({ ...submitting, ...ready });
  if (second.submittedAt === null && isKeptBack(second.judgement)) return null;
  return { ...second, judgement: secondTry(second.judgement, firstReason) };
}

/** The press of a form that came as the answer to the first, with the network letting one inquiry through. */
async function pressAgain(again: Submitting): Promise<Submission> {
  const { hand, form, words, ctx } = again;
  const [press, scene] = await Promise.all([aimAtSubmit(hand, form), rememberScene(again)]);
  await letOneThrough(hand.page.context(), words);
  const watch = watchFor(again);
  try {
    await press().catch((error: unknown) => ctx.log.debug({ reason: String(error) }, 'the press failed'));
    const { judgement } = await watchOutcome(again, scene, watch);
    const submittedAt = deliveryOf(watch.departures)?.leftAt() ?? null;
    return { judgement, submittedAt, fields: again.fields };
  } finally {
    watch.stop();
  }
}

/** The record says that the first try was turned down, and how. */
function secondTry(judgement: Submission['judgement'], first: string): Submission['judgement'] {
  if (judgement === 'stopped' || judgement.outcome !== 'submitted') return judgement;
  return { ...judgement, reason: `second_try: ${first}` };
}

/** Of the requests that may carry the inquiry, lets each address have one: a late first press and the second never both arrive. */
async function letOneThrough(context: BrowserContext, words: readonly string[]): Promise<void> {
  const passed = new Set<string>();
  await context.route('**/*', async (route) => {
    const request = route.request();
    const address = `${request.method()} ${request.url().split('?')[0]}`;
    const carries = ['yes', 'maybe'].includes(carriage(request, words));
    if (carries && passed.has(address)) return route.abort();
    if (carries) passed.add(address);
    return route.continue();
  });
}
