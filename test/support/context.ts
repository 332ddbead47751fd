import { systemActor } from '../../src/domain/actor.ts';
import type { Clock } from '../../src/platform/clock.ts';
import type { Context } from '../../src/platform/context.ts';
import type { Database } from '../../src/platform/database.ts';
import { createLog } from '../../src/platform/log.ts';

/** A clock that stands until it is moved. */
export interface FixedClock extends Clock {
  set(at: string | Date): void;
  advance(seconds: number): void;
}

export function fixedClock(start = '2026-03-02T09:00:00Z'): FixedClock {
  let now = new Date(start);
  return {
    now: () => new Date(now),
    set: (at) => void (now = new Date(at)),
    advance: (seconds) => void (now = new Date(now.getTime() + seconds * 1000)),
  };
}

export const silentLog = createLog({ level: 'silent' });

/** A context that may do everything. */
export function testContext(db: Database, clock: Clock = fixedClock()): Context {
  return { db, clock, log: silentLog, actor: systemActor('test') };
}
