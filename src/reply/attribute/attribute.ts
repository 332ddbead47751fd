import type { InboundMessage } from '../../mailbox/index.ts';
import { type Candidate, evidenceFor, type AttributionEvidence } from './evidence.ts';
import { readTraces } from './traces.ts';

export interface Attribution {
  /** Null when nothing fits or two fit about as well: then a person decides. */
  probeId: string | null;
  /** Sum over the evidence of the best candidate. */
  score: number;
  evidence: AttributionEvidence[];
  /** Something spoke for a probe, but not clearly enough for one. */
  ambiguous: boolean;
  /** The candidates worth showing to a person, the best first. */
  suggestions: { probeId: string; score: number }[];
}

/** What the sender's domain alone is worth: enough only if no other probe could be meant. */
const sufficient = 30;
/** How far the best must be ahead. */
const margin = 20;
const maxSuggestions = 5;

/**
 * Which probe a message answers. Pure: the caller gives the candidates, and `receivedAt` for the windows.
 * Of two candidates that fit about equally well, neither is taken.
 */
export function attributeMessage(
  message: InboundMessage,
  candidates: readonly Candidate[],
  receivedAt: Date | null = null,
): Attribution {
  const traces = readTraces(message, receivedAt);
  const scored = candidates.flatMap((candidate) => {
    const evidence = evidenceFor(traces, candidate);
    const score = evidence.reduce((sum, sign) => sum + sign.score, 0);
    return score > 0 ? [{ probeId: candidate.probeId, evidence, score }] : [];
  });
  scored.sort((a, b) => b.score - a.score);
  const [best] = scored;
  const proven = isProven(
    scored.map(({ score }) => score),
    traces.massMailing,
  );
  return {
    probeId: proven && best ? best.probeId : null,
    score: best?.score ?? 0,
    evidence: best?.evidence ?? [],
    ambiguous: best !== undefined && !proven,
    suggestions: scored.slice(0, maxSuggestions).map(({ probeId, score }) => ({ probeId, score })),
  };
}

/** A mass mailing of a measured company reaches whoever is on its list: its domain alone proves nothing. */
function isProven([best = 0, second = 0]: readonly number[], massMailing: boolean): boolean {
  return best >= sufficient && best - second >= margin && (best >= 2 * sufficient || !massMailing);
}
