export { postgresBackend, redisBackend, type QueueBackend } from './backend.ts';
export type { JobHandlers, JobName, JobPayload } from './jobs.ts';
export { openProducer, type Producer } from './producer.ts';
export { startWorker, type JobWorker } from './worker.ts';
