import { authorise } from '../domain/actor.ts';
import type { Context } from '../platform/context.ts';
import { PageQuery, toPage, type Page } from '../platform/page.ts';
import { parse } from '../platform/schema.ts';
import { selectOptOuts, selectRefusals, type OptOutRow, type RefusalRow } from './store.ts';

export async function listOptOuts(ctx: Context, input: unknown): Promise<Page<OptOutRow>> {
  authorise(ctx.actor, 'read');
  const page = parse(PageQuery, input);
  return toPage(await selectOptOuts(ctx.db, page), page);
}

export async function listRefusals(ctx: Context, input: unknown): Promise<Page<RefusalRow>> {
  authorise(ctx.actor, 'read');
  const page = parse(PageQuery, input);
  return toPage(await selectRefusals(ctx.db, page), page);
}
