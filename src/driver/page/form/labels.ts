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
  if (target === null || !hasAttribute(label, 'for') || contains(label, target)) return false;
  const at = order.indexOf(label);
  const next = order[at + 1];
  // Only a label right before another control than its own can have gone astray.
  if (next === target || next === undefined || !controls.includes(next)) return false;
  const named = order[order.indexOf(target) - 1] instanceof HTMLLabelElement;
  // `[box] label [box] label` is a layout of its own; it begins with a box.
  if (order[at - 1] === target) return named && order[0] instanceof HTMLLabelElement && !isTicked(target);
  return !controls.includes(target) || named || labelsOf(target).length > 1;
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
