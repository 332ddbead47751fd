import {
  createSchedule,
  listSchedules,
  Schedule,
  ScheduleChange,
  ScheduleInput,
  ScheduleListQuery,
  updateSchedule,
} from '../../schedule/index.ts';
import { pageOf } from '../../platform/page.ts';
import type { Api, App } from '../api.ts';
import { ById, describe } from '../describe.ts';

/** When channels are probed. */
export function scheduleRoutes(app: App, { contextOf }: Api): void {
  app.get(
    '/schedules',
    {
      schema: {
        ...describe('schedules', 'List schedules'),
        querystring: ScheduleListQuery,
        response: { 200: pageOf(Schedule) },
      },
    },
    (request) => listSchedules(contextOf(request), request.query),
  );
  app.post(
    '/schedules',
    {
      schema: {
        ...describe('schedules', 'Have a channel probed'),
        body: ScheduleInput,
        response: { 201: Schedule },
      },
    },
    async (request, reply) => reply.code(201).send(await createSchedule(contextOf(request), request.body)),
  );
  app.patch(
    '/schedules/:id',
    {
      schema: {
        ...describe('schedules', 'Change a schedule'),
        params: ById,
        body: ScheduleChange,
        response: { 200: Schedule },
      },
    },
    (request) => updateSchedule(contextOf(request), request.params.id, request.body),
  );
}
