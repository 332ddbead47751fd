export { BrowserPool, type BrowserPoolOptions, type PageRequest } from './browser.ts';
export { loadDefinitions, type Definitions } from './definition/load.ts';
export { findChromium } from './chromium.ts';
export { driveForm, type FormDriver } from './form/drive.ts';
export type {
  Asker,
  ChatMessage,
  DriveResult,
  Evidence,
  FilledField,
  Inquiry,
  Outcome,
  QuestionText,
} from './inquiry.ts';
export type { Drive, DriveContext } from './context.ts';
export { createDrivers, type DriverSettings } from './drivers.ts';
