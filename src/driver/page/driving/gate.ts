import { plain } from '../../form/wording.ts';
import { all, attribute, contains, lineage, openRoots, tidy } from '../dom.ts';
import { hiddenBy } from '../visibility.ts';
import type { Barrier, GateAnswer, GateKind, GatePatterns, GateRequest } from './gate-contract.ts';
import { labelOf, pressable } from './gates.ts';
import { locate } from './locate.ts';
import { topmost } from './press.ts';

const longestLabel = 60;
const longestGate = 3000;

interface Gate {
  element: Element;
  text: string;
  /** It keeps a person from the page. */
  covers: boolean;
}

/** Answers the gate that stands foremost in this frame, with as little as leads past it; null when there is none. */
export function answerGate({ patterns, settled, whole, keep }: GateRequest): GateAnswer | null {
  const kept = keep === null ? null : locate(keep);
  for (const gate of gatesIn(whole)) {
    if (kept !== null && contains(gate.element, kept)) continue;
    const kind = kindOf(gate, patterns);
    const answer = kind === null ? null : answers[kind](gate, patterns, settled);
    if (answer !== null) return answer;
  }
  return null;
}

/** What floats over the page, the smallest of each nest; the page itself where it is nothing but a gate. */
function gatesIn(whole: boolean): Gate[] {
  const floating = openRoots()
    .flatMap((root) => all(root, 'div, section, aside, dialog, form, footer, header, article, nav'))
    .filter((element) => floats(element) && hiddenBy(element) === null);
  const innermost = floating.filter(
    (one) => !floating.some((other) => other !== one && contains(one, other)),
  );
  const gates = innermost.map((element) => ({
    element,
    text: textOf(element),
    covers: coversMiddle(element, floating),
  }));
  const { body } = document;
  const isFrame = window !== window.top;
  if (body !== null && (whole || isFrame)) gates.push({ element: body, text: textOf(body), covers: true });
  return gates.filter(({ element, text }) => text.length <= longestGate && !holdsInquiry(element));
}

/** Fixed by itself, or in a shadow root whose host is. */
function floats(element: Element): boolean {
  const host = (element.getRootNode() as Partial<ShadowRoot>).host ?? null;
  const fixed = (one: Element) => ['fixed', 'sticky'].includes(getComputedStyle(one).position);
  const isDialog =
    element instanceof HTMLDialogElement || /^(alert)?dialog$/.test(attribute(element, 'role'));
  if (fixed(element) || isDialog || attribute(element, 'aria-modal') === 'true') return true;
  if (host !== null && element.parentNode === element.getRootNode()) return [...lineage(host)].some(fixed);
  return isLaidOver(element);
}

/** As wide and high as the window, over everything. */
function isLaidOver(element: Element): boolean {
  const { position, zIndex } = getComputedStyle(element);
  if (position !== 'absolute' || !(Number(zIndex) > 0)) return false;
  const box = element.getBoundingClientRect();
  return box.width >= innerWidth * 0.9 && box.height >= innerHeight * 0.9;
}

function textOf(element: Element): string {
  return plain(tidy(element instanceof HTMLElement ? element.innerText : '', longestGate + 1));
}

/** The contact form itself may stand in a dialog. */
function holdsInquiry(element: Element): boolean {
  return all(element, 'textarea').some((area) => hiddenBy(area) === null);
}

/** The middle of the window belongs to the gate, to what it stands in, or to a curtain behind it. */
function coversMiddle(element: Element, floating: readonly Element[]): boolean {
  const hit = topmost(innerWidth / 2, innerHeight / 2);
  if (hit === null) return false;
  return floating.some(
    (one) => contains(one, hit) && (contains(one, element) || all(one, pressable).length === 0),
  );
}

function kindOf({ element, text, covers }: Gate, patterns: GatePatterns): GateKind | null {
  const says = (pattern: string) => new RegExp(pattern, 'u').test(text);
  if (says(patterns.cookies)) return 'cookies';
  const isPage = element === document.body;
  if ((covers || isPage) && says(patterns.age)) return 'age';
  if (says(patterns.place)) return 'place';
  return covers && !isPage ? 'popup' : null;
}

type Answering = (gate: Gate, patterns: GatePatterns, settled: boolean) => GateAnswer | null;

const answers: Readonly<Record<GateKind, Answering>> = {
  cookies: (gate, patterns, settled) =>
    pressed('cookies', 'refused', buttonHere(gate, patterns.refusing)) ??
    (settled ? keepLeast(gate, patterns) : null) ??
    (settled ? null : pressed('cookies', 'opened_settings', buttonHere(gate, patterns.settling))) ??
    pressed('cookies', 'dismissed', buttonHere(gate, patterns.dismissing)) ??
    (gate.covers ? pressed('cookies', 'consented', buttonHere(gate, patterns.consenting)) : null),
  age: (gate, patterns) =>
    asksBirth(gate.element)
      ? { kind: 'age', did: 'needs', pressed: '' }
      : pressed('age', 'confirmed', buttonFor(gate, patterns.grownUp)),
  place: (gate, patterns) =>
    pressed('place', 'stayed', buttonFor(gate, patterns.staying)) ??
    pressed('place', 'dismissed', closerOf(gate, patterns.dismissing)) ??
    pressed('place', 'chose', buttonFor(gate, patterns.own)),
  popup: (gate, patterns) => pressed('popup', 'dismissed', closerOf(gate, patterns.dismissing)),
};

/** Takes back what is ticked beforehand, then keeps the choice. */
function keepLeast(gate: Gate, { saving }: GatePatterns): GateAnswer | null {
  const save = buttonFor(gate, saving);
  if (save === null) return null;
  for (const box of all(
    gate.element,
    'input[type=checkbox]:checked:enabled, [role=switch][aria-checked=true]',
  )) {
    if (box instanceof HTMLElement && attribute(box, 'aria-disabled') !== 'true') box.click();
  }
  return pressed('cookies', 'kept_choice', save);
}

function pressed(kind: GateKind, did: GateAnswer['did'], button: HTMLElement | null): GateAnswer | null {
  if (button === null) return null;
  const words = labelOf(button);
  button.click();
  return { kind, did, pressed: tidy(words, longestLabel) };
}

function shownButtons({ element }: Gate): HTMLElement[] {
  return all(element, pressable).flatMap((button) =>
    button instanceof HTMLElement && hiddenBy(button) === null && staysHere(button) ? [button] : [],
  );
}

/** A gate is never answered by going to another site. */
function staysHere(button: Element): boolean {
  if (!(button instanceof HTMLAnchorElement) || attribute(button, 'href') === '') return true;
  return button.origin === location.origin || !/^https?:$/.test(button.protocol);
}

function buttonFor(
  gate: Gate,
  pattern: string,
  isMeant: (button: Element) => boolean = () => true,
): HTMLElement | null {
  const matches = new RegExp(pattern, 'u');
  const fitting = shownButtons(gate).filter((button) => {
    const label = labelOf(button);
    return label.length <= longestLabel && isMeant(button) && matches.test(plain(label));
  });
  // "More about our settings" is a link; what answers is a button where there is one.
  return fitting.find((button) => !(button instanceof HTMLAnchorElement)) ?? fitting[0] ?? null;
}

/** What is written about cookies on another page answers no banner. */
const buttonHere = (gate: Gate, pattern: string) => buttonFor(gate, pattern, staysOnPage);

function staysOnPage(button: Element): boolean {
  if (!(button instanceof HTMLAnchorElement) || !/^https?:$/.test(button.protocol)) return true;
  return button.pathname === location.pathname;
}

const crosses = /^[×✕✖✗xX⨯╳]$/u;
const closingMarks = /(^|[\s_-])(close|closer|dismiss|btn-close)([\s_-]|$)/i;

/** By its words, by its cross, or by its name. */
function closerOf(gate: Gate, dismissing: string): HTMLElement | null {
  const named = shownButtons(gate).find(
    (button) =>
      crosses.test(tidy(button.textContent ?? '')) ||
      closingMarks.test(`${attribute(button, 'class')} ${attribute(button, 'aria-label')}`),
  );
  return named ?? buttonFor(gate, dismissing);
}

const birth =
  'input[type=date], select, input[name*="birth" i], input[name*="dob" i], input[name*="year" i], input[placeholder*="yyyy" i], input[maxlength="4"]';

/** Wants to know when, not only whether. */
function asksBirth(element: Element): boolean {
  return all(element, birth).some((control) => hiddenBy(control) === null);
}

/** What a page that shows no form has to say. */
export function readBarrier(): Barrier {
  const isShown = (selector: string) => all(document, selector).some((element) => hiddenBy(element) === null);
  return {
    title: tidy(document.title),
    text: tidy(document.body?.innerText ?? '', longestGate),
    password: isShown('input[type=password]'),
    file: isShown('input[type=file]'),
  };
}

const screenMs = 80;

/** Scrolls screen by screen, as far as the page goes, and back; says whether there was anything to scroll. */
export async function scrollThrough(screens: number): Promise<boolean> {
  const pause = () => new Promise((resolve) => setTimeout(resolve, screenMs));
  let scrolled = false;
  for (let screen = 1; screen <= screens; screen += 1) {
    const before = scrollY;
    scrollBy({ top: innerHeight * 0.9, behavior: 'instant' });
    if (scrollY === before) break;
    scrolled = true;
    await pause();
  }
  scrollTo({ top: 0, behavior: 'instant' });
  return scrolled;
}
