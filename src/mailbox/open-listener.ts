import type { Context } from '../platform/context.ts';
import type { Database } from '../platform/database.ts';
import { newId } from '../platform/ids.ts';
import { catchAll, listenSmtp, type SmtpListener } from './smtp.ts';
import type { Deliver } from './source.ts';

export interface ListenerOptions {
  host: string;
  port: number;
  /** Domain of the probes' addresses; its MX record points here. */
  domain: string;
  deliver: Deliver;
}

const listenerName = 'listener';

/** The mailbox row that stands for the built-in SMTP listener; made on first use, kept in step with the domain. */
export async function ensureListenerMailbox(ctx: Context, domain: string): Promise<string> {
  const now = ctx.clock.now();
  const row = {
    alias_pattern: `{name}.{token}@${domain}`,
    settings: JSON.stringify({ domain }),
    updated_at: now,
  };
  const mailbox = await ctx.db
    .insertInto('mailboxes')
    .values({ id: newId(now), name: listenerName, kind: 'smtp', created_at: now, ...row })
    .onConflict((conflict) => conflict.column('name').doUpdateSet(row))
    .returning('id')
    .executeTakeFirstOrThrow();
  return mailbox.id;
}

/** Opens the built-in listener: a catch-all for the domain. */
export async function openListener(ctx: Context, options: ListenerOptions): Promise<SmtpListener> {
  const { host, port, domain, deliver } = options;
  const mailboxId = await ensureListenerMailbox(ctx, domain);
  return listenSmtp({
    mailboxId,
    deliver: async (delivery) => {
      await deliver(delivery);
      await noteSuccess(ctx.db, mailboxId, delivery.receivedAt);
    },
    clock: ctx.clock,
    log: ctx.log,
    host,
    port,
    name: domain,
    acceptRecipient: catchAll([domain]),
  });
}

async function noteSuccess(db: Database, id: string, at: Date): Promise<void> {
  await db.updateTable('mailboxes').set({ last_success_at: at }).where('id', '=', id).execute();
}
