import { ReplyBenchError } from '../../domain/errors.ts';
import { pageOf } from '../../platform/page.ts';
import {
  cancelProbe,
  getProbe,
  listProbes,
  planProbe,
  Probe,
  ProbeDetail,
  ProbeInput,
  ProbeListQuery,
  ProbeReceipt,
} from '../../probe/index.ts';
import type { Api, App } from '../api.ts';
import { ById, describe } from '../describe.ts';

/** Inquiries: planned, running, answered. */
export function probeRoutes(app: App, { contextOf, insertProbe, wakeDispatch }: Api): void {
  app.get(
    '/probes',
    {
      schema: {
        ...describe('probes', 'List probes'),
        querystring: ProbeListQuery,
        response: { 200: pageOf(Probe) },
      },
    },
    (request) => listProbes(contextOf(request), request.query),
  );
  app.post(
    '/probes',
    {
      schema: {
        ...describe('probes', 'Send an inquiry, now or later'),
        body: ProbeInput,
        response: { 202: ProbeReceipt },
      },
    },
    async (request, reply) => {
      const probe = await planProbe(contextOf(request), request.body, { insert: insertProbe });
      if (!probe) throw new ReplyBenchError('conflict', 'The probe was not planned; try again.');
      wakeDispatch();
      return reply.code(202).send({ id: probe.id, state: probe.state });
    },
  );
  app.get(
    '/probes/:id',
    {
      schema: {
        ...describe('probes', 'Show a probe with its clocks, events and evidence'),
        params: ById,
        response: { 200: ProbeDetail },
      },
    },
    (request) => getProbe(contextOf(request), request.params.id),
  );
  app.post(
    '/probes/:id/cancel',
    {
      schema: {
        ...describe('probes', 'Cancel a probe that is not out yet'),
        params: ById,
        response: { 200: ProbeReceipt },
      },
    },
    (request) => cancelProbe(contextOf(request), request.params.id),
  );
}
