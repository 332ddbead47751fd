import { setTimeout as delay } from 'node:timers/promises';
import { messageOf } from '../domain/errors.ts';
import { isUnreachable } from './database.ts';
import type { Log } from './log.ts';

const firstWaitMs = 200;
const longestWaitMs = 5_000;

export interface RetryOptions {
  log: Log;
  /** Milliseconds after which the last failure is thrown. */
  giveUpAfterMs: number;
}

/** Repeats work that must not be lost while the database is away; any other failure is thrown at once. */
export async function untilReachable<T>(
  work: () => Promise<T>,
  { log, giveUpAfterMs }: RetryOptions,
): Promise<T> {
  const deadline = performance.now() + giveUpAfterMs;
  for (let wait = firstWaitMs; ; wait = Math.min(wait * 2, longestWaitMs)) {
    try {
      return await work();
    } catch (error) {
      if (!isUnreachable(error) || performance.now() + wait > deadline) throw error;
      log.warn({ err: error }, `the database is away, trying again in ${wait} ms: ${messageOf(error)}`);
      await delay(wait);
    }
  }
}
