import { clockNames, type ClockName } from '../domain/nouns.ts';
import type { Database } from '../platform/database.ts';
import type { ProbeRow } from './store.ts';

/** Starts the three clocks of a probe that was delivered; each is censored at the window's end until it stops. */
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
  await db.insertInto('observations').values(rows).execute();
}

export interface Stop {
  clock: ClockName;
  at: Date;
  elapsedSeconds: number;
  workingSeconds: number;
  /** The message it rests on is a best guess. */
  unsure: boolean;
}

/** Stops a clock, or moves it back when an earlier event turns up; a later one changes nothing. */
export async function stopClock(db: Database, probeId: string, stop: Stop): Promise<void> {
  await db
    .updateTable('observations')
    .set({
      stopped_at: stop.at,
      elapsed_seconds: stop.elapsedSeconds,
      working_seconds: stop.workingSeconds,
      unsure: stop.unsure,
    })
    .where('probe_id', '=', probeId)
    .where('clock', '=', stop.clock)
    .where((eb) => eb.or([eb('stopped_at', 'is', null), eb('stopped_at', '>', stop.at)]))
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
