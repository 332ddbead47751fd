import { clockNames, type ClockName } from '../domain/nouns.ts';
import type { Database } from '../platform/database.ts';
import type { ProbeRow } from './store.ts';

/**
 * Starts the three clocks of a probe that was delivered; each is censored at the window's end until it stops.
 * Clocks that run already are left alone.
 */
export async function openObservations(
  db: Database,
  probe: Pick<ProbeRow, 'id' | 'company_id' | 'channel_id'>,
  submittedAt: Date,
  windowEndsAt: Date,
): Promise<void> {
  const rows = clockNames.map((clock) => ({
    probe_id: probe.id,
    company_id: probe.company_id,
    channel_id: probe.channel_id,
    clock,
    submitted_at: submittedAt,
    censored_at: windowEndsAt,
  }));
  await db
    .insertInto('observations')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export interface MeasuredStop {
  at: Date;
  elapsedSeconds: number;
  workingSeconds: number;
  /** It rests on a message whose kind is a best guess. */
  unsure: boolean;
}

/** Writes when a clock stopped; null: it has not. */
export async function setClock(
  db: Database,
  probeId: string,
  clock: ClockName,
  stop: MeasuredStop | null,
): Promise<void> {
  await db
    .updateTable('observations')
    .set({
      stopped_at: stop?.at ?? null,
      elapsed_seconds: stop?.elapsedSeconds ?? null,
      working_seconds: stop?.workingSeconds ?? null,
      unsure: stop?.unsure ?? false,
    })
    .where('probe_id', '=', probeId)
    .where('clock', '=', clock)
    .execute();
}

/** Takes a probe out of the risk set: it turned out not to have been delivered. */
export async function removeObservations(db: Database, probeId: string): Promise<void> {
  await db.deleteFrom('observations').where('probe_id', '=', probeId).execute();
}

export function selectClocks(db: Database, probeId: string) {
  return db
    .selectFrom('observations')
    .select(['clock', 'stopped_at', 'elapsed_seconds', 'working_seconds', 'unsure'])
    .where('probe_id', '=', probeId)
    .execute();
}
