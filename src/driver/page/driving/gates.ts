import { plain } from '../../form/wording.ts';
import { all, attribute, contains, openRoots, tidy } from '../dom.ts';
import { createNaming } from '../selector.ts';
import { hiddenBy } from '../visibility.ts';
import type { Invitation } from './contract.ts';

export const pressable =
  'button, a, [role=button], input[type=button], input[type=submit], summary, [role=tab], [onclick]';
const longestLabel = 60;
const mostInvitations = 10;

export function labelOf(element: Element): string {
  const text = tidy(element.textContent ?? '', longestLabel * 2);
  return text === '' ? `${attribute(element, 'value')} ${attribute(element, 'aria-label')}`.trim() : text;
}

/**
 * Visible controls that promise a contact form, the likeliest first: what opens a hidden one, what is called so and
 * opens something here, then links to other pages, the plainest words first.
 */
export function invitations(pattern: string): Invitation[] {
  const matches = new RegExp(pattern, 'u');
  const name = createNaming();
  const hidden = openRoots()
    .flatMap((root) => all(root, 'textarea'))
    .filter((area) => hiddenBy(area) !== null);
  const found = openRoots()
    .flatMap((root) => all(root, pressable))
    .filter((element) => leadsSomewhere(element) && hiddenBy(element) === null)
    .flatMap((element) => {
      const label = labelOf(element);
      const opens = hidden.some((area) => isOpenedBy(area, element));
      const isCalled = label.length <= longestLabel && matches.test(plain(label));
      return opens || isCalled ? [{ element, href: targetOf(element), opens, words: label.length }] : [];
    });
  const rank = ({ href, opens }: (typeof found)[number]) => (opens ? 0 : href === null ? 1 : 2);
  return found
    .toSorted((a, b) => rank(a) - rank(b) || (rank(a) === 2 ? a.words - b.words : 0))
    .slice(0, mostInvitations)
    .map(({ element, href }) => ({ selector: name(element), href }));
}

/** Neither a telephone nor a mail program. */
function leadsSomewhere(element: Element): boolean {
  if (!(element instanceof HTMLAnchorElement)) return true;
  return /^(https?:|javascript:|$)/.test(element.protocol) || attribute(element, 'href') === '';
}

/** By what the control says it opens, or by standing on the lid. */
function isOpenedBy(area: Element, control: Element): boolean {
  const named = ['aria-controls', 'data-bs-target', 'data-target', 'href'].map((key) =>
    attribute(control, key),
  );
  const ids = named.flatMap((value) => /^#?([\w-]+)$/.exec(value)?.[1] ?? []);
  if (ids.some((id) => holds(document.getElementById(id), area))) return true;
  return control.matches('summary') && holds(control.parentElement, area);
}

function holds(element: Element | null, inner: Element): boolean {
  return element !== null && element !== document.body && contains(element, inner);
}

/** The other page a link leads to; null when it stays on this one. */
function targetOf(element: Element): string | null {
  if (!(element instanceof HTMLAnchorElement) || !/^https?:/.test(element.href)) return null;
  const [target] = element.href.split('#');
  return target === location.href.split('#')[0] ? null : element.href;
}
