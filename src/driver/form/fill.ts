import type { FilledField } from '../inquiry.ts';
import type { ControlState, Entry } from '../page/driving/contract.ts';
import { callPage } from '../page-bundle.ts';
import { pickDay } from './filling/calendar.ts';
import type { ControlDemands } from './filling/demands.ts';
import { writeRichText } from './filling/editor.ts';
import { giveFile } from './filling/file.ts';
import { withParts } from './filling/parts.ts';
import { demandsOn } from './filling/texts.ts';
import { pause, touchMs, typeInto, type Hand } from './hand.ts';
import type { FormField } from './reading.ts';
import { answerFor, type Answer, type Answering } from './values.ts';
import { addTag, chooseInWidget } from './widgets.ts';
import { plain } from './wording.ts';

export interface Filled {
  fields: readonly FilledField[];
  /** The reason why, when there is a required field that nothing honest can be given for. */
  impossible: string | null;
}

interface Task {
  field: FormField;
  answer: Answer;
  demands: ControlDemands;
  given: Answering;
}

const widgetControls = new Set<FormField['control']>(['rich_text', 'combobox', 'custom', 'file']);

/** Fills the fields a person with this question would fill, in the order of the form. */
export async function fillFields(
  hand: Hand,
  fields: readonly FormField[],
  given: Answering,
): Promise<Filled> {
  const tasks = await tasksOf(hand, fields, given);
  const impossible = tasks.find(({ answer }) => answer.kind === 'impossible');
  if (impossible?.answer.kind === 'impossible') {
    return { fields: fields.map(untouched), impossible: impossible.answer.why };
  }
  const values = new Map<string, string | null>();
  const fill = hand.pace === 'fast' ? fillAtOnce : fillOneByOne;
  const native = tasks.filter((task) => !isWidget(task));
  for (const [{ selector }, value] of await fill(hand, native)) values.set(selector, value);
  for (const task of tasks.filter(isWidget)) values.set(task.field.selector, await fillWidget(hand, task));
  const lacking = tasks.find(
    ({ field, answer }) => answer.kind === 'file' && (values.get(field.selector) ?? null) === null,
  );
  return {
    fields: fields.map((field) => ({ ...untouched(field), value: values.get(field.selector) ?? null })),
    impossible: lacking === undefined ? null : 'file_required: the page wants a kind of file that nobody has',
  };
}

/** What to do with each field, once it is known which belong together and what their controls demand. */
async function tasksOf(hand: Hand, fields: readonly FormField[], given: Answering): Promise<Task[]> {
  const parted = new Map(withParts(given.fields, given.language).map((field) => [field.selector, field]));
  const wanted = fields.map((field) => {
    const { role, part, required } = parted.get(field.selector) ?? field;
    return { ...field, role, part, required: required || field.required };
  });
  const shown = wanted.filter(({ visible }) => visible).map(({ selector }) => selector);
  const read = shown.length === 0 ? [] : await callPage(hand.frame, 'driving.demands', shown);
  const demands = new Map(read.map((one) => [one.selector, one]));
  const known: Answering = { ...given, fields: [...parted.values()], demands };
  return wanted.map((field) => ({
    field,
    answer: answerFor(field, known),
    demands: demandsOn(field, known),
    given: known,
  }));
}

/** Does it take more than setting a value? */
function isWidget({ field, answer, demands }: Task): boolean {
  if (widgetControls.has(field.control)) return true;
  return answer.kind === 'text' && (demands.readOnly || demands.gathers);
}

function untouched({ selector, role }: FormField): FilledField {
  return { selector, role, value: null };
}

function entriesOf({ field, answer }: Task): Entry[] {
  const { selector } = field;
  if (answer.kind === 'text') return [{ action: 'text', selector, text: answer.candidates[0] ?? '' }];
  if (answer.kind === 'untick') return [{ action: 'untick', selector }];
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
  if (answer.kind === 'untick') return 'false';
  return null;
}

type Values = (readonly [FormField, string | null])[];

const formatted: ReadonlySet<FormField['role']> = new Set(['phone', 'date', 'postal_code'] as const);
const composed = new Set(['date', 'datetime-local', 'month', 'week', 'time']);

/** Masks listen to keys: what they may be put on is typed, whatever the pace. */
function isTyped({ field, answer }: Task): boolean {
  return answer.kind === 'text' && formatted.has(field.role) && !composed.has(field.inputType);
}

async function fillAtOnce(hand: Hand, tasks: readonly Task[]): Promise<Values> {
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
    values.push([task.field, await corrected(hand, task, state)]);
  }
  return values;
}

async function fillOneByOne(hand: Hand, tasks: readonly Task[]): Promise<Values> {
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
  const current = await retyped(hand, field, answer.candidates, state);
  if (field.role !== 'date' || accepts(current, answer.candidates)) return current.value;
  return (await pickDay(hand, field, given.now, given.language)) ?? current.value;
}

/** Types key by key, one way of writing after the other. */
async function retyped(
  hand: Hand,
  { selector }: FormField,
  candidates: readonly string[],
  state: ControlState,
): Promise<ControlState> {
  let current = state;
  for (const text of candidates.slice(0, mostTries)) {
    if (accepts(current, candidates)) return current;
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

async function fillWidget(hand: Hand, task: Task): Promise<string | null> {
  const { field, answer, demands, given } = task;
  if (answer.kind === 'file') return giveFile(hand, field, given.question);
  if (answer.kind === 'leave' || answer.kind === 'impossible' || answer.kind === 'untick') return null;
  const [text = ''] = answer.kind === 'text' ? answer.candidates : [];
  if (field.control === 'rich_text' && answer.kind === 'text')
    return writeRichText(hand, demands.standIn ?? field.selector, text);
  if (demands.readOnly && field.role === 'date') return pickDay(hand, field, given.now, given.language);
  if (demands.gathers && answer.kind === 'text') return addTag(hand, field, text);
  return chooseInWidget(hand, { field, opener: field.selector, answer, given });
}
