import type { FilledField } from '../inquiry.ts';
import { callPage } from '../page-bundle.ts';
import { pickDay } from './filling/calendar.ts';
import { asField, moveSlider } from './filling/drawn.ts';
import { writeRichText } from './filling/editor.ts';
import { giveFile } from './filling/file.ts';
import { fillAtOnce, fillOneByOne } from './filling/native.ts';
import { withParts } from './filling/parts.ts';
import type { Task } from './filling/task.ts';
import { demandsOn } from './filling/texts.ts';
import type { Hand } from './hand.ts';
import type { FormField } from './reading.ts';
import { answerFor, type Answering } from './values.ts';
import { addTag, chooseInWidget } from './widgets.ts';

export interface Filled {
  fields: readonly FilledField[];
  /** The reason why, when there is a required field that nothing honest can be given for. */
  impossible: string | null;
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
    fields: tasks.map(({ field }) => ({ ...untouched(field), value: values.get(field.selector) ?? null })),
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
  const selectors = wanted.filter(({ visible }) => visible).map(({ selector }) => selector);
  const nameless = wanted.flatMap(namelessOptions);
  if (selectors.length === 0) return wanted.map((field) => taskFor(field, given));
  // A part of a form's fields is filled again: what is drawn beside them was operated before.
  const widgets = fields === given.fields;
  const read = await callPage(hand.frame, 'driving.demands', { selectors, nameless, widgets });
  const demands = new Map(read.controls.map((one) => [one.selector, one]));
  const known: Answering = { ...given, fields: [...parted.values()], demands };
  const drawn = read.widgets.map((widget) => asField(widget, given.language));
  return [...wanted.map((field) => withNames(field, read.names)), ...drawn].map((field) =>
    taskFor(field, known),
  );
}

const namelessOptions = ({ options }: FormField) =>
  options.flatMap(({ selector, label, value }) =>
    selector === null || label !== '' || value !== '' ? [] : [selector],
  );

function withNames(field: FormField, names: Readonly<Record<string, string>>): FormField {
  const options = field.options.map((option) => ({
    ...option,
    label: (option.selector === null ? undefined : names[option.selector]) ?? option.label,
  }));
  return { ...field, options };
}

function taskFor(field: FormField, given: Answering): Task {
  return { field, answer: answerFor(field, given), demands: demandsOn(field, given), given };
}

/** Does it take more than setting a value? */
function isWidget({ field, answer, demands }: Task): boolean {
  if (widgetControls.has(field.control)) return true;
  if (answer.kind === 'choose' && answer.options.length === 0) return true;
  return answer.kind === 'text' && (demands.readOnly || demands.gathers);
}

function untouched({ selector, role }: FormField): FilledField {
  return { selector, role, value: null };
}

async function fillWidget(hand: Hand, task: Task): Promise<string | null> {
  const { field, answer, demands, given } = task;
  if (answer.kind === 'file') return giveFile(hand, field, given.question);
  if (answer.kind === 'text') return writeIntoWidget(hand, task, answer.candidates[0] ?? '');
  if (answer.kind !== 'choose' && answer.kind !== 'check') return null;
  const opener = demands.standIn ?? field.selector;
  return chooseInWidget(hand, { field, opener, answer, given });
}

function writeIntoWidget(hand: Hand, task: Task, text: string): Promise<string | null> {
  const { field, answer, demands, given } = task;
  const { selector, control, inputType, role } = field;
  if (control === 'rich_text') return writeRichText(hand, demands.standIn ?? selector, text);
  if (demands.readOnly && role === 'date') return pickDay(hand, field, given.now, given.language);
  if (control === 'custom' && inputType === 'range') return moveSlider(hand, field);
  if (demands.gathers) return addTag(hand, field, text);
  return chooseInWidget(hand, { field, opener: selector, answer, given });
}
