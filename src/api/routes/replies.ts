import { pageOf, PageQuery } from '../../platform/page.ts';
import { listReplies, listReview, Reply, ReplyListQuery, ReviewItem } from '../../reply/index.ts';
import type { Api, App } from '../api.ts';
import { describe } from '../describe.ts';

/** What companies write back. */
export function replyRoutes(app: App, { contextOf }: Api): void {
  app.get(
    '/replies',
    {
      schema: {
        ...describe('replies', 'List replies'),
        querystring: ReplyListQuery,
        response: { 200: pageOf(Reply) },
      },
    },
    (request) => listReplies(contextOf(request), request.query),
  );
  app.get(
    '/replies/review',
    {
      schema: {
        ...describe('replies', 'List messages that no probe was found for'),
        querystring: PageQuery,
        response: { 200: pageOf(ReviewItem) },
      },
    },
    (request) => listReview(contextOf(request), request.query),
  );
}
