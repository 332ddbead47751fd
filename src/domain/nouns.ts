/** The words of ReplyBench as string unions; lists first, so that schemas and checks are made from the same source. */

export const relations = ['competitor', 'own', 'reference'] as const;
export type Relation = (typeof relations)[number];

export const channelKinds = ['form', 'chat', 'email'] as const;
export type ChannelKind = (typeof channelKinds)[number];

export const replyKinds = ['human', 'acknowledgement', 'bot', 'out_of_office', 'bounce', 'bulk'] as const;
export type ReplyKind = (typeof replyKinds)[number];

export const clockNames = ['acknowledged', 'human', 'answered'] as const;
export type ClockName = (typeof clockNames)[number];

export const scopes = ['read', 'write', 'admin'] as const;
export type Scope = (typeof scopes)[number];

export const mailboxKinds = ['imap', 'smtp'] as const;
export type MailboxKind = (typeof mailboxKinds)[number];

export const ruleIds = ['robots', 'spacing', 'captcha', 'opt-out', 'never', 'kill'] as const;
export type RuleId = (typeof ruleIds)[number];
/** The rules that one's own company may relax. */
export const relaxableRules = ['spacing'] as const;
export type RelaxableRule = (typeof relaxableRules)[number];

export const optOutKinds = ['domain', 'address'] as const;
export type OptOutKind = (typeof optOutKinds)[number];

export const replyChannels = ['email', 'chat'] as const;
export type ReplyChannel = (typeof replyChannels)[number];

export type MessageState = 'stored' | 'attributed' | 'review' | 'set_aside';
export type ReceivedBy = 'listener' | 'received' | 'internaldate';

/** Seven days from Monday, each a list of [opens, closes] in `HH:MM` (`24:00` closes at midnight). */
export type WeeklyHours = readonly (readonly (readonly [string, string])[])[];

/** A name in one script. */
export interface PersonNames {
  first_name: string;
  last_name: string;
}

/** The question in one language. */
export interface ScenarioText {
  subject: string;
  body: string;
}

/** What a real answer must contain: one of the phrases, compared without case and accents. */
export interface AnswerPoint {
  id: string;
  description: string;
  accept: string[];
}

/** What was typed or chosen in one field of a form; `value` null: left alone. */
export interface FieldRecord {
  selector: string;
  role: string;
  value: string | null;
}
