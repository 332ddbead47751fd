import type { FieldRole } from '../reading.ts';
import { isTyped, type Draft } from './draft.ts';
import type { Signal } from './evidence.ts';

/** A field with the role it got in the form as a whole. */
export interface Assignment {
  draft: Draft;
  role: FieldRole;
  part: number | 'repeat' | null;
  score: number;
  /** Best score of any other role. */
  rival: number;
  reasons: string[];
}

/** Roles that a form asks for once. */
const single = new Set<FieldRole>([
  ...([
    'full_name',
    'first_name',
    'last_name',
    'email',
    'phone',
    'company',
    'job_title',
    'website',
    'subject',
  ] as const),
  ...(['message', 'address', 'city', 'postal_code', 'country', 'budget', 'order_number'] as const),
]);

/** Below this a role is a guess. */
const lowest = 2.4;
/** A next role that no visible word asks for counts when it speaks at least so loudly, as a share of the first. */
const secondBest = 0.5;

interface Candidate {
  field: number;
  role: FieldRole;
  score: number;
  /** Words that people see speak for it. */
  visible: boolean;
  reasons: string[];
}

/**
 * One assignment for the whole form: candidates from the surest down, each single role given once;
 * who comes too late falls back to its next role. `given`: roles that other fields have already.
 */
export function assignRoles(
  drafts: readonly Draft[],
  signals: readonly (readonly Signal[])[],
  given: ReadonlySet<FieldRole>,
): Assignment[] {
  const candidates = drafts.flatMap((_, field) => candidatesOf(field, signals[field] ?? []));
  const taken = new Set<string>(given);
  const chosen = new Map<number, Candidate>();
  const firsts = new Map<number, number>();
  for (const candidate of candidates.toSorted((a, b) => b.score - a.score || a.field - b.field)) {
    const first = firsts.get(candidate.field) ?? candidate.score;
    firsts.set(candidate.field, first);
    const least = candidate.visible ? lowest : Math.max(lowest, secondBest * first);
    if (chosen.has(candidate.field) || candidate.score < least) continue;
    const key = keyOf(candidate.role, drafts[candidate.field]);
    if (single.has(candidate.role) && taken.has(key)) continue;
    taken.add(key);
    chosen.set(candidate.field, candidate);
  }
  return drafts.map((draft, field) =>
    assignment(
      draft,
      chosen.get(field),
      candidates.filter((other) => other.field === field),
    ),
  );
}

/** A list of topics and a line for the subject may stand in one form. */
function keyOf(role: FieldRole, draft: Draft | undefined): string {
  return role === 'subject' && draft !== undefined && !isTyped(draft.control) ? 'subject of a list' : role;
}

function assignment(draft: Draft, candidate: Candidate | undefined, own: readonly Candidate[]): Assignment {
  const rival = Math.max(
    0,
    ...own.filter((other) => other.role !== candidate?.role).map((other) => other.score),
  );
  if (candidate === undefined)
    return { draft, role: 'other', part: null, score: 0, rival, reasons: ['no sign of a role'] };
  return {
    draft,
    role: candidate.role,
    part: null,
    score: candidate.score,
    rival,
    reasons: candidate.reasons,
  };
}

function candidatesOf(field: number, signals: readonly Signal[]): Candidate[] {
  const byRole = Map.groupBy(signals, (signal) => signal.role);
  return [...byRole].map(([role, own]) => {
    const sorted = own.toSorted((a, b) => b.weight - a.weight);
    return {
      field,
      role,
      score: combined(sorted),
      visible: own.some((signal) => !/^(name|id|className|wrapper) /.test(signal.evidence)),
      reasons: [...new Set(sorted.map((signal) => signal.evidence))].slice(0, 4),
    };
  });
}

/** The strongest sign in full, further ones ever less: ten weak signs do not outweigh a clear one. */
function combined(sorted: readonly Signal[]): number {
  return sorted.reduce((sum, signal, index) => sum + signal.weight / (1 + index * 0.6), 0);
}
