import { all, openRoots } from '../dom.ts';

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

/** Everything that a selector of a person's names, in the same language; nothing when it is no selector. */
export function locateAll(selector: string): Element[] {
  let roots: readonly ParentNode[] = openRoots();
  let found: Element[] = [];
  try {
    for (const step of selector.split(' >> ')) {
      found = [...new Set(roots.flatMap((root) => all(root, step)))];
      roots = found.map((element) => element.shadowRoot ?? element);
    }
    return found;
  } catch {
    return [];
  }
}
