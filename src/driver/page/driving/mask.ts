import { locate } from './locate.ts';

const hostTag = 'replybench-mask';
const maxTextNodes = 5000;
const shade = '#8a8f98';

/** Covers controls, and texts that hold one of the words, with boxes that belong to no page style. */
export function mask(selectors: readonly string[], words: readonly string[]): void {
  unmask();
  const boxes = [
    ...selectors.flatMap((selector) => locate(selector)?.getBoundingClientRect() ?? []),
    ...textBoxes(words),
  ];
  const host = document.createElement(hostTag);
  host.style.cssText = 'all: initial; position: fixed; inset: 0; pointer-events: none; z-index: 2147483647';
  const root = host.attachShadow({ mode: 'closed' });
  for (const box of boxes.filter(({ width, height }) => width > 0 && height > 0)) root.append(cover(box));
  document.documentElement.append(host);
}

export function unmask(): void {
  for (const host of document.querySelectorAll(hostTag)) host.remove();
}

function cover({ left, top, width, height }: DOMRect): HTMLElement {
  const box = document.createElement('div');
  box.style.cssText = `position: absolute; left: ${left}px; top: ${top}px; width: ${width}px; height: ${height}px; background: ${shade}`;
  return box;
}

function textBoxes(words: readonly string[]): DOMRect[] {
  const walker = document.createTreeWalker(document.body ?? document, NodeFilter.SHOW_TEXT);
  const boxes: DOMRect[] = [];
  for (let seen = 0; seen < maxTextNodes; seen += 1) {
    const node = walker.nextNode();
    if (node === null) break;
    if (words.some((word) => node.nodeValue?.includes(word))) {
      const range = document.createRange();
      range.selectNodeContents(node);
      boxes.push(...range.getClientRects());
    }
  }
  return boxes;
}
