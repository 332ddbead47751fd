import { authorise } from '../domain/actor.ts';
import type { Context } from '../platform/context.ts';
import { PageQuery, toPage, type Page } from '../platform/page.ts';
import { parse } from '../platform/schema.ts';
import { selectMailboxes, type MailboxRow } from './store.ts';

export async function listMailboxes(ctx: Context, input: unknown): Promise<Page<MailboxRow>> {
  authorise(ctx.actor, 'read');
  const page = parse(PageQuery, input);
  return toPage(await selectMailboxes(ctx.db, page), page);
}
