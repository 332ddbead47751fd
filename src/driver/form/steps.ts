import type { Route } from 'playwright-core';
import type { DriveContext } from '../context.ts';
import type { FilledField } from '../inquiry.ts';
import { callPage } from '../page-bundle.ts';
import { sendingButton } from './button.ts';
import { confirmationOf } from './confirmation.ts';
import { carriage } from './departures.ts';
import { findContactForm } from './find.ts';
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
    const following = (await stepping.next()) ?? (await lastLook(ready, stepping.words));
    if (gate.stopped()) return { outcome: 'dry_run', reason: null };
    if (following === null)
      return { outcome: gate.sent() ? 'uncertain' : 'failed', reason: 'steps: the next step shows no form' };
    if ('outcome' in following) return following;
    if (!isSame(ready, following)) ready = { ...following, fields: joined(ready, following) };
    else if (!repaired && (await repairFields(ready.hand, ready.form, ready.given))) repaired = true;
    else if (ready.form.submit !== null) return stuckAt(ready, gate.sent());
    else {
      ready = await withHiddenButton(ready);
      break;
    }
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

async function stuckAt({ hand, form, given }: ReadyForm, sent: boolean): Promise<Verdict> {
  return { outcome: sent ? 'uncertain' : 'failed', reason: await stopReason(hand, form, given) };
}

/** Presses the step's button and waits until the page has moved on, if it does; without a button it moves by itself. */
async function pressNext({ hand, form }: ReadyForm): Promise<void> {
  const changed = callPage(hand.frame, 'driving.change', moveMs).catch(() => {});
  if (form.submit === null) return changed;
  const press = await aimAtSubmit(hand, form);
  await Promise.all([changed, press()]);
  await hand.page.waitForLoadState('domcontentloaded');
}

/** No button came: what is left is the one that nobody sees. */
async function withHiddenButton(ready: ReadyForm): Promise<ReadyForm> {
  const { page, definition } = ready.hand;
  const { form } = await findContactForm(page, { definition });
  return { ...ready, form: { ...ready.form, submit: form?.submit ?? null } };
}

/** A page that keeps what we wrote by itself, shows it once more and asks whether to send it. */
async function lastLook(ready: ReadyForm, words: readonly string[]): Promise<ReadyForm | null> {
  const { form, hand } = ready;
  const kept = await confirmationOf(ready, words);
  if (kept !== null) return kept;
  const frame = hand.frame.isDetached() ? hand.page.mainFrame() : hand.frame;
  const echo = await callPage(frame, 'driving.echo', words);
  const submit = echo === null ? null : sendingButton(echo.buttons, form.language);
  if (echo === null || submit === null) return null;
  const asking = { ...form, selector: echo.form, submit, steps: 1, fields: [] };
  return { ...ready, hand: { ...hand, frame }, form: asking };
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
