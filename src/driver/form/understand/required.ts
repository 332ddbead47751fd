import type { ControlSnapshot } from '../../page/form/contract.ts';
import { isRemark, isTyped, isVisible, type Draft } from './draft.ts';
import { hasHint, type Languages } from './reader.ts';

const asterisk = /[*＊✱∗﹡]/;
/** Short texts only: a sentence with "required" speaks of something else. */
const longestRemark = 60;

/** By what each field of a form is required; null where it is optional. */
export function requirements(drafts: readonly Draft[], languages: Languages): (string | null)[] {
  const marked = drafts.map((draft) => requiredBy(draft, languages));
  const typed = drafts.map((draft) => isTyped(draft.control) && isVisible(draft.control));
  const optional = drafts.map((draft) => saysOptional(draft, languages));
  // Where only the optional ones are marked, the others are meant to be filled.
  const inverted = optional.includes(true) && !marked.some((mark, at) => mark !== null && typed[at]);
  return marked.map((mark, at) => {
    const silent = inverted && !optional[at] && !drafts[at]?.control.readOnly;
    return mark ?? (silent && asksSomething(drafts[at]) ? 'others are marked optional' : null);
  });
}

function asksSomething(draft: Draft | undefined): boolean {
  return draft !== undefined && (isTyped(draft.control) || draft.control.control === 'select');
}

function requiredBy(draft: Draft, languages: Languages): string | null {
  const { control, members, asks } = draft;
  const marks = members.map((member) => member.required);
  const stated = marks.find((mark) => mark === 'attribute' || mark === 'aria');
  if (stated !== undefined) return stated;
  if (control.readOnly || saysOptional(draft, languages)) return null;
  if (asterisk.test(asks) || asterisk.test(control.placeholder) || starBeside(control)) return 'asterisk';
  const remarks = [asks, control.placeholder, control.before[0] ?? '', control.title].filter(
    (text) => text.length <= longestRemark,
  );
  if (remarks.some((text) => hasHint('required', text, languages))) return 'text';
  return marks.find((mark) => mark !== null) ?? null;
}

function saysOptional({ control, asks }: Draft, languages: Languages): boolean {
  const after = control.after[0] ?? '';
  return [asks, control.placeholder, isRemark(after, languages) ? after : ''].some(
    (text) => text.length <= longestRemark && hasHint('optional', text, languages),
  );
}

/** A star of its own right before or after the box, or at the end of the question on its line. */
function starBeside(control: ControlSnapshot): boolean {
  const isStar = (text: string | undefined) => text !== undefined && /^[\s(]*[*＊✱∗﹡][\s)]*$/.test(text);
  const ends = (text: string | undefined) => text !== undefined && /[*＊✱∗﹡]\s*:?$/.test(text);
  const [before] = control.before;
  const question = control.before.includes(control.beside) ? control.beside : undefined;
  return (
    isStar(before) || isStar(control.after[0]) || (control.label === '' && (ends(before) || ends(question)))
  );
}
