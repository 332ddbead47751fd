import type { Box } from '../../chat/survey.ts';

/** Walking a document as a person sees it: through shadow roots, past what is not rendered. */

/** Roots that `attachShadow` handed out, closed ones included, so that a widget in one is not invisible. */
const roots = new WeakMap<Element, ShadowRoot>();

export function rememberRoot(host: Element, root: ShadowRoot): void {
  roots.set(host, root);
}

export function rootOf(element: Element): ShadowRoot | null {
  return element.shadowRoot ?? roots.get(element) ?? null;
}

/** By node type: elements moved in from another frame belong to another realm, where `instanceof` fails. */
export function isElement(node: Node | null): node is Element {
  return node?.nodeType === 1;
}

export function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

/** Parent in the flat tree: a slot for what is slotted, the host for what hangs in its root. */
export function parentOf(node: Node): Element | null {
  const slot = isElement(node) ? node.assignedSlot : null;
  if (slot) return slot;
  const parent = node.parentNode;
  if (isElement(parent)) return parent;
  return parent?.nodeType === 11 && 'host' in parent ? (parent as ShadowRoot).host : null;
}

/** Children in the flat tree. */
export function childrenOf(element: Element): readonly Node[] {
  const root = rootOf(element);
  if (root) return [...root.childNodes];
  if (element.localName === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedNodes();
    if (assigned.length > 0) return assigned;
  }
  return [...element.childNodes];
}

export function elementChildren(element: Element): Element[] {
  return childrenOf(element).filter(isElement);
}

/** The element and its ancestors in the flat tree, nearest first. */
export function ancestry(element: Element | null): Element[] {
  const chain: Element[] = [];
  for (let node = element; node; node = parentOf(node)) chain.push(node);
  return chain;
}

const unread = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'head',
  'svg',
  'video',
  'audio',
  'canvas',
]);

export function isUnread(element: Element): boolean {
  return unread.has(element.localName);
}

/** Rendered and not merely kept for screen readers (clipped or one pixel wide). Fading in counts as seen. */
export function isVisible(element: Element): boolean {
  const style = getComputedStyle(element);
  // Without a box of its own (slots): its children answer for themselves.
  if (style.display === 'contents') return true;
  if (!element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })) return false;
  const box = element.getBoundingClientRect();
  const clipped = style.overflow === 'hidden' || style.position === 'absolute';
  if (clipped && (box.width <= 2 || box.height <= 2)) return false;
  return !/inset\((50|100)%/.test(style.clipPath) && !/rect\((0|1)px,? (0|1)px/.test(style.clip);
}

const ids = new WeakMap<Element, number>();
const elements = new Map<number, WeakRef<Element>>();
let lastId = 0;

/** A number that names the element for as long as it lives; nothing is written into the page. */
export function idOf(element: Element): number {
  const known = ids.get(element);
  if (known !== undefined) return known;
  lastId += 1;
  ids.set(element, lastId);
  elements.set(lastId, new WeakRef(element));
  return lastId;
}

export function elementOf(id: number): Element | null {
  return elements.get(id)?.deref() ?? null;
}

const markAttributes = ['id', 'class', 'data-testid', 'data-test', 'data-qa', 'part', 'role', 'name'];

export function ownMarks(element: Element): string {
  const values = markAttributes.map((name) => element.getAttribute(name) ?? '');
  return [element.localName, ...values].filter(Boolean).join(' ').slice(0, 240);
}

/** All data and role attributes too: where widgets say who wrote a line. */
export function authorMarks(element: Element): string {
  const data = [...element.attributes]
    .filter(({ name }) => /^(data-|author|sender|from|type|aria-label$|title$)/.test(name))
    .map(({ name, value }) => `${name}=${value.slice(0, 80)}`);
  return [ownMarks(element), ...data].join(' ').slice(0, 400);
}

export function isEditable(element: Element): boolean {
  return (element as HTMLElement).isContentEditable || /^(textarea|input|select)$/.test(element.localName);
}

/** Text as read in the flat tree, at most `limit` characters. */
export function readText(element: Element, limit: number): string {
  const parts: string[] = [];
  let length = 0;
  const visit = (node: Node): void => {
    if (length > limit) return;
    if (isText(node)) {
      const text = node.data.replace(/\s+/g, ' ');
      if (text.trim()) parts.push(text);
      length += text.length;
    } else if (isElement(node) && !isUnread(node) && isVisible(node)) {
      childrenOf(node).forEach(visit);
      parts.push(' ');
    }
  };
  visit(element);
  return parts.join('').replace(/\s+/g, ' ').trim().slice(0, limit);
}

export function boxOf(element: Element): Box {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x: Math.round(x), y: Math.round(y), width: Math.round(width), height: Math.round(height) };
}

export function marksAround(element: Element): string {
  return ancestry(element).slice(0, 3).map(ownMarks).join(' ').slice(0, 500);
}
