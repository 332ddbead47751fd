/** What is collected of a probe: nothing, everything but the site's own pictures and fonts, or those too. */
export type EvidenceLevel = 'none' | 'plain' | 'pictures';

export interface EvidencePolicy {
  level: EvidenceLevel;
  /** Targets whose last probe went wrong: the next one's trace shows their pages too. */
  troubled: Set<string>;
}
