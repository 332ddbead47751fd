import { all, attribute, contains, lineage, marksOf, tidy } from '../dom.ts';
import { locate } from './locate.ts';
import { createNaming } from '../selector.ts';
import { hiddenBy } from '../visibility.ts';
import type { ControlDemands, Demanded, DemandsRequest } from './filling-contract.ts';
import { sendsForm } from './sending.ts';
import { readWidgets } from './widgets.ts';

const hintMarks = /hint|help|format|note|desc/i;
const gatheringMarks = /(^|[\s_-])(tags?|chips?|tokens?)([\s_-]|$|input|field|list)/i;
const formatAttributes = [
  'title',
  'data-format',
  'data-date-format',
  'data-mask',
  'data-inputmask',
  'data-pattern',
];

/** What controls demand that is not among their words, and how they are drawn. */
export function readDemands({ selectors, nameless, widgets }: DemandsRequest): Demanded {
  const name = createNaming();
  const found = selectors.flatMap((selector) => {
    const element = locate(selector);
    return element === null ? [] : [{ element, selector }];
  });
  const elements = found.map(({ element }) => element);
  return {
    controls: found.map(({ element, selector }) => demandsOf(element, selector, name)),
    widgets: widgets ? readWidgets(elements, name) : [],
    names: Object.fromEntries(nameless.map((selector) => [selector, contentOf(locate(selector))])),
  };
}

function contentOf(element: Element | null): string {
  return element === null ? '' : tidy(attribute(element, 'aria-label') || (element.textContent ?? ''));
}

function demandsOf(element: Element, selector: string, name: (element: Element) => string): ControlDemands {
  const shown = hiddenBy(element) === null;
  const least = Number(attribute(element, 'minlength'));
  return {
    selector,
    min: attribute(element, 'min'),
    max: attribute(element, 'max'),
    step: attribute(element, 'step'),
    minLength: least > 0 ? least : null,
    readOnly: 'readOnly' in element && element.readOnly === true,
    checked: isOn(element),
    hint: tidy([...formatAttributes.map((one) => attribute(element, one)), hintOf(element)].join(' '), 300),
    shown,
    standIn: shown ? null : standInOf(element, name),
    gathers: [...lineage(element)].slice(0, 3).some((step) => gatheringMarks.test(marksOf(step))),
    blockedOptions: blockedOptions(element),
  };
}

/** Ticked, chosen or switched on; one of the group, for a radio. */
export function isOn(element: Element): boolean {
  if (!(element instanceof HTMLInputElement)) return attribute(element, 'aria-checked') === 'true';
  if (element.type !== 'radio' || element.name === '') return element.checked;
  const scope = element.form ?? document;
  return all(scope, `input[type=radio][name="${CSS.escape(element.name)}"]`).some(
    (radio) => radio instanceof HTMLInputElement && radio.checked,
  );
}

/** Described by, or followed by a note. */
function hintOf(element: Element): string {
  const described = attribute(element, 'aria-describedby')
    .split(/\s+/)
    .flatMap((id) => (id === '' ? [] : (document.getElementById(id)?.textContent ?? [])));
  const next = element.nextElementSibling;
  const note =
    next !== null && (next.localName === 'small' || hintMarks.test(marksOf(next))) ? next.textContent : '';
  return tidy([...described, note ?? ''].join(' '), 200);
}

const editors = 'iframe, [contenteditable="true"], [contenteditable=""]';
const lists = '[role="combobox"], [aria-haspopup="listbox"], [aria-haspopup="true"]';
const listMarks = /select|choices|chosen|dropdown|combo/i;
const nearest = 3;

/** What people use in place of a hidden control: an editor for a text, a list for a select. */
function standInOf(element: Element, name: (element: Element) => string): string | null {
  const sought = { textarea: editors, select: lists }[element.localName];
  if (sought === undefined) return null;
  const around = [...lineage(element)].slice(1, nearest + 1).filter((step) => !holdsOthers(step, element));
  const drawn = around.flatMap((step) => all(step, sought));
  const next = element.nextElementSibling;
  const marked =
    next !== null && listMarks.test(marksOf(next)) && element.localName === 'select' ? [next] : [];
  const found = [...drawn, ...marked].find((one) => hiddenBy(one) === null && !sendsForm(one));
  return found === undefined ? null : name(found);
}

const holdsOthers = (step: Element, element: Element) =>
  all(step, 'input:not([type=hidden]), select, textarea').some(
    (other) =>
      other !== element &&
      !contains(other, element) &&
      hiddenBy(other) === null &&
      attribute(other, 'role') !== 'combobox' &&
      attribute(other, 'type') !== 'search',
  );

function blockedOptions(element: Element): number[] {
  if (!(element instanceof HTMLSelectElement)) return [];
  return [...element.options].flatMap((option, index) =>
    option.matches(':disabled') || option.hidden ? [index] : [],
  );
}
