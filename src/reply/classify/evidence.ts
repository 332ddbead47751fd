import { replyKinds, type ReplyKind as JudgedKind } from '../../domain/nouns.ts';

export type { JudgedKind };
/** `unsure`: a person should look. */
export type ReplyKind = JudgedKind | 'unsure';

/** Where evidence comes from: what one source says many times counts less each time. */
export type EvidenceSource =
  | 'header'
  | 'sender'
  | 'subject'
  | 'text'
  | 'letter'
  | 'structure'
  | 'context'
  | 'report';

/** One sign for (or, below zero, against) some kinds, in log-odds by kind. */
export interface Evidence {
  source: EvidenceSource;
  /** A stable phrase for the record and for people. */
  reason: string;
  weights: Partial<Record<JudgedKind, number>>;
  /** Whatever the weights say, a person should look: no kind fits. */
  undecidable?: true;
}

/** How likely each kind is before anything is seen, in log-odds. */
const prior: Record<JudgedKind, number> = {
  human: 1,
  acknowledgement: 0,
  bot: -3,
  out_of_office: -1,
  bounce: -0.5,
  bulk: 0,
};
/** The second sign of the same source and direction counts this much, the third its square, … */
const repetition = 0.7;
const surely = 0.6;

export interface Judgement {
  kind: ReplyKind;
  /** The best kind even when `kind` is `unsure`. */
  likely: JudgedKind;
  /** Probability of `likely`, 0 to 1. */
  confidence: number;
  /** The strongest first; names what spoke for the kind and what spoke against it. */
  reasons: string[];
}

/** Weighs all evidence: sums log-odds by kind, signs of one source with diminishing effect. */
export function judge(evidence: readonly Evidence[]): Judgement {
  const scores = replyKinds.map((kind) => ({ kind, score: prior[kind] + total(evidence, kind) }));
  const top = Math.max(...scores.map(({ score }) => score));
  const sum = scores.reduce((all, { score }) => all + Math.exp(score - top), 0);
  const likely = scores.find(({ score }) => score === top)?.kind ?? 'human';
  const confidence = 1 / sum;
  const undecidable = evidence.some((sign) => sign.undecidable);
  const kind = undecidable || confidence < surely ? 'unsure' : likely;
  return { kind, likely, confidence, reasons: reasonsFor(evidence, likely) };
}

function total(evidence: readonly Evidence[], kind: JudgedKind): number {
  const groups = new Map<string, number[]>();
  for (const { source, weights } of evidence) {
    const weight = weights[kind] ?? 0;
    if (weight === 0) continue;
    const group = `${source}${weight > 0 ? '+' : '-'}`;
    groups.set(group, [...(groups.get(group) ?? []), weight]);
  }
  return [...groups.values()].reduce((sum, weights) => sum + diminishing(weights), 0);
}

function diminishing(weights: number[]): number {
  const strongestFirst = weights.toSorted((a, b) => Math.abs(b) - Math.abs(a));
  return strongestFirst.reduce((sum, weight, rank) => sum + weight * repetition ** rank, 0);
}

function reasonsFor(evidence: readonly Evidence[], kind: JudgedKind): string[] {
  return evidence
    .map(({ reason, weights }) => ({ reason, weight: weights[kind] ?? strongestOther(weights) }))
    .filter(({ weight }) => weight !== 0)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .map(({ reason, weight }) => (weight > 0 ? reason : `against: ${reason}`));
}

/** Evidence for another kind speaks against this one. */
function strongestOther(weights: Evidence['weights']): number {
  return -Math.max(0, ...Object.values(weights));
}
