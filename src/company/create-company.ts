import { authorise } from '../domain/actor.ts';
import { ReplyBenchError } from '../domain/errors.ts';
import type { Context } from '../platform/context.ts';
import { transact } from '../platform/context.ts';
import { explainConstraint } from '../platform/database.ts';
import { recordEvent } from '../platform/events.ts';
import { newId } from '../platform/ids.ts';
import { parse } from '../platform/schema.ts';
import { checkCompany } from './check-company.ts';
import { CompanyInput } from './schema.ts';
import { insertCompany, type CompanyRow } from './store.ts';

/**
 * Adds a company that is to be measured (input: `CompanyInput`).
 * @throws ReplyBenchError `invalid_input`; `conflict` when the slug is taken.
 */
export async function createCompany(ctx: Context, input: unknown): Promise<CompanyRow> {
  authorise(ctx.actor, 'write');
  const { slug, weekly_hours, closures = [], ...company } = parse(CompanyInput, input);
  checkCompany({ ...company, weekly_hours, closures });
  const now = ctx.clock.now();
  return transact(ctx, async (trx) => {
    const row = await insertCompany(trx, {
      id: newId(now),
      slug: slug ?? slugOf(company.name),
      ...company,
      weekly_hours: JSON.stringify(weekly_hours),
      closures: JSON.stringify(closures),
      created_at: now,
      updated_at: now,
    }).catch((error) =>
      explainConstraint(error, {
        companies_slug_key: 'A company with this slug exists; choose another slug.',
      }),
    );
    await recordEvent(trx, ctx, { type: 'company.created', subjectId: row.id, companyId: row.id });
    return row;
  });
}

function slugOf(name: string): string {
  const slug = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 63);
  if (slug !== '') return slug;
  throw new ReplyBenchError('invalid_input', 'No slug can be made of this name: give one (a-z, 0-9 and -).');
}
