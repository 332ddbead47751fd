import {
  createPersona,
  listPersonas,
  Persona,
  PersonaChange,
  PersonaInput,
  updatePersona,
} from '../../company/index.ts';
import { pageOf, PageQuery } from '../../platform/page.ts';
import type { Api, App } from '../api.ts';
import { ById, describe } from '../describe.ts';

/** Who asks. */
export function personaRoutes(app: App, { contextOf }: Api): void {
  app.get(
    '/personas',
    {
      schema: {
        ...describe('personas', 'List personas'),
        querystring: PageQuery,
        response: { 200: pageOf(Persona) },
      },
    },
    (request) => listPersonas(contextOf(request), request.query),
  );
  app.post(
    '/personas',
    { schema: { ...describe('personas', 'Add a persona'), body: PersonaInput, response: { 201: Persona } } },
    async (request, reply) => reply.code(201).send(await createPersona(contextOf(request), request.body)),
  );
  app.patch(
    '/personas/:id',
    {
      schema: {
        ...describe('personas', 'Change a persona'),
        params: ById,
        body: PersonaChange,
        response: { 200: Persona },
      },
    },
    (request) => updatePersona(contextOf(request), request.params.id, request.body),
  );
}
