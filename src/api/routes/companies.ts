import {
  Company,
  CompanyChange,
  CompanyInput,
  CompanyListQuery,
  createCompany,
  getCompany,
  listCompanies,
  updateCompany,
} from '../../company/index.ts';
import { pageOf } from '../../platform/page.ts';
import type { Api, App } from '../api.ts';
import { describe, ById } from '../describe.ts';

/** Who is measured. */
export function companyRoutes(app: App, { contextOf }: Api): void {
  app.get(
    '/companies',
    {
      schema: {
        ...describe('companies', 'List companies'),
        querystring: CompanyListQuery,
        response: { 200: pageOf(Company) },
      },
    },
    (request) => listCompanies(contextOf(request), request.query),
  );
  app.post(
    '/companies',
    { schema: { ...describe('companies', 'Add a company'), body: CompanyInput, response: { 201: Company } } },
    async (request, reply) => reply.code(201).send(await createCompany(contextOf(request), request.body)),
  );
  app.get(
    '/companies/:id',
    { schema: { ...describe('companies', 'Show a company'), params: ById, response: { 200: Company } } },
    (request) => getCompany(contextOf(request), request.params.id),
  );
  app.patch(
    '/companies/:id',
    {
      schema: {
        ...describe('companies', 'Change a company'),
        params: ById,
        body: CompanyChange,
        response: { 200: Company },
      },
    },
    (request) => updateCompany(contextOf(request), request.params.id, request.body),
  );
}
