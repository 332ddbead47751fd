import type { FilledField } from '../inquiry.ts';
import type { ControlState } from '../page/driving/contract.ts';
import { callPage } from '../page-bundle.ts';
import { fillFields } from './fill.ts';
import { findContactForm } from './find.ts';
import type { Hand } from './hand.ts';
import { openFields } from './open-fields.ts';
import type { ContactForm, FormField } from './reading.ts';
import { answerFor, type Answering } from './values.ts';

/**
 * Fills once more what the page marks as wrong: another way of writing, or a field it turns out to want. Where it marks
 * nothing, it may want what was left alone. A consent that stands alone is given either way. What was filled so; null when
 * there is nothing to correct.
 */
export async function repairFields(
  hand: Hand,
  form: ContactForm,
  given: Answering,
): Promise<readonly FilledField[] | null> {
  const found = await findContactForm(hand.page, { settleMs: 300, definition: hand.definition });
  const read = found.form?.selector === form.selector ? found.form.fields : form.fields;
  const fields = read.map((field) => asReadBefore(field, form.fields));
  const states = await statesOf(hand, fields);
  const wrong = fields.filter((field) => field.visible && isWrong(states.get(field.selector)));
  const left = leftAlone(fields, states, given);
  const wanted = new Map(
    [...(wrong.length === 0 ? left : left.filter(isConsent)), ...wrong].map((field) => [
      field.selector,
      { ...field, required: true },
    ]),
  );
  if (wanted.size === 0) return null;
  const refused = new Map(wrong.map(({ selector }) => [selector, states.get(selector)?.value ?? '']));
  const answering = { ...given, fields, refused };
  const { impossible, fields: filled } = await fillFields(hand, [...wanted.values()], answering);
  return impossible === null && filled.some(({ value }) => value !== null) ? filled : null;
}

const isConsent = ({ role }: FormField) => role === 'consent';

/** Of several consents, one may be to something else: none is given unasked. */
function leftAlone(
  fields: readonly FormField[],
  states: ReadonlyMap<string, ControlState>,
  given: Answering,
): FormField[] {
  const empty = fields.filter(({ selector, control }) => {
    const state = states.get(selector);
    return state?.present === true && !(control === 'checkbox' ? state.checked : state.value !== '');
  });
  const alone = fields.filter((field) => field.visible && isConsent(field)).length === 1;
  return openFields(empty, [], given).filter((field) => alone || !isConsent(field));
}

/** Why the page kept the inquiry back, in its own words where it has some. */
export async function stopReason(hand: Hand, form: ContactForm, given: Answering): Promise<string> {
  const states = await statesOf(hand, form.fields).catch(() => new Map<string, ControlState>());
  const wrong = form.fields.filter(({ selector }) => isWrong(states.get(selector)));
  const words = wrong.map(({ selector }) => {
    const state = states.get(selector);
    return state?.complaint || state?.validation || '';
  });
  const text = words.find((one) => one !== '') ?? 'the page kept the inquiry back';
  const lacking = wrong.find((field) => answerFor({ ...field, required: true }, given).kind === 'impossible');
  return lacking === undefined ? `rejected: ${text}` : `${lacking.role}_required: ${text}`;
}

export async function statesOf(
  { frame }: Hand,
  fields: readonly FormField[],
): Promise<Map<string, ControlState>> {
  const states = await callPage(
    frame,
    'driving.states',
    fields.map(({ selector }) => selector),
  );
  return new Map(states.map((state) => [state.selector, state]));
}

function isWrong(state: ControlState | undefined): boolean {
  return state !== undefined && state.present && (state.marked || !state.valid || state.complaint !== '');
}

/** What was filled, with what was filled again. */
export function joinedFields(
  before: readonly FilledField[],
  after: readonly FilledField[],
): readonly FilledField[] {
  const filled = new Map(
    after.flatMap((field) => (field.value === null ? [] : [[field.selector, field] as const])),
  );
  const known = new Set(before.map(({ selector }) => selector));
  return [
    ...before.map((field) => filled.get(field.selector) ?? field),
    ...[...filled.values()].filter(({ selector }) => !known.has(selector)),
  ];
}

/** What is wrong with a field stands beside it now, and is none of its own words: what it asks for was read without them. */
export function asReadBefore(field: FormField, before: readonly FormField[]): FormField {
  const known = before.find(({ selector, role }) => selector === field.selector && role !== 'other');
  if (known === undefined || known.control !== field.control || field.role === 'honeypot') return field;
  const { role, part, label, placeholder } = known;
  return { ...field, role, part, label, placeholder };
}
