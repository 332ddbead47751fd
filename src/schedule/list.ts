import { authorise } from '../domain/actor.ts';
import type { Context } from '../platform/context.ts';
import { toPage, type Page } from '../platform/page.ts';
import { parse } from '../platform/schema.ts';
import { ScheduleListQuery } from './schema.ts';
import { selectSchedules, type ScheduleRow } from './store.ts';

export async function listSchedules(ctx: Context, input: unknown): Promise<Page<ScheduleRow>> {
  authorise(ctx.actor, 'read');
  const query = parse(ScheduleListQuery, input);
  return toPage(await selectSchedules(ctx.db, query), query);
}
