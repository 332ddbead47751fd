import { contains, lineage, parentElement } from './dom.ts';
import type { HiddenBy } from './form/contract.ts';

export interface Hidden {
  by: HiddenBy;
  /** The element that hides: the control itself or an ancestor. */
  element: Element;
}

/** Smaller than this in CSS pixels is nothing a person can aim at. */
const smallest = 3;
const faintest = 0.06;

/** Why a person who scrolls the page would not see `element`; null when they would. */
export function hiddenBy(element: Element): Hidden | null {
  return undisplayed(element) ?? faint(element) ?? unsized(element) ?? clipped(element) ?? displaced(element);
}

function undisplayed(element: Element): Hidden | null {
  if (element.getClientRects().length === 0) {
    const top = [...lineage(element)].findLast((step) => getComputedStyle(step).display === 'none');
    if (top !== undefined) return { by: 'display', element: top };
    return getComputedStyle(element).display === 'contents' ? null : { by: 'display', element };
  }
  if (getComputedStyle(element).visibility === 'visible') return null;
  const chain = [...lineage(element)];
  const shown = chain.findIndex((step) => getComputedStyle(step).visibility === 'visible');
  return { by: 'visibility', element: chain[shown === -1 ? chain.length - 1 : shown - 1] ?? element };
}

function faint(element: Element): Hidden | null {
  for (const step of lineage(element)) {
    if (Number(getComputedStyle(step).opacity) < faintest) return { by: 'opacity', element: step };
  }
  return null;
}

function unsized(element: Element): Hidden | null {
  const box = element.getBoundingClientRect();
  return box.width < smallest || box.height < smallest ? { by: 'size', element } : null;
}

/** Clipped away by itself (`clip`, `clip-path`) or by an ancestor too small to show anything. */
function clipped(element: Element): Hidden | null {
  const box = element.getBoundingClientRect();
  for (const step of lineage(element)) {
    const style = getComputedStyle(step);
    if (clipsItselfAway(style)) return { by: 'clip', element: step };
    if (step !== element && cutsOff(step, style, box)) return { by: 'clip', element: step };
    if (style.position === 'fixed') return null;
  }
  return null;
}

function clipsItselfAway(style: CSSStyleDeclaration): boolean {
  const clip = /^rect\(([^)]*)\)$/.exec(style.clip)?.[1];
  if (clip !== undefined && (style.position === 'absolute' || style.position === 'fixed')) {
    const [top = 0, right = 0, bottom = 0, left = 0] = clip
      .split(/[ ,]+/)
      .map((side) => Number.parseFloat(side));
    if (right - left < smallest || bottom - top < smallest) return true;
  }
  return /^inset\((50|100)%|^circle\(0/.test(style.clipPath);
}

/** An ancestor that hides its overflow and shows (almost) nothing of the box; scrolling ones can be scrolled. */
function cutsOff(ancestor: Element, style: CSSStyleDeclaration, box: DOMRect): boolean {
  if (ancestor === document.body || ancestor === document.documentElement) return false;
  const hidden = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
  if (!hidden(style.overflowX) && !hidden(style.overflowY)) return false;
  const frame = ancestor.getBoundingClientRect();
  const width = Math.min(box.right, frame.right) - Math.max(box.left, frame.left);
  const height = Math.min(box.bottom, frame.bottom) - Math.max(box.top, frame.top);
  return (
    (hidden(style.overflowX) && width < smallest && frame.width < 2 * smallest) ||
    (hidden(style.overflowY) && height < smallest && frame.height < 2 * smallest)
  );
}

/** Outside what can be scrolled to, or behind the page. */
function displaced(element: Element): Hidden | null {
  const box = element.getBoundingClientRect();
  const page = document.documentElement;
  const left = box.left + scrollX;
  const right = left + box.width;
  const outside =
    box.bottom + scrollY <= 0 || (rightToLeft() ? left >= page.clientWidth : right <= 0) || isFar(left);
  if (outside) return { by: 'off_screen', element: mover(element) };
  const behind = [...lineage(element)].find(
    (step) => getComputedStyle(step).position !== 'static' && Number(getComputedStyle(step).zIndex) < 0,
  );
  return behind === undefined ? null : { by: 'behind', element: behind };
}

/** A page is never this wide: such an offset puts something out of sight. */
function isFar(left: number): boolean {
  return (
    left <= -900 || left > Math.max(document.documentElement.scrollWidth, innerWidth) + 900 || left > 4000
  );
}

function rightToLeft(): boolean {
  return getComputedStyle(document.documentElement).direction === 'rtl';
}

/** The element that was moved off screen: the outermost positioned, indented or transformed one around. */
function mover(element: Element): Element {
  const moved = [...lineage(element)].filter((step) => {
    const style = getComputedStyle(step);
    return (
      ((style.position === 'absolute' || style.position === 'fixed') && step !== document.body) ||
      style.transform !== 'none' ||
      Math.abs(Number.parseFloat(style.textIndent)) > 900 ||
      Math.abs(Number.parseFloat(style.marginLeft)) > 900
    );
  });
  return (
    moved.find((step) => Math.abs(step.getBoundingClientRect().left) > 900 || isAbove(step)) ??
    moved[0] ??
    element
  );
}

function isAbove(element: Element): boolean {
  return element.getBoundingClientRect().bottom + scrollY <= 0;
}

/** Is the hiding element the container itself or around it? */
export function hidesWhole(hiding: Element, container: Element): boolean {
  return hiding === container || contains(hiding, container) || parentElement(container) === hiding;
}
