import { Type } from 'typebox';
import { Id, strict } from '../../platform/schema.ts';
import { getEvidence } from '../../probe/index.ts';
import type { Api, App } from '../api.ts';
import { describe } from '../describe.ts';

/** What a probe left behind: screenshots, the field map, console errors. */
export function evidenceRoutes(app: App, { contextOf }: Api): void {
  app.get(
    '/probes/:id/evidence/:evidence_id',
    {
      schema: {
        ...describe('probes', 'A screenshot or another piece of evidence'),
        params: strict({ id: Id, evidence_id: Id }),
        response: { 200: Type.String({ format: 'binary' }) },
      },
      serializerCompiler: () => (data) => data as string,
    },
    async (request, reply) => {
      const { id, evidence_id } = request.params;
      const evidence = await getEvidence(contextOf(request), id, evidence_id);
      // What a stranger's page left behind is shown, never run.
      return reply
        .header('content-security-policy', "sandbox; default-src 'none'")
        .header('x-content-type-options', 'nosniff')
        .header('content-disposition', `inline; filename="${encodeURIComponent(evidence.name)}"`)
        .type(evidence.content_type)
        .send(evidence.bytes as unknown as string);
    },
  );
}
