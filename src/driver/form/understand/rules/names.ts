import type { FieldRole } from '../../reading.ts';
import type { Assignment } from '../assign.ts';
import type { Signal } from '../evidence.ts';
import { change, withRole, type Context } from './rule.ts';

/** `name` + `surname`: the name is the first name; `surname` + a name alone likewise. */
export function nameBesideSurname(assignments: Assignment[]): Assignment[] {
  const last = withRole(assignments, 'last_name');
  const first = withRole(assignments, 'first_name');
  const full = withRole(assignments, 'full_name');
  if (
    full === undefined ||
    (last === undefined && first === undefined) ||
    (last !== undefined && first !== undefined)
  ) {
    return assignments;
  }
  const missing = last === undefined ? 'last_name' : 'first_name';
  const known = last ?? first;
  if (known === undefined || distance(assignments, full, known) > 2) return assignments;
  return assignments.map((assignment) =>
    assignment === full
      ? change(assignment, missing, `stands beside the ${known.role.replace('_', ' ')}`)
      : assignment,
  );
}

function distance(assignments: readonly Assignment[], a: Assignment, b: Assignment): number {
  return Math.abs(assignments.indexOf(a) - assignments.indexOf(b));
}

const familyFirst = ['ja', 'zh', 'ko', 'hu', 'vi'];

/** `Name [ ] [ ]`: two boxes for one name hold its two halves, in the order of the language. */
export function splitName(assignments: Assignment[], { languages }: Context): Assignment[] {
  const at = assignments.findIndex(({ role }) => role === 'full_name');
  const question = assignments[at]?.draft.share?.question;
  const halves =
    question === undefined ? [] : assignments.filter(({ draft }) => draft.share?.question === question);
  const [head, tail] = halves;
  if (head === undefined || tail?.role !== 'other' || halves.length !== 2) return assignments;
  const order: FieldRole[] = ['first_name', 'last_name'];
  if (familyFirst.some((language) => languages.has(language))) order.reverse();
  return assignments.map((assignment) => {
    const role = order[halves.indexOf(assignment)];
    return role === undefined ? assignment : change(assignment, role, 'half of a split name');
  });
}

/** A box that says nothing between first name and e-mail is the last name. */
export function namelessLastName(assignments: Assignment[], { signals }: Context): Assignment[] {
  if (withRole(assignments, 'last_name') !== undefined || withRole(assignments, 'full_name') !== undefined)
    return assignments;
  return assignments.map((assignment, index) => {
    const before = assignments[index - 1]?.role;
    const after = assignments[index + 1]?.role;
    const fits = before === 'first_name' && (after === 'email' || after === 'phone' || after === 'company');
    return fits && isMute(assignment, signals[index])
      ? change(assignment, 'last_name', 'stands between first name and e-mail')
      : assignment;
  });
}

function isMute(assignment: Assignment, signals: readonly Signal[] | undefined): boolean {
  const visible = assignment.draft.control.hiding?.scope !== 'field';
  return (
    assignment.role === 'other' &&
    assignment.draft.control.control === 'text' &&
    visible &&
    (signals ?? []).length === 0
  );
}

/** Boxes without any word before the message, in the order nearly every form has: name, e-mail, phone. */
export function bareFields(assignments: Assignment[], { signals }: Context): Assignment[] {
  const hasName = ['full_name', 'first_name', 'last_name'].some(
    (role) => withRole(assignments, role as FieldRole) !== undefined,
  );
  const email = assignments.findIndex((assignment) => assignment.role === 'email');
  if (hasName || email <= 0) return assignments;
  const before = assignments[email - 1];
  if (before === undefined || !isMute(before, signals[email - 1])) return assignments;
  return assignments.map((assignment) =>
    assignment === before ? change(assignment, 'full_name', 'stands before the e-mail') : assignment,
  );
}
