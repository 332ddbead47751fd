import type { Field } from '../../chat/survey.ts';
import {
  ancestry,
  boxOf,
  childrenOf,
  idOf,
  isElement,
  marksAround,
  ownMarks,
  parentOf,
  readText,
} from './dom.ts';

const textual = 'textarea, [contenteditable]:not([contenteditable=false]), [role=textbox], select, input';
const unfilled = new Set(['hidden', 'button', 'submit', 'image', 'reset', 'file', 'range', 'color']);

/** How the element is filled; null when it is no field. */
export function fieldKind(element: Element): Field['kind'] | null {
  if (element.localName === 'textarea' || element.localName === 'select') return element.localName;
  if (element.localName === 'input') {
    const { type } = element as HTMLInputElement;
    if (unfilled.has(type)) return null;
    return type === 'checkbox' || type === 'radio' ? type : 'input';
  }
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return 'editable';
  return null;
}

function inShadowToo(element: Element): Element[] {
  const own = [...element.querySelectorAll(textual)];
  return own.filter((field) => fieldKind(field) !== null);
}

/** Id of the form, or of the nearest ancestor that holds another field; null when it stands alone. */
export function groupOf(element: Element): number | null {
  const chain = ancestry(element).slice(1);
  const form = chain.find((part) => part.localName === 'form' || part.getAttribute('role') === 'form');
  if (form) return idOf(form);
  const shared = chain
    .slice(0, 6)
    .find((part) => inShadowToo(part).filter((field) => field !== element).length > 0);
  return shared && shared !== document.body ? idOf(shared) : null;
}

function referenced(element: Element, attribute: string): string {
  const root = element.getRootNode() as Document | ShadowRoot;
  const names = (element.getAttribute(attribute) ?? '').split(/\s+/).filter(Boolean);
  return names.map((name) => root.getElementById(name)?.textContent?.trim() ?? '').join(' ');
}

/** Words that stand before the field in the same small block, where no label says more. */
function precedingText(element: Element): string {
  const parent = parentOf(element);
  if (!parent) return '';
  const children = childrenOf(parent);
  const before = children.slice(0, children.indexOf(element)).toReversed();
  const nearest = before.find((node) => (node.textContent ?? '').trim() !== '');
  if (!nearest || (isElement(nearest) && inShadowToo(nearest).length > 0)) return '';
  return (nearest.textContent ?? '').trim().slice(0, 120);
}

function labelOf(element: Element): string {
  const { labels } = element as HTMLInputElement;
  const spoken = [
    element.getAttribute('aria-label') ?? '',
    referenced(element, 'aria-labelledby'),
    ...[...(labels ?? [])].map((label) => readText(label, 200)),
    element.getAttribute('title') ?? '',
  ].filter(Boolean);
  return (spoken.length > 0 ? spoken.join(' ') : precedingText(element)).replace(/\s+/g, ' ').slice(0, 240);
}

function contextOf(group: Element | undefined, element: Element): string {
  const holder = group ?? ancestry(element)[3] ?? element;
  const heading = holder.previousElementSibling?.textContent?.trim().slice(0, 120) ?? '';
  const action = holder.getAttribute('action') ?? '';
  return `${ownMarks(holder)} ${marksAround(element)} ${action} ${heading} ${readText(holder, 200)}`;
}

function besideLog(element: Element): boolean {
  const near = ancestry(element).slice(1, 7);
  return near.some(
    (part) => part !== document.body && part.querySelector('[role=log], [role=feed]') !== null,
  );
}

function placeholderOf(element: Element): string {
  const said = ['placeholder', 'data-placeholder', 'aria-placeholder'].map(
    (name) => element.getAttribute(name) ?? '',
  );
  return said.filter(Boolean).join(' ').slice(0, 160);
}

function valueOf(element: Element): string {
  return 'value' in element ? String(element.value) : (element.textContent ?? '');
}

/** How the field asks for its content. */
function wording(
  element: Element,
): Pick<Field, 'name' | 'label' | 'placeholder' | 'autocomplete' | 'required'> {
  const required = (element as HTMLInputElement).required || element.ariaRequired === 'true';
  const label = labelOf(element);
  return {
    name: element.getAttribute('name') ?? '',
    label,
    placeholder: placeholderOf(element),
    autocomplete: element.getAttribute('autocomplete') ?? '',
    required: required || /\*\s*$/.test(label),
  };
}

function isDisabled(element: Element): boolean {
  const { disabled, readOnly } = element as HTMLInputElement;
  return disabled || readOnly || element.ariaDisabled === 'true';
}

/** One field with everything needed to decide what it asks for. */
export function describeField(
  element: Element,
  standing: { fixed: boolean; marked: boolean; dialog: boolean },
): Field {
  const input = element as HTMLInputElement;
  const group = groupOf(element);
  const holder = ancestry(element).find((part) => idOf(part) === group);
  const options = element.localName === 'select' ? [...(element as HTMLSelectElement).options] : [];
  return {
    id: idOf(element),
    box: boxOf(element),
    fixed: standing.fixed,
    marked: standing.marked,
    dialog: standing.dialog,
    disabled: isDisabled(element),
    known: null,
    marks: marksAround(element),
    kind: fieldKind(element) ?? 'input',
    type: element.localName === 'input' ? input.type : '',
    ...wording(element),
    value: valueOf(element).slice(0, 2_000),
    checked: input.checked ?? false,
    maxLength: input.maxLength > 0 ? input.maxLength : null,
    group,
    context: contextOf(holder, element),
    log: besideLog(element),
    options: options.slice(0, 60).map(({ value, text }) => ({ value, text })),
  };
}
