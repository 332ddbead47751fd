import { attribute, contains, parentElement } from '../dom.ts';
import type { Aim } from './contract.ts';
import { locate } from './locate.ts';

/** Brings a control into view and says where to press it; null when there is none. */
export function aim(selector: string): Aim | null {
  const element = locate(selector);
  if (element === null) return null;
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const box = element.getBoundingClientRect();
  const x = box.left + box.width / 2;
  const y = box.top + box.height / 2;
  const hit = topmost(x, y);
  return {
    x,
    y,
    free: hit !== null && (contains(element, hit) || labelOf(hit, element)),
    disabled: element.matches(':disabled') || attribute(element, 'aria-disabled') === 'true',
  };
}

/** The topmost element at a point, through open shadow roots. */
export function topmost(x: number, y: number): Element | null {
  let hit = document.elementFromPoint(x, y);
  for (let inner = hit?.shadowRoot?.elementFromPoint(x, y); inner != null && inner !== hit;) {
    hit = inner;
    inner = hit.shadowRoot?.elementFromPoint(x, y);
  }
  return hit;
}

function labelOf(hit: Element, control: Element): boolean {
  for (let step: Element | null = hit; step !== null; step = parentElement(step)) {
    if (step instanceof HTMLLabelElement) return step.control === control;
  }
  return false;
}

/** Presses a control that a pointer cannot reach. */
export function press(selector: string): void {
  const element = locate(selector);
  if (element instanceof HTMLFormElement) element.requestSubmit();
  else if (element instanceof HTMLElement) element.click();
}
