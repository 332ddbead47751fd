import { all, attribute, hasAttribute, lineage } from '../dom.ts';
import type { ControlSnapshot } from './contract.ts';
import { labelsOf } from './labels.ts';
import { writtenByStyle } from './written.ts';

/** Words in classes and data attributes of the control itself. */
const ownMark =
  /(^|[\s_[-])(required|mandatory|validates?-as-required|obligatory|pflicht(feld)?|req)([\s_\],-]|$)/i;
/** Classes around a control: `form-required`, `gfield_contains_required`, `--required`, `required-asterisk`. */
const rowMark =
  /(?<=^|\s|[-_])(?<!(not|non|no|un)[-_]?)(required|mandatory|obligatory|obligatoire|obligatorio|pflicht(feld)?|povinn[ey])([-_](field|mark|star|asterisk|label|sign|item|input))?(?=\s|$)/i;
const mostElements = 60;

/** By what the markup and its style sheet, not the text, say that a control must be filled. */
export function requiredOf(
  element: Element,
  container: Element,
  controls: readonly Element[],
): ControlSnapshot['required'] {
  if (hasAttribute(element, 'required')) return 'attribute';
  if (attribute(element, 'aria-required') === 'true') return 'aria';
  const marks = [
    'class',
    'data-required',
    'data-validate',
    'data-rule',
    'data-rules',
    'data-parsley-required',
  ];
  if (ownMark.test(marks.map((name) => attribute(element, name)).join(' '))) return 'class';
  const around = [...labelsOf(element), ...rowOf(element, container, controls)];
  if (around.some((step) => showsStar(step))) return 'asterisk';
  return around.some((step) => rowMark.test(attribute(step, 'class'))) ? 'class' : null;
}

/** What stands around a control and no other: its outermost such wrapper and what that holds. */
function rowOf(element: Element, container: Element, controls: readonly Element[]): Element[] {
  const others = controls.filter((control) => control !== element && !sameGroup(control, element));
  let row: Element | null = null;
  for (const step of lineage(element, container)) {
    if (others.some((other) => step.contains(other))) break;
    if (step !== element) row = step;
  }
  return row === null ? [] : [row, ...all(row, '*')].slice(0, mostElements);
}

function sameGroup(a: Element, b: Element): boolean {
  const name = attribute(a, 'name');
  return name !== '' && name === attribute(b, 'name') && /radio|checkbox/.test(attribute(a, 'type'));
}

/** A star that only the style sheet writes. */
function showsStar(element: Element): boolean {
  const { before, after } = writtenByStyle(element);
  return [before, after].some((text) => /^\s*[*＊✱∗﹡]\s*$/.test(text));
}
