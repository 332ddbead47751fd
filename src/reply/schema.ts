import { Type, type Static } from 'typebox';
import { replyChannels, replyKinds } from '../domain/nouns.ts';
import { pageProperties } from '../platform/page.ts';
import { Id, nullable, strict, Timestamp } from '../platform/schema.ts';

export const Reply = Type.Object({
  id: Id,
  probe_id: Id,
  company_id: Id,
  message_id: nullable(Id),
  channel: Type.Enum([...replyChannels]),
  kind: Type.Enum([...replyKinds]),
  unsure: Type.Boolean(),
  confidence: Type.Number(),
  received_at: Timestamp,
  late: Type.Boolean(),
  subject: nullable(Type.String()),
  text: Type.String(),
  language: nullable(Type.String()),
  from_domain: nullable(Type.String()),
  reasons: Type.Array(Type.String()),
  evidence: Type.Array(Type.String()),
  answer_points: Type.Array(Type.String()),
  created_at: Timestamp,
});

export const ReplyListQuery = strict({
  ...pageProperties,
  probe_id: Type.Optional(Id),
  company_id: Type.Optional(Id),
  kind: Type.Optional(Type.Enum([...replyKinds])),
  unsure: Type.Optional(Type.Boolean({ description: 'Only those whose kind is a best guess' })),
});
export type ReplyListQuery = Static<typeof ReplyListQuery>;

export const ReviewItem = Type.Object({
  id: Id,
  mailbox_id: Id,
  received_at: Timestamp,
  raw_size: Type.Integer(),
  review_reason: nullable(Type.String()),
  stored_at: Timestamp,
});
