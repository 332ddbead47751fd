/** A name in one script. */
export interface PersonName {
  firstName: string;
  lastName: string;
}

/** Who asks: a synthetic customer with the address that is unique to the probe. */
export interface Asker extends PersonName {
  /** The name as other languages or scripts write it, by BCP 47 tag: `ru`, `ja`, `ja-Kana` for its reading. */
  names?: Readonly<Record<string, PersonName>>;
  email: string;
  /** E.164, owned by the operator; absent means that no phone number is ever given. */
  phone?: string;
  company?: string;
  jobTitle?: string;
  street?: string;
  city?: string;
  /** State, province or prefecture, as it is called there. */
  region?: string;
  postalCode?: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** BCP 47, e.g. `de-DE`. */
  locale: string;
}

export interface QuestionText {
  subject: string;
  body: string;
}

/** One inquiry to one channel, free of any database. */
export interface Inquiry {
  /** The page to open; for `email`, the address to write to. */
  target: string;
  asker: Asker;
  /** The question by BCP 47 language; the page's own language wins, then the asker's, then `en`. */
  question: Readonly<Record<string, QuestionText>>;
  /** RFC 5322 id for the e-mail channel, so that a retry is the same message. */
  messageId?: string;
}

/** `uncertain`: committed, and nothing proves either delivery or rejection. */
export type Outcome = 'submitted' | 'dry_run' | 'blocked' | 'failed' | 'uncertain';

export interface FilledField {
  selector: string;
  role: string;
  /** What was typed or chosen; null when left alone. */
  value: string | null;
}

export interface Evidence {
  name: string;
  contentType: string;
  bytes: Uint8Array;
}

export interface ChatMessage {
  at: Date;
  author: 'bot' | 'human' | 'system';
  text: string;
  reasons?: readonly string[];
}

export interface DriveResult {
  outcome: Outcome;
  /** A short stable word (`captcha`, `no_form`, `timeout`, `http_500`, …), then free text after `: ` if any. */
  reason: string | null;
  /** When the request that carried the inquiry left the page, or the message was accepted. */
  submittedAt: Date | null;
  fields: readonly FilledField[];
  evidence: readonly Evidence[];
  /** Chat only: what appeared in the transcript, our own lines left out. */
  messages: readonly ChatMessage[];
  /** Chat only: the widget's vendor, when recognised. */
  vendor: string | null;
}
