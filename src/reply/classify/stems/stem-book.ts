/**
 * Beginnings of words, in one language, of which several in one sentence tell what the sentence says.
 * Lower case, separated by `|`. `_` at an end marks the end of a word. A stem of five letters or more
 * is also found within a compound.
 */
export interface StemBook {
  /** ISO 639-1. */
  language: string;
  /** What we sent: message, inquiry, form. */
  message: string;
  /** It came in, was taken down, is there. */
  arrive: string;
  thank: string;
  /** That we wrote, asked, are interested. */
  write: string;
  /** To answer, get back, deal with, call. */
  answer: string;
  /** Soon, within, working days, as fast as we can. */
  soon: string;
  /** By itself, by a program. */
  machine: string;
  /** Ticket, case, request number. */
  case: string;
  /** Leave, holidays, out of office, closed. */
  away: string;
  /** Until, from, back, and the months. */
  when: string;
  /** Left for good: whole phrases. */
  gone: string;
  urgent: string;
  /** Who stands in, and how to reach them. */
  instead: string;
  /** Leaving a list, settings of subscriptions: words that stand in the footer of mass mailings. */
  unsubscribe: string;
  /** What becomes of a case: solved, closed, reopened. */
  state: string;
  /** The sender must prove to be a person before the message is delivered: whole phrases. */
  challenge: string;
  /** A subscription or an address is to be confirmed: whole phrases. */
  confirm: string;
}
