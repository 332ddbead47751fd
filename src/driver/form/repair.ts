import type { ControlState } from '../page/driving/contract.ts';
import { callPage } from '../page-bundle.ts';
import { fillFields } from './fill.ts';
import { findContactForm } from './find.ts';
import type { Hand } from './hand.ts';
import type { ContactForm, FormField } from './reading.ts';
import type { Answering } from './values.ts';

/** Fills once more what the page marks as wrong: another way of writing, or a field it turns out to want. */
export async function repairFields(hand: Hand, form: ContactForm, given: Answering): Promise<boolean> {
  const found = await findContactForm(hand.page, { settleMs: 300 });
  const fields = found.form?.selector === form.selector ? found.form.fields : form.fields;
  const states = await statesOf(hand, fields);
  const wrong = fields.filter((field) => field.visible && isWrong(states.get(field.selector)));
  if (wrong.length === 0) return false;
  const refused = new Map(wrong.map(({ selector }) => [selector, states.get(selector)?.value ?? '']));
  const wanted = wrong.map((field): FormField => ({ ...field, required: true }));
  const { impossible, fields: filled } = await fillFields(hand, wanted, { ...given, fields, refused });
  return impossible === null && filled.some(({ value }) => value !== null);
}

/** What the page says is wrong, in its own words. */
export async function complaintIn(hand: Hand, form: ContactForm): Promise<string> {
  const states = await statesOf(hand, form.fields).catch(() => new Map<string, ControlState>());
  const wrong = [...states.values()].filter(isWrong);
  const words = wrong.map(({ complaint, validation }) => (complaint === '' ? validation : complaint));
  return words.find((text) => text !== '') ?? 'the page kept the inquiry back';
}

async function statesOf({ frame }: Hand, fields: readonly FormField[]): Promise<Map<string, ControlState>> {
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
