import { authorise } from '../domain/actor.ts';
import type { Context } from '../platform/context.ts';
import { transact } from '../platform/context.ts';
import { recordEvent } from '../platform/events.ts';
import { parse } from '../platform/schema.ts';
import { checkCompany } from './check-company.ts';
import { CompanyChange } from './schema.ts';
import { findCompany, updateCompanyRow, type CompanyRow } from './store.ts';

/**
 * Changes the given keys of a company (input: `CompanyChange`).
 * @throws ReplyBenchError `invalid_input`, `not_found`.
 */
export async function updateCompany(ctx: Context, id: string, input: unknown): Promise<CompanyRow> {
  authorise(ctx.actor, 'write');
  const change = parse(CompanyChange, input);
  return transact(ctx, async (trx) => {
    const { weekly_hours, closures, ...rest } = change;
    checkCompany({ ...(await findCompany(trx, id)), ...change });
    const row = await updateCompanyRow(trx, id, {
      ...rest,
      ...(weekly_hours && { weekly_hours: JSON.stringify(weekly_hours) }),
      ...(closures && { closures: JSON.stringify(closures) }),
      updated_at: ctx.clock.now(),
    });
    await recordEvent(trx, ctx, { type: 'company.updated', subjectId: id, companyId: id, data: change });
    return row;
  });
}
