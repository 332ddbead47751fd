import { all, attribute, contains, lineage, openRoots, tagOf } from '../dom.ts';
import { controlSelector, controlsOfForm, inOrder, isControl } from './controls.ts';

/** A form, or the smallest part of the page that holds a group of controls and a button. */
export interface Container {
  kind: 'form' | 'group';
  element: Element;
  controls: Element[];
}

const maxControls = 250;
const maxContainers = 40;
const highestClimb = 12;
const buttonLike =
  'button, input[type="submit" i], input[type="button" i], input[type="image" i], [role="button"], a[onclick], a[href^="javascript:"]';

/** Every candidate in the document and its open shadow roots. */
export function findContainers(): { containers: Container[]; truncated: boolean } {
  const roots = openRoots();
  const forms = roots.flatMap((root) => all(root, 'form')).filter((form) => form instanceof HTMLFormElement);
  const whole = new Set(forms.filter((form) => wrapsPage(form)));
  const owned = forms
    .map((form) => ({ kind: 'form' as const, element: form, controls: controlsOfForm(form) }))
    .filter((container) => container.controls.length > 0);
  const narrow = owned.filter((container) => !whole.has(container.element));
  const held = new Set(narrow.flatMap((container) => container.controls));
  const free = roots
    .flatMap((root) => all(root, controlSelector))
    .filter((element) => isControl(element) && !held.has(element));
  const groups = groupsOf(inOrder(free.slice(0, 2000)));
  const wide = owned.filter((container) => whole.has(container.element) && groups.length === 0);
  const found = [...narrow, ...wide, ...groups];
  const cut = found
    .slice(0, maxContainers)
    .map((container) => ({ ...container, controls: container.controls.slice(0, maxControls) }));
  const truncated =
    found.length > maxContainers || found.some((container) => container.controls.length > maxControls);
  return { containers: cut, truncated };
}

/** Some frameworks put the whole page into one form; then its parts are the candidates. */
function wrapsPage(form: HTMLFormElement): boolean {
  const sections = all(
    form,
    'header, footer, nav, main, [role="navigation"], [role="main"], #header, #footer, #menu, #nav',
  );
  if (sections.length >= 2) return true;
  const links = all(form, 'a[href]').length;
  const pageLinks = all(document, 'a[href]').length;
  return links >= 15 && links > 0.8 * pageLinks;
}

function groupsOf(controls: readonly Element[]): Container[] {
  const roomFor = new Map<Element, Element>();
  const rooms = new Map<Element, Element>();
  for (const control of controls) {
    const room = roomOf(control, controls, roomFor);
    if (room !== null) rooms.set(control, room);
  }
  const all = [...new Set(rooms.values())];
  const groups = Map.groupBy(rooms.keys(), (control) => outermost(rooms.get(control) ?? control, all));
  return [...groups].map(([element, own]) => ({ kind: 'group' as const, element, controls: inOrder(own) }));
}

/** The outermost room around, but header, footer and the like are rooms of their own. */
function outermost(room: Element, rooms: readonly Element[]): Element {
  let found = room;
  for (const step of lineage(room)) {
    if (isLandmark(found)) return found;
    if (tagOf(step) !== 'body' && rooms.includes(step)) found = step;
  }
  return found;
}

function isLandmark(element: Element): boolean {
  return (
    ['header', 'footer', 'nav', 'aside'].includes(tagOf(element)) ||
    ['banner', 'contentinfo', 'navigation', 'complementary', 'search'].includes(attribute(element, 'role'))
  );
}

/** Climbs until the element holds a button and as much as one would fill in at once. */
function roomOf(
  control: Element,
  controls: readonly Element[],
  known: Map<Element, Element>,
): Element | null {
  let climbed = 0;
  for (const step of lineage(control)) {
    const found = known.get(step);
    if (found !== undefined) return found;
    climbed += 1;
    if (step === control) continue;
    if (climbed > highestClimb || tagOf(step) === 'body' || tagOf(step) === 'form') return null;
    if (!isRoom(step, control, controls) && !(isLandmark(step) && buttonsAfter(step, control) > 0)) continue;
    known.set(step, step);
    return step;
  }
  return null;
}

function isRoom(element: Element, control: Element, controls: readonly Element[]): boolean {
  if (buttonsAfter(element, control) === 0) return false;
  const inside = controls.filter((other) => contains(element, other)).length;
  const parent = element.parentElement;
  if (parent === null || tagOf(parent) === 'body' || tagOf(parent) === 'form') return true;
  // A row of its own (label, box, small button) is part of something bigger when siblings hold more.
  const around = controls.filter((other) => contains(parent, other)).length;
  return around === inside || isSection(element);
}

function isSection(element: Element): boolean {
  return (
    ['section', 'article', 'dialog', 'aside', 'main', 'fieldset', 'header', 'footer', 'nav'].includes(
      tagOf(element),
    ) ||
    ['form', 'dialog', 'search'].includes(attribute(element, 'role')) ||
    element.querySelector('h1, h2, h3, h4, legend') !== null
  );
}

function buttonsAfter(element: Element, control: Element): number {
  return all(element, buttonLike).filter(
    (button) => (control.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  ).length;
}
