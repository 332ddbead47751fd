import type { FieldRole } from '../reading.ts';
import type { Assignment } from './assign.ts';
import { isTyped, type Draft } from './draft.ts';
import type { Signal } from './evidence.ts';
import { hasHint, type Languages } from './reader.ts';
import { identifierWords } from './words.ts';

/** What only the neighbours tell; changes the assignments in place of single fields. */
export function readAsSequence(
  assignments: readonly Assignment[],
  signals: readonly (readonly Signal[])[],
  languages: Languages,
): Assignment[] {
  const rules = [
    nameBesideSurname,
    repeats,
    splitName,
    diallingCode,
    splitValues,
    titleBox,
    addressLines,
    namelessLastName,
    bareFields,
    lonelyTextarea,
  ];
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

export const repeatsEmail = 'repeats the e-mail';

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
      ? repeatsEmail
      : 'a second e-mail';
    return change(assignment, 'email', reason, 'repeat');
  });
}

function best(signals: readonly Signal[], role: FieldRole): number {
  return Math.max(0, ...signals.filter((signal) => signal.role === role).map((signal) => signal.weight));
}

const splittable = new Set<FieldRole>(['phone', 'email', 'postal_code', 'address', 'date', 'order_number']);

/** Boxes that share a question and say nothing else hold one value together; so do short ones after a phone. */
function splitValues(assignments: Assignment[]): Assignment[] {
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

const familyFirst = ['ja', 'zh', 'ko', 'hu', 'vi'];

/** `Name [ ] [ ]`: two boxes for one name hold its two halves, in the order of the language. */
function splitName(assignments: Assignment[], { languages }: Context): Assignment[] {
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

/** A code asked for right before the phone is its first part. */
function diallingCode(assignments: Assignment[], { languages }: Context): Assignment[] {
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

/** A box called `Title`: before the message its title, in a form that asks for the company a position. */
function titleBox(assignments: Assignment[]): Assignment[] {
  const at = assignments.findIndex(({ role, draft }) => role === 'other' && isTitle(draft));
  const title = assignments[at];
  if (title === undefined) return assignments;
  const heads = assignments[at + 1]?.role === 'message' && withRole(assignments, 'subject') === undefined;
  const works =
    withRole(assignments, 'company') !== undefined && withRole(assignments, 'job_title') === undefined;
  if (!heads && !works) return assignments;
  const [role, reason] = heads
    ? (['subject', 'title of the message'] as const)
    : (['job_title', 'title beside the company'] as const);
  return assignments.map((assignment) => (assignment === title ? change(title, role, reason) : assignment));
}

function isTitle({ asks, control }: Draft): boolean {
  return (
    control.control === 'text' && /^\W*(title|titel|titre|título|titolo|タイトル|标题|標題)\W*$/iu.test(asks)
  );
}

/** House number and second line belong to the address they stand beside. */
function addressLines(assignments: Assignment[], { languages }: Context): Assignment[] {
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
