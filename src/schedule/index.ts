export { createSchedule } from './create-schedule.ts';
export { listSchedules } from './list.ts';
export { runClock, tick, type RunningClock } from './run-clock.ts';
export * from './schema.ts';
export { updateSchedule } from './update-schedule.ts';
