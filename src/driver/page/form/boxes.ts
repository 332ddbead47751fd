import { parentElement } from '../dom.ts';
import { locate } from '../driving/locate.ts';
import { hiddenBy } from '../visibility.ts';
import type { Box } from './contract.ts';
import { labelsOf } from './labels.ts';

/** Where each group of elements is in the frame's viewport, as a person sees it; null when nobody does. */
export function boxesOf(groups: readonly (readonly string[])[]): (Box | null)[] {
  return groups.map((selectors) => {
    const shown = selectors.flatMap((selector) => shownFor(locate(selector)) ?? []);
    return union(shown.map((element) => element.getBoundingClientRect()));
  });
}

/** The element, or what stands for it: its label, or the widget around it. */
function shownFor(element: Element | null): Element | null {
  if (element === null) return null;
  const candidates = [element, ...labelsOf(element), parentElement(element)];
  return candidates.find((one) => one !== null && hiddenBy(one) === null) ?? null;
}

function union(boxes: readonly DOMRect[]): Box | null {
  if (boxes.length === 0) return null;
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const width = Math.max(...boxes.map((box) => box.right)) - left;
  const height = Math.max(...boxes.map((box) => box.bottom)) - top;
  return { left, top, width, height };
}
