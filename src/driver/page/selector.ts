import { all, attribute, openRoots, parentElement, parentNode, tagOf } from './dom.ts';

/**
 * A selector that resolves to exactly one element of the frame, also for Playwright, whose CSS looks
 * through open shadow roots: `#id`, then `[name]`, then a path from the nearest ancestor with an id.
 */
export function createNaming(): (element: Element) => string {
  const roots = openRoots();
  const known = new Map<Element, string>();
  const unique = (selector: string) => {
    let count = 0;
    for (const root of roots) {
      count += root.querySelectorAll(selector).length;
      if (count > 1) return false;
    }
    return count === 1;
  };
  const name = (element: Element): string => {
    const cached = known.get(element);
    if (cached !== undefined) return cached;
    const root = element.getRootNode();
    const chosen =
      short(element).find((selector) => unique(selector)) ??
      (root instanceof ShadowRoot ? insideShadow(element, root, name) : fromAncestor(element, unique));
    known.set(element, chosen);
    return chosen;
  };
  return name;
}

function quoted(value: string): string {
  return `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\a ')}"`;
}

/** Attribute selectors worth trying, most stable first. */
function short(element: Element): string[] {
  const tag = tagOf(element);
  const id = attribute(element, 'id');
  const name = attribute(element, 'name');
  const value = attribute(element, 'value');
  const found: string[] = [];
  if (id !== '' && id === id.trim()) found.push(`#${CSS.escape(id)}`);
  if (name !== '') found.push(`${tag}[name=${quoted(name)}]`);
  if (name !== '' && value !== '') found.push(`${tag}[name=${quoted(name)}][value=${quoted(value)}]`);
  return found;
}

function position(element: Element): string {
  const tag = tagOf(element);
  let index = 1;
  for (let before = element.previousElementSibling; before !== null; before = before.previousElementSibling) {
    if (tagOf(before) === tag) index += 1;
  }
  return `${CSS.escape(tag)}:nth-of-type(${index})`;
}

function fromAncestor(element: Element, unique: (selector: string) => boolean): string {
  const path = [position(element)];
  for (let step = parentElement(element); step !== null; step = parentElement(step)) {
    const tag = tagOf(step);
    if (tag === 'body' || tag === 'html') return [tag, ...path].join(' > ');
    const anchor = short(step).find((selector) => unique(selector));
    if (anchor !== undefined) return inForm(element, anchor, step) ?? [anchor, ...path].join(' > ');
    path.unshift(position(step));
  }
  return path.join(' > ');
}

/** `#form [name="x"]` reads better than a path, and survives a changed layout. */
function inForm(element: Element, anchor: string, ancestor: Element): string | null {
  const candidates = short(element).filter((selector) => all(ancestor, selector).length === 1);
  return candidates[0] === undefined ? null : `${anchor} ${candidates[0]}`;
}

function insideShadow(element: Element, root: ShadowRoot, name: (element: Element) => string): string {
  const inner = short(element).find((selector) => root.querySelectorAll(selector).length === 1);
  return `${name(root.host)} >> ${inner ?? shadowPath(element, root)}`;
}

function shadowPath(element: Element, root: ShadowRoot): string {
  const path: string[] = [];
  for (
    let step: Node | null = element;
    step instanceof Element && step !== root.host;
    step = parentNode(step)
  ) {
    path.unshift(position(step));
  }
  // Anchored at the top of the root: the first step must have no parent element inside it.
  return `:scope > ${path.join(' > ')}`;
}
