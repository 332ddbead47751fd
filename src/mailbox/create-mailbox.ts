import { authorise } from '../domain/actor.ts';
import type { Context } from '../platform/context.ts';
import { transact } from '../platform/context.ts';
import { explainConstraint } from '../platform/database.ts';
import { recordEvent } from '../platform/events.ts';
import { newId } from '../platform/ids.ts';
import { parse } from '../platform/schema.ts';
import type { Vault } from '../platform/secrets.ts';
import { MailboxInput } from './schema.ts';
import { insertMailbox, type MailboxRow } from './store.ts';

/**
 * Adds an IMAP mailbox (input: `MailboxInput`); its password is stored sealed.
 * @throws ReplyBenchError `invalid_input`; `conflict` when the name is taken.
 */
export async function createMailbox(ctx: Context, vault: Vault, input: unknown): Promise<MailboxRow> {
  authorise(ctx.actor, 'admin');
  const { name, alias_pattern, password, ...settings } = parse(MailboxInput, input);
  const now = ctx.clock.now();
  return transact(ctx, async (trx) => {
    const row = await insertMailbox(trx, {
      id: newId(now),
      name,
      kind: 'imap',
      alias_pattern,
      settings: JSON.stringify(settings),
      secret: vault.seal(Buffer.from(password)),
      created_at: now,
      updated_at: now,
    }).catch((error) => explainConstraint(error, { mailboxes_name_key: 'A mailbox with this name exists.' }));
    await recordEvent(trx, ctx, { type: 'mailbox.created', subjectId: row.id });
    return row;
  });
}
