import { squeeze, type WatchOrder } from '../../chat/survey.ts';
import {
  ancestry,
  elementChildren,
  elementOf,
  isEditable,
  isUnread,
  isVisible,
  ownMarks,
  rootOf,
} from './dom.ts';
import { chatMark } from '../../chat/words/marks.ts';

/** Where the conversation is read: the widget, in it the transcript, without the composer's branch. */
export interface Region {
  root: Element;
  list: Element;
  skip: Element | null;
}

/** Elements that held our words before we said them, such as the mirror of a growing text box. */
let baseline = new WeakSet<Element>();

function textOf(element: Element): string {
  const root = rootOf(element);
  return (root?.textContent ?? '') + (element.textContent ?? '');
}

/** The deepest elements that contain the needle, in document order. */
function holders(element: Element, needle: string, found: Element[]): boolean {
  if (isUnread(element) || isEditable(element)) return false;
  const children = elementChildren(element);
  const inChildren = children.map((child) => mayHold(child, needle) && holders(child, needle, found));
  if (inChildren.some(Boolean)) return true;
  if (!squeeze(element.textContent ?? '').includes(needle)) return false;
  found.push(element);
  return true;
}

/** A host may hide its text in nested roots, so it is always looked into. */
function mayHold(element: Element, needle: string): boolean {
  if (rootOf(element) || element.localName === 'slot') return true;
  return squeeze(textOf(element)).includes(needle) || hasHost(element);
}

function hasHost(element: Element): boolean {
  for (const inner of element.getElementsByTagName('*')) if (rootOf(inner)) return true;
  return false;
}

function allHolders(needle: string): Element[] {
  const found: Element[] = [];
  const top = document.body ?? document.documentElement;
  if (top && needle) holders(top, needle, found);
  return found;
}

export function setBaseline(needle: string): void {
  baseline = new WeakSet(allHolders(needle));
}

export function forgetBaseline(): void {
  baseline = new WeakSet();
}

/** The element that shows our own words back; the one with the least else in it when there are several. */
export function findEcho(needle: string): Element | null {
  const found = allHolders(needle).filter((element) => !baseline.has(element) && isVisible(element));
  const byLength = found.toSorted((a, b) => textOf(a).length - textOf(b).length);
  return byLength[0] ?? null;
}

function isLog(element: Element): boolean {
  return /^(log|feed)$/.test(element.getAttribute('role') ?? '');
}

function scrolls(element: Element): boolean {
  if (!/auto|scroll|overlay/.test(getComputedStyle(element).overflowY)) return false;
  return element.getBoundingClientRect().height >= 100;
}

function isTranscript(element: Element, known: readonly string[] = []): boolean {
  if (known.some((selector) => element.matches(selector))) return true;
  return (
    isLog(element) || (scrolls(element) && element !== document.body && element !== document.documentElement)
  );
}

function isPanel(element: Element): boolean {
  if (element.localName === 'dialog' || element.getAttribute('role') === 'dialog') return true;
  return getComputedStyle(element).position === 'fixed';
}

/** The widget around an element: a fixed or modal panel, a whole frame, or the outermost part marked as chat. */
function widgetAround(element: Element): Element {
  const chain = ancestry(element);
  const panel = chain.find(isPanel);
  if (panel) return panel;
  if (window !== window.top && document.body) return document.body;
  const marked = chain.filter((part) => part !== document.body && part !== document.documentElement);
  return marked.findLast((part) => chatMark.test(ownMarks(part))) ?? element;
}

function branchOf(ancestor: Element, descendant: Element): Element | null {
  const chain = ancestry(descendant);
  return chain[chain.indexOf(ancestor) - 1] ?? null;
}

function aroundEcho(echo: Element, composer: Element | null, known: readonly string[]): Region {
  const composerLine = new Set(ancestry(composer));
  const chain = ancestry(echo);
  const meeting = composer ? chain.findIndex((part) => composerLine.has(part)) : -1;
  const upTo = meeting < 0 ? chain : chain.slice(0, meeting + 1);
  const list = upTo.find((part) => isTranscript(part, known)) ?? upTo.at(meeting < 0 ? -2 : -1) ?? echo;
  const meet = chain[meeting];
  const skip = composer && meet ? branchOf(meet, composer) : null;
  return { root: widgetAround(list), list, skip };
}

/** Without an echo: the first ancestor of the composer beside which something can be read. */
function aroundComposer(composer: Element): Region | null {
  const chain = ancestry(composer);
  for (const [index, part] of chain.entries()) {
    const skip = index > 0 ? (chain[index - 1] ?? null) : null;
    const others = elementChildren(part).filter((child) => child !== skip && !isUnread(child));
    const list = others.map((child) => transcriptIn(child)).find((found) => found !== null);
    if (list) return { root: widgetAround(part), list, skip };
    if (isTranscript(part)) return { root: widgetAround(part), list: part, skip };
  }
  return null;
}

function transcriptIn(element: Element, depth = 0): Element | null {
  if (!isVisible(element)) return null;
  if (isTranscript(element)) return element;
  if (depth > 6) return null;
  for (const child of elementChildren(element)) {
    const found = transcriptIn(child, depth + 1);
    if (found) return found;
  }
  return null;
}

/** Where to read now; null when this frame holds neither our words nor the composer. */
export function regionFor(order: WatchOrder, echo: Element | null): Region | null {
  const known = order.composer === null ? null : elementOf(order.composer);
  const composer = known?.isConnected === true ? known : null;
  if (echo) return aroundEcho(echo, composer, order.transcript);
  return composer ? aroundComposer(composer) : null;
}
