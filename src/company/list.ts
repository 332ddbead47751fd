import { authorise } from '../domain/actor.ts';
import type { Context } from '../platform/context.ts';
import { PageQuery, toPage, type Page } from '../platform/page.ts';
import { parse } from '../platform/schema.ts';
import { CompanyListQuery } from './schema.ts';
import {
  findCompany,
  selectChannels,
  selectCompanies,
  selectPersonas,
  selectScenarios,
  type ChannelRow,
  type CompanyRow,
  type PersonaRow,
  type ScenarioRow,
} from './store.ts';

export async function listCompanies(ctx: Context, input: unknown): Promise<Page<CompanyRow>> {
  authorise(ctx.actor, 'read');
  const query = parse(CompanyListQuery, input);
  return toPage(await selectCompanies(ctx.db, query), query);
}

export async function getCompany(ctx: Context, id: string): Promise<CompanyRow> {
  authorise(ctx.actor, 'read');
  return findCompany(ctx.db, id);
}

/** @throws ReplyBenchError `not_found` when there is no such company. */
export async function listChannels(
  ctx: Context,
  companyId: string,
  input: unknown,
): Promise<Page<ChannelRow>> {
  authorise(ctx.actor, 'read');
  const page = parse(PageQuery, input);
  await findCompany(ctx.db, companyId);
  return toPage(await selectChannels(ctx.db, companyId, page), page);
}

export async function listScenarios(ctx: Context, input: unknown): Promise<Page<ScenarioRow>> {
  authorise(ctx.actor, 'read');
  const page = parse(PageQuery, input);
  return toPage(await selectScenarios(ctx.db, page), page);
}

export async function listPersonas(ctx: Context, input: unknown): Promise<Page<PersonaRow>> {
  authorise(ctx.actor, 'read');
  const page = parse(PageQuery, input);
  return toPage(await selectPersonas(ctx.db, page), page);
}
