import { sql } from 'kysely';
import { messageOf } from '../domain/errors.ts';
import type { Context } from '../platform/context.ts';
import type { Producer } from '../queue/index.ts';
import { statesBefore } from '../domain/probe-state.ts';
import type { ProbeRow } from './store.ts';

const batch = 200;

type Queued = Pick<ProbeRow, 'id' | 'attempts'>;

/**
 * Puts the planned probes whose time has come on the queue, in batches; returns how many. While the queue is away they
 * stay planned, and the next call tries again. Any number of processes may do this at once.
 */
export async function dispatchDueProbes(ctx: Context, producer: Producer): Promise<number> {
  for (let total = 0; ;) {
    const queued = await markQueued(ctx);
    if (queued.length === 0) return total;
    try {
      await enqueueProbes(producer, queued);
      total += queued.length;
    } catch (error) {
      ctx.log.warn({ err: error, probes: queued.length }, `the probes stay planned: ${messageOf(error)}`);
      await markPlanned(ctx, queued);
      return total;
    }
  }
}

/** The attempt is part of the job's id: the same attempt is never queued twice, a new one always can be. */
export function enqueueProbes(producer: Producer, probes: readonly Queued[]): Promise<void> {
  return producer.enqueue(
    'probe.run',
    probes.map(({ id, attempts }) => ({ id: `${id}.${attempts}`, payload: { probe_id: id } })),
  );
}

async function markQueued(ctx: Context): Promise<Queued[]> {
  const now = ctx.clock.now();
  const { rows } = await sql<Queued>`
    with due as (
      select id from probes where state = 'planned' and run_at <= ${now}
      order by run_at limit ${batch} for update skip locked
    ), queued as (
      update probes set state = 'queued', queued_at = ${now} from due where probes.id = due.id
      returning probes.id, probes.attempts, probes.company_id
    ), told as (
      insert into events (at, actor, type, subject_id, company_id, data)
      select ${now}, ${ctx.actor.id}, 'probe.queued', id, company_id, '{}' from queued
    )
    select id, attempts from queued`.execute(ctx.db);
  return rows;
}

async function markPlanned(ctx: Context, queued: readonly Queued[]): Promise<void> {
  await ctx.db
    .updateTable('probes')
    .set({ state: 'planned', queued_at: null })
    .where(
      'id',
      'in',
      queued.map(({ id }) => id),
    )
    .where('state', 'in', statesBefore('planned'))
    .execute();
}

export interface Dispatcher {
  /** Dispatches soon; calls that come meanwhile are served by one more round. */
  wake(): void;
  close(): Promise<void>;
}

/** Dispatches without waiting for the clock's next tick, so that a probe asked for now starts now. */
export function createDispatcher(ctx: Context, producer: Producer): Dispatcher {
  const state = { running: null as Promise<void> | null, again: false, closed: false };
  const run = async () => {
    do {
      state.again = false;
      await dispatchDueProbes(ctx, producer).catch((error) =>
        ctx.log.warn({ err: error }, `dispatching waits for the clock: ${messageOf(error)}`),
      );
    } while (state.again && !state.closed);
    state.running = null;
  };
  return {
    wake() {
      if (state.closed) return;
      state.again = true;
      state.running ??= run();
    },
    async close() {
      state.closed = true;
      await state.running;
    },
  };
}
