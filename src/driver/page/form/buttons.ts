import { all, attribute, hasAttribute, tagOf, tidy } from '../dom.ts';
import { hiddenBy } from '../visibility.ts';
import type { ButtonSnapshot } from './contract.ts';

const selector =
  'button, input[type="submit" i], input[type="button" i], input[type="image" i], input[type="reset" i], a, [role="button"], [onclick]';

const maxButtons = 60;
/** Anything longer is a text with a handler, not a button. */
const longestText = 80;

/** Everything that may send the container's fields, inside it or tied to it by `form=`. */
export function buttonsOf(
  container: Element,
  controls: readonly Element[],
  name: (element: Element) => string,
): ButtonSnapshot[] {
  const inside = collect(container);
  const id = attribute(container, 'id');
  const tied =
    id === ''
      ? []
      : all(document, `[form="${CSS.escape(id)}"]`).filter((element) => element.matches(selector));
  const near = inside.some((button) => isPressable(button)) ? [] : nearby(container);
  const found = [...new Set([...inside, ...tied, ...near])].filter((button) => !controls.includes(button));
  return found
    .filter((element) => ownText(element).length <= longestText)
    .slice(-maxButtons)
    .map((element) => snapshot(element, inside.includes(element) || tied.includes(element), controls, name));
}

function collect(container: Element): Element[] {
  const found = all(container, selector);
  for (const host of all(container, '*'))
    if (host.shadowRoot !== null) found.push(...all(host.shadowRoot, selector));
  const outermost = (element: Element) =>
    !found.some((other) => other !== element && other.contains(element) && isPressable(other));
  return found.filter((element) => outermost(element));
}

/** Buttons right after the container, for forms that keep theirs outside. */
function nearby(container: Element): Element[] {
  const around = container.parentElement;
  if (around === null) return [];
  return collect(around).filter(
    (element) =>
      !container.contains(element) &&
      element.closest('form') === null &&
      (container.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
}

function isPressable(element: Element): boolean {
  return tagOf(element) === 'button' || tagOf(element) === 'input' || attribute(element, 'role') === 'button';
}

function ownText(element: Element): string {
  const written = tagOf(element) === 'input' ? attribute(element, 'value') : (element.textContent ?? '');
  const picture = element.querySelector('img');
  const spoken = [
    tidy(written),
    attribute(element, 'aria-label'),
    attribute(element, 'alt'),
    attribute(element, 'title'),
    picture === null ? '' : `${attribute(picture, 'alt')} ${attribute(picture, 'title')}`,
  ];
  return tidy(spoken.find((text) => text.trim() !== '') ?? '', 200);
}

function snapshot(
  element: Element,
  inside: boolean,
  controls: readonly Element[],
  name: (element: Element) => string,
): ButtonSnapshot {
  const image = attribute(element, 'src').split('/').at(-1) ?? '';
  return {
    selector: name(element),
    tag: tagOf(element),
    type: typeOf(element),
    text: ownText(element),
    marks: tidy(
      `${attribute(element, 'name')} ${attribute(element, 'id')} ${attribute(element, 'class')} ${image}`,
    ),
    href: attribute(element, 'href').slice(0, 200),
    after: controls.filter(
      (control) => (element.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_PRECEDING) !== 0,
    ).length,
    inside,
    visible: hiddenBy(element) === null,
    disabled: hasAttribute(element, 'disabled') || attribute(element, 'aria-disabled') === 'true',
  };
}

function typeOf(element: Element): string {
  const type = attribute(element, 'type').trim().toLowerCase();
  // A button without a type sends its form; without a form it is just a button.
  if (tagOf(element) === 'button')
    return type || (element instanceof HTMLButtonElement && element.form === null ? 'button' : 'submit');
  return type;
}
