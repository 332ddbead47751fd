import { tidy } from '../dom.ts';
import type { ControlState, Entry } from './contract.ts';
import { locate } from './locate.ts';
import { stateOf } from './state.ts';

type TextControl = HTMLInputElement | HTMLTextAreaElement;

/** Types whose value is not the text a person sees: it has to be set as a whole. */
const composed = new Set(['date', 'datetime-local', 'month', 'week', 'time', 'color', 'range']);

/** Does all entries in order, then leaves the last control, as a person would before pressing the button. */
export function enter(entries: readonly Entry[]): ControlState[] {
  for (const entry of entries) {
    const element = locate(entry.selector);
    if (element !== null) perform(element, entry);
  }
  const active = document.activeElement;
  if (active instanceof HTMLElement) active.blur();
  return entries.map(({ selector }) => stateOf(selector));
}

function perform(element: Element, entry: Entry): void {
  if (element instanceof HTMLElement) element.focus();
  if (entry.action === 'tick') tick(element);
  if (entry.action === 'option' && element instanceof HTMLSelectElement) choose(element, entry);
  if (entry.action === 'text' && isText(element)) write(element, entry.text);
}

function isText(element: Element): element is TextControl {
  return element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
}

function tick(element: Element): void {
  if (element instanceof HTMLInputElement && !element.checked) element.click();
}

function choose(element: HTMLSelectElement, { value, label }: { value: string; label: string }): void {
  const options = [...element.options];
  const option =
    options.find((one) => one.value === value && tidy(one.label) === tidy(label)) ??
    options.find((one) => one.value === value);
  if (option === undefined) return;
  option.selected = true;
  announce(element);
}

/** Inserted as if typed, so that the page hears trusted input events. */
function write(element: TextControl, text: string): void {
  if (composed.has(element.type)) {
    setValue(element, text);
    return;
  }
  element.select();
  const inserted = document.execCommand('insertText', false, text);
  if (!inserted || element.value === '') setValue(element, text);
}

/** Through the prototype's setter: frameworks put their own on the element. */
function setValue(element: TextControl, text: string): void {
  const prototype =
    element instanceof HTMLInputElement ? HTMLInputElement.prototype : HTMLTextAreaElement.prototype;
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(element, text);
  announce(element);
}

function announce(element: Element): void {
  element.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  element.dispatchEvent(new Event('change', { bubbles: true }));
}
