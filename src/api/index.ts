export type { ApiDependencies, App } from './api.ts';
export { createHealth, type Check, type Health } from './health.ts';
export { ensureAdminKey } from './keys/manage-keys.ts';
export { createServer } from './server.ts';
