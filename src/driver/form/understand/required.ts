import type { ControlSnapshot } from '../../page/form/contract.ts';
import type { Draft } from './draft.ts';
import { hasHint, type Languages } from './reader.ts';

const asterisk = /[*＊✱∗﹡]/;
/** Short texts only: a sentence with "required" speaks of something else. */
const longestRemark = 60;

/** By what a field is required; null when it is optional. */
export function requiredBy({ control, members, asks }: Draft, languages: Languages): string | null {
  for (const member of members)
    if (member.required === 'attribute' || member.required === 'aria') return member.required;
  if (saysOptional(control, asks, languages)) return null;
  if (asterisk.test(asks) || asterisk.test(control.placeholder) || starBeside(control)) return 'asterisk';
  const remarks = [asks, control.placeholder, control.before[0] ?? '', control.title].filter(
    (text) => text.length <= longestRemark,
  );
  if (remarks.some((text) => hasHint('required', text, languages))) return 'text';
  return members.some((member) => member.required === 'class') ? 'class' : null;
}

function saysOptional(control: ControlSnapshot, asks: string, languages: Languages): boolean {
  return [asks, control.placeholder].some(
    (text) => text.length <= longestRemark && hasHint('optional', text, languages),
  );
}

/** A star of its own right before or after the box. */
function starBeside(control: ControlSnapshot): boolean {
  const isStar = (text: string | undefined) => text !== undefined && /^[\s(]*[*＊✱∗﹡][\s)]*$/.test(text);
  const before = control.before[0];
  return (
    isStar(before) ||
    isStar(control.after[0]) ||
    (control.label === '' && before !== undefined && /[*＊]\s*:?$/.test(before))
  );
}
