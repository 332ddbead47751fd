import { plain } from '../../form/wording.ts';
import { all, openRoots, tidy } from '../dom.ts';
import { hiddenBy } from '../visibility.ts';
import { findConfirmation } from './confirmation.ts';
import type { LinePatterns, Lines, Signs, SignsRequest } from './contract.ts';
import { locate } from './locate.ts';
import { stateOf } from './state.ts';

const longestLine = 400;
const maxLines = 4000;
const maxFound = 40;

/** What this frame shows of what became of a submission. */
export function readSigns({ patterns, form, selectors, words }: SignsRequest): Signs {
  const lines = matchingLines(patterns);
  return {
    document: performance.timeOrigin,
    url: location.href,
    lines,
    unseen: Object.values(lines).flatMap((found) => found.filter(isUnseen)),
    form: formState(form, selectors),
    controls: selectors.map((selector) => stateOf(selector)),
    errors: reportsIn(errorMarks),
    successes: reportsIn(successMarks),
    notices: reportsIn(noticeMarks),
    asksAgain: findConfirmation(words) !== null,
    asksPassword: isAnyShown('input[type=password]'),
  };
}

function formState(form: string | null, selectors: readonly string[]): Signs['form'] {
  const element = form === null ? null : locate(form);
  if (element === null) return 'gone';
  const controls = selectors.flatMap((selector) => locate(selector) ?? []);
  if (selectors.length > 0 && controls.length === 0) return 'gone';
  return hiddenBy(element) === null &&
    (controls.length === 0 || controls.some((one) => hiddenBy(one) === null))
    ? 'shown'
    : 'hidden';
}

const errorMarks = '[class*="error" i], [class*="danger" i], [class*="invalid" i], [id*="error" i]';
const successMarks = '[class*="success" i], [id*="success" i], [class*="sent-ok" i], [class*="form-done" i]';
const noticeMarks =
  '[role=alert], [role=status], [role=alertdialog], [aria-live], [class*="alert" i], [class*="notice" i], [class*="flash" i], [class*="toast" i], [class*="message" i], [class*="success" i]';
const controlTags = 'input, select, textarea, button, body, main, form';

/** Visible texts of elements with such a name that hold no controls. */
function reportsIn(marks: string): string[] {
  const marked = openRoots().flatMap((root) => all(root, marks));
  const reports = marked.filter(
    (element) => !element.matches(controlTags) && all(element, controlTags).length === 0,
  );
  const texts = reports
    .filter((element) => hiddenBy(element) === null)
    .map((element) => tidy(element.textContent ?? ''));
  return [...new Set(texts)].filter((text) => text !== '').slice(0, maxFound);
}

function isAnyShown(selector: string): boolean {
  return openRoots().some((root) => all(root, selector).some((element) => hiddenBy(element) === null));
}

function matchingLines(patterns: LinePatterns): Lines {
  const found = {
    confirming: new Set<string>(),
    thanking: new Set<string>(),
    refusing: new Set<string>(),
    correcting: new Set<string>(),
  };
  const confirming = new RegExp(patterns.confirming, 'u');
  const thanking = new RegExp(patterns.thanking, 'u');
  const refusing = new RegExp(patterns.refusing, 'u');
  const correcting = new RegExp(patterns.correcting, 'u');
  for (const line of visibleLines()) {
    const text = plain(line);
    if (refusing.test(text)) found.refusing.add(line);
    else if (confirming.test(text)) found.confirming.add(line);
    else if (thanking.test(text)) found.thanking.add(line);
    else if (correcting.test(text)) found.correcting.add(line);
  }
  const capped = (lines: Set<string>) => [...lines].slice(0, maxFound);
  return {
    confirming: capped(found.confirming),
    thanking: capped(found.thanking),
    refusing: capped(found.refusing),
    correcting: capped(found.correcting),
  };
}

/** Lines as a person sees them, shadow roots included; very long ones are articles, not answers. */
function visibleLines(): string[] {
  const texts = openRoots().flatMap((root) =>
    root instanceof Document
      ? [root.body?.innerText ?? '']
      : [...root.children].map((child) => (child instanceof HTMLElement ? child.innerText : '')),
  );
  return texts
    .flatMap((text) => text.split('\n'))
    .map((line) => tidy(line, longestLine + 1))
    .filter((line) => line !== '' && line.length <= longestLine)
    .slice(0, maxLines);
}

/** Lines on a page are told apart by their place and not by their words: one that shows anywhere is seen. */
function isUnseen(line: string): boolean {
  const sought = plain(line);
  const places = openRoots()
    .flatMap((root) => [...root.children])
    .flatMap((top) => innermost(top, sought));
  return places.length > 0 && places.every((place) => hiddenBy(place) !== null);
}

/** The smallest elements that hold a text. */
function innermost(element: Element, sought: string): Element[] {
  if (!plain(element.textContent ?? '').includes(sought)) return [];
  const inner = [...element.children].flatMap((child) => innermost(child, sought));
  return inner.length > 0 ? inner : [element];
}

/** Resolves at the next change of the document, at the latest after the given milliseconds. */
export function nextChange(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      observer.disconnect();
      clearTimeout(timer);
      resolve();
    };
    const observer = new MutationObserver(done);
    const timer = setTimeout(done, milliseconds);
    observer.observe(document, { childList: true, subtree: true, characterData: true, attributes: true });
  });
}
