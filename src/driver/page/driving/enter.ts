import { tidy } from '../dom.ts';
import type { ControlState, Entry } from './contract.ts';
import { isOn } from './demands.ts';
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
  if (entry.action === 'tick') turn(element, true);
  if (entry.action === 'untick') turn(element, false);
  if (entry.action === 'option' && element instanceof HTMLSelectElement) choose(element, entry);
  if (entry.action === 'text' && isText(element)) write(element, entry.text);
}

function isText(element: Element): element is TextControl {
  return element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
}

/** A press turns it; where scripts draw a box of their own, they may listen to its label alone. */
function turn(element: Element, on: boolean): void {
  if (!(element instanceof HTMLElement)) return;
  const isSet = () => (element instanceof HTMLInputElement ? element.checked : isOn(element)) === on;
  if (!isSet()) element.click();
  if (!isSet() && element instanceof HTMLInputElement) element.labels?.[0]?.click();
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
  if (element.readOnly) return;
  if (composed.has(element.type)) {
    setValue(element, text);
    return;
  }
  element.select();
  const inserted = document.execCommand('insertText', false, text);
  // What a focused control does not let in may still be typed, key by key.
  if ((!inserted || element.value === '') && !hasFocus(element)) setValue(element, text);
}

function hasFocus(element: Element): boolean {
  const root = element.getRootNode();
  return (root instanceof Document || root instanceof ShadowRoot) && root.activeElement === element;
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
