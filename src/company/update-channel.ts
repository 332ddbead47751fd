import { authorise } from '../domain/actor.ts';
import type { Context } from '../platform/context.ts';
import { transact } from '../platform/context.ts';
import { recordEvent } from '../platform/events.ts';
import { parse } from '../platform/schema.ts';
import { ChannelChange } from './schema.ts';
import { updateChannelRow, type ChannelRow } from './store.ts';

/**
 * Changes the given keys of a channel (input: `ChannelChange`); its target stays, since figures hang on it.
 * @throws ReplyBenchError `invalid_input`, `not_found`.
 */
export async function updateChannel(ctx: Context, id: string, input: unknown): Promise<ChannelRow> {
  authorise(ctx.actor, 'write');
  const change = parse(ChannelChange, input);
  return transact(ctx, async (trx) => {
    const row = await updateChannelRow(trx, id, { ...change, updated_at: ctx.clock.now() });
    await recordEvent(trx, ctx, {
      type: 'channel.updated',
      subjectId: id,
      companyId: row.company_id,
      data: change,
    });
    return row;
  });
}
