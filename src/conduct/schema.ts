import { Type } from 'typebox';
import { Id, nullable, strict, Timestamp } from '../platform/schema.ts';
import { optOutKinds, ruleIds } from '../domain/nouns.ts';

const Reason = Type.String({ minLength: 1, maxLength: 500 });

export const OptOutInput = strict({
  value: Type.String({
    minLength: 3,
    maxLength: 320,
    description: 'A domain (with everything below it), a URL of it, or one e-mail address',
  }),
  reason: Type.Optional(Reason),
});
export const OptOut = Type.Object({
  id: Id,
  kind: Type.Enum([...optOutKinds]),
  value: Type.String(),
  reason: nullable(Type.String()),
  created_at: Timestamp,
});

export const KillInput = strict({ engaged: Type.Boolean(), reason: Type.Optional(Reason) });
export const KillSwitch = Type.Object({
  engaged: Type.Boolean(),
  reason: nullable(Type.String()),
  changed_by: Type.String(),
  changed_at: Timestamp,
});

export const RefusalItem = Type.Object({
  id: Id,
  probe_id: nullable(Id),
  company_id: Id,
  channel_id: Id,
  rule: Type.Enum([...ruleIds]),
  detail: Type.String(),
  refused_at: Timestamp,
});
