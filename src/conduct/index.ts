export { addOptOut } from './add-opt-out.ts';
export { createConduct, type Conduct } from './check-conduct.ts';
export { listOptOuts, listRefusals } from './list.ts';
export { recordRefusal } from './record-refusal.ts';
export type { ConductSubject, Refusal } from './rule.ts';
export type { FetchText } from './rules/robots.ts';
export * from './schema.ts';
export { getKillSwitch, setKillSwitch } from './set-kill-switch.ts';
