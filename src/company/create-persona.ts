import { authorise } from '../domain/actor.ts';
import type { Context } from '../platform/context.ts';
import { transact } from '../platform/context.ts';
import { explainConstraint } from '../platform/database.ts';
import { recordEvent } from '../platform/events.ts';
import { newId } from '../platform/ids.ts';
import { parse } from '../platform/schema.ts';
import { mailName } from './mail-name.ts';
import { PersonaInput } from './schema.ts';
import { insertPersona, type PersonaRow } from './store.ts';

/**
 * Adds a synthetic customer (input: `PersonaInput`).
 * @throws ReplyBenchError `invalid_input`; `conflict` when the slug is taken.
 */
export async function createPersona(ctx: Context, input: unknown): Promise<PersonaRow> {
  authorise(ctx.actor, 'write');
  const persona = parse(PersonaInput, input);
  const now = ctx.clock.now();
  return transact(ctx, async (trx) => {
    const row = await insertPersona(trx, {
      ...persona,
      names: JSON.stringify(persona.names ?? {}),
      mail_name: mailName(persona.first_name, persona.last_name),
      id: newId(now),
      created_at: now,
      updated_at: now,
    }).catch((error) => explainConstraint(error, { personas_slug_key: 'A persona with this slug exists.' }));
    await recordEvent(trx, ctx, { type: 'persona.created', subjectId: row.id });
    return row;
  });
}
