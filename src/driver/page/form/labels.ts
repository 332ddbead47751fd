import { contains, hasAttribute } from '../dom.ts';

/**
 * The control that a label is for. A `for` that was copied with its id (a second form, a second row) points at
 * another control than the one the label stands before: then it is for none, and reads as text.
 */
export function labelledBy(label: HTMLLabelElement, controls: readonly Element[]): Element | null {
  const target = label.control;
  if (target === null || !hasAttribute(label, 'for') || contains(label, target)) return target;
  const next = controls.findIndex((control) => follows(control, label));
  const neighbour = controls[next];
  const last = controls[next === -1 ? controls.length - 1 : next - 1];
  if (neighbour === undefined || neighbour === target || last === target) return target;
  const elsewhere = !controls.includes(target) || labelsOf(target).length > 1;
  return elsewhere && labelsOf(neighbour).length === 0 ? null : target;
}

export function labelsOf(element: Element): HTMLLabelElement[] {
  const labels = 'labels' in element && element.labels instanceof NodeList ? [...element.labels] : [];
  return labels.filter((label) => label instanceof HTMLLabelElement);
}

function follows(element: Element, label: Element): boolean {
  return (label.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
