import type { Context } from './context.ts';
import type { Database } from './database.ts';
import { storableJson } from './storable.ts';

export interface EventInput {
  /** `noun.verb`, e.g. `probe.closed`. */
  type: string;
  subjectId: string;
  companyId?: string | null;
  data?: unknown;
}

/** Writes what happened, by whom; belongs in the same transaction as the change itself. */
export async function recordEvent(trx: Database, ctx: Context, event: EventInput): Promise<void> {
  await trx
    .insertInto('events')
    .values({
      at: ctx.clock.now(),
      actor: ctx.actor.id,
      type: event.type,
      subject_id: event.subjectId,
      company_id: event.companyId ?? null,
      data: storableJson(event.data ?? {}),
    })
    .execute();
}
