import { openRoots, parentNode } from '../dom.ts';
import { locate } from '../driving/locate.ts';
import type { CoverRequest, Layout } from './contract.ts';
import { textRanges } from './ranges.ts';

const shade = '#8a8f98';
const highlightName = 'replybench-cover';

const ink = `color: ${shade} !important; -webkit-text-fill-color: ${shade} !important; text-shadow: none !important;`;
const paint = `${ink} background: ${shade} !important; fill: ${shade} !important; caret-color: transparent !important; transition: none !important;`;

const covers = new Map<Document | ShadowRoot, CSSStyleSheet>();

/**
 * Covers with constructed style sheets and a highlight: neither adds a node or an attribute, so that no observer of the
 * page sees them, and what they cover stays covered wherever the layout moves it.
 */
export function cover({ pattern, selectors, form }: CoverRequest): Layout {
  uncover();
  const sought = pattern === '' ? null : new RegExp(pattern, 'giu');
  const named = new Set(selectors.flatMap((selector) => locate(selector) ?? []));
  const ranges: Range[] = [];
  for (const root of openRoots()) {
    const found = sought === null ? [] : textRanges(root, sought);
    ranges.push(...found);
    const controls = [...root.querySelectorAll(controlTags)].filter(
      (control) => named.has(control) || holds(control, sought),
    );
    const drawn = found.flatMap(({ startContainer: { parentElement: parent } }) =>
      parent instanceof SVGElement ? [parent] : [],
    );
    adopt(root, [...controls, ...drawn].map(placeOf));
  }
  if (ranges.length > 0) highlight(ranges);
  return layoutOf(form);
}

export function uncover(): void {
  for (const [root, sheet] of covers)
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
  covers.clear();
  CSS.highlights.delete(highlightName);
}

const controlTags =
  'input, textarea, select, [contenteditable]:not([contenteditable="false"]), [role="textbox"], [role="combobox"]';

function holds(control: Element, sought: RegExp | null): boolean {
  if (sought === null) return false;
  sought.lastIndex = 0;
  return sought.test(valueOf(control));
}

function valueOf(control: Element): string {
  if (control instanceof HTMLSelectElement)
    return [...control.selectedOptions].map(({ label }) => label).join(' ');
  if (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement) return control.value;
  return control.textContent ?? '';
}

function adopt(root: Document | ShadowRoot, places: readonly string[]): void {
  const sheet = new CSSStyleSheet();
  const rules = places.map((place) => `:is(#a#a#a#a, ${place}), :is(#a#a#a#a, ${place} *) { ${paint} }`);
  sheet.replaceSync(
    `::highlight(${highlightName}) { ${ink} background-color: ${shade} !important; text-decoration: none !important }\n${rules.join('\n')}`,
  );
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  covers.set(root, sheet);
}

/** Where an element stands in its root, step by step from the top. */
function placeOf(element: Element): string {
  const steps: string[] = [];
  let step = element;
  for (let parent = parentNode(step); parent instanceof Element; parent = parentNode(step)) {
    steps.unshift(`:nth-child(${indexOf(step)})`);
    step = parent;
  }
  if (step.getRootNode() instanceof Document) return [':root', ...steps].join(' > ');
  return [':host', `:nth-child(${indexOf(step)})`, ...steps].join(' > ');
}

function indexOf(element: Element): number {
  let index = 1;
  for (let before = element.previousElementSibling; before !== null; before = before.previousElementSibling)
    index += 1;
  return index;
}

function highlight(ranges: readonly Range[]): void {
  const marked = new Highlight(...ranges);
  marked.priority = 2 ** 31 - 1;
  CSS.highlights.set(highlightName, marked);
}

function layoutOf(form: string | null): Layout {
  const { scrollWidth, scrollHeight } = document.documentElement;
  const element = form === null ? null : locate(form);
  const box = element?.getBoundingClientRect();
  return {
    width: scrollWidth,
    height: scrollHeight,
    screen: { top: scrollY, bottom: scrollY + innerHeight },
    form: box === undefined ? null : { top: box.top + scrollY, bottom: box.bottom + scrollY },
  };
}
