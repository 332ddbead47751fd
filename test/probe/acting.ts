import type { Drive } from '../../src/driver/index.ts';
import type { Context } from '../../src/platform/context.ts';
import { dispatchDueProbes, findProbe, runProbe, type ProbeRow } from '../../src/probe/index.ts';
import {
  memoryProducer,
  never,
  plan,
  runOptions,
  submits,
  type MemoryProducer,
  type World,
} from '../support/world.ts';

/** The ids of a probe's jobs on the queue. */
export const jobsOf = ({ jobs }: MemoryProducer, { id }: ProbeRow) =>
  [...jobs].filter(([, probe]) => probe === id).map(([job]) => job);

/** A probe that is on the queue. */
export async function queueProbe(ctx: Context, world: World): Promise<ProbeRow> {
  const probe = await plan(ctx, world);
  await dispatchDueProbes(ctx, memoryProducer());
  return findProbe(ctx.db, probe.id);
}

/** A driver that counts how often it was let through the point of no return. */
export function counting(drive: Drive = submits) {
  const count = { sent: 0 };
  const counted: Drive = (inquiry, context) =>
    drive(inquiry, {
      ...context,
      commit: async () => {
        await context.commit();
        count.sent += 1;
      },
    });
  return { count, drive: counted };
}

/** A driver that stops before its commit until it is let go. */
export function paused() {
  const reached = Promise.withResolvers<void>();
  const go = Promise.withResolvers<void>();
  const drive: Drive = async (inquiry, context) => {
    reached.resolve();
    await go.promise;
    return submits(inquiry, context);
  };
  return { drive, reached: reached.promise, go: () => go.resolve() };
}

/** The worker dies: nothing it would still write is written. */
export async function dieAt(
  ctx: Context,
  probe: ProbeRow,
  point: 'before commit' | 'after commit',
): Promise<void> {
  const reached = Promise.withResolvers<void>();
  const drive: Drive = async (_inquiry, context) => {
    if (point === 'after commit') await context.commit();
    reached.resolve();
    return new Promise(() => undefined);
  };
  void runProbe(ctx, probe.id, runOptions(drive), never);
  await reached.promise;
}
