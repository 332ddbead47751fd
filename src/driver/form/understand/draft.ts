import type { ButtonSnapshot, ContainerSnapshot, ControlSnapshot } from '../../page/form/contract.ts';
import type { FieldOption } from '../reading.ts';
import { roleWords } from './lexicon/index.ts';
import { hasHint, matches, type Languages } from './reader.ts';

/** One field before it is understood: radios and same-name checkboxes are put together. */
export interface Draft {
  control: ControlSnapshot;
  /** All controls of the field; one unless it is a group. */
  members: readonly ControlSnapshot[];
  options: readonly FieldOption[];
  /** What a person reads as the question, and where it stands. */
  asks: string;
  askedBy: 'label' | 'aria-label' | 'legend' | 'text' | 'placeholder' | 'title' | 'none';
  /** Set when several boxes in a row answer one question; counted from 0. `parted`: each has its own word of it. */
  share: { at: number; question: string; parted: boolean } | null;
}

/** What is read together: a container with the words of its page. */
export interface Room {
  container: ContainerSnapshot;
  languages: Languages;
}

export function draftsOf({ container, languages }: Room): Draft[] {
  const layout: Layout = {
    trailing: textFollows(container.controls),
    rowHeads: rowHeads(container.controls),
  };
  const drafts: Draft[] = [];
  const groups = new Map<string, ControlSnapshot[]>();
  for (const control of container.controls) {
    const key = groupKey(control, container.controls);
    const group = key === null ? undefined : groups.get(key);
    if (group !== undefined) {
      group.push(control);
      continue;
    }
    const members = [control];
    if (key !== null) groups.set(key, members);
    drafts.push({ control, members, options: [], asks: '', askedBy: 'none', share: null });
  }
  return shareQuestions(drafts.map((draft) => complete(draft, layout, { container, languages })));
}

/** `ZIP / City [ ] [ ]`: a box that says nothing itself answers the question of the one before. */
function shareQuestions(drafts: readonly Draft[]): Draft[] {
  const runs: Draft[][] = [];
  for (const draft of drafts) {
    const run = runs.at(-1);
    const [head] = run ?? [];
    const goesOn = head !== undefined && isOpenQuestion(head) && isSilent(draft, runs.flat());
    if (goesOn) run?.push(draft);
    else runs.push([draft]);
  }
  return runs.flatMap((run) => (run.length > 1 ? shared(run) : run));
}

const parting = /[/,+&|·・、／]|\s[-–—]\s/;

/** As many words as boxes: one each; else all boxes hold what is asked. */
function shared(run: readonly Draft[]): Draft[] {
  const question = run[0]?.asks ?? '';
  const parts = bareText(question).split(parting).filter(hasLetters);
  const parted = parts.length === run.length;
  return run.map((draft, at) => ({
    ...draft,
    share: { at, question, parted },
    ...(parted ? { asks: parts[at]?.trim() ?? '', askedBy: 'text' as const } : {}),
  }));
}

const splitKinds = new Set(['text', 'select']);
/** `day`, `MM`, `年` in a box of a date say which part it is, not what is asked. */
const dateUnit =
  /^\W*(dd?|mm?|yy(yy)?|jj(jj)?|aa(aa)?|tt|rrrr|day|month|year|tag|monat|jahr|jour|mois|année|día|mes|año|giorno|mese|anno|dia|mês|ano|dag|maand|jaar|dzień|miesiąc|rok|den|měsíc|день|месяц|год|年|月|日|년|월|일|gün|ay|yıl|nap|hónap|év)\W*$/iu;

function isOpenQuestion({ control, asks, askedBy }: Draft): boolean {
  return splitKinds.has(control.control) && hasLetters(asks) && askedBy !== 'placeholder';
}

/** A box without words: what stands near it on screen is the question of one before. */
function isSilent({ control, askedBy }: Draft, before: readonly Draft[]): boolean {
  const spoken = [control.label, control.ariaLabel, control.placeholder, control.title, ...control.before];
  const texts = spoken.filter((text) => !dateUnit.test(text));
  const together = isVisible(control) === isVisible(before.at(-1)?.control ?? control);
  if (!splitKinds.has(control.control) || texts.some(hasLetters) || !together) return false;
  const screen = control.beside || control.above;
  return askedBy === 'none' || !hasLetters(screen) || before.some(({ asks }) => asks === screen);
}

/** Radios of one name are one field; so are checkboxes when several share a name. */
function groupKey(control: ControlSnapshot, controls: readonly ControlSnapshot[]): string | null {
  if (control.control !== 'radio' && control.control !== 'checkbox') return null;
  if (control.name === '')
    return control.control === 'radio' && control.legend !== '' ? `radio ${control.legend}` : null;
  const sharing = controls.filter(
    (other) => other.name === control.name && other.control === control.control,
  );
  return sharing.length > 1 || control.control === 'radio' ? `${control.control} ${control.name}` : null;
}

function complete(draft: Draft, layout: Layout, { container, languages }: Room): Draft {
  const { control, members } = draft;
  const grouped = members.length > 1 || control.control === 'radio';
  const options = grouped ? members.map((member) => optionOf(member)) : control.options;
  return {
    ...draft,
    options,
    ...(grouped ? groupQuestion(members, container) : question(control, layout, languages)),
  };
}

function optionOf(control: ControlSnapshot): FieldOption {
  const label = control.label || control.ariaLabel || control.after[0] || control.value;
  return { selector: control.selector, value: control.value, label };
}

type Question = Pick<Draft, 'asks' | 'askedBy'>;

function groupQuestion(members: readonly ControlSnapshot[], container: ContainerSnapshot): Question {
  const [first] = members;
  if (first === undefined) return { asks: '', askedBy: 'none' };
  const { legend, before, label } = first;
  // A legend over other fields too is a heading.
  const own = !container.controls.some((other) => other.legend === legend && !members.includes(other));
  const near = before.find((text) => hasLetters(text) && text !== label);
  if (legend !== '' && (own || near === undefined)) return { asks: legend, askedBy: 'legend' };
  return near === undefined ? { asks: '', askedBy: 'none' } : { asks: near, askedBy: 'text' };
}

function question(control: ControlSnapshot, layout: Layout, languages: Languages): Question {
  if (hasLetters(control.label)) return { asks: control.label, askedBy: 'label' };
  if (hasLetters(control.ariaLabel)) return { asks: control.ariaLabel, askedBy: 'aria-label' };
  const near = nearText(control, layout, languages);
  const placeholder = hasLetters(control.placeholder) ? control.placeholder : '';
  if (placeholder !== '' && (near === '' || near.length > 60))
    return { asks: placeholder, askedBy: 'placeholder' };
  if (near !== '') return { asks: near, askedBy: 'text' };
  return hasLetters(control.title)
    ? { asks: control.title, askedBy: 'title' }
    : { asks: '', askedBy: 'none' };
}

function nearText(control: ControlSnapshot, layout: Layout, languages: Languages): string {
  if (layout.rowHeads.has(control)) return control.above;
  const follows = layout.trailing || control.control === 'checkbox';
  const { beside } = control;
  if (!follows && asksOnLine(control) && !isRemark(beside, languages)) return beside;
  const inOrder = follows ? [...control.after.slice(0, 1), ...control.before] : control.before;
  const first = inOrder.find((text) => hasLetters(text) && !isRemark(text, languages));
  return first ?? (beside || control.above);
}

/** Of several texts before a box, the one on its line asks; so it does when the page draws the others elsewhere. */
function asksOnLine({ before, beside, above }: ControlSnapshot): boolean {
  const [nearest = ''] = before;
  return hasLetters(beside) && (before.includes(beside) || (hasLetters(nearest) && above !== nearest));
}

/** `(required)` and the like ask for nothing; `Name (required)` does. */
export function isRemark(text: string, languages: Languages): boolean {
  return (
    text.length < 30 &&
    (hasHint('required', text, languages) || hasHint('optional', text, languages)) &&
    matches(roleWords, text, languages).length === 0
  );
}

/** Where a container writes its questions, seen from all of its controls. */
interface Layout {
  /** After the boxes. */
  trailing: boolean;
  /** First boxes of rows whose questions all stand in the row above. */
  rowHeads: ReadonlySet<ControlSnapshot>;
}

/** Several questions before a box and none before the next: each stands above its own box. */
function rowHeads(controls: readonly ControlSnapshot[]): Set<ControlSnapshot> {
  return new Set(
    controls.filter((control, index) => {
      const next = controls[index + 1];
      const { above, before, beside } = control;
      const shared = next !== undefined && next.label === '' && next.before.length === 0 && next.above !== '';
      return shared && before.indexOf(above) > 0 && before.includes(next.above) && before[0] !== beside;
    }),
  );
}

/** Some forms write the question after the box: nothing stands before the first, something after the last. */
function textFollows(controls: readonly ControlSnapshot[]): boolean {
  const bare = controls.filter(
    (control) => isTyped(control) && control.label === '' && control.hiding === null,
  );
  const first = bare[0];
  const last = bare.at(-1);
  if (first === undefined || last === undefined || bare.length < 2) return false;
  return (
    bare.every((control) => control.after.some(hasLetters)) &&
    !first.before.some(hasLetters) &&
    first.beside === '' &&
    first.above === ''
  );
}

export function isTyped(control: ControlSnapshot): boolean {
  return control.control === 'text' || control.control === 'textarea' || control.control === 'rich_text';
}

export function isVisible(control: ControlSnapshot): boolean {
  return control.hiding === null || control.hiding.scope === 'form';
}

/** What stands in brackets explains; it asks for nothing, unless nothing else does. */
export function bareText(text: string): string {
  const bare = text.replaceAll(/[(（[][^)）\]]*[)）\]]/g, ' ');
  return hasLetters(bare) ? bare : text;
}

/** Words, or the Japanese sign for one. */
export function hasLetters(text: string): boolean {
  return /[\p{L}〒]/u.test(text);
}

export function visibleButtons(container: ContainerSnapshot): readonly ButtonSnapshot[] {
  const visible = container.buttons.filter((button) => button.visible);
  return visible.length > 0 ? visible : container.buttons;
}
