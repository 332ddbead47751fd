import type { FieldRole } from '../../reading.ts';
import type { Assignment } from '../assign.ts';
import type { Signal } from '../evidence.ts';
import type { Languages } from '../reader.ts';

/** What a rule may look at besides the assignments. */
export interface Context {
  signals: readonly (readonly Signal[])[];
  languages: Languages;
}

export function change(
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

export function withRole(assignments: readonly Assignment[], role: FieldRole): Assignment | undefined {
  return assignments.find((assignment) => assignment.role === role);
}

/** Changes the assignments of a form by what only neighbours tell. */
export type Rule = (assignments: Assignment[], context: Context) => Assignment[];
