import type { ContainerSnapshot } from '../../page/form/contract.ts';
import { isRemark, isTyped, isVisible, type Draft } from './draft.ts';
import { hasHint, type Languages } from './reader.ts';

const asterisk = /[*＊✱∗﹡]/;
/** Other signs that a note may explain as "required". */
const signs = /[※●◎★☆◆■▲†‡✔✓]/gu;
/** Short texts only: a sentence with "required" speaks of something else. */
const longestRemark = 60;
/** How far from a sign, or from "all fields", its explanation stands. */
const reach = 40;

/** By what each field of a form is required; null where it is optional. */
export function requirements(
  container: ContainerSnapshot,
  drafts: readonly Draft[],
  languages: Languages,
): (string | null)[] {
  const note = `${container.lead} ${container.text}`;
  const sign = signOf(note, languages);
  const marked = drafts.map((draft, at) => requiredBy(draft, { sign, languages, next: drafts[at + 1] }));
  const asking = drafts.map(
    ({ control }) => isVisible(control) && (isTyped(control) || control.control === 'select'),
  );
  const optional = drafts.map((draft, at) => {
    const around = { sign, languages, next: drafts[at + 1] };
    return asking[at] === true && says('optional', draft, around);
  });
  const unmarked = !marked.some((mark, at) => mark !== null && asking[at] === true);
  const all = unmarked && saysAll(note, languages) ? 'all fields are' : null;
  const others = unmarked && saysUnlessOptional(note, languages) ? 'others are marked optional' : null;
  return marked.map((mark, at) => {
    const free = optional[at] === true || asking[at] !== true || drafts[at]?.control.readOnly === true;
    return mark ?? (free ? null : (all ?? others));
  });
}

interface Around {
  sign: string | null;
  languages: Languages;
  next: Draft | undefined;
}

function requiredBy(draft: Draft, around: Around): string | null {
  const { control, members } = draft;
  const marks = members.map((member) => member.required);
  const stated = marks.find((mark) => mark === 'attribute' || mark === 'aria');
  if (stated !== undefined) return stated;
  if (control.readOnly || says('optional', draft, around)) return null;
  const questions = questionsOf(draft);
  if (asterisk.test(questions.join(' ')) || starBeside(draft, around)) return 'asterisk';
  const { sign } = around;
  if (sign !== null && questions.some((text) => text.includes(sign))) return `sign ${sign}`;
  if (says('required', draft, around)) return 'text';
  return marks.find((mark) => mark !== null) ?? null;
}

/** What asks for a field: its own words, and the heading of its row. */
function questionsOf({ control, asks, share }: Draft): string[] {
  const row = control.label === '' && control.before.length === 0 ? control.above : '';
  return [asks, control.placeholder, share?.question ?? '', row];
}

function says(hint: 'required' | 'optional', draft: Draft, { languages, next }: Around): boolean {
  const { control, asks } = draft;
  const [before = ''] = control.before;
  const own = ownAfter(draft, next);
  const texts = [
    asks,
    control.placeholder,
    control.title,
    isRemark(own, languages) ? own : '',
    inBrackets(asks),
  ];
  if (hint === 'required' || isRemark(before, languages)) texts.push(before);
  return texts.some((text) => text.length <= longestRemark && hasHint(hint, text, languages));
}

/** A remark between two boxes belongs to the one right after it, else to the one before. */
function ownAfter({ control }: Draft, next: Draft | undefined): string {
  const [after = ''] = control.after;
  return next?.control.before[0] === after ? '' : after;
}

/** `(required) I agree to …` */
function inBrackets(text: string): string {
  return (
    /^[(（[]([^)）\]]{3,30})[)）\]]/.exec(text)?.[1] ??
    /[(（[]([^)）\]]{3,30})[)）\]]\W*$/.exec(text)?.[1] ??
    ''
  );
}

/** The sign that a note says means "required". */
function signOf(note: string, languages: Languages): string | null {
  for (const { 0: sign, index } of note.matchAll(signs))
    if (hasHint('required', note.slice(Math.max(0, index - reach), index + reach), languages)) return sign;
  return null;
}

/** "Unless marked optional, all fields are required." */
function saysUnlessOptional(note: string, languages: Languages): boolean {
  return sentencesOf(note).some(
    (sentence) =>
      hasHint('optional', sentence, languages) &&
      (hasHint('required', sentence, languages) || hasHint('all_fields', sentence, languages)),
  );
}

function sentencesOf(note: string): string[] {
  return note.split(/[.!。！\n]/);
}

/** "All fields are required." */
function saysAll(note: string, languages: Languages): boolean {
  return sentencesOf(note).some(
    (sentence) => hasHint('all_fields', sentence, languages) && hasHint('required', sentence, languages),
  );
}

/** A star of its own right before or after the box, or at the end of the question on its line. */
function starBeside(draft: Draft, { languages, next }: Around): boolean {
  const { control, asks } = draft;
  const isStar = (text: string) => /^[\s(]*[*＊✱∗﹡][\s)]*$/.test(text);
  const ends = (text: string) => /[*＊✱∗﹡]\s*:?$/.test(text);
  const [before = ''] = control.before;
  const after = ownAfter(draft, next);
  if (isStar(before) || isStar(after)) return true;
  // `[box] * with area code`, but not the note `* required` below the last box.
  if (/^[*＊]\s/.test(after) && after.length < 30 && !hasHint('required', after, languages)) return true;
  if (control.label !== '' || asks === control.above) return false;
  return ends(before) || (control.before.includes(control.beside) && ends(control.beside));
}
