import type { Control, Field, FrameSurvey, Inset } from '../../chat/survey.ts';
import type { VendorHints } from '../../chat/vendor.ts';
import { chatMark } from '../../chat/words/marks.ts';
import { findCaptcha } from './captcha.ts';
import {
  ancestry,
  boxOf,
  elementChildren,
  idOf,
  isElement,
  isUnread,
  isVisible,
  marksAround,
  ownMarks,
  readText,
} from './dom.ts';
import { describeField, fieldKind, groupOf } from './fields.ts';

const clickable =
  'button, a[href], summary, [role=button], [role=link], [role=menuitem], [role=option], [onclick], ' +
  'input[type=button], input[type=submit], input[type=image], label[tabindex], [tabindex="0"]:not(input):not(textarea)';
const furniture = new Set(['nav', 'header', 'footer']);
const maxControls = 600;

interface Standing {
  fixed: boolean;
  marked: boolean;
  dialog: boolean;
  furniture: boolean;
  pointer: boolean;
}

interface Survey {
  hints: VendorHints;
  controls: Control[];
  fields: Field[];
  insets: Inset[];
  parts: Element[];
}

function isDialog(element: Element): boolean {
  const role = element.getAttribute('role') ?? '';
  return element.localName === 'dialog' || /^(alert)?dialog$/.test(role) || element.ariaModal === 'true';
}

function isPageItself(element: Element): boolean {
  return element === document.body || element === document.documentElement;
}

function standingOf(element: Element, style: CSSStyleDeclaration, from: Standing): Standing {
  const named = `${ownMarks(element)} ${element.getAttribute('aria-label') ?? ''}`;
  return {
    fixed: from.fixed || style.position === 'fixed' || style.position === 'sticky',
    marked: from.marked || (!isPageItself(element) && chatMark.test(named)),
    dialog: from.dialog || isDialog(element),
    furniture: from.furniture || furniture.has(element.localName),
    pointer: style.cursor === 'pointer',
  };
}

function labelOf(element: Element): string {
  const names = ['aria-label', 'title', 'alt', 'data-tooltip'];
  const value = element.localName === 'input' ? (element.getAttribute('value') ?? '') : '';
  const picture = element.querySelector('img[alt], svg title');
  const drawn = picture?.getAttribute('alt') ?? picture?.textContent ?? '';
  return [...names.map((name) => element.getAttribute(name) ?? ''), value, drawn]
    .filter(Boolean)
    .join(' ')
    .slice(0, 160);
}

function isCovered(element: Element): boolean {
  const { x, y, width, height } = element.getBoundingClientRect();
  const root = element.getRootNode() as Document | ShadowRoot;
  const hit = root.elementFromPoint?.(x + width / 2, y + height / 2) ?? null;
  return hit !== null && !ancestry(hit).includes(element) && !ancestry(element).includes(hit);
}

function describeControl(element: Element, standing: Standing): Control {
  return {
    id: idOf(element),
    box: boxOf(element),
    fixed: standing.fixed,
    marked: standing.marked,
    dialog: standing.dialog,
    furniture: standing.furniture,
    disabled: (element as HTMLButtonElement).disabled || element.getAttribute('aria-disabled') === 'true',
    known: null,
    marks: marksAround(element),
    tag: element.localName,
    role: element.getAttribute('role') ?? '',
    text: readText(element, 160),
    label: labelOf(element),
    href: element.localName === 'a' ? (element as HTMLAnchorElement).href : null,
    popup: element.hasAttribute('aria-haspopup') || element.hasAttribute('aria-expanded'),
    covered: isCovered(element),
    submits: (element as HTMLButtonElement).type === 'submit' && element.closest('form') !== null,
    group: groupOf(element),
  };
}

function matchesAny(element: Element, selectors: readonly string[]): boolean {
  return selectors.some((selector) => element.matches(selector));
}

function describeInset(element: Element, standing: Standing, hints: VendorHints): Inset {
  const names = ['id', 'name', 'class', 'title', 'aria-label', 'src'];
  const marks = names
    .map((name) => element.getAttribute(name) ?? '')
    .join(' ')
    .slice(0, 500);
  const { fixed, marked } = standing;
  return {
    id: idOf(element),
    box: boxOf(element),
    fixed,
    marked: marked || chatMark.test(marks) || matchesAny(element, hints.frame),
    marks,
  };
}

function knownPart(element: Element, parts: Partial<VendorHints>): Control['known'] {
  if (matchesAny(element, parts.launcher ?? [])) return 'launcher';
  if (matchesAny(element, parts.composer ?? [])) return 'composer';
  return matchesAny(element, parts.send ?? []) ? 'send' : null;
}

function isClickable(element: Element, standing: Standing, from: Standing): boolean {
  return element.matches(clickable) || (standing.pointer && !from.pointer && !isPageItself(element));
}

function note(survey: Survey, element: Element, standing: Standing, from: Standing): void {
  const box = element.getBoundingClientRect();
  if (box.width === 0 || box.height === 0) return;
  if (element.localName === 'iframe') survey.insets.push(describeInset(element, standing, survey.hints));
  else if (fieldKind(element))
    survey.fields.push({
      ...describeField(element, standing),
      known: knownPart(element, { composer: survey.hints.composer }),
    });
  else if (
    (isClickable(element, standing, from) || matchesAny(element, survey.hints.launcher)) &&
    survey.controls.length < maxControls
  ) {
    const { launcher, send } = survey.hints;
    survey.controls.push({
      ...describeControl(element, standing),
      known: knownPart(element, { launcher, send }),
    });
  }
  if (standsOut(standing) && !standsOut(from)) survey.parts.push(element);
}

function standsOut({ fixed, dialog, marked }: Standing): boolean {
  return fixed || dialog || marked;
}

function walk(survey: Survey, element: Element, from: Standing): void {
  if (isUnread(element)) return;
  const style = getComputedStyle(element);
  if (style.display === 'none') return;
  const standing = standingOf(element, style, from);
  const shown = isVisible(element);
  if (shown) note(survey, element, standing, from);
  // A field keeps its own inner parts to itself; text inside an editable is what was typed.
  if (fieldKind(element) === null || !shown) {
    for (const child of elementChildren(element)) if (isElement(child)) walk(survey, child, standing);
  }
}

/** What stands in this frame: everything a person could click or fill, and the frames inside it. */
export function surveyFrame(hints: VendorHints): FrameSurvey {
  const survey: Survey = { hints, controls: [], fields: [], insets: [], parts: [] };
  const top = document.body;
  const nothing = { fixed: false, marked: false, dialog: false, furniture: false, pointer: false };
  if (top) walk(survey, top, nothing);
  const framed = window !== window.top && top !== null;
  const parts = framed ? [top] : survey.parts;
  return {
    width: innerWidth,
    height: innerHeight,
    title: document.title,
    language: document.documentElement?.lang ?? '',
    controls: survey.controls,
    fields: survey.fields,
    insets: survey.insets,
    text: parts
      .map((part) => readText(part, 2_000))
      .join(' | ')
      .slice(0, 4_000),
    captcha: findCaptcha(),
  };
}
