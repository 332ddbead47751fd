import { authorise } from '../domain/actor.ts';
import type { Context } from '../platform/context.ts';
import { transact } from '../platform/context.ts';
import { recordEvent } from '../platform/events.ts';
import { parse } from '../platform/schema.ts';
import { mailName } from './mail-name.ts';
import { PersonaChange } from './schema.ts';
import { findPersona, updatePersonaRow, type PersonaRow } from './store.ts';

/**
 * Changes the given keys of a persona (input: `PersonaChange`).
 * @throws ReplyBenchError `invalid_input`, `not_found`.
 */
export async function updatePersona(ctx: Context, id: string, input: unknown): Promise<PersonaRow> {
  authorise(ctx.actor, 'write');
  const change = parse(PersonaChange, input);
  const { names, ...rest } = change;
  return transact(ctx, async (trx) => {
    const { first_name, last_name } = { ...(await findPersona(trx, id)), ...rest };
    const row = await updatePersonaRow(trx, id, {
      ...rest,
      ...(names && { names: JSON.stringify(names) }),
      mail_name: mailName(first_name, last_name),
      updated_at: ctx.clock.now(),
    });
    await recordEvent(trx, ctx, { type: 'persona.updated', subjectId: id, data: change });
    return row;
  });
}
