import type { DriveContext } from './context.ts';
import type { DriveResult, Inquiry } from './inquiry.ts';

export { BrowserPool, type BrowserPoolOptions, type PageRequest } from './browser.ts';
export { findChromium } from './chromium.ts';
export { driveForm, type FormDriver } from './form/drive.ts';
export { driveEmail, type EmailOptions } from './email/drive.ts';
export { parseRelayUrl, type RelaySettings } from './email/relay.ts';
export { inspectPage, type Inspection, type InspectOptions } from './inspect.ts';
export { fieldRoles, captchaKinds, type FieldRole, type CaptchaKind } from './form/reading.ts';
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
export type { DriveContext } from './context.ts';

/** One channel kind's way to send an inquiry, with everything but the inquiry already given. */
export type Drive = (inquiry: Inquiry, ctx: DriveContext) => Promise<DriveResult>;
