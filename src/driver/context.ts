import type { Clock } from '../platform/clock.ts';
import type { Log } from '../platform/log.ts';
import type { DriveResult, Inquiry } from './inquiry.ts';

/** What a driver is given besides the inquiry. */
export interface DriveContext {
  clock: Clock;
  log: Log;
  /**
   * Records the point of no return. The driver awaits it immediately before the irreversible act
   * (final click, chat send, SMTP DATA) and must not act when it rejects.
   */
  commit(): Promise<void>;
  /** false: fill everything, stop before `commit`, and report `dry_run`. */
  submit: boolean;
  /** Aborted at the probe's deadline or when it is cancelled. */
  signal: AbortSignal;
  /** `person`: typing and waiting at a person's speed; `fast`: as quickly as the page allows. */
  pace: 'person' | 'fast';
}

/** One channel kind's way to send an inquiry, with everything but the inquiry already given. */
export type Drive = (inquiry: Inquiry, ctx: DriveContext) => Promise<DriveResult>;
