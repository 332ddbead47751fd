/** What a letter can be asked about; each company has passages for every one. */
export const topics = ['delivery', 'returns', 'hours'] as const;
export type Topic = (typeof topics)[number];

/**
 * What people at a company write, in one language. `{word}` is replaced:
 * firstName, lastName, subject, message, reference, agent, company, country.
 */
export interface Letters {
  /** Subject of a person's answer. */
  subject: string;
  openings: readonly string[];
  passages: Readonly<Record<Topic, readonly string[]>>;
  closings: readonly string[];
  signOffs: readonly string[];
  agents: readonly string[];
  /** `{country}` when the inquiry names none. */
  elsewhere: string;
  /** The line above a quoted inquiry; adds `{date}`. */
  quoteLine: string;
}

/** A message that a machine sends, as a template with the words of {@link Letters}. */
export interface MachineLetter {
  subject: string;
  text: string;
}

/** How often and how fast something happens, in seconds; `share` is the part of the inquiries it happens to. */
export interface Pace {
  medianSeconds: number;
  /** Scale of the log-logistic: 0 is always the median, 0.2 spreads p10–p90 over a factor of about 2.4. */
  scale: number;
  share: number;
}

/** What the mail of a company looks like on the wire. */
export interface MailHabits {
  /** From of machine mail. */
  robot: { name: string; address: string };
  /** From of a person; `{agent}` is the person's name. */
  desk: { name: string; address: string };
  acknowledgementHeaders: Readonly<Record<string, string>>;
  answerHeaders: Readonly<Record<string, string>>;
  /** X-Mailer of machine mail; absent: none. */
  robotMailer?: string;
  /** X-Mailer of a person's mail; absent: none. */
  deskMailer?: string;
  /** A line put above every answer, as help desks do. */
  replyAbove?: string;
  /** Every how many answers quote the inquiry; 0: never. */
  quoteEvery: number;
  /** An HTML part beside the text. */
  html: boolean;
}

/** An absence notice from a person's own mailbox, sent for every `every`-th inquiry, beginning with `first`. */
export interface AbsenceHabit {
  every: number;
  first: number;
  afterSeconds: number;
  letters: Readonly<Record<string, MachineLetter>>;
}

export type Relation = 'competitor' | 'own' | 'reference';

/** A fictional company: who it is, how fast it is and how it writes. */
export interface CompanyProfile {
  slug: string;
  name: string;
  relation: Relation;
  industry: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
  timeZone: string;
  /** The language of its contact channel; a key of `letters`. */
  language: string;
  acknowledgement: Pace;
  /** null: no person ever answers. */
  human: Pace | null;
  mail: MailHabits;
  acknowledgements: Readonly<Record<string, MachineLetter>>;
  letters: Readonly<Record<string, Letters>>;
  absence?: AbsenceHabit;
}

/** An inquiry that a company accepted. `at` in epoch milliseconds. */
export interface Inquiry {
  id: string;
  reference: string;
  at: number;
  firstName: string;
  lastName: string;
  email: string;
  subject: string;
  message: string;
  /** BCP 47 language of the page it came through. */
  language: string;
}
