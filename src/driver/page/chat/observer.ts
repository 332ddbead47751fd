import type { PageEvent, WatchOrder } from '../../chat/survey.ts';
import { eventBinding } from '../../chat/survey.ts';
import { childrenOf, isElement, isText, rememberRoot, rootOf } from './dom.ts';
import { readLines } from './lines.ts';
import { findEcho, forgetBaseline, regionFor, setBaseline } from './region.ts';
import { firstStamp, stampText } from './stamps.ts';

// Taken before any script of the page can replace them.
const { performance, setTimeout, MutationObserver } = globalThis;

/** Page milliseconds since the epoch on a clock that never steps. */
export function pageNow(): number {
  return performance.timeOrigin + performance.now();
}

/** Long enough to read a burst once, short enough to catch what stands for a moment only. */
const settleMs = 25;

let order: WatchOrder | null = null;
let echoed = false;
let dirtySince: number | null = null;
let lastPosted = '';

type Post = (event: PageEvent) => Promise<WatchOrder | null>;

function post(event: PageEvent): Promise<WatchOrder | null> {
  const binding = (globalThis as unknown as Record<string, Post | undefined>)[eventBinding];
  return binding ? binding(event).catch(() => null) : Promise.resolve(null);
}

function stampTree(node: Node, now: number): void {
  if (isText(node)) stampText(node, now);
  if (!isElement(node)) return;
  const root = rootOf(node);
  if (root) watch(root);
  for (const child of childrenOf(node)) stampTree(child, now);
  if (root) for (const child of node.childNodes) stampTree(child, now);
}

function onMutations(records: MutationRecord[]): void {
  const now = pageNow();
  for (const record of records) {
    if (record.type === 'characterData') stampText(record.target as Text, now);
    for (const node of record.addedNodes) stampTree(node, now);
  }
  schedule(now);
}

function schedule(now: number): void {
  if (!order || dirtySince !== null) return;
  dirtySince = now;
  setTimeout(flush, settleMs);
}

const observer = new MutationObserver(onMutations);
const watched = new WeakSet<Node>();

function watch(root: Node): void {
  if (watched.has(root)) return;
  watched.add(root);
  observer.observe(root, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['class', 'style', 'hidden', 'aria-hidden'],
  });
}

function flush(): void {
  const since = dirtySince ?? pageNow();
  dirtySince = null;
  if (!order) return;
  const echo = findEcho(order.needle);
  if (echo && !echoed) {
    echoed = true;
    void post({ kind: 'echo', at: firstStamp(echo) ?? since, now: pageNow() });
  }
  const region = regionFor(order, echo);
  if (!region) return;
  const { lines, nodes } = readLines(region, order.authors);
  const fingerprint = JSON.stringify(lines.map((line) => [line.text, line.inside]));
  if (fingerprint === lastPosted) return;
  lastPosted = fingerprint;
  void post({ kind: 'snapshot', now: pageNow(), since, lines, nodes });
}

/** Starts looking for our own words; text that stands in the page now is not their echo. */
export function arm(next: WatchOrder): void {
  setBaseline(next.needle);
  take(next);
}

/** Goes on with an order in a page that was loaded anew: what it replays is the conversation we already had. */
export function resume(next: WatchOrder): void {
  forgetBaseline();
  take(next);
}

function take(next: WatchOrder): void {
  order = next;
  echoed = false;
  lastPosted = '';
  schedule(pageNow());
}

/** Watches the document and every shadow root from now on, and asks whether a watch is already ordered. */
export function install(): void {
  const attached = Object.getOwnPropertyDescriptor(Element.prototype, 'attachShadow');
  const attach = attached?.value as ((this: Element, init: ShadowRootInit) => ShadowRoot) | undefined;
  if (attach) {
    Element.prototype.attachShadow = function attachShadow(init) {
      const root = attach.call(this, init);
      rememberRoot(this, root);
      watch(root);
      return root;
    };
  }
  watch(document);
  stampTree(document.documentElement ?? document, pageNow());
  void post({ kind: 'hello', now: pageNow() }).then((standing) => {
    if (standing) resume(standing);
  });
}
