import { createScenario, listScenarios, Scenario, ScenarioInput } from '../../company/index.ts';
import { pageOf, PageQuery } from '../../platform/page.ts';
import type { Api, App } from '../api.ts';
import { describe } from '../describe.ts';

/** What is asked. */
export function scenarioRoutes(app: App, { contextOf }: Api): void {
  app.get(
    '/scenarios',
    {
      schema: {
        ...describe('scenarios', 'List scenarios'),
        querystring: PageQuery,
        response: { 200: pageOf(Scenario) },
      },
    },
    (request) => listScenarios(contextOf(request), request.query),
  );
  app.post(
    '/scenarios',
    {
      schema: {
        ...describe('scenarios', 'Write a scenario, or a new version of one'),
        body: ScenarioInput,
        response: { 201: Scenario },
      },
    },
    async (request, reply) => reply.code(201).send(await createScenario(contextOf(request), request.body)),
  );
}
