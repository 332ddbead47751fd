import { Type } from 'typebox';
import { pageProperties } from '../platform/page.ts';
import { Id, nullable, strict, Timestamp, TimeZone } from '../platform/schema.ts';

const Cron = Type.String({
  minLength: 1,
  maxLength: 200,
  description: 'Five fields: minute hour day month weekday',
});
const WindowSeconds = Type.Integer({
  minimum: 1,
  maximum: 90 * 86_400,
  description: 'How long a reply is waited for',
});

export const ScheduleInput = strict({
  channel_id: Id,
  scenario_id: Type.Optional(nullable(Id)),
  cron: Cron,
  time_zone: Type.Optional(TimeZone),
  window_seconds: Type.Integer({ ...WindowSeconds, default: 7 * 86_400 }),
  active: Type.Boolean({ default: true }),
});
export const ScheduleChange = strict({
  scenario_id: Type.Optional(nullable(Id)),
  cron: Type.Optional(Cron),
  time_zone: Type.Optional(TimeZone),
  window_seconds: Type.Optional(WindowSeconds),
  active: Type.Optional(Type.Boolean()),
});
export const Schedule = Type.Object({
  id: Id,
  company_id: Id,
  channel_id: Id,
  scenario_id: nullable(Id),
  cron: Cron,
  time_zone: TimeZone,
  window_seconds: WindowSeconds,
  active: Type.Boolean(),
  next_due_at: nullable(Timestamp),
  created_at: Timestamp,
  updated_at: Timestamp,
});
export const ScheduleListQuery = strict({ ...pageProperties, channel_id: Type.Optional(Id) });
