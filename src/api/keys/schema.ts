import { Type } from 'typebox';
import { scopes, type Scope } from '../../domain/nouns.ts';
import { nullable, strict, Timestamp } from '../../platform/schema.ts';

const Scopes = Type.Unsafe<Scope[]>(Type.Array(Type.Enum([...scopes]), { minItems: 1, uniqueItems: true }));

export const KeyInput = strict({
  name: Type.String({ minLength: 1, maxLength: 100 }),
  scopes: Scopes,
  expires_at: Type.Optional(Type.String({ format: 'date-time' })),
});
export const Key = Type.Object({
  id: Type.String(),
  name: Type.String(),
  scopes: Scopes,
  created_at: Timestamp,
  expires_at: nullable(Timestamp),
  revoked_at: nullable(Timestamp),
  last_used_at: nullable(Timestamp),
});
export const NewKey = Type.Object({
  ...Key.properties,
  token: Type.String({ description: 'Shown this once; only its hash is kept' }),
});
