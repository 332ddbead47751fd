// Generated from the migrated schema by `npm run generate`; do not edit.
import type { ColumnType, Generated } from 'kysely';
import type { AnswerPoint, ChannelKind, ClockName, FieldRecord, MailboxKind, MessageState, OptOutKind, PersonNames, ReceivedBy, Relation, RelaxableRule, ReplyChannel, ReplyKind, RuleId, ScenarioText, Scope, WeeklyHours } from '../domain/nouns.ts';
import type { ProbeState } from '../domain/probe-state.ts';

type Timestamp = ColumnType<Date, Date | string>;
/** Read as T, written as JSON text. */
type Json<T> = ColumnType<T, string, string>;
type GeneratedJson<T> = ColumnType<T, string | undefined, string>;

export interface ApiKeys {
  id: string;
  name: string;
  hash: Buffer;
  scopes: Scope[];
  created_at: Timestamp;
  expires_at: Timestamp | null;
  revoked_at: Timestamp | null;
  last_used_at: Timestamp | null;
}

export interface Channels {
  id: string;
  company_id: string;
  kind: ChannelKind;
  target: string;
  language: string | null;
  active: Generated<boolean>;
  created_at: Timestamp;
  updated_at: Timestamp;
}

export interface Companies {
  id: string;
  slug: string;
  name: string;
  relation: Relation;
  website: string | null;
  industry: string | null;
  country: string | null;
  time_zone: string;
  weekly_hours: Json<WeeklyHours>;
  closures: Json<string[]>;
  relaxed_rules: Generated<RelaxableRule[]>;
  relaxed_reason: string | null;
  tags: Generated<string[]>;
  created_at: Timestamp;
  updated_at: Timestamp;
}

export interface Events {
  id: Generated<number>;
  at: Timestamp;
  actor: string;
  type: string;
  subject_id: string;
  company_id: string | null;
  data: Json<unknown>;
}

export interface Evidence {
  id: string;
  probe_id: string;
  company_id: string;
  name: string;
  content_type: string;
  bytes: Buffer;
  created_at: Timestamp;
  purge_after: Timestamp;
}

export interface IdempotencyKeys {
  api_key_id: string;
  key: string;
  request_hash: Buffer;
  status: number | null;
  body: string | null;
  created_at: Timestamp;
}

export interface Mailboxes {
  id: string;
  name: string;
  kind: MailboxKind;
  alias_pattern: string;
  settings: Json<Record<string, unknown>>;
  secret: Buffer | null;
  cursors: GeneratedJson<Record<string, unknown>>;
  active: Generated<boolean>;
  lease_holder: string | null;
  lease_expires_at: Timestamp | null;
  last_success_at: Timestamp | null;
  last_error: string | null;
  created_at: Timestamp;
  updated_at: Timestamp;
}

export interface Messages {
  id: string;
  dedupe_key: Buffer;
  mailbox_id: string;
  folder: string | null;
  uid: number | null;
  received_at: Timestamp;
  received_by: ReceivedBy;
  sender_date: Timestamp | null;
  envelope_to: string[];
  raw: Buffer | null;
  raw_size: number;
  truncated: Generated<boolean>;
  stored_at: Timestamp;
  purge_after: Timestamp;
  state: MessageState;
  review_reason: string | null;
  attempts: Generated<number>;
  processed_at: Timestamp | null;
}

export interface Observations {
  probe_id: string;
  company_id: string;
  channel_id: string;
  clock: ClockName;
  submitted_at: Timestamp;
  censored_at: Timestamp;
  stopped_at: Timestamp | null;
  elapsed_seconds: number | null;
  working_seconds: number | null;
  unsure: Generated<boolean>;
}

export interface OptOuts {
  id: string;
  kind: OptOutKind;
  value: string;
  reason: string | null;
  created_at: Timestamp;
}

export interface Personas {
  id: string;
  slug: string;
  first_name: string;
  last_name: string;
  mail_name: string;
  locale: string;
  country: string;
  phone: string | null;
  company: string | null;
  job_title: string | null;
  street: string | null;
  city: string | null;
  postal_code: string | null;
  active: Generated<boolean>;
  created_at: Timestamp;
  updated_at: Timestamp;
  region: string | null;
  names: GeneratedJson<Record<string, PersonNames>>;
}

export interface Probes {
  id: string;
  company_id: string;
  channel_id: string;
  scenario_id: string;
  persona_id: string;
  schedule_id: string | null;
  slot: Timestamp | null;
  state: ProbeState;
  reason: string | null;
  alias: string;
  email_message_id: string | null;
  run_at: Timestamp;
  window_seconds: number;
  attempts: Generated<number>;
  lease_expires_at: Timestamp | null;
  planned_at: Timestamp;
  queued_at: Timestamp | null;
  started_at: Timestamp | null;
  committed_at: Timestamp | null;
  submitted_at: Timestamp | null;
  window_ends_at: Timestamp | null;
  closed_at: Timestamp | null;
  fields: GeneratedJson<FieldRecord[]>;
  vendor: string | null;
}

export interface Refusals {
  id: string;
  probe_id: string | null;
  company_id: string;
  channel_id: string;
  rule: RuleId;
  detail: string;
  refused_at: Timestamp;
}

export interface Replies {
  id: string;
  probe_id: string;
  company_id: string;
  message_id: string | null;
  sequence: number | null;
  channel: ReplyChannel;
  kind: ReplyKind;
  unsure: Generated<boolean>;
  confidence: number;
  received_at: Timestamp;
  late: Generated<boolean>;
  subject: string | null;
  text: string;
  language: string | null;
  from_domain: string | null;
  reasons: Json<string[]>;
  evidence: Json<string[]>;
  answer_points: Generated<string[]>;
  created_at: Timestamp;
}

export interface Scenarios {
  id: string;
  slug: string;
  version: number;
  title: string;
  justification: string;
  texts: Json<Record<string, ScenarioText>>;
  answer_points: Json<AnswerPoint[]>;
  created_at: Timestamp;
}

export interface Schedules {
  id: string;
  company_id: string;
  channel_id: string;
  scenario_id: string | null;
  cron: string;
  time_zone: string;
  window_seconds: number;
  active: Generated<boolean>;
  next_due_at: Timestamp | null;
  created_at: Timestamp;
  updated_at: Timestamp;
}

export interface Switches {
  name: string;
  engaged: boolean;
  reason: string | null;
  changed_by: string;
  changed_at: Timestamp;
}

export interface DB {
  api_keys: ApiKeys;
  channels: Channels;
  companies: Companies;
  events: Events;
  evidence: Evidence;
  idempotency_keys: IdempotencyKeys;
  mailboxes: Mailboxes;
  messages: Messages;
  observations: Observations;
  opt_outs: OptOuts;
  personas: Personas;
  probes: Probes;
  refusals: Refusals;
  replies: Replies;
  scenarios: Scenarios;
  schedules: Schedules;
  switches: Switches;
}
