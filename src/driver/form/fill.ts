import type { FilledField } from '../inquiry.ts';
import type { ControlState, Entry } from '../page/driving/contract.ts';
import { callPage } from '../page-bundle.ts';
import { pause, touchMs, typeInto, type Hand } from './hand.ts';
import type { FormField } from './reading.ts';
import { answerFor, type Answer, type Answering } from './values.ts';
import { chooseInWidget, giveFile, writeRichText } from './widgets.ts';
import { plain } from './wording.ts';

export interface Filled {
  fields: readonly FilledField[];
  /** The reason why, when there is a required field that nothing honest can be given for. */
  impossible: string | null;
}

interface Task {
  field: FormField;
  answer: Answer;
}

const widgetControls = new Set<FormField['control']>(['rich_text', 'combobox', 'custom', 'file']);

/** Fills the fields a person with this question would fill, in the order of the form. */
export async function fillFields(
  hand: Hand,
  fields: readonly FormField[],
  given: Answering,
): Promise<Filled> {
  const tasks = fields.map((field) => ({ field, answer: answerFor(field, given) }));
  const impossible = tasks.find(({ answer }) => answer.kind === 'impossible');
  if (impossible?.answer.kind === 'impossible') {
    return { fields: fields.map(untouched), impossible: impossible.answer.why };
  }
  const native = tasks.filter(({ field }) => !widgetControls.has(field.control));
  const widgets = tasks.filter(({ field }) => widgetControls.has(field.control));
  const values = new Map<FormField, string | null>();
  const fill = hand.pace === 'fast' ? fillAtOnce : fillOneByOne;
  for (const [field, value] of await fill(hand, native)) values.set(field, value);
  for (const task of widgets) values.set(task.field, await fillWidget(hand, task, given));
  return {
    fields: fields.map((field) => ({ ...untouched(field), value: values.get(field) ?? null })),
    impossible: null,
  };
}

function untouched({ selector, role }: FormField): FilledField {
  return { selector, role, value: null };
}

function entriesOf({ field, answer }: Task): Entry[] {
  const { selector } = field;
  if (answer.kind === 'text') return [{ action: 'text', selector, text: answer.candidates[0] ?? '' }];
  if (answer.kind === 'check')
    return ticks(
      field,
      answer.options.map((option) => option.selector),
    );
  if (answer.kind !== 'choose') return [];
  const [option] = answer.options;
  if (option === undefined) return [];
  return field.control === 'select'
    ? [{ action: 'option', selector, value: option.value, label: option.label }]
    : ticks(field, [option.selector]);
}

function ticks(field: FormField, selectors: readonly (string | null)[]): Entry[] {
  const named = selectors.length === 0 ? [null] : selectors;
  return named.map((selector) => ({ action: 'tick', selector: selector ?? field.selector }));
}

/** What stands in the result: the text as the control shows it, the option's label, or `true` for a tick. */
function valueOf({ answer }: Task, state: ControlState | undefined): string | null {
  if (answer.kind === 'text') return state?.value ?? answer.candidates[0] ?? null;
  if (answer.kind === 'choose') return answer.options[0]?.label ?? null;
  if (answer.kind === 'check') return 'true';
  return null;
}

type Values = (readonly [FormField, string | null])[];

async function fillAtOnce(hand: Hand, tasks: readonly Task[]): Promise<Values> {
  const entries = tasks.flatMap(entriesOf);
  if (entries.length === 0) return [];
  const states = await callPage(hand.frame, 'driving.enter', entries);
  const bySelector = new Map(states.map((state) => [state.selector, state]));
  const values: Values = [];
  for (const task of tasks) {
    const state = bySelector.get(task.field.selector);
    values.push([task.field, await corrected(hand, task, state)]);
  }
  return values;
}

async function fillOneByOne(hand: Hand, tasks: readonly Task[]): Promise<Values> {
  const values: Values = [];
  for (const task of tasks) {
    const entries = entriesOf(task);
    for (const entry of entries) await perform(hand, entry);
    const [state] =
      entries.length === 0 ? [] : await callPage(hand.frame, 'driving.states', [task.field.selector]);
    values.push([task.field, await corrected(hand, task, state)]);
    if (entries.length > 0) await pause(hand, 350);
  }
  return values;
}

/** By mouse and keyboard; a control that style sheets keep from them is operated in the page. */
async function perform(hand: Hand, entry: Entry): Promise<void> {
  const locator = hand.frame.locator(entry.selector);
  const inPage = () => callPage(hand.frame, 'driving.enter', [entry]);
  if (entry.action === 'text') {
    await typeInto(locator, entry.text, hand.pace).catch(inPage);
  } else if (entry.action === 'option') {
    await locator
      .selectOption({ value: entry.value, label: entry.label }, { timeout: touchMs })
      .catch(inPage);
  } else {
    await locator.check({ timeout: touchMs }).catch(inPage);
  }
}

const mostTries = 4;

/** Tries the next way of writing a value, key by key, while the control rejects or mangles the last. */
async function corrected(hand: Hand, task: Task, state: ControlState | undefined): Promise<string | null> {
  if (task.answer.kind !== 'text' || state === undefined || !state.present) return valueOf(task, state);
  const { candidates } = task.answer;
  let current = state;
  for (const text of candidates.slice(0, mostTries)) {
    if (accepts(current, candidates)) return current.value;
    await typeInto(hand.frame.locator(task.field.selector), text, hand.pace).catch(() => {});
    const [after] = await callPage(hand.frame, 'driving.states', [task.field.selector]);
    if (after === undefined) break;
    current = after;
  }
  return current.value;
}

/** Valid, and the end of one of the texts is still the end of the value: masks and limits did not eat it. */
function accepts(state: ControlState, candidates: readonly string[]): boolean {
  if (!state.valid) return false;
  const shown = tail(state.value);
  return candidates.some((text) => tail(text) === shown);
}

const tail = (text: string) => plain(text).replaceAll(' ', '').slice(-4);

async function fillWidget(hand: Hand, { field, answer }: Task, given: Answering): Promise<string | null> {
  if (answer.kind === 'file') return giveFile(hand, field);
  if (answer.kind === 'leave' || answer.kind === 'impossible') return null;
  if (field.control === 'rich_text' && answer.kind === 'text') {
    return writeRichText(hand, field, answer.candidates[0] ?? '');
  }
  return chooseInWidget(hand, field, answer, given);
}
