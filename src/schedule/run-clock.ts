import { messageOf } from '../domain/errors.ts';
import type { Context } from '../platform/context.ts';
import { closeProbes, dispatchDueProbes, recoverProbes } from '../probe/index.ts';
import type { Producer } from '../queue/index.ts';
import { planDueSchedules } from './plan-due.ts';
import { purgeExpired } from './purge-expired.ts';

export interface RunningClock {
  /** When the last whole tick ended; null before the first. */
  lastTickAt(): Date | null;
  close(): Promise<void>;
}

const tickMs = 1_000;
const purgeMs = 3_600_000;

/** One tick: everything that time alone brings about. Idempotent, and safe beside other clocks. */
export async function tick(ctx: Context, producer: Producer): Promise<void> {
  await planDueSchedules(ctx);
  await closeProbes(ctx);
  // Last, what needs the queue: while it is away the rest goes on.
  await dispatchDueProbes(ctx, producer);
  await recoverProbes(ctx, producer);
}

/** Ticks until closed; a tick that fails (the database is away) is logged, and the next one catches up. */
export function runClock(ctx: Context, producer: Producer): RunningClock {
  let lastTickAt: Date | null = null;
  let timer: NodeJS.Timeout | undefined;
  let closed = false;
  let purgeDueAt = 0;
  const loop = async (): Promise<void> => {
    try {
      await tick(ctx, producer);
      lastTickAt = ctx.clock.now();
      if (lastTickAt.getTime() >= purgeDueAt) {
        await purgeExpired(ctx);
        purgeDueAt = lastTickAt.getTime() + purgeMs;
      }
    } catch (error) {
      ctx.log.warn({ err: error }, `the clock's tick failed: ${messageOf(error)}`);
    }
    if (!closed) timer = setTimeout(repeat, tickMs);
  };
  let running = loop();
  function repeat(): void {
    running = loop();
  }
  return {
    lastTickAt: () => lastTickAt,
    async close() {
      closed = true;
      clearTimeout(timer);
      await running;
    },
  };
}
