/*
 * DOM access that a page cannot break: a form field called `id`, `children` or `elements` shadows the
 * form's own property, and old libraries replace Array.from; so properties are read through the prototypes.
 */

export function parentNode(node: Node): Node | null {
  return Reflect.get<Node, 'parentNode'>(Node.prototype, 'parentNode', node);
}

export function childNodes(node: Node): NodeListOf<ChildNode> {
  return Reflect.get<Node, 'childNodes'>(Node.prototype, 'childNodes', node);
}

export function formElements(form: HTMLFormElement): HTMLFormControlsCollection {
  return Reflect.get<HTMLFormElement, 'elements'>(HTMLFormElement.prototype, 'elements', form);
}

export function attribute(element: Element, name: string): string {
  return Element.prototype.getAttribute.call(element, name) ?? '';
}

export function hasAttribute(element: Element, name: string): boolean {
  return Element.prototype.hasAttribute.call(element, name);
}

export function all(root: ParentNode, selector: string): Element[] {
  return [...root.querySelectorAll(selector)];
}

export function tagOf(element: Element): string {
  return element.localName;
}

/** The parent element, crossing from a shadow root to its host. */
export function parentElement(element: Element): Element | null {
  const parent = parentNode(element);
  if (parent instanceof Element) return parent;
  return parent instanceof ShadowRoot ? parent.host : null;
}

/** The element and its ancestors up to, and without, `end`. */
export function* lineage(element: Element, end: Element | null = null): Generator<Element> {
  let current: Element | null = element;
  while (current !== null && current !== end) {
    yield current;
    current = parentElement(current);
  }
}

export function contains(ancestor: Element, element: Element): boolean {
  for (const step of lineage(element)) if (step === ancestor) return true;
  return false;
}

const maxRoots = 200;

/** The document and every open shadow root in it. */
export function openRoots(): (Document | ShadowRoot)[] {
  const roots: (Document | ShadowRoot)[] = [document];
  for (let index = 0; index < roots.length && roots.length < maxRoots; index += 1) {
    const root = roots[index];
    if (root !== undefined) roots.push(...shadowRootsIn(root));
  }
  return roots;
}

function shadowRootsIn(root: Document | ShadowRoot): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Element && node.shadowRoot !== null) found.push(node.shadowRoot);
  }
  return found;
}

/** Blanks joined, zero-width characters removed, cut. */
export function tidy(text: string, limit = 200): string {
  const joined = text
    .slice(0, limit * 8)
    .replaceAll(/[\u200B-\u200D\u2060\uFEFF\u00AD]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return joined.length > limit ? joined.slice(0, limit) : joined;
}

/** id and class of an element as one line. */
export function marksOf(element: Element): string {
  return tidy(`${attribute(element, 'id')} ${attribute(element, 'class')}`);
}
