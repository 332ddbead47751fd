import { callPage } from '../../page-bundle.ts';
import type { ControlState, Entry } from '../../page/driving/contract.ts';
import { pause, touchMs, typeInto, type Hand } from '../hand.ts';
import type { FormField } from '../reading.ts';
import { chooseInWidget } from '../widgets.ts';
import { plain } from '../wording.ts';
import { pickDay } from './calendar.ts';
import type { ControlDemands } from './demands.ts';
import { entriesOf, valueOf, type Task } from './task.ts';

/** What each field holds now. */
export type Values = (readonly [FormField, string | null])[];

const formatted: ReadonlySet<FormField['role']> = new Set(['phone', 'date', 'postal_code'] as const);
const composed = new Set(['date', 'datetime-local', 'month', 'week', 'time']);

/** Masks listen to keys: what they may be put on is typed, whatever the pace. */
function isTyped({ field, answer }: Task): boolean {
  return answer.kind === 'text' && formatted.has(field.role) && !composed.has(field.inputType);
}

/** All fields in one go, as quickly as the page allows. */
export async function fillAtOnce(hand: Hand, tasks: readonly Task[]): Promise<Values> {
  const entries = tasks.filter((task) => !isTyped(task)).flatMap(entriesOf);
  const typed = tasks.filter(isTyped).map(({ field }) => field.selector);
  const states = [
    ...(entries.length === 0 ? [] : await callPage(hand.frame, 'driving.enter', entries)),
    ...(typed.length === 0 ? [] : await callPage(hand.frame, 'driving.states', typed)),
  ];
  const bySelector = new Map(states.map((state) => [state.selector, state]));
  const values: Values = [];
  for (const task of tasks) {
    const state = bySelector.get(task.field.selector);
    // Whatever stands there was not typed for this answer.
    const start = state !== undefined && isTyped(task) ? { ...state, value: '' } : state;
    values.push([task.field, await corrected(hand, task, start)]);
  }
  return values;
}

/** Field by field, as a person does. */
export async function fillOneByOne(hand: Hand, tasks: readonly Task[]): Promise<Values> {
  const values: Values = [];
  for (const task of tasks) {
    const entries = entriesOf(task);
    for (const entry of entries) await perform(hand, entry, task.demands);
    const [state] =
      entries.length === 0 ? [] : await callPage(hand.frame, 'driving.states', [task.field.selector]);
    values.push([task.field, await corrected(hand, task, state)]);
    if (entries.length > 0) await pause(hand, 350);
  }
  return values;
}

/** By mouse and keyboard; a control that style sheets keep from them is operated in the page. */
async function perform(hand: Hand, entry: Entry, { shown }: ControlDemands): Promise<void> {
  const locator = hand.frame.locator(entry.selector);
  const timeout = touchMs;
  const inPage = () => callPage(hand.frame, 'driving.enter', [entry]);
  const byHand = {
    text: () => typeInto(locator, 'text' in entry ? entry.text : '', hand.pace),
    option: () => locator.selectOption(optionOf(entry), { timeout }),
    tick: () => locator.check({ timeout }),
    untick: () => locator.uncheck({ timeout }),
  }[entry.action];
  if (!shown) await inPage();
  else await byHand().catch(inPage);
}

const optionOf = (entry: Entry) => ('label' in entry ? { value: entry.value, label: entry.label } : []);

const mostTries = 4;

/** What became of a value; where the control rejects or mangles it, the next way of writing or operating is tried. */
async function corrected(hand: Hand, task: Task, state: ControlState | undefined): Promise<string | null> {
  const { field, answer, demands, given } = task;
  if (state === undefined || !state.present) return valueOf(task, state);
  if (answer.kind === 'choose' && demands.standIn !== null) return shownChoice(hand, task, demands.standIn);
  if (answer.kind !== 'text') return valueOf(task, state);
  const current = await retyped(hand, task, answer.candidates, state);
  if (field.role !== 'date' || accepts(current, answer.candidates)) return current.value;
  return (await pickDay(hand, field, given.now, given.language)) ?? current.value;
}

/** Types key by key, one way of writing after the other. */
async function retyped(
  hand: Hand,
  { field: { selector }, given }: Task,
  candidates: readonly string[],
  state: ControlState,
): Promise<ControlState> {
  // What was refused may differ from the next way of writing by a sign only.
  const refused = given.refused?.get(selector);
  let current = state;
  for (const text of candidates.slice(0, mostTries)) {
    if (current.value !== refused && accepts(current, candidates)) return current;
    // There is no other way of writing it: typing it again only takes time.
    if (text === refused && current.value === refused) continue;
    const control = hand.frame.locator(selector);
    await typeInto(control, text, hand.pace)
      .then(() => control.blur({ timeout: touchMs }))
      .catch(() => {});
    const [after] = await callPage(hand.frame, 'driving.states', [selector]);
    if (after === undefined) break;
    current = after;
  }
  return current;
}

/** Valid, and one of the texts: masks add or leave out signs, and may set the country's code apart. */
function accepts(state: ControlState, candidates: readonly string[]): boolean {
  if (!state.valid) return false;
  const shown = bare(state.value);
  return candidates.some((text) => shown !== '' && (shown === bare(text) || shown.endsWith(bare(text))));
}

const bare = (text: string) => plain(text).replaceAll(' ', '');

/** A hidden list whose choice the page did not take up in what it shows instead is chosen from there. */
async function shownChoice(
  hand: Hand,
  { field, answer, given }: Task,
  opener: string,
): Promise<string | null> {
  const label = answer.kind === 'choose' ? (answer.options[0]?.label ?? '') : '';
  const shown = await hand.frame.locator(opener).innerText({ timeout: touchMs });
  if (plain(shown).includes(plain(label))) return label;
  return (await chooseInWidget(hand, { field, opener, answer, given }).catch(() => null)) ?? label;
}
