-- Every table that grows with probes carries company_id, so that big installations can be distributed by company.

create table companies (
  id uuid primary key,
  slug text not null unique,
  name text not null,
  relation text not null check (relation in ('competitor', 'own', 'reference')),
  website text,
  industry text,
  country text,
  time_zone text not null,
  -- seven lists (Monday first) of [opens, closes] in HH:MM
  weekly_hours jsonb not null,
  -- ISO dates on which the company is closed
  closures jsonb not null,
  -- rule ids that are relaxed for this company, and why; honoured for relation `own` and in the demo only
  relaxed_rules text[] not null default '{}',
  relaxed_reason text,
  tags text[] not null default '{}',
  created_at timestamptz not null,
  updated_at timestamptz not null,
  check (cardinality(relaxed_rules) = 0 or relaxed_reason is not null)
);

create table channels (
  id uuid primary key,
  company_id uuid not null references companies (id),
  kind text not null check (kind in ('form', 'chat', 'email')),
  target text not null,
  language text,
  active boolean not null default true,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  unique (company_id, kind, target)
);

create table scenarios (
  id uuid primary key,
  slug text not null,
  version integer not null,
  title text not null,
  justification text not null,
  -- {language: {subject, body}}
  texts jsonb not null,
  -- [{id, description, accept: [phrase]}]
  answer_points jsonb not null,
  created_at timestamptz not null,
  unique (slug, version)
);

create table personas (
  id uuid primary key,
  slug text not null unique,
  first_name text not null,
  last_name text not null,
  -- how they are called in front of the @
  mail_name text not null,
  locale text not null,
  country text not null,
  phone text,
  company text,
  job_title text,
  street text,
  city text,
  postal_code text,
  active boolean not null default true,
  created_at timestamptz not null,
  updated_at timestamptz not null
);

create table schedules (
  id uuid primary key,
  company_id uuid not null references companies (id),
  channel_id uuid not null references channels (id),
  scenario_id uuid references scenarios (id),
  cron text not null,
  time_zone text not null,
  window_seconds integer not null check (window_seconds > 0),
  active boolean not null default true,
  next_due_at timestamptz,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  unique (channel_id, cron)
);
create index schedules_due on schedules (next_due_at) where active;

create table mailboxes (
  id uuid primary key,
  name text not null unique,
  kind text not null check (kind in ('imap', 'smtp')),
  -- how a probe's address is made: {name} and {token} are replaced
  alias_pattern text not null,
  -- host, port, security, user, folders, poll_seconds, trusted_hosts; never a password
  settings jsonb not null,
  secret bytea,
  cursors jsonb not null default '{}',
  active boolean not null default true,
  lease_holder text,
  lease_expires_at timestamptz,
  last_success_at timestamptz,
  last_error text,
  created_at timestamptz not null,
  updated_at timestamptz not null
);

create table probes (
  id uuid primary key,
  company_id uuid not null references companies (id),
  channel_id uuid not null references channels (id),
  scenario_id uuid not null references scenarios (id),
  persona_id uuid not null references personas (id),
  schedule_id uuid references schedules (id),
  -- the due time of the schedule that asked for this probe: at most one probe each
  slot timestamptz,
  state text not null check (state in ('planned', 'queued', 'started', 'committed', 'submitted', 'waiting',
    'uncertain', 'closed', 'failed', 'blocked', 'refused', 'cancelled')),
  -- closed: answered|silent|uncertain; failed, blocked: why; refused: the rule id
  reason text,
  alias text not null unique,
  email_message_id text unique,
  run_at timestamptz not null,
  window_seconds integer not null check (window_seconds > 0),
  attempts integer not null default 0,
  -- until then the worker that started the probe owns it
  lease_expires_at timestamptz,
  planned_at timestamptz not null,
  queued_at timestamptz,
  started_at timestamptz,
  committed_at timestamptz,
  submitted_at timestamptz,
  window_ends_at timestamptz,
  closed_at timestamptz,
  fields jsonb not null default '[]',
  vendor text,
  unique (schedule_id, slot)
);
create index probes_due on probes (run_at) where state = 'planned';
create index probes_live on probes (state) where state in ('queued', 'started', 'committed', 'submitted', 'waiting', 'uncertain');
create index probes_by_company on probes (company_id, id desc);
create index probes_by_channel on probes (channel_id, id desc);

create table evidence (
  id uuid primary key,
  probe_id uuid not null references probes (id),
  company_id uuid not null,
  name text not null,
  content_type text not null,
  bytes bytea not null,
  created_at timestamptz not null,
  purge_after timestamptz not null
);
create index evidence_by_probe on evidence (probe_id);

create table messages (
  id uuid primary key,
  -- equal for the same message however often and by whatever way it came in
  dedupe_key bytea not null unique,
  mailbox_id uuid not null references mailboxes (id),
  folder text,
  uid bigint,
  received_at timestamptz not null,
  received_by text not null check (received_by in ('listener', 'received', 'internaldate')),
  sender_date timestamptz,
  envelope_to text[] not null,
  -- AES-256-GCM; null once purged
  raw bytea,
  raw_size integer not null,
  truncated boolean not null default false,
  stored_at timestamptz not null,
  purge_after timestamptz not null,
  state text not null check (state in ('stored', 'attributed', 'review', 'set_aside')),
  review_reason text,
  attempts integer not null default 0,
  processed_at timestamptz
);
create index messages_open on messages (stored_at) where state = 'stored';
create index messages_review on messages (id desc) where state = 'review';

create table replies (
  id uuid primary key,
  probe_id uuid not null references probes (id),
  company_id uuid not null,
  -- null for chat messages, which are seen in the page
  message_id uuid unique references messages (id),
  sequence integer,
  channel text not null check (channel in ('email', 'chat')),
  kind text not null check (kind in ('human', 'acknowledgement', 'bot', 'out_of_office', 'bounce', 'bulk')),
  -- true: the kind is a best guess that a person should look at
  unsure boolean not null default false,
  confidence double precision not null,
  received_at timestamptz not null,
  -- true: came after the window; kept, and counted by no clock
  late boolean not null default false,
  subject text,
  text text not null,
  language text,
  from_domain text,
  reasons jsonb not null,
  evidence jsonb not null,
  answer_points text[] not null default '{}',
  created_at timestamptz not null,
  unique (probe_id, sequence)
);
create index replies_by_probe on replies (probe_id, received_at);

-- One row per probe and clock. stopped_at null: censored at the earlier of now and censored_at.
create table observations (
  probe_id uuid not null references probes (id),
  company_id uuid not null,
  channel_id uuid not null,
  clock text not null check (clock in ('acknowledged', 'human', 'answered')),
  submitted_at timestamptz not null,
  censored_at timestamptz not null,
  stopped_at timestamptz,
  elapsed_seconds double precision,
  working_seconds double precision,
  unsure boolean not null default false,
  primary key (probe_id, clock),
  check ((stopped_at is null) = (elapsed_seconds is null)),
  check ((stopped_at is null) = (working_seconds is null))
);
create index observations_by_clock on observations (clock, submitted_at);

create table refusals (
  id uuid primary key,
  probe_id uuid references probes (id),
  company_id uuid not null,
  channel_id uuid not null,
  rule text not null,
  detail text not null,
  refused_at timestamptz not null
);

create table opt_outs (
  id uuid primary key,
  kind text not null check (kind in ('domain', 'address')),
  value text not null,
  reason text,
  created_at timestamptz not null,
  unique (kind, value)
);

create table switches (
  name text primary key,
  engaged boolean not null,
  reason text,
  changed_by text not null,
  changed_at timestamptz not null
);

create table api_keys (
  id text primary key,
  name text not null,
  hash bytea not null unique,
  scopes text[] not null,
  created_at timestamptz not null,
  expires_at timestamptz,
  revoked_at timestamptz,
  last_used_at timestamptz
);

create table idempotency_keys (
  api_key_id text not null,
  key text not null,
  request_hash bytea not null,
  status integer,
  body text,
  created_at timestamptz not null,
  primary key (api_key_id, key)
);
create index idempotency_keys_age on idempotency_keys (created_at);

-- What happened, to what, by whom: the audit trail and the source of every notification.
create table events (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  actor text not null,
  type text not null,
  subject_id text not null,
  company_id uuid,
  data jsonb not null
);
create index events_by_subject on events (subject_id, id);
