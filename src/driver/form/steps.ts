import type { Route } from 'playwright-core';
import type { DriveContext } from '../context.ts';
import type { FilledField } from '../inquiry.ts';
import { callPage } from '../page-bundle.ts';
import { carriage } from './departures.ts';
import type { Verdict } from './outcome.ts';
import { aimAtSubmit } from './press.ts';
import type { ReadyForm } from './ready.ts';
import { repairFields, stopReason } from './repair.ts';

const mostSteps = 10;
const moveMs = 1500;

export interface Stepping {
  ctx: DriveContext;
  /** Texts of ours that a request carrying the inquiry holds. */
  words: readonly string[];
  /** Reads the page again and fills what it shows now; null when there is no form any more. */
  next: () => Promise<ReadyForm | Verdict | null>;
}

/**
 * Goes through the steps of a wizard up to the one whose button sends. A step whose button turns out to send our words
 * is held at the network until they are committed, and in a dry run not let through at all.
 */
export async function walkSteps(start: ReadyForm, stepping: Stepping): Promise<ReadyForm | Verdict> {
  const context = start.hand.page.context();
  const gate = openGate(stepping);
  await context.route('**/*', gate.handle);
  let ready = start;
  let repaired = false;
  for (let step = 1; ready.form.steps > 1 && step < mostSteps; step += 1) {
    await pressNext(ready);
    const following = await stepping.next();
    if (gate.stopped()) return { outcome: 'dry_run', reason: null };
    if (following === null)
      return { outcome: gate.sent() ? 'uncertain' : 'failed', reason: 'steps: the next step shows no form' };
    if ('outcome' in following) return following;
    if (!isSame(ready, following)) ready = { ...following, fields: joined(ready, following) };
    else if (repaired || !(await repairFields(ready.hand, ready.form, ready.given))) {
      return {
        outcome: gate.sent() ? 'uncertain' : 'failed',
        reason: await stopReason(ready.hand, ready.form, ready.given),
      };
    } else repaired = true;
  }
  await context.unroute('**/*', gate.handle);
  return { ...ready, sentBefore: gate.sent() };
}

/** What was filled on all steps so far; a field that is still there counts as it stands now. */
function joined(before: ReadyForm, after: ReadyForm): readonly FilledField[] {
  const filled = before.fields.filter(({ value }) => value !== null);
  const now = new Set(after.fields.flatMap(({ selector, value }) => (value === null ? [] : [selector])));
  const earlier = filled.filter(({ selector }) => !now.has(selector));
  const known = new Set(earlier.map(({ selector }) => selector));
  return [...earlier, ...after.fields.filter(({ selector }) => !known.has(selector))];
}

/** Presses the step's button and waits until the page has moved on, if it does. */
async function pressNext({ hand, form }: ReadyForm): Promise<void> {
  const press = await aimAtSubmit(hand, form);
  const changed = callPage(hand.frame, 'driving.change', moveMs);
  await Promise.all([changed.catch(() => {}), press()]);
  await hand.page.waitForLoadState('domcontentloaded');
}

function isSame(before: ReadyForm, after: ReadyForm): boolean {
  const shown = ({ form }: ReadyForm) =>
    form.fields.flatMap(({ selector, visible }) => (visible ? [selector] : [])).join('\n');
  return shown(before) === shown(after) && before.form.submit === after.form.submit;
}

function openGate({ ctx, words }: Stepping) {
  let stopped = false;
  let sent = false;
  const handle = async (route: Route) => {
    const carries = carriage(route.request(), words);
    if (carries === 'no' || carries === 'other') return route.continue();
    if (!ctx.submit) {
      stopped ||= carries === 'yes';
      return route.abort();
    }
    try {
      await ctx.commit();
    } catch {
      return route.abort();
    }
    sent = true;
    return route.continue();
  };
  return { handle, stopped: () => stopped, sent: () => sent };
}
