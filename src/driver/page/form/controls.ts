import type { ControlKind } from '../../form/reading.ts';
import { all, attribute, formElements, hasAttribute, lineage, marksOf, tagOf, tidy } from '../dom.ts';
import { hiddenBy, hidesWhole, type Hidden } from '../visibility.ts';
import { concealedByClass, concealedWithin } from './concealed.ts';
import type { Hiding, OptionSnapshot } from './contract.ts';
import { labelsOf, type Labelling } from './labels.ts';
import { writtenByStyle } from './written.ts';

const buttonTypes = new Set(['submit', 'button', 'reset', 'image', 'hidden']);
const nativeSelector = 'input, textarea, select';
const ariaSelector =
  '[contenteditable=""], [contenteditable="true"], [role="textbox"], [role="combobox"], [role="checkbox"], [role="switch"], [role="radio"], button[aria-haspopup="listbox"], [role="button"][aria-haspopup="listbox"]';
export const controlSelector = `${nativeSelector}, ${ariaSelector}`;

const maxOptions = 300;

/** Is this something a person fills in (not a button, not `type=hidden`)? */
export function isControl(element: Element): boolean {
  const tag = tagOf(element);
  if (tag === 'input') return !buttonTypes.has(attribute(element, 'type').trim().toLowerCase());
  if (tag === 'textarea' || tag === 'select') return true;
  if (!element.matches(ariaSelector) || tag === 'body') return false;
  if (
    tag === 'button' &&
    !drawsList(element) &&
    !/^(checkbox|switch|radio|combobox)$/.test(attribute(element, 'role'))
  )
    return false;
  // A widget around a native control is that control.
  return (
    element.querySelector(nativeSelector) === null && element.parentElement?.closest(ariaSelector) === null
  );
}

/** A button that shows a list to choose from, and the chosen. */
function drawsList(element: Element): boolean {
  return attribute(element, 'aria-haspopup') === 'listbox';
}

/** The controls of a form, in document order, also those that are not inside of it. */
export function controlsOfForm(form: HTMLFormElement): Element[] {
  const owned = [...formElements(form)].filter((element) => isControl(element));
  const widgets = all(form, ariaSelector).filter(
    (element) => !element.matches(nativeSelector) && isControl(element),
  );
  const shadowed = all(form, '*').flatMap((element) =>
    element.shadowRoot === null
      ? []
      : all(element.shadowRoot, controlSelector).filter((inner) => isControl(inner)),
  );
  return inOrder([...owned, ...widgets, ...shadowed]);
}

export function inOrder(elements: readonly Element[]): Element[] {
  return [...new Set(elements)].sort((a, b) => {
    const relation = hostOf(a).compareDocumentPosition(hostOf(b));
    return (relation & Node.DOCUMENT_POSITION_FOLLOWING) === 0 ? 1 : -1;
  });
}

function hostOf(element: Element): Element {
  let current = element;
  for (let root = current.getRootNode(); root instanceof ShadowRoot; root = current.getRootNode())
    current = root.host;
  return current === element ? element : current;
}

export function controlKind(element: Element): ControlKind {
  const tag = tagOf(element);
  if (tag === 'textarea') return replacingEditor(element) === null ? 'textarea' : 'rich_text';
  if (tag === 'select') return 'select';
  if (tag === 'input') return inputKind(inputType(element), attribute(element, 'role'));
  const role = attribute(element, 'role');
  if (role === 'combobox' || role === 'checkbox' || role === 'radio') return role;
  if (role === 'switch') return 'checkbox';
  if (drawsList(element)) return 'combobox';
  return attribute(element, 'contenteditable') === 'false' ? 'custom' : 'rich_text';
}

function inputKind(type: string, role: string): ControlKind {
  if (type === 'radio' || type === 'checkbox' || type === 'file') return type;
  return role === 'combobox' ? 'combobox' : 'text';
}

export function inputType(element: Element): string {
  return tagOf(element) === 'input' ? attribute(element, 'type').trim().toLowerCase() || 'text' : '';
}

/** The editor that stands where a hidden textarea was. */
function replacingEditor(textarea: Element): Element | null {
  if (textarea.getClientRects().length > 0) return null;
  const around = textarea.parentElement;
  if (around === null) return null;
  return all(around, 'iframe, [contenteditable="true"]').find((editor) => hiddenBy(editor) === null) ?? null;
}

/** The texts that are tied to a control: label for, wrapping label, aria-labelledby. */
export function labelOf(element: Element, labelling: Labelling): string {
  const labels = labelsOf(element).filter((label) => labelling(label) === element);
  const wrapping = labels.length === 0 ? element.closest('label') : null;
  const tied = wrapping === null ? labels : [wrapping];
  const texts = tied.map((label) => textWithoutControls(label));
  return tidy([...new Set([...texts, referenced(element, 'aria-labelledby')])].join(' '));
}

export function referenced(element: Element, name: string): string {
  const root = element.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return '';
  const ids = attribute(element, name).split(/\s+/).filter(Boolean);
  return tidy(
    ids
      .map((id) => root.getElementById(id))
      .map((found) => (found === null ? '' : textWithoutControls(found)))
      .join(' '),
  );
}

const notText = new Set([
  'select',
  'option',
  'textarea',
  'script',
  'style',
  'noscript',
  'template',
  'button',
  'svg',
]);

/** What is written inside an element, leaving out what is inside controls. */
export function textWithoutControls(element: Element): string {
  let text = '';
  const visit = (node: Node) => {
    if (node instanceof Text) text += node.data;
    if (node instanceof Element && !notText.has(tagOf(node))) {
      const { before, after } = writtenByStyle(node);
      text += ` ${before}`;
      for (const child of node.childNodes) visit(child);
      text += `${after} `;
    }
  };
  visit(element);
  return tidy(text, 400);
}

/** Kinds that widgets draw anew, so that the control itself may be hidden behind its proxy. */
const replaceable = new Set<ControlKind>(['radio', 'checkbox', 'file', 'select', 'combobox']);

export function hidingOf(element: Element, container: Element, controls: readonly Element[]): Hiding | null {
  const kind = controlKind(element);
  if (kind === 'rich_text' && tagOf(element) === 'textarea') return null;
  const hidden = replaceable.has(kind) ? hiddenBy(element) : hiddenForItself(element, container);
  if (hidden === null) return null;
  const scope = hidesWhole(hidden.element, container) ? 'form' : 'field';
  if (scope === 'field' && replaceable.has(kind) && hasProxy(element, hidden.element)) return null;
  const held = controls.filter((control) => [...lineage(control)].includes(hidden.element)).length;
  return { by: hidden.by, scope, controls: held };
}

/** Within a closed section or step, what is hidden for itself is another matter. */
function hiddenForItself(element: Element, container: Element): Hidden | null {
  const outer = hiddenBy(element) ?? concealedByClass(element, container);
  if (outer === null || outer.element === element) return outer;
  return concealedWithin(element, outer.element) ?? outer;
}

/** Drawn lists take what is typed in a box as wide as its caret, within a box that people see. */
function isCaret(element: Element): boolean {
  const around = element.parentElement;
  return around !== null && hiddenBy(around) === null;
}

/** Styled radios, checkboxes, selects and file inputs are hidden behind a label or a widget that people use. */
function hasProxy(element: Element, hiding: Element): boolean {
  const outside = labelsOf(element).filter((label) => ![...lineage(label)].includes(hiding));
  if (outside.some((label) => hiddenBy(label) === null)) return true;
  if (controlKind(element) === 'combobox' && hiding === element) return isCaret(element);
  const next = hiding.nextElementSibling ?? hiding.previousElementSibling;
  const widget = /select|choices|chosen|dropdown|combo|check|radio|upload|file|switch|toggle/i;
  return (
    next !== null && hiddenBy(next) === null && (widget.test(marksOf(next)) || hasAttribute(next, 'role'))
  );
}

export function optionsOf(element: Element): OptionSnapshot[] {
  if (!(element instanceof HTMLSelectElement)) return [];
  return all(element, 'option')
    .slice(0, maxOptions)
    .map((option) => ({
      selector: null,
      value: hasAttribute(option, 'value') ? attribute(option, 'value') : tidy(option.textContent ?? ''),
      label: tidy(attribute(option, 'label') || (option.textContent ?? ''), 80),
    }));
}
