import type { FieldRole } from '../../reading.ts';

/** What a form is for. */
const purposes = [
  'contact',
  'newsletter',
  'search',
  'login',
  'register',
  'comment',
  'review',
  'share',
  'order',
] as const;
export type Purpose = (typeof purposes)[number];

/** What pressing a button does. */
export type Action = 'send' | 'next' | 'other';

/** What else words around a field can say. */
export type Hint =
  | 'required'
  | 'optional'
  | 'repeat'
  | 'leave_empty'
  | 'agree'
  | 'marketing'
  | 'privacy'
  | 'imprint'
  | 'terms'
  | 'reveal'
  /** House number, second line, flat. */
  | 'address_line'
  /** Country or area code of a phone number in a box of its own. */
  | 'dialling_code'
  /** "All fields", as in "all fields are required". */
  | 'all_fields'
  /** Another person than the visitor: a friend, a recipient. */
  | 'another_person';

/**
 * The words of one language: phrases parted by `|`; `telefon*` also takes longer words, `*datum` what ends so.
 * Written as people write them; accents and case do not matter. `other` holds what looks like a role and is none.
 */
export interface Language {
  /** BCP 47 primary language. */
  code: string;
  roles: Partial<Record<FieldRole, string>>;
  purposes: Partial<Record<Purpose, string>>;
  actions: Partial<Record<Action, string>>;
  hints: Partial<Record<Hint, string>>;
  /** Words of a promised response time: a verb or noun of answering, and units of time. */
  promise?: { answer: string; within: string; unit: string };
  /** Number words 0–10 and operators, for arithmetic captchas. */
  arithmetic?: string;
}
