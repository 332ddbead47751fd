/** Regular expressions (flag `u`) over plain text. */
export interface GatePatterns {
  cookies: string;
  refusing: string;
  settling: string;
  saving: string;
  consenting: string;
  dismissing: string;
  age: string;
  grownUp: string;
  place: string;
  staying: string;
  /** The asker's country and language by name. */
  own: string;
}

export interface GateRequest {
  patterns: GatePatterns;
  /** A cookie banner's settings were opened before: what is kept now is only what cannot be refused. */
  settled: boolean;
  /** The page shows no form: it may be a gate as a whole. */
  whole: boolean;
  /** The form that was found, or the frame it is in: what holds it is no gate. */
  keep: string | null;
}

export type GateKind = 'cookies' | 'age' | 'place' | 'popup';

/** One gate that was answered, or that asks for more than a plain answer. */
export interface GateAnswer {
  kind: GateKind;
  did:
    | 'refused'
    | 'opened_settings'
    | 'kept_choice'
    | 'dismissed'
    | 'consented'
    | 'confirmed'
    | 'stayed'
    | 'chose'
    | 'needs';
  /** The words of the button. */
  pressed: string;
}

/** What a page that shows no form has to say. */
export interface Barrier {
  title: string;
  text: string;
  password: boolean;
  file: boolean;
}

export interface GateFunctions {
  /** Answers the gate that stands foremost in this frame; null when there is none. */
  'driving.gate': (request: GateRequest) => GateAnswer | null;
  'driving.barrier': () => Barrier;
  /** Scrolls through the page, up to that many screens, so that what waits for it appears, and back to its top; false when it is none. */
  'driving.scroll': (screens: number) => Promise<boolean>;
}
