import { all, attribute, contains, lineage, marksOf, openRoots, parentElement, tidy } from '../dom.ts';
import { createNaming } from '../selector.ts';
import { hiddenBy } from '../visibility.ts';
import type { Calendar } from './filling-contract.ts';
import { sendsForm } from './sending.ts';

const cells = 'td, button, a, span, div, li, [role="gridcell"], [role="option"]';
const pressable = 'button, a, th, [role="button"], span, div';
const fewestDays = 28;
const mostElements = 20_000;
const blockedMarks =
  /(^|[\s_-])(disabled|off|outside|other|muted|old|new|prev|next|unavailable|blocked|past|inactive|hidden|empty|booked)([\s_-]|$|month|day)/i;

/** The days of a month that are shown to be pressed; null when no calendar is in sight. */
export function readCalendar(): Calendar | null {
  const found = openRoots().flatMap((root) => all(root, cells));
  const days = found
    .slice(0, mostElements)
    .filter((element) => isDay(element) && hiddenBy(element) === null && !sendsForm(element));
  const grid = gridOf(days);
  if (grid === null) return null;
  const name = createNaming();
  const own = days.filter((day) => contains(grid, day));
  const around = surroundings(grid, own);
  return {
    days: own.map((day) => ({
      selector: name(day),
      day: Number(tidy(day.textContent ?? '')),
      blocked: isBlocked(day, grid),
    })),
    buttons: around.map((button) => ({
      selector: name(button),
      text: tidy(
        `${button.textContent ?? ''} ${attribute(button, 'aria-label')} ${attribute(button, 'title')}`,
      ),
      marks: marksOf(button),
    })),
    title: around.map((button) => tidy(button.textContent ?? '')).join(' '),
  };
}

/** The innermost element that holds nothing but a number from 1 to 31. */
function isDay(element: Element): boolean {
  const text = tidy(element.textContent ?? '', 8);
  if (!/^([1-9]|[12]\d|3[01])$/.test(text)) return false;
  return !all(element, cells).some((inner) => tidy(inner.textContent ?? '', 8) === text);
}

function gridOf(days: readonly Element[]): Element | null {
  const [first] = days;
  if (first === undefined || days.length < fewestDays) return null;
  for (const day of [first, days[fewestDays - 1] ?? first]) {
    const grid = [...lineage(day)].find(
      (step) => days.filter((one) => contains(step, one)).length >= fewestDays,
    );
    if (grid !== undefined && grid !== document.body) return grid;
  }
  return null;
}

function isBlocked(day: Element, grid: Element): boolean {
  return [...lineage(day, grid)].some(
    (step) =>
      step.matches(':disabled') ||
      attribute(step, 'aria-disabled') === 'true' ||
      blockedMarks.test(attribute(step, 'class')) ||
      getComputedStyle(step).pointerEvents === 'none',
  );
}

const highestClimb = 3;
const longestText = 30;

/** What can be pressed in the calendar besides its days. */
function surroundings(grid: Element, days: readonly Element[]): Element[] {
  let scope = grid;
  for (let climbed = 0; climbed < highestClimb; climbed += 1) {
    const found = buttonsIn(scope, days);
    const parent = parentElement(scope);
    if (found.length >= 2 || parent === null || parent === document.body || holdsControls(parent))
      return found;
    scope = parent;
  }
  return buttonsIn(scope, days);
}

function holdsControls(element: Element): boolean {
  return all(element, 'input:not([type=hidden]), textarea').length > 0;
}

function buttonsIn(scope: Element, days: readonly Element[]): Element[] {
  return all(scope, pressable).filter(
    (element) =>
      !days.some((day) => contains(day, element) || contains(element, day)) &&
      (element.textContent ?? '').trim().length <= longestText &&
      !sendsForm(element) &&
      hiddenBy(element) === null,
  );
}
