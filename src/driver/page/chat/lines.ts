import type { Line, LineNode, WatchOrder } from '../../chat/survey.ts';
import type { MarkedAuthor } from '../../chat/vendor.ts';
import { authorMarks, childrenOf, idOf, isEditable, isElement, isText, isUnread, isVisible } from './dom.ts';
import type { Region } from './region.ts';
import { stampOf } from './stamps.ts';

/** Inline parts that are a label of their own and not a word of the sentence. */
const labelMark = /badge|time|date|name|author|sender|label|status|\btag\b|chip/i;
const controlRoles = /^(button|menuitem|option|tab|switch)$/;
const maxLines = 400;

interface Open {
  owner: Element;
  chain: Element[];
  inside: boolean;
  control: boolean;
  parts: string[];
  nodes: Text[];
}

interface Reading {
  region: Region;
  lines: Open[];
  /** The line that text of the same owner goes on with; a block in between ends it. */
  current: Open | null;
  pictures: Map<Element, string>;
  controls: Map<Element, number>;
}

interface Place {
  owner: Element;
  chain: Element[];
  inside: boolean;
  control: boolean;
}

function addText(reading: Reading, node: Text, place: Place): void {
  if (!node.data.trim()) {
    reading.current?.parts.push(' ');
    return;
  }
  if (reading.current?.owner !== place.owner) {
    reading.current = { ...place, parts: [], nodes: [] };
    reading.lines.push(reading.current);
  }
  reading.current.parts.push(node.data);
  reading.current.nodes.push(node);
}

function isControl(element: Element): boolean {
  return element.localName === 'button' || controlRoles.test(element.getAttribute('role') ?? '');
}

function staysInLine(element: Element): boolean {
  if (element.localName === 'time' || isControl(element)) return false;
  if (getComputedStyle(element).display !== 'inline') return false;
  return !labelMark.test(`${element.className} ${element.getAttribute('data-testid') ?? ''}`);
}

function notePicture(reading: Reading, element: Element, chain: Element[]): void {
  const file = (element.getAttribute('src') ?? '').slice(-60);
  const said = `${element.getAttribute('alt') ?? ''} ${file}`.trim();
  for (const holder of chain.slice(-3)) {
    reading.pictures.set(holder, `${reading.pictures.get(holder) ?? ''} ${said}`.trim().slice(0, 160));
  }
}

/** What is no block of text: pictures are noted, breaks kept, everything unread is passed over. */
function passesOver(reading: Reading, element: Element, from: Place): boolean {
  if (element === reading.region.skip || isUnread(element) || element.localName === 'iframe') return true;
  if (element.localName === 'img') notePicture(reading, element, from.chain);
  if (element.localName === 'br') reading.current?.parts.push('\n');
  return (
    element.localName === 'img' || element.localName === 'br' || isEditable(element) || !isVisible(element)
  );
}

function countControl(reading: Reading, chain: Element[]): void {
  for (const holder of chain) reading.controls.set(holder, (reading.controls.get(holder) ?? 0) + 1);
}

function placeOf(reading: Reading, element: Element, from: Place): Place {
  const inside = from.inside || element === reading.region.list;
  if (staysInLine(element)) return { ...from, inside };
  return {
    owner: element,
    chain: [...from.chain, element],
    inside,
    control: from.control || isControl(element),
  };
}

function visit(reading: Reading, element: Element, from: Place): void {
  if (passesOver(reading, element, from)) return;
  if (isControl(element)) countControl(reading, from.chain);
  const place = placeOf(reading, element, from);
  const block = place.owner === element;
  if (block) reading.current = null;
  for (const child of childrenOf(element)) {
    if (isText(child)) addText(reading, child, place);
    else if (isElement(child)) visit(reading, child, place);
  }
  if (block) reading.current = null;
}

function alignmentOf(owner: Element, list: DOMRect): Line['align'] {
  const range = document.createRange();
  range.selectNodeContents(owner);
  const box = range.getBoundingClientRect();
  if (list.width === 0 || box.width === 0) return 'full';
  const left = (box.left - list.left) / list.width;
  const right = (list.right - box.right) / list.width;
  if (left < 0.12 && right < 0.12) return 'full';
  if (Math.abs(left - right) < 0.08) return 'centre';
  return left < right ? 'left' : 'right';
}

function authorBy(authors: WatchOrder['authors'], chain: readonly Element[]): MarkedAuthor | null {
  for (const [author, selectors] of Object.entries(authors ?? {})) {
    if (chain.some((part) => selectors.some((selector) => part.matches(selector))))
      return author as MarkedAuthor;
  }
  return null;
}

function toLine(open: Open, list: DOMRect, authors: WatchOrder['authors']): Line | null {
  const text = open.parts
    .join('')
    .replace(/[^\S\n]+/g, ' ')
    .trim();
  const stamps = open.nodes.map(stampOf).filter((stamp) => stamp !== null);
  if (!text || stamps.length === 0) return null;
  return {
    text: text.slice(0, 4_000),
    at: Math.min(...stamps.map(({ at }) => at)),
    textAt: Math.min(...stamps.map(({ textAt }) => textAt)),
    changedAt: Math.max(...stamps.map(({ changedAt }) => changedAt)),
    chain: open.chain.map(idOf),
    inside: open.inside,
    control: open.control,
    author: authorBy(authors, open.chain),
    align: open.inside ? alignmentOf(open.owner, list) : 'full',
  };
}

/** Reading order is what the eye sees: reversed and absolutely placed lists have another one in the document. */
function inReadingOrder(lines: Open[]): Open[] {
  const top = (line: Open) => line.owner.getBoundingClientRect().top;
  const tops = new Map(lines.map((line) => [line, top(line)]));
  return lines.toSorted((a, b) => {
    const apart = (tops.get(a) ?? 0) - (tops.get(b) ?? 0);
    return Math.abs(apart) < 2 ? 0 : apart;
  });
}

function describe(reading: Reading, chains: Element[][]): Record<number, LineNode> {
  const nodes: Record<number, LineNode> = {};
  for (const element of new Set(chains.flat())) {
    nodes[idOf(element)] = {
      tag: element.localName,
      marks: authorMarks(element),
      picture: reading.pictures.get(element) ?? '',
      controls: reading.controls.get(element) ?? 0,
    };
  }
  return nodes;
}

/** The widget's text line by line, the newest kept when there is much. */
export function readLines(
  region: Region,
  authors: WatchOrder['authors'],
): { lines: Line[]; nodes: Record<number, LineNode> } {
  const reading: Reading = { region, lines: [], current: null, pictures: new Map(), controls: new Map() };
  visit(reading, region.root, { owner: region.root, chain: [], inside: false, control: false });
  const shown = inReadingOrder(reading.lines).slice(-maxLines);
  const list = region.list.getBoundingClientRect();
  const lines = shown.map((open) => toLine(open, list, authors)).filter((line) => line !== null);
  return {
    lines,
    nodes: describe(
      reading,
      shown.map(({ chain }) => chain),
    ),
  };
}
