import { childrenOf, isElement, isText, rootOf } from './dom.ts';

/** When text was first seen and last changed, by node and by wording. Page milliseconds. */
const first = new WeakMap<Text, number>();
const last = new WeakMap<Text, number>();
const wordings = new Map<string, number>();
const maxWordings = 5_000;

function wordingOf(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

export function stampText(node: Text, now: number): void {
  const wording = wordingOf(node.data);
  if (!wording) return;
  if (!first.has(node)) first.set(node, now);
  last.set(node, now);
  if (!wordings.has(wording) && wordings.size < maxWordings) wordings.set(wording, now);
}

export interface Stamp {
  at: number;
  textAt: number;
  changedAt: number;
}

/** The stamp of one text node; null when it was never seen with text. */
export function stampOf(node: Text): Stamp | null {
  const at = first.get(node);
  if (at === undefined) return null;
  return { at, textAt: wordings.get(wordingOf(node.data)) ?? at, changedAt: last.get(node) ?? at };
}

/** First appearance of any text under the element. */
export function firstStamp(element: Element): number | null {
  let earliest: number | null = null;
  const visit = (node: Node): void => {
    const at = isText(node) ? first.get(node) : undefined;
    if (at !== undefined) earliest = Math.min(earliest ?? at, at);
    if (isElement(node)) childrenOf(node).forEach(visit);
    if (isElement(node) && rootOf(node)) node.childNodes.forEach(visit);
  };
  visit(element);
  return earliest;
}
