import { openRoots } from '../dom.ts';

/** The element a selector of the finder names: CSS that looks through open shadow roots, or host `>>` inner. */
export function locate(selector: string): Element | null {
  const steps = selector.split(' >> ');
  let roots: readonly ParentNode[] = openRoots();
  let found: Element | null = null;
  for (const step of steps) {
    found = first(roots, step);
    if (found === null) return null;
    roots = [found.shadowRoot ?? found];
  }
  return found;
}

function first(roots: readonly ParentNode[], selector: string): Element | null {
  for (const root of roots) {
    const found = root.querySelector(selector);
    if (found !== null) return found;
  }
  return null;
}
