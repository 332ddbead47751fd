import type { FilledField } from '../inquiry.ts';
import { callPage } from '../page-bundle.ts';
import { fillFields } from './fill.ts';
import { touchMs } from './hand.ts';
import { openFields, lackingRole } from './open-fields.ts';
import type { Verdict } from './outcome.ts';
import type { FormField } from './reading.ts';
import type { ReadyForm } from './ready.ts';

/** What scripts take to hear that a field was filled. */
const hearMs = 300;

/**
 * Fills what a disabled button still waits for, one thing after another, until it can be pressed.
 * A verdict when it waits for something that nobody here can give.
 */
export async function unblockButton(ready: ReadyForm): Promise<ReadyForm | Verdict> {
  const { hand, form, given } = ready;
  const { submit } = form;
  if (submit === null) return ready;
  const isFree = (milliseconds: number) => callPage(hand.frame, 'driving.unblocked', submit, milliseconds);
  let { fields } = ready;
  for (const demanded of inTurn(openFields(form.fields, fields, given))) {
    if (await isFree(hearMs)) return { ...ready, fields };
    const more = await fillFields(hand, demanded, given);
    fields = joined(fields, more.fields);
  }
  if (await isFree(hearMs)) return { ...ready, fields };
  const lacking = lackingRole(form.fields, given);
  if (lacking === null || (await isFree(touchMs))) return { ...ready, fields };
  return { outcome: 'failed', reason: `${lacking}_required: the button stays disabled without it` };
}

/** Likeliest first: consents one by one, since not all may be demanded, then the phone, then everything else. */
function inTurn(open: readonly FormField[]): FormField[][] {
  const consents = open.filter(({ role }) => role === 'consent').map((field) => [field]);
  const phone = open.filter(({ role }) => role === 'phone');
  const others = open.filter(({ role }) => role !== 'consent' && role !== 'phone');
  return [...consents, phone, others].filter((fields) => fields.length > 0);
}

function joined(fields: readonly FilledField[], more: readonly FilledField[]): FilledField[] {
  const bySelector = new Map(more.map((field) => [field.selector, field]));
  const known = new Set(fields.map(({ selector }) => selector));
  return [
    ...fields.map((field) => bySelector.get(field.selector) ?? field),
    ...more.filter(({ selector }) => !known.has(selector)),
  ];
}
