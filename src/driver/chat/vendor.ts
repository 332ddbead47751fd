/**
 * What is publicly known of one vendor's widget; data in `probes/vendors/`. All of it is a hint in front
 * of the generic path, which also finds the way when a vendor has changed everything.
 */
export interface VendorFacts {
  /** Short stable id, as it is reported. */
  vendor: string;
  /** Where each fact can be read; `idx` numbers name public code seen as text. */
  sources: readonly string[];
  signals: {
    /** Names in `window`, dotted for nested ones. */
    globals?: readonly string[];
    /** Hosts, or hosts with the start of a path, that scripts and frames come from. */
    hosts?: readonly string[];
    selectors?: readonly string[];
  };
  /** CSS selectors, in whatever frame the part stands. */
  launcher?: readonly string[];
  /** The iframes that the widget lives in. */
  frame?: readonly string[];
  composer?: readonly string[];
  send?: readonly string[];
  transcript?: readonly string[];
  /** A message, or an ancestor of its text, matches one of these when that author wrote it. */
  authors?: Partial<Record<MarkedAuthor, readonly string[]>>;
}

export type MarkedAuthor = 'visitor' | 'bot' | 'human' | 'system';

/** The parts that a survey looks out for. */
export type VendorHints = Required<Pick<VendorFacts, 'launcher' | 'frame' | 'composer' | 'send'>>;

export function hintsOf(facts: VendorFacts | null): VendorHints {
  const { launcher = [], frame = [], composer = [], send = [] } = facts ?? {};
  return { launcher, frame, composer, send };
}
