import { all, contains, hasAttribute } from '../dom.ts';

/** Which control each label is for. */
export type Labelling = (label: HTMLLabelElement) => Element | null;

/**
 * The labels of a container. A `for` that was copied with its id (a second form, a second row) points at another
 * control than the one the label stands before: then it is for none, and reads as text.
 */
export function readLabels(scope: Element, controls: readonly Element[]): Labelling {
  const labels = all(scope, 'label').filter((label) => label instanceof HTMLLabelElement);
  const order = inDocumentOrder([...labels, ...controls]);
  const known = new Map(
    labels.map((label) => [label, isAstray(label, order, controls) ? null : label.control]),
  );
  return (label) => known.get(label) ?? null;
}

function isAstray(label: HTMLLabelElement, order: readonly Element[], controls: readonly Element[]): boolean {
  const target = label.control;
  const at = order.indexOf(label);
  const next = order[at + 1];
  // Only a label with a `for` right before another control than its own can have gone astray.
  if (target === null || !hasAttribute(label, 'for') || contains(label, target)) return false;
  if (next === target || next === undefined || !controls.includes(next)) return false;
  return order[at - 1] === target ? isShifted(target, at, order) : isCopied(target, order, controls);
}

/** The label below its control is the one of the control after it. */
function isShifted(target: Element, at: number, order: readonly Element[]): boolean {
  const named = order[order.indexOf(target) - 1] instanceof HTMLLabelElement;
  return named && order[0] instanceof HTMLLabelElement && !isTicked(target) && endsBare(order, at + 1);
}

/** The `for` came along with a copy: its control is elsewhere, or has another label. */
function isCopied(target: Element, order: readonly Element[], controls: readonly Element[]): boolean {
  const named = order[order.indexOf(target) - 1] instanceof HTMLLabelElement;
  return !controls.includes(target) || named || labelsOf(target).length > 1;
}

/** Labels shifted by one leave the last control of their row without one below; labels below their boxes do not. */
function endsBare(order: readonly Element[], at: number): boolean {
  const control = order[at];
  if (control === undefined || control instanceof HTMLLabelElement) return false;
  const below = order[at + 1];
  return !(below instanceof HTMLLabelElement && below.control === control) || endsBare(order, at + 2);
}

function isTicked(element: Element): boolean {
  return element.matches('[type="radio" i], [type="checkbox" i]');
}

export function labelsOf(element: Element): HTMLLabelElement[] {
  const labels = 'labels' in element && element.labels instanceof NodeList ? [...element.labels] : [];
  return labels.filter((label) => label instanceof HTMLLabelElement);
}

function inDocumentOrder(elements: readonly Element[]): Element[] {
  return elements.toSorted((a, b) =>
    (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) === 0 ? 1 : -1,
  );
}
