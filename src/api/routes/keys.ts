import { Type } from 'typebox';
import { pageOf, PageQuery } from '../../platform/page.ts';
import type { Api, App } from '../api.ts';
import { ById, describe } from '../describe.ts';
import { createKey, listKeys, revokeKey } from '../keys/manage-keys.ts';
import { Key, KeyInput, NewKey } from '../keys/schema.ts';

/** Who may use the API. */
export function keyRoutes(app: App, { contextOf }: Api): void {
  app.get(
    '/keys',
    { schema: { ...describe('keys', 'List keys'), querystring: PageQuery, response: { 200: pageOf(Key) } } },
    (request) => listKeys(contextOf(request), request.query),
  );
  app.post(
    '/keys',
    {
      schema: {
        ...describe('keys', 'Make a key; its token is shown this once'),
        body: KeyInput,
        response: { 201: NewKey },
      },
    },
    async (request, reply) => reply.code(201).send(await createKey(contextOf(request), request.body)),
  );
  app.delete(
    '/keys/:id',
    {
      schema: {
        ...describe('keys', 'Revoke a key'),
        params: ById,
        response: { 200: Type.Object(Key.properties) },
      },
    },
    (request) => revokeKey(contextOf(request), request.params.id),
  );
}
