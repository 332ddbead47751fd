import { childNodes, tagOf, tidy } from '../dom.ts';
import type { Labelling } from './labels.ts';
import { writtenByStyle } from './written.ts';

/** Text between two block boundaries, with where it stands on screen. */
export interface Chunk {
  kind: 'text';
  text: string;
  /** Hidden by something inside the container. */
  hidden: boolean;
  /** The control that the text's label belongs to, when it has one. */
  labels: Element | null;
  left: number;
  right: number;
  top: number;
  bottom: number;
}
export interface Stop {
  kind: 'control' | 'image' | 'button';
  element: Element;
}
export type FlowItem = Chunk | Stop;

const maxNodes = 20_000;
const skipped = new Set(['script', 'style', 'noscript', 'template', 'option', 'svg', 'head']);
const inline = new Set(
  'a abbr acronym b bdi big cite code em font i ins kbd mark q s small span strong sub sup tt u'.split(' '),
);

export interface FlowRules {
  stopKind: (element: Element) => Stop['kind'] | null;
  labelling: Labelling;
}

interface Walk {
  root: Element;
  rules: FlowRules;
  items: FlowItem[];
  /** Texts since the last boundary; those of the style sheet have no node. */
  open: { text: string; node: Text | null }[];
  nodes: number;
}

/** Reads a container as a person does: texts, controls, images and buttons in document order. */
export function readFlow(root: Element, rules: FlowRules): FlowItem[] {
  const walk: Walk = { root, rules, items: [], open: [], nodes: 0 };
  visit(walk, root, false);
  flush(walk, false);
  return walk.items;
}

function visit(walk: Walk, node: Node, hidden: boolean): void {
  walk.nodes += 1;
  if (walk.nodes > maxNodes) return;
  if (node instanceof Text) {
    if (node.data.trim() !== '') walk.open.push({ text: node.data, node });
  } else if (node instanceof Element && !skipped.has(tagOf(node))) {
    visitElement(walk, node, hidden);
  }
}

function visitElement(walk: Walk, element: Element, hidden: boolean): void {
  const kind = walk.rules.stopKind(element);
  const unseen = hidden || (element !== walk.root && isUndisplayed(element));
  const boundary = kind !== null || unseen !== hidden || breaksLine(element);
  if (boundary) flush(walk, hidden);
  if (kind !== null) walk.items.push({ kind, element });
  if (kind !== 'control') visitInside(walk, element, unseen);
  if (boundary) flush(walk, unseen);
}

function visitInside(walk: Walk, element: Element, hidden: boolean): void {
  const { before, after } = writtenByStyle(element);
  if (before !== '') walk.open.push({ text: before, node: null });
  for (const child of childrenOf(element)) visit(walk, child, hidden);
  if (after !== '') walk.open.push({ text: after, node: null });
}

function flush(walk: Walk, hidden: boolean): void {
  const chunk = chunkOf(walk, hidden);
  if (chunk !== null) walk.items.push(chunk);
  walk.open = [];
}

function childrenOf(element: Element): Iterable<Node> {
  return element.shadowRoot === null ? childNodes(element) : childNodes(element.shadowRoot);
}

function breaksLine(element: Element): boolean {
  if (tagOf(element) === 'label') return true;
  return (
    !inline.has(tagOf(element)) ||
    /^(block|flex|grid|table|list-item)/.test(getComputedStyle(element).display)
  );
}

function isUndisplayed(element: Element): boolean {
  const style = getComputedStyle(element);
  return style.display === 'none' || style.visibility === 'hidden';
}

function chunkOf({ open, rules }: Walk, hidden: boolean): Chunk | null {
  const nodes = open.flatMap(({ node }) => (node === null ? [] : [node]));
  const first = nodes[0];
  const last = nodes.at(-1);
  const text = tidy(open.map((part) => part.text).join(' '), 300);
  if (first === undefined || last === undefined || text === '') return null;
  const range = document.createRange();
  range.setStartBefore(first);
  range.setEndAfter(last);
  const box = range.getBoundingClientRect();
  const label = first.parentElement?.closest('label');
  return {
    kind: 'text',
    text,
    hidden,
    labels: label instanceof HTMLLabelElement ? rules.labelling(label) : null,
    left: box.left + scrollX,
    right: box.right + scrollX,
    top: box.top + scrollY,
    bottom: box.bottom + scrollY,
  };
}

export interface Surroundings {
  before: string[];
  after: string[];
  beside: string;
  above: string;
  image: Element | null;
}

const nearestTexts = 3;

/** What stands around one control of the flow. */
export function surroundings(items: readonly FlowItem[], element: Element, hidden: boolean): Surroundings {
  const at = items.findIndex((item) => item.kind === 'control' && item.element === element);
  const readable = (item: Chunk) =>
    (hidden || !item.hidden) && (item.labels === null || item.labels === element);
  const earlier = until(items.slice(0, Math.max(at, 0)).toReversed());
  const later = until(items.slice(at + 1));
  const near = at === -1 ? [] : [...earlier, ...later];
  const onScreen = items.filter((item) => item.kind === 'text' && readable(item)) as Chunk[];
  return {
    before: texts(at === -1 ? [] : earlier, readable),
    after: texts(at === -1 ? [] : later, readable),
    ...placed(onScreen, element),
    image: images(near)[0] ?? null,
  };
}

/** The items up to the next control. */
function until(items: readonly FlowItem[]): FlowItem[] {
  const end = items.findIndex((item) => item.kind === 'control');
  return end === -1 ? [...items] : items.slice(0, end);
}

function texts(items: readonly FlowItem[], readable: (chunk: Chunk) => boolean): string[] {
  return items
    .flatMap((item) => (item.kind === 'text' && readable(item) ? [item.text] : []))
    .slice(0, nearestTexts);
}

function images(items: readonly FlowItem[]): Element[] {
  return items.flatMap((item) => (item.kind === 'image' ? [item.element] : []));
}

const farthestBeside = 400;
const farthestAbove = 60;

/** The nearest text at the start of the control's line, and above it. */
function placed(chunks: readonly Chunk[], element: Element): { beside: string; above: string } {
  const rect = element.getBoundingClientRect();
  const box = {
    left: rect.left + scrollX,
    right: rect.right + scrollX,
    top: rect.top + scrollY,
    bottom: rect.bottom + scrollY,
  };
  if (rect.width === 0 || rect.height === 0) return { beside: '', above: '' };
  const mirrored = getComputedStyle(element).direction === 'rtl';
  const slack = 4;
  const lineGap = (chunk: Chunk) => (mirrored ? chunk.left - box.right : box.left - chunk.right);
  const beside = nearest(
    chunks.filter(
      (chunk) => chunk.top < box.bottom - slack && chunk.bottom > box.top + slack && lineGap(chunk) >= -slack,
    ),
    lineGap,
    farthestBeside,
  );
  const above = nearest(
    chunks.filter(
      (chunk) =>
        chunk.left < box.right - slack && chunk.right > box.left - slack && chunk.bottom <= box.top + slack,
    ),
    (chunk) => box.top - chunk.bottom,
    farthestAbove,
  );
  return { beside, above };
}

function nearest(chunks: readonly Chunk[], distance: (chunk: Chunk) => number, limit: number): string {
  let best: Chunk | null = null;
  for (const chunk of chunks) {
    if (distance(chunk) <= limit && (best === null || distance(chunk) < distance(best))) best = chunk;
  }
  return best?.text ?? '';
}
