import type { FieldRole } from '../../reading.ts';
import type { Assignment } from '../assign.ts';
import { hasHint, type Languages } from '../reader.ts';
import { identifierWords } from '../words.ts';
import { change, type Context } from './rule.ts';

const splittable = new Set<FieldRole>(['phone', 'email', 'postal_code', 'address', 'date', 'order_number']);

/** Boxes that share a question and say nothing else hold one value together; so do short ones after a phone. */
export function splitValues(assignments: Assignment[]): Assignment[] {
  const read = [...assignments];
  for (const [at, head] of assignments.entries()) {
    const run = assignments.slice(at, at + mostParts);
    const end = run.findIndex((assignment, offset) => offset > 0 && !goesOn(head, assignment));
    const together = end === -1 ? run : run.slice(0, end);
    const role = together.map((part) => part.role).find((found) => splittable.has(found));
    // A list in an address is its province or country.
    const parts = together.filter(({ draft }) => role !== 'address' || draft.control.control !== 'select');
    const others = parts.filter((part) => part.role !== role && part.role !== 'other');
    if (parts.length < 2 || role === undefined || others.length > 0) continue;
    for (const [part, assignment] of parts.entries()) {
      const place = assignments.indexOf(assignment);
      if (read[place] === assignment) read[place] = change(assignment, role, `part of a split ${role}`, part);
    }
  }
  return read;
}

const mostParts = 6;

function goesOn(head: Assignment, next: Assignment): boolean {
  const { share } = head.draft;
  if (share !== null && !share.parted)
    return share.at === 0 && next.draft.share?.question === share.question && next.draft.share.at > 0;
  return head.role === 'phone' && next.role === 'other' && isShort(head) && isShort(next) && next.score === 0;
}

function isShort({ draft }: Assignment): boolean {
  const length = draft.control.maxLength;
  return length !== null && length <= 6;
}

/** A code asked for right before the phone is its first part. */
export function diallingCode(assignments: Assignment[], { languages }: Context): Assignment[] {
  const at = assignments.findIndex(({ role }) => role === 'phone');
  const [code, phone] = assignments.slice(Math.max(at - 1, 0), at + 1);
  if (at < 1 || code === undefined || phone === undefined || !['other', 'country'].includes(code.role))
    return assignments;
  const { asks, control } = code.draft;
  const said = [asks, control.ariaLabel, identifierWords(`${control.name} ${control.id}`).join(' ')];
  if (!said.some((text) => hasHint('dialling_code', text, languages))) return assignments;
  return assignments.map((assignment) => {
    if (assignment === code) return change(code, 'phone', 'dialling code before the phone', 0);
    return assignment === phone ? change(phone, 'phone', 'after its dialling code', 1) : assignment;
  });
}

/** House number and second line belong to the address they stand beside. */
export function addressLines(assignments: Assignment[], { languages }: Context): Assignment[] {
  const at = assignments.findIndex(({ role }) => role === 'address');
  const head = assignments[at];
  if (head === undefined || head.part !== null) return assignments;
  const lines = [assignments[at + 1], assignments[at + 2]].filter(
    (next) => next !== undefined && isAddressLine(next, languages),
  );
  if (lines.length === 0) return assignments;
  const all = [head, ...lines];
  return assignments.map((assignment) => {
    const part = all.indexOf(assignment);
    return part === -1 ? assignment : change(assignment, 'address', 'line of the address', part);
  });
}

function isAddressLine({ role, draft }: Assignment, languages: Languages): boolean {
  if (role !== 'other' || draft.control.control !== 'text') return false;
  return [draft.asks, identifierWords(`${draft.control.name} ${draft.control.id}`).join(' ')].some((text) =>
    hasHint('address_line', text, languages),
  );
}
