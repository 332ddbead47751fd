import type { FieldRole } from '../reading.ts';
import type { Assignment } from './assign.ts';
import { isTyped, type Draft } from './draft.ts';
import type { Signal } from './evidence.ts';
import { hasHint, type Languages } from './reader.ts';

/** What only the neighbours tell; changes the assignments in place of single fields. */
export function readAsSequence(
  assignments: readonly Assignment[],
  signals: readonly (readonly Signal[])[],
  languages: Languages,
): Assignment[] {
  const rules = [nameBesideSurname, repeats, splitPhone, namelessLastName, bareFields, lonelyTextarea];
  return rules.reduce<Assignment[]>(
    (current, rule) => rule(current, { signals, languages }),
    [...assignments],
  );
}

interface Context {
  signals: readonly (readonly Signal[])[];
  languages: Languages;
}

function change(
  assignment: Assignment,
  role: FieldRole,
  reason: string,
  part: Assignment['part'] = null,
): Assignment {
  return {
    ...assignment,
    role,
    part,
    score: Math.max(assignment.score, 3),
    reasons: [reason, ...assignment.reasons],
  };
}

function withRole(assignments: readonly Assignment[], role: FieldRole): Assignment | undefined {
  return assignments.find((assignment) => assignment.role === role);
}

/** `name` + `surname`: the name is the first name; `surname` + a name alone likewise. */
function nameBesideSurname(assignments: Assignment[]): Assignment[] {
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

/** A second e-mail box repeats the first when it says so, or holds nothing else. */
function repeats(assignments: Assignment[], { signals, languages }: Context): Assignment[] {
  const email = withRole(assignments, 'email');
  if (email === undefined) return assignments;
  return assignments.map((assignment, index) => {
    if (assignment === email || assignment.role !== 'other' || !isTyped(assignment.draft.control))
      return assignment;
    const speaks = best(signals[index] ?? [], 'email');
    if (speaks < 3 || speaks < best(signals[index] ?? [], 'other')) return assignment;
    const said = `${assignment.draft.asks} ${assignment.draft.control.name} ${assignment.draft.control.id}`;
    const reason = hasHint('repeat', said.replaceAll(/[_[\]-]/g, ' '), languages)
      ? 'repeats the e-mail'
      : 'a second e-mail';
    return change(assignment, 'email', reason, 'repeat');
  });
}

function best(signals: readonly Signal[], role: FieldRole): number {
  return Math.max(0, ...signals.filter((signal) => signal.role === role).map((signal) => signal.weight));
}

/** Short boxes right after the phone, without words of their own, are its parts. */
function splitPhone(assignments: Assignment[]): Assignment[] {
  const at = assignments.findIndex((assignment) => assignment.role === 'phone');
  if (at === -1 || !isShort(assignments[at])) return assignments;
  let part = 0;
  return assignments.map((assignment, index) => {
    if (index < at || index > at + 3 || index !== at + part || !isShort(assignment)) return assignment;
    if (index > at && assignment.role !== 'other' && assignment.role !== 'phone') return assignment;
    part += 1;
    const followed = index > at || (isShort(assignments[index + 1]) && isNameless(assignments[index + 1]));
    return followed ? change(assignment, 'phone', 'part of a split phone number', part - 1) : assignment;
  });
}

function isShort(assignment: Assignment | undefined): boolean {
  const length = assignment?.draft.control.maxLength ?? null;
  return length !== null && length <= 6;
}

function isNameless(assignment: Assignment | undefined): boolean {
  return assignment !== undefined && (assignment.role === 'other' || assignment.role === 'phone');
}

/** A box that says nothing between first name and e-mail is the last name. */
function namelessLastName(assignments: Assignment[], { signals }: Context): Assignment[] {
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
function bareFields(assignments: Assignment[], { signals }: Context): Assignment[] {
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

/** The only textarea that no other role claims is the message. */
function lonelyTextarea(assignments: Assignment[]): Assignment[] {
  if (withRole(assignments, 'message') !== undefined) return assignments;
  const areas = assignments.filter(
    ({ role, draft }) => role !== 'captcha' && isLong(draft) && !draft.control.readOnly,
  );
  const area = areas.length === 1 ? areas[0] : undefined;
  if (area === undefined || area.draft.control.hiding?.scope === 'field') return assignments;
  return assignments.map((assignment) =>
    assignment === area ? change(assignment, 'message', 'the only large text box') : assignment,
  );
}

function isLong(draft: Draft): boolean {
  return draft.control.control === 'textarea' || draft.control.control === 'rich_text';
}
