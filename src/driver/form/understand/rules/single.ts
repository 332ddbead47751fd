import { byKind, byManner } from '../../choices.ts';
import type { FieldRole } from '../../reading.ts';
import type { Assignment } from '../assign.ts';
import { hasLetters, isTyped, type Draft } from '../draft.ts';
import type { Signal } from '../evidence.ts';
import { hasHint, type Languages } from '../reader.ts';
import { change, withRole, type Context } from './rule.ts';

export const repeatsEmail = 'repeats the e-mail';

/** A second e-mail box repeats the first when it says so, or holds nothing else. */
export function repeats(assignments: Assignment[], { signals, languages }: Context): Assignment[] {
  const email = withRole(assignments, 'email');
  if (email === undefined) return assignments;
  return assignments.map((assignment, index) => {
    if (assignment === email || assignment.role !== 'other' || !isTyped(assignment.draft.control))
      return assignment;
    const speaks = best(signals[index] ?? [], 'email');
    const { asks, control } = assignment.draft;
    const said = `${asks} ${control.name} ${control.id}`.replaceAll(/[_[\]-]/g, ' ');
    const again = hasHint('repeat', said, languages);
    const least = again ? 1.5 : Math.max(3, best(signals[index] ?? [], 'other'));
    return speaks < least
      ? assignment
      : change(assignment, 'email', again ? repeatsEmail : 'a second e-mail', 'repeat');
  });
}

function best(signals: readonly Signal[], role: FieldRole): number {
  return Math.max(0, ...signals.filter((signal) => signal.role === role).map((signal) => signal.weight));
}

/** A box called `Title`: before the message its title, in a form that asks for the company a position. */
export function titleBox(assignments: Assignment[]): Assignment[] {
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

/** The only textarea that no other role claims is the message. */
export function lonelyTextarea(assignments: Assignment[]): Assignment[] {
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

const choosing = new Set(['select', 'radio', 'checkbox', 'combobox']);

/** A list of things, none of them a way to answer, an amount or a form of address: what the inquiry is about. */
export function topicList(assignments: Assignment[], { languages }: Context): Assignment[] {
  const listed = assignments.some(
    ({ role, draft }) => role === 'subject' && choosing.has(draft.control.control),
  );
  if (listed) return assignments;
  const list = assignments.find(
    ({ role, score, rival, draft }) =>
      role === 'other' &&
      score === 0 &&
      rival === 0 &&
      choosing.has(draft.control.control) &&
      namesThings(draft, languages),
  );
  return assignments.map((assignment) =>
    assignment === list ? change(assignment, 'subject', 'a list of things to write about') : assignment,
  );
}

function namesThings({ options, asks, control }: Draft, languages: Languages): boolean {
  const real = options.filter(({ value, label }) => value !== '' && hasLetters(label));
  if (real.length < 2 || real.length > mostThings || control.hiding !== null) return false;
  const language = [...languages].at(-1) ?? 'en';
  return (
    byManner(real, { label: asks, language }) === null &&
    byKind(real, { label: asks, language, company: false }) === null
  );
}

const mostThings = 30;

const spokenByMarks = /^(name|id|className|wrapper) /;

/** A box for a web site that no visible word asks for, and that may stay empty, is bait more often than a question. */
export function unaskedWebsite(assignments: Assignment[]): Assignment[] {
  return assignments.map((assignment) => {
    const { role, reasons, draft } = assignment;
    const unasked = role === 'website' && reasons.every((reason) => spokenByMarks.test(reason));
    return unasked && draft.control.required === null
      ? { ...assignment, role: 'other', score: 0, reasons: ['no visible word asks for it', ...reasons] }
      : assignment;
  });
}
