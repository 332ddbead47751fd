import { all, attribute, lineage, marksOf, tidy } from '../dom.ts';
import { hiddenBy } from '../visibility.ts';
import type { ControlState } from './contract.ts';
import { locate } from './locate.ts';

const wrongMarks =
  /(^|[\s_-])(is-invalid|invalid|has-error|error|errors|not-valid|field-error|danger)([\s_-]|$)/i;
const complaintMarks = /error|invalid|not-valid|danger|feedback|warning|validation|help-block|alert|tip/i;

/** How one control stands. */
export function stateOf(selector: string): ControlState {
  const element = locate(selector);
  if (element === null) {
    return {
      selector,
      names: [],
      present: false,
      value: '',
      checked: false,
      valid: true,
      marked: false,
      complaint: '',
      validation: '',
    };
  }
  const valid = isValid(element);
  const marked = attribute(element, 'aria-invalid') === 'true' || isMarked(element);
  return {
    selector,
    names: [attribute(element, 'name'), attribute(element, 'id')].filter((name) => name !== ''),
    present: true,
    value: valueOf(element),
    checked: element instanceof HTMLInputElement && element.checked,
    valid,
    marked,
    complaint: complaintNear(element),
    validation: valid ? '' : tidy((element as Checked).validationMessage ?? ''),
  };
}

export type Checked = Element & {
  validity?: ValidityState;
  willValidate?: boolean;
  validationMessage?: string;
};

export function isValid(element: Checked): boolean {
  return element.willValidate !== true || element.validity?.valid !== false;
}

function valueOf(element: Element): string {
  if (element instanceof HTMLSelectElement) return element.selectedOptions[0]?.label ?? '';
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) return element.value;
  return tidy(element.textContent ?? '', 2000);
}

/** The control or one of its own wrappers says it is wrong. */
function isMarked(element: Element): boolean {
  const [control, parent, ...around] = ownWrappers(element);
  const near = [control, parent].filter((step) => step !== undefined);
  return (
    near.some((step) => wrongMarks.test(attribute(step, 'class'))) ||
    [...near, ...around].some((step) => attribute(step, 'data-invalid') === 'true')
  );
}

/** Visible text of an element around the control whose name says that it holds complaints. */
function complaintNear(element: Element): string {
  const found = describing(element).find(complains) ?? neighbours(element).find(complains);
  return tidy(found?.textContent ?? '');
}

function describing(element: Element): Element[] {
  const ids = `${attribute(element, 'aria-errormessage')} ${attribute(element, 'aria-describedby')}`;
  return ids.split(/\s+/).flatMap((id) => (id === '' ? [] : (document.getElementById(id) ?? [])));
}

const nearest = 4;

/** The control and the wrappers that hold no other: one around several says nothing about one of them. */
function ownWrappers(element: Element): Element[] {
  const wrappers = [...lineage(element)].slice(0, nearest);
  const shared = wrappers.findIndex(
    (step) => all(step, 'input:not([type=hidden]), select, textarea').length > 1,
  );
  return shared === -1 ? wrappers : wrappers.slice(0, shared);
}

/** What stands in and right after them. */
function neighbours(element: Element): Element[] {
  const around = ownWrappers(element).flatMap((step) => [
    ...all(step, '*'),
    ...(step.nextElementSibling === null ? [] : [step.nextElementSibling]),
  ]);
  return around.filter((one) => one !== element);
}

function complains(element: Element): boolean {
  if (tidy(element.textContent ?? '') === '' || all(element, 'input, select, textarea').length > 0)
    return false;
  const named = attribute(element, 'role') === 'alert' || complaintMarks.test(marksOf(element));
  return named && hiddenBy(element) === null;
}
