/** What is collected of a probe: nothing, everything but the site's own pictures and fonts, or those too. */
export const evidenceLevels = ['none', 'plain', 'pictures'] as const;
export type EvidenceLevel = (typeof evidenceLevels)[number];

export interface EvidencePolicy {
  level: EvidenceLevel;
  /** Targets whose last probe went wrong: the next one's trace shows their pages too. */
  troubled: Set<string>;
}
