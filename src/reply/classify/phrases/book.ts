/**
 * What machines and people write, in one language or in a few close ones: one phrase a line, lower case, straight apostrophes,
 * single spaces. `(a|b)` and `?` as in regular expressions; `…` stands for up to fifty characters of the
 * same sentence.
 */
export interface PhraseBook {
  /** ISO 639-1, as the detector names them. */
  languages: readonly string[];
  /** The sender says that it has our message. */
  received?: string;
  /** Thanks for writing: automatic texts start so, and so do many people. */
  thanks?: string;
  /** Somebody will answer later. */
  promise?: string;
  /** The text calls itself automatic. */
  automatic?: string;
  /** Answers to this address are not read. */
  noReply?: string;
  /** What we sent is repeated to us. */
  copy?: string;
  /** A case, ticket or reference was opened. */
  ticket?: string;
  /** The person is away, or gone for good. */
  absent?: string;
  /** What absence notices also say. */
  absentHint?: string;
  absentSubject?: string;
  automaticSubject?: string;
  receivedSubject?: string;
  /** The message did not reach somebody. */
  undelivered?: string;
  undeliveredSubject?: string;
  /** What senders to many put at the bottom. */
  bulkFooter?: string;
  marketing?: string;
  /** A person speaks: first person singular, an appointment, a question to us. */
  personal?: string;
  /** A sign-off by nobody in particular. */
  teamSignOff?: string;
  /** Labels of form fields, as they come back in a copy of what was submitted. */
  formLabels?: string;
}
