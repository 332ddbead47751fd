import type { InboundMessage } from '../../mailbox/index.ts';
import { contextEvidence, type InquiryContext } from './context-evidence.ts';
import { type Evidence, judge, type Judgement } from './evidence.ts';
import { readFacts } from './facts.ts';
import { headerEvidence } from './header-evidence.ts';
import { letterEvidence } from './letter-evidence.ts';
import { senderEvidence } from './sender-evidence.ts';
import { structureEvidence } from './structure-evidence.ts';
import { textEvidence } from './text-evidence.ts';

/**
 * Judges who wrote a message: a person, or which kind of machine. All signs are weighed together;
 * none decides alone. With what is known of our inquiry the judgement is better, without it still sound.
 * Never throws for a parsed message, and reads at most 64 KB of its text.
 */
export function classifyMessage(message: InboundMessage, context: InquiryContext = {}): Judgement {
  const facts = readFacts(message);
  const evidence: Evidence[] = [
    ...headerEvidence(facts),
    ...senderEvidence(facts),
    ...textEvidence(facts),
    ...structureEvidence(facts),
    ...letterEvidence(facts),
    ...contextEvidence(facts, context),
  ];
  return judge(evidence);
}
