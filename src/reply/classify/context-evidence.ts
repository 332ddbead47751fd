import { shingles } from '../attribute/evidence.ts';
import type { Evidence } from './evidence.ts';
import type { Facts } from './facts.ts';

/** What is known of the inquiry that a message answers. Each part is optional. */
export interface InquiryContext {
  question?: { subject: string; body: string };
  /** Seconds from submission to arrival; negative is ignored. */
  secondsSinceSubmission?: number;
  channel?: 'form' | 'chat' | 'email';
  /** Texts that came from the same company before, for other inquiries. */
  earlierTexts?: readonly string[];
}

/** A text as alike as this to an earlier one is the same template with other names in it. */
const sameTemplate = 0.75;
const echoedShare = 0.5;
const longWord = 6;
const campaignSeconds = 86_400;

/** What the relation to our own inquiry says: haste, echo, repetition, and whether it talks about the matter. */
export function contextEvidence(facts: Facts, context: InquiryContext): Evidence[] {
  return [
    ...latencyEvidence(context),
    ...questionEvidence(facts, context),
    ...templateEvidence(facts, context),
  ];
}

function evidence(reason: string, weights: Evidence['weights']): Evidence {
  return { source: 'context', reason, weights };
}

function latencyEvidence({ secondsSinceSubmission: seconds }: InquiryContext): Evidence[] {
  if (seconds === undefined || seconds < 0) return [];
  if (seconds <= 60) {
    return [
      evidence(`${Math.round(seconds)} s after the inquiry`, {
        acknowledgement: 2,
        out_of_office: 2,
        bounce: 1.5,
        bulk: -0.5,
        human: -2.2,
      }),
    ];
  }
  if (seconds <= 300) {
    return [
      evidence(`${Math.round(seconds)} s after the inquiry`, {
        acknowledgement: 1,
        out_of_office: 1,
        bounce: 0.8,
        bulk: -0.3,
        human: -0.6,
      }),
    ];
  }
  if (seconds < 7200) return [];
  // Campaigns to those who asked begin days later.
  return [
    evidence(`${Math.round(seconds / 3600)} h after the inquiry`, {
      human: 0.4,
      bulk: seconds > campaignSeconds ? 0.8 : 0.3,
      acknowledgement: -0.6,
      out_of_office: -0.5,
    }),
  ];
}

function questionEvidence(facts: Facts, { question }: InquiryContext): Evidence[] {
  if (!question) return [];
  const written = new Set(shingles(facts.newText));
  const ours = shingles(question.body);
  const echoed = ours.filter((shingle) => written.has(shingle)).length / Math.max(1, ours.length);
  if (echoed >= echoedShare && !facts.quotes) {
    return [evidence('repeats our own words unquoted', { acknowledgement: 2.4, human: -1 })];
  }
  const words = longWords(facts.newText);
  const shared = [...longWords(question.body)].filter((word) => words.has(word));
  if (shared.length < 2) return [];
  return [
    evidence(`speaks of ${shared.slice(0, 3).join(', ')}`, {
      human: 0.5 + 0.15 * Math.min(4, shared.length),
    }),
  ];
}

function longWords(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{L}{3,40}/gu) ?? [];
  return new Set(words.filter((word) => word.length >= longWord));
}

function templateEvidence({ newText }: Facts, { earlierTexts = [] }: InquiryContext): Evidence[] {
  const ours = new Set(shingles(newText));
  if (ours.size < 5) return [];
  const alike = earlierTexts.some((text) => likeness(ours, new Set(shingles(text))) >= sameTemplate);
  return alike
    ? [
        evidence('same text as to an earlier inquiry', {
          acknowledgement: 2,
          out_of_office: 0.8,
          bulk: 0.8,
          human: -2,
        }),
      ]
    : [];
}

/** Jaccard index of two sets. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = a.intersection(b).size;
  return shared / Math.max(1, a.size + b.size - shared);
}
