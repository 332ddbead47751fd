import {
  addOptOut,
  getKillSwitch,
  KillInput,
  KillSwitch,
  listOptOuts,
  listRefusals,
  OptOut,
  OptOutInput,
  RefusalItem,
  setKillSwitch,
} from '../../conduct/index.ts';
import { pageOf, PageQuery } from '../../platform/page.ts';
import type { Api, App } from '../api.ts';
import { describe } from '../describe.ts';

/** What must not be done, and what was refused because of it. */
export function conductRoutes(app: App, { contextOf }: Api): void {
  app.get(
    '/refusals',
    {
      schema: {
        ...describe('conduct', 'List refusals'),
        querystring: PageQuery,
        response: { 200: pageOf(RefusalItem) },
      },
    },
    (request) => listRefusals(contextOf(request), request.query),
  );
  app.get(
    '/opt-outs',
    {
      schema: {
        ...describe('conduct', 'List opt-outs'),
        querystring: PageQuery,
        response: { 200: pageOf(OptOut) },
      },
    },
    (request) => listOptOuts(contextOf(request), request.query),
  );
  app.post(
    '/opt-outs',
    {
      schema: {
        ...describe('conduct', 'Never probe a domain or address again'),
        body: OptOutInput,
        response: { 201: OptOut },
      },
    },
    async (request, reply) => reply.code(201).send(await addOptOut(contextOf(request), request.body)),
  );
  app.get(
    '/kill-switch',
    { schema: { ...describe('conduct', 'Is everything stopped?'), response: { 200: KillSwitch } } },
    (request) => getKillSwitch(contextOf(request)),
  );
  app.put(
    '/kill-switch',
    {
      schema: {
        ...describe('conduct', 'Stop everything, or go on'),
        body: KillInput,
        response: { 200: KillSwitch },
      },
    },
    (request) => setKillSwitch(contextOf(request), request.body),
  );
}
