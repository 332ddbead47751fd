import { authorise } from '../domain/actor.ts';
import type { Context } from '../platform/context.ts';
import { transact } from '../platform/context.ts';
import { recordEvent } from '../platform/events.ts';
import { parse } from '../platform/schema.ts';
import type { Vault } from '../platform/secrets.ts';
import { MailboxChange } from './schema.ts';
import { updateMailboxRow, type MailboxRow } from './store.ts';

/**
 * Changes the given keys of a mailbox (input: `MailboxChange`); the running reader takes them up within seconds.
 * @throws ReplyBenchError `invalid_input`, `not_found`.
 */
export async function updateMailbox(
  ctx: Context,
  vault: Vault,
  id: string,
  input: unknown,
): Promise<MailboxRow> {
  authorise(ctx.actor, 'admin');
  const { password, ...change } = parse(MailboxChange, input);
  return transact(ctx, async (trx) => {
    const row = await updateMailboxRow(trx, id, {
      ...change,
      ...(password !== undefined && { secret: vault.seal(Buffer.from(password)) }),
      updated_at: ctx.clock.now(),
    });
    await recordEvent(trx, ctx, { type: 'mailbox.updated', subjectId: id, data: change });
    return row;
  });
}
