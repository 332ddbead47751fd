import { plain } from '../../form/wording.ts';
import { all, attribute, openRoots, tidy } from '../dom.ts';
import { createNaming } from '../selector.ts';
import { hiddenBy } from '../visibility.ts';
import type { BannerPatterns, Invitation } from './contract.ts';

const pressable = 'button, a, [role=button], input[type=button], input[type=submit], summary, [role=tab]';
const longestLabel = 60;
const mostInvitations = 10;

function labelOf(element: Element): string {
  const text = tidy(element.textContent ?? '', longestLabel * 2);
  return text === '' ? `${attribute(element, 'value')} ${attribute(element, 'aria-label')}`.trim() : text;
}

/** Answers a cookie banner with the least consent; says whether one was answered. */
export function answerBanner({ about, refusing, dismissing }: BannerPatterns): boolean {
  const isAbout = new RegExp(about, 'u');
  const banners = openRoots()
    .flatMap((root) => all(root, 'div, section, aside, dialog, form'))
    .filter(
      (element) =>
        floats(element) &&
        isAbout.test(plain(tidy(element.textContent ?? '', 2000))) &&
        hiddenBy(element) === null,
    );
  const buttons = banners
    .flatMap((banner) => all(banner, pressable))
    .filter((button) => hiddenBy(button) === null);
  for (const words of [refusing, dismissing]) {
    const matches = new RegExp(words, 'u');
    const button = buttons.find(
      (one) => matches.test(plain(labelOf(one))) && labelOf(one).length <= longestLabel,
    );
    if (button instanceof HTMLElement) {
      button.click();
      return true;
    }
  }
  return false;
}

function floats(element: Element): boolean {
  const { position } = getComputedStyle(element);
  return (
    position === 'fixed' ||
    position === 'sticky' ||
    element instanceof HTMLDialogElement ||
    attribute(element, 'role') === 'dialog'
  );
}

/** Visible controls that promise a contact form: what opens one on this page first, then links to another page. */
export function invitations(pattern: string): Invitation[] {
  const matches = new RegExp(pattern, 'u');
  const name = createNaming();
  const found = openRoots()
    .flatMap((root) => all(root, pressable))
    .filter(
      (element) =>
        labelOf(element).length <= longestLabel &&
        matches.test(plain(labelOf(element))) &&
        hiddenBy(element) === null,
    )
    .slice(0, mostInvitations * 3)
    .map((element) => ({ selector: name(element), href: targetOf(element) }));
  return [...found.filter(({ href }) => href === null), ...found.filter(({ href }) => href !== null)].slice(
    0,
    mostInvitations,
  );
}

/** The other page a link leads to; null when it stays on this one. */
function targetOf(element: Element): string | null {
  if (!(element instanceof HTMLAnchorElement) || !/^https?:/.test(element.href)) return null;
  const [target] = element.href.split('#');
  return target === location.href.split('#')[0] ? null : element.href;
}
