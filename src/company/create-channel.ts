import { authorise } from '../domain/actor.ts';
import type { ChannelKind } from '../domain/nouns.ts';
import type { Context } from '../platform/context.ts';
import { transact } from '../platform/context.ts';
import { explainConstraint } from '../platform/database.ts';
import { recordEvent } from '../platform/events.ts';
import { newId } from '../platform/ids.ts';
import { HttpUrl, parse, strict } from '../platform/schema.ts';
import { Type } from 'typebox';
import { ChannelInput } from './schema.ts';
import { findCompany, insertChannel, type ChannelRow } from './store.ts';

const targets = {
  form: strict({ target: HttpUrl }),
  chat: strict({ target: HttpUrl }),
  email: strict({ target: Type.String({ format: 'email' }) }),
} as const satisfies Record<ChannelKind, unknown>;

/**
 * Adds one way to reach a company (input: `ChannelInput`).
 * @throws ReplyBenchError `invalid_input`, `not_found`; `conflict` when the company has this channel.
 */
export async function createChannel(ctx: Context, companyId: string, input: unknown): Promise<ChannelRow> {
  authorise(ctx.actor, 'write');
  const channel = parse(ChannelInput, input);
  parse(targets[channel.kind], { target: channel.target });
  const now = ctx.clock.now();
  return transact(ctx, async (trx) => {
    await findCompany(trx, companyId);
    const row = await insertChannel(trx, {
      id: newId(now),
      company_id: companyId,
      ...channel,
      created_at: now,
      updated_at: now,
    }).catch((error) =>
      explainConstraint(error, {
        channels_company_id_kind_target_key: 'The company has this channel already.',
      }),
    );
    await recordEvent(trx, ctx, { type: 'channel.created', subjectId: row.id, companyId });
    return row;
  });
}
