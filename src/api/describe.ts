import { Type } from 'typebox';
import { Id, strict } from '../platform/schema.ts';

/** Path parameters of a route about one thing. */
export const ById = strict({ id: Id });

const Problem = Type.Object(
  {
    type: Type.String(),
    title: Type.String(),
    status: Type.Integer(),
    detail: Type.String(),
    instance: Type.String(),
    errors: Type.Optional(Type.Array(Type.Object({ pointer: Type.String(), detail: Type.String() }))),
  },
  { description: 'What was wrong, and what to do' },
);

/** An error as every route answers it (RFC 9457). */
export const problemResponse = {
  description: 'An error',
  content: { 'application/problem+json': { schema: Problem } },
};

/** What OpenAPI says of a route besides its shapes. */
export const describe = (tag: string, summary: string) => ({ tags: [tag], summary });
