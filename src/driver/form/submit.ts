import type { BrowserContext } from 'playwright-core';
import { messageOf } from '../../domain/errors.ts';
import { carriage, leftAt, watchDepartures, type DepartureWatch } from './departures.ts';
import { carriersOf, type Judgement } from './outcome.ts';
import { aimAtSubmit } from './press.ts';
import { rememberScene, watchOutcome, type Scene, type Watching } from './watch-outcome.ts';

export interface Submission {
  judgement: Exclude<Judgement, null>;
  /** When the request that carried the inquiry left; null when none did. */
  submittedAt: Date | null;
}

export interface Submitting extends Watching {
  /** Texts of ours that a request carrying the inquiry holds. */
  words: readonly string[];
  /** Earlier steps have sent them already. */
  sentBefore: boolean;
  /** Corrects the fields the page complains about; false when there is nothing to correct. */
  repair: () => Promise<boolean>;
}

/**
 * Commits, presses the button once, and watches what becomes of it. Only when the page's own validation provably kept
 * everything back are the fields corrected and the button pressed again, with the network letting one inquiry through.
 * @throws what `commit` throws; nothing is pressed then. Afterwards nothing is thrown.
 */
export async function submitForm(submitting: Submitting): Promise<Submission> {
  const { hand, form, ctx, words, sentBefore, dialogs } = submitting;
  const [press, scene] = await Promise.all([aimAtSubmit(hand, form), rememberScene(submitting)]);
  const watch = watchDepartures(hand.page.context(), {
    words,
    sentBefore,
    now: () => ctx.clock.now().getTime(),
  });
  try {
    await ctx.commit();
    dialogs.agree();
    // The press may have happened even when it reports an error: from here on only watching is left.
    await press().catch((error: unknown) => ctx.log.debug({ reason: String(error) }, 'the press failed'));
    const judgement = await judgementOf(submitting, scene, watch);
    const [carrier] = carriersOf(watch.departures);
    return { judgement, submittedAt: carrier === undefined ? null : leftAt(carrier) };
  } finally {
    watch.stop();
  }
}

/** Whatever goes wrong in watching, an inquiry that may have left is uncertain. */
async function judgementOf(
  submitting: Submitting,
  scene: Scene,
  watch: DepartureWatch,
): Promise<Exclude<Judgement, null>> {
  try {
    const first = await watchOutcome(submitting, scene, watch);
    return isKeptBack(first) ? ((await pressAfterRepair(submitting, watch)) ?? first) : first;
  } catch (error) {
    return { outcome: 'uncertain', reason: `page_changed: ${messageOf(error).slice(0, 200)}` };
  }
}

/** The page complained, or did nothing at all. */
function isKeptBack(judgement: Exclude<Judgement, null>): boolean {
  return judgement === 'stopped' || judgement.reason === 'nothing_sent';
}

/** null when the second press brought nothing new, or there was none. */
async function pressAfterRepair(submitting: Submitting, watch: DepartureWatch): Promise<Judgement> {
  const { hand, form, ctx, words, repair } = submitting;
  if (watch.departures.length > 0 || !(await repair()) || ctx.signal.aborted) return null;
  const scene = await rememberScene(submitting);
  await letOneThrough(hand.page.context(), words);
  // Last: complaints that go away move the button.
  const press = await aimAtSubmit(hand, form);
  // A handler that was only slow may have sent it while we corrected.
  if (watch.departures.length === 0) await press();
  const second = await watchOutcome(submitting, scene, watch);
  return carriersOf(watch.departures).length === 0 && isKeptBack(second) ? null : second;
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
