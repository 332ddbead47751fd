import type { Page } from 'playwright-core';
import type { DriveContext } from '../context.ts';
import { watchDialogs } from '../form/dialogs.ts';
import { openPage } from '../form/open.ts';
import type { Verdict } from '../form/outcome.ts';
import { faulty, prepareForm } from '../form/prepare.ts';
import type { FormField } from '../form/reading.ts';
import type { ReadyForm } from '../form/ready.ts';
import { watchLoading } from '../form/rest.ts';
import type { Inquiry } from '../inquiry.ts';
import type { ControlState } from '../page/driving/contract.ts';
import { callPage } from '../page-bundle.ts';
import { putInForce } from './apply.ts';
import { takeFirstSteps } from './before.ts';
import type { LoadedDefinition } from './load.ts';
import { numbered } from './marks.ts';
import { drawForm, drawPage } from './picture.ts';

/** A field as it would be sent. */
export interface TriedField {
  /** As in the picture; null for what nobody sees, and for earlier steps. */
  number: number | null;
  selector: string;
  role: string;
  label: string;
  required: boolean;
  /** What stands in it; null when it is left alone. */
  value: string | null;
  /** What keeps it from being sent; null when nothing does. */
  trouble: string | null;
}

/** What a probe would do, up to the point where it would commit. */
export interface Trial {
  outcome: Verdict['outcome'];
  reason: string | null;
  fields: readonly TriedField[];
  submit: string | null;
  /** PNG by name. */
  pictures: Readonly<Record<string, Uint8Array>>;
}

export interface Trying {
  inquiry: Inquiry;
  ctx: DriveContext;
  loaded: LoadedDefinition | null;
}

/** Opens, prepares and fills as a probe does, and stops before the point of no return: nothing is sent. */
export async function tryForm(page: Page, { inquiry, ctx, loaded }: Trying): Promise<Trial> {
  const definition = loaded === null ? null : putInForce(loaded);
  watchDialogs(page.context());
  watchLoading(page);
  const refusal = await openPage(page, inquiry.target);
  if (refusal !== null) return ended(refusal, {});
  const fault = definition === null ? null : await takeFirstSteps(page, definition.definition);
  const before = { 'before.png': await drawPage(page) };
  if (fault !== null) return ended(faulty(definition, fault), before);
  const ready = await prepareForm(page, { inquiry, ctx: { ...ctx, submit: false }, definition });
  if ('outcome' in ready) return ended(ready, { ...before, 'after.png': await drawPage(page) });
  return filled(ready, before);
}

function ended({ outcome, reason }: Verdict, pictures: Trial['pictures']): Trial {
  return { outcome, reason, fields: [], submit: null, pictures };
}

async function filled(ready: ReadyForm, before: Trial['pictures']): Promise<Trial> {
  const { form, hand } = ready;
  const portrait = { form, frame: hand.frame, captcha: 'none', title: 'Filled; nothing was sent' };
  const fields = await triedFields(ready);
  const after = await drawForm(hand.page, portrait);
  const short = fields.find(({ required, trouble }) => required && trouble !== null);
  return {
    outcome: short === undefined ? 'dry_run' : 'failed',
    reason: short === undefined ? null : `${short.role}: ${short.trouble}`,
    fields,
    submit: form.submit,
    pictures: { ...before, 'after.png': after },
  };
}

async function triedFields({ form, hand, fields }: ReadyForm): Promise<TriedField[]> {
  const known = new Map(numbered(form).map((one) => [one.field.selector, one]));
  const selectors = fields.map(({ selector }) => selector);
  const states = await callPage(hand.frame, 'driving.states', selectors);
  return fields.map((filled, index) => {
    const seen = known.get(filled.selector);
    return {
      ...filled,
      number: seen?.number ?? null,
      label: seen?.field.label || seen?.field.placeholder || '',
      required: seen?.field.required ?? false,
      trouble: complaintOf(states[index]) ?? lackOf(seen?.field, filled.value),
    };
  });
}

/** What the page or the browser says against what stands in it. */
function complaintOf(state: ControlState | undefined): string | null {
  if (state?.present !== true || state.valid) return null;
  return state.complaint || state.validation || 'not valid';
}

/** Detection says that it is required, and nothing stands in it. */
function lackOf(field: FormField | undefined, value: string | null): string | null {
  const isEmpty = field?.required === true && field.visible && value === null;
  return isEmpty && field.role !== 'newsletter_opt_in' ? 'required, and nothing was filled in' : null;
}
