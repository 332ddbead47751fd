import { authorise } from '../domain/actor.ts';
import { selectReview } from '../mailbox/index.ts';
import type { Context } from '../platform/context.ts';
import { PageQuery, toPage, type Page } from '../platform/page.ts';
import { parse } from '../platform/schema.ts';
import { ReplyListQuery } from './schema.ts';
import { selectReplies, type ReplyRow } from './store.ts';

export async function listReplies(ctx: Context, input: unknown): Promise<Page<ReplyRow>> {
  authorise(ctx.actor, 'read');
  const query = parse(ReplyListQuery, input);
  return toPage(await selectReplies(ctx.db, query), query);
}

/** Messages that no probe could be found for, or that could not be understood, each with its reason. */
export async function listReview(ctx: Context, input: unknown) {
  authorise(ctx.actor, 'read');
  const page = parse(PageQuery, input);
  return toPage(await selectReview(ctx.db, page), page);
}
