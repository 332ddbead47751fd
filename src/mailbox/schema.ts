import { Type, type Static } from 'typebox';
import { mailboxKinds } from '../domain/nouns.ts';
import { Id, nullable, strict, Timestamp } from '../platform/schema.ts';

const aliasPatternRule = '^[^@\\s]*\\{token\\}[^@\\s]*@[^@\\s{}]+$';
const AliasPattern = Type.String({
  pattern: aliasPatternRule,
  maxLength: 200,
  description:
    "How a probe's address is made, e.g. {name}.{token}@mail.example.org or probe+{token}@example.org",
});

/** What is stored readable about an IMAP mailbox; its password lies sealed beside it. */
const ImapSettingsSchema = strict({
  host: Type.String({ minLength: 1, maxLength: 255 }),
  port: Type.Integer({ minimum: 1, maximum: 65535, default: 993 }),
  security: Type.Enum(['tls', 'starttls', 'none'], { default: 'tls' }),
  user: Type.String({ minLength: 1, maxLength: 320 }),
  folders: Type.Optional(Type.Array(Type.String({ minLength: 1 }), { minItems: 1, maxItems: 20 })),
  poll_seconds: Type.Integer({ minimum: 1, maximum: 3600, default: 60 }),
  trusted_hosts: Type.Array(Type.String({ minLength: 1 }), {
    default: [],
    description: "Names of the mailbox's own servers, whose Received line dates a message",
  }),
});
export type StoredImapSettings = Static<typeof ImapSettingsSchema>;

export const MailboxInput = strict({
  name: Type.String({ minLength: 1, maxLength: 100 }),
  alias_pattern: AliasPattern,
  password: Type.String({ minLength: 1, maxLength: 4000 }),
  ...ImapSettingsSchema.properties,
});
export const MailboxChange = strict({
  active: Type.Optional(Type.Boolean()),
  alias_pattern: Type.Optional(AliasPattern),
  password: Type.Optional(Type.String({ minLength: 1, maxLength: 4000 })),
});

export const Mailbox = Type.Object({
  id: Id,
  name: Type.String(),
  kind: Type.Enum([...mailboxKinds]),
  alias_pattern: Type.String(),
  settings: Type.Unsafe<Record<string, unknown>>(Type.Object({}, { additionalProperties: true })),
  active: Type.Boolean(),
  last_success_at: nullable(Timestamp),
  last_error: nullable(Type.String()),
  created_at: Timestamp,
  updated_at: Timestamp,
});
