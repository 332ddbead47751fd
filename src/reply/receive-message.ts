import { selectStoredIds, storeMessage, type Deliver, type StoreOptions } from '../mailbox/index.ts';
import { messageOf } from '../domain/errors.ts';
import type { Context } from '../platform/context.ts';
import { processMessage, type ProcessOptions } from './process-message.ts';

export type ReceiveOptions = StoreOptions & ProcessOptions;

const batch = 100;

/**
 * The pipeline that every source delivers into: stored durably first (the source may forget the message then),
 * understood at once if possible, else by the next sweep.
 */
export function receiveMessages(ctx: Context, options: ReceiveOptions): Deliver {
  return async (delivery) => {
    const id = await storeMessage(ctx, options, delivery);
    if (id === null) return;
    await processMessage(ctx, options, id).catch((error) =>
      ctx.log.warn(
        { messageId: id, err: error },
        `the message waits for the next sweep: ${messageOf(error)}`,
      ),
    );
  };
}

/** Understands what was stored and not yet understood; returns how many messages it looked at. */
export async function processStoredMessages(ctx: Context, options: ProcessOptions): Promise<number> {
  const waiting = await selectStoredIds(ctx.db, batch);
  for (const { id } of waiting) await processMessage(ctx, options, id);
  return waiting.length;
}
