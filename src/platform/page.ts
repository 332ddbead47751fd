import { Type, type Static, type TSchema } from 'typebox';
import { ReplyBenchError } from '../domain/errors.ts';
import { strict } from './schema.ts';

/** Query keys of every list: newest first, `cursor` is what the page before gave as `next_cursor`. */
export const pageProperties = {
  limit: Type.Integer({ minimum: 1, maximum: 100, default: 50 }),
  cursor: Type.Optional(Type.String({ minLength: 1, maxLength: 100 })),
};
export const PageQuery = strict(pageProperties);
export type PageQuery = Static<typeof PageQuery>;

export interface Page<T> {
  data: T[];
  next_cursor: string | null;
}

export const pageOf = <T extends TSchema>(item: T) =>
  Type.Object({ data: Type.Array(item), next_cursor: Type.Union([Type.String(), Type.Null()]) });

// Ids are UUIDv7, so the id alone is the order in time and the whole cursor.
const lastId = 'ffffffff-ffff-ffff-ffff-ffffffffffff';
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The id that every row of the page comes before. */
export function idBefore({ cursor }: PageQuery): string {
  if (cursor === undefined) return lastId;
  const id = Buffer.from(cursor, 'base64url').toString('utf8');
  if (!uuid.test(id))
    throw new ReplyBenchError('invalid_input', 'The cursor is not one that a list returned.');
  return id;
}

/** Makes the page out of up to `limit + 1` rows. */
export function toPage<T extends { id: string }>(rows: T[], { limit }: PageQuery): Page<T> {
  const data = rows.slice(0, limit);
  const last = data.at(-1);
  const more = rows.length > limit && last !== undefined;
  return { data, next_cursor: more ? Buffer.from(last.id).toString('base64url') : null };
}
