import { all, attribute, contains, lineage, tidy } from '../dom.ts';
import { hiddenBy } from '../visibility.ts';
import type { DrawnWidget } from './filling-contract.ts';
import { sendsForm } from './sending.ts';

const kinds: readonly (readonly [string, DrawnWidget['kind']])[] = [
  ['[aria-haspopup="listbox"], [role="combobox"], [role="listbox"]', 'list'],
  ['[role="switch"]', 'switch'],
  ['[role="slider"]', 'slider'],
];

/** What people operate in a form besides the controls that are known (ARIA Authoring Practices). */
export function readWidgets(known: readonly Element[], name: (element: Element) => string): DrawnWidget[] {
  const scope = scopeOf(known);
  if (scope === null) return [];
  const isNew = (element: Element) =>
    !sendsForm(element) &&
    !known.some((one) => contains(one, element) || contains(element, one)) &&
    !isPopup(element);
  return kinds.flatMap(([selector, kind]) =>
    all(scope, selector)
      .filter(isNew)
      .flatMap((element) => {
        const shown = shownPart(element);
        const label = labelOf(element, known);
        const required = attribute(element, 'aria-required') === 'true' || /[*＊]/.test(label);
        return shown === null ? [] : [{ selector: name(shown), kind, label, required }];
      }),
  );
}

/** The form of the controls, or the smallest element that holds them all. */
function scopeOf(known: readonly Element[]): Element | null {
  const [first] = known;
  if (first === undefined) return null;
  const form = first.closest('form');
  return form ?? [...lineage(first)].find((step) => known.every((one) => contains(step, one))) ?? null;
}

/** The widget, or the box that people press where it is only the caret of one (a combobox of two pixels). */
function shownPart(element: Element): Element | null {
  if (hiddenBy(element) === null) return element;
  if (attribute(element, 'role') !== 'combobox') return null;
  const around = [...lineage(element)].slice(1, nearest).find((step) => hiddenBy(step) === null);
  return around !== undefined && all(around, 'input, textarea, select').length === 1 ? around : null;
}

/** A list that another control opens. */
function isPopup(element: Element): boolean {
  const id = attribute(element, 'id');
  return id !== '' && document.querySelector(`[aria-controls~="${CSS.escape(id)}"]`) !== null;
}

function labelOf(element: Element, known: readonly Element[]): string {
  const tied = attribute(element, 'aria-labelledby')
    .split(/\s+/)
    .flatMap((id) =>
      id === '' || id === element.id ? [] : (document.getElementById(id)?.textContent ?? []),
    );
  const labels =
    element instanceof HTMLButtonElement ? [...element.labels].map((label) => label.textContent) : [];
  const said = tidy([...tied, ...labels].join(' ') || attribute(element, 'aria-label'));
  return said === '' ? textBefore(element, known) : said;
}

const nearest = 3;

/** The words that stand right before it, while they are not another control's. */
function textBefore(element: Element, known: readonly Element[]): string {
  for (const step of [...lineage(element)].slice(0, nearest)) {
    const before = step.previousElementSibling;
    if (before === null) continue;
    return known.some((one) => contains(before, one)) ? '' : tidy(before.textContent ?? '');
  }
  return '';
}
