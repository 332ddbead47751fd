import {
  Channel,
  ChannelChange,
  ChannelInput,
  createChannel,
  listChannels,
  updateChannel,
} from '../../company/index.ts';
import { pageOf, PageQuery } from '../../platform/page.ts';
import type { Api, App } from '../api.ts';
import { ById, describe } from '../describe.ts';

/** The ways to reach a company. */
export function channelRoutes(app: App, { contextOf }: Api): void {
  app.get(
    '/companies/:id/channels',
    {
      schema: {
        ...describe('channels', "List a company's channels"),
        params: ById,
        querystring: PageQuery,
        response: { 200: pageOf(Channel) },
      },
    },
    (request) => listChannels(contextOf(request), request.params.id, request.query),
  );
  app.post(
    '/companies/:id/channels',
    {
      schema: {
        ...describe('channels', 'Add a channel'),
        params: ById,
        body: ChannelInput,
        response: { 201: Channel },
      },
    },
    async (request, reply) =>
      reply.code(201).send(await createChannel(contextOf(request), request.params.id, request.body)),
  );
  app.patch(
    '/channels/:id',
    {
      schema: {
        ...describe('channels', 'Change a channel'),
        params: ById,
        body: ChannelChange,
        response: { 200: Channel },
      },
    },
    (request) => updateChannel(contextOf(request), request.params.id, request.body),
  );
}
