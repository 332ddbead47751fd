export interface CoverRequest {
  /** A regular expression (flags `giu`) for the texts to cover; '' covers none. */
  pattern: string;
  /** Controls to cover whatever they hold. */
  selectors: readonly string[];
  /** The form a long picture is cut around; null where it is not in this frame. */
  form: string | null;
}

/** Where things are, in CSS pixels of the document. */
export interface Layout {
  /** Of the whole document. */
  width: number;
  height: number;
  /** The part that is on screen. */
  screen: { top: number; bottom: number };
  form: { top: number; bottom: number } | null;
}

export interface EvidenceFunctions {
  /** Covers private texts and controls until `evidence.uncover`, without a change to the document that a script could observe. */
  'evidence.cover': (request: CoverRequest) => Layout;
  'evidence.uncover': () => void;
}
