import {
  createMailbox,
  listMailboxes,
  Mailbox,
  MailboxChange,
  MailboxInput,
  updateMailbox,
} from '../../mailbox/index.ts';
import { pageOf, PageQuery } from '../../platform/page.ts';
import type { Api, App } from '../api.ts';
import { ById, describe } from '../describe.ts';

/** Where replies arrive. */
export function mailboxRoutes(app: App, { contextOf, vault, mailboxesChanged }: Api): void {
  app.get(
    '/mailboxes',
    {
      schema: {
        ...describe('mailboxes', 'List mailboxes'),
        querystring: PageQuery,
        response: { 200: pageOf(Mailbox) },
      },
    },
    (request) => listMailboxes(contextOf(request), request.query),
  );
  app.post(
    '/mailboxes',
    {
      schema: {
        ...describe('mailboxes', 'Add an IMAP mailbox'),
        body: MailboxInput,
        response: { 201: Mailbox },
      },
    },
    async (request, reply) => {
      const mailbox = await createMailbox(contextOf(request), vault, request.body);
      mailboxesChanged();
      return reply.code(201).send(mailbox);
    },
  );
  app.patch(
    '/mailboxes/:id',
    {
      schema: {
        ...describe('mailboxes', 'Change a mailbox'),
        params: ById,
        body: MailboxChange,
        response: { 200: Mailbox },
      },
    },
    async (request) => {
      const mailbox = await updateMailbox(contextOf(request), vault, request.params.id, request.body);
      mailboxesChanged();
      return mailbox;
    },
  );
}
