import { findCompany, findScenario } from '../company/index.ts';
import { deriveStops } from '../domain/clocks.ts';
import { clockNames } from '../domain/nouns.ts';
import type { ProbeState } from '../domain/probe-state.ts';
import { parseCalendar, workingSeconds } from '../domain/working-time.ts';
import type { Context } from '../platform/context.ts';
import { recordEvent } from '../platform/events.ts';
import {
  lockProbe,
  moveProbe,
  openObservations,
  removeObservations,
  setClock,
  type ProbeRow,
} from '../probe/index.ts';
import { selectProbeReplies, type ReplyRow } from './store.ts';

/**
 * Brings a probe and its clocks in line with all its replies, however late or out of order they were read.
 * A probe that never left has no clocks: its replies are kept and count nowhere. Runs in a transaction.
 */
export async function updateClocks(ctx: Context, probeId: string): Promise<void> {
  // Under lock, so that of two replies recorded at once the second sees the first.
  const probe = await lockProbe(ctx.db, probeId);
  const replies = await selectProbeReplies(ctx.db, probe.id);
  if (await endAsBounced(ctx, probe, replies)) return;
  const proven = await provenProbe(ctx, probe, replies);
  if (proven && isDelivered(proven)) await setClocks(ctx, proven, replies);
}

type Delivered = ProbeRow & { submitted_at: Date; window_ends_at: Date };

function isDelivered(probe: ProbeRow): probe is Delivered {
  return probe.submitted_at !== null && probe.window_ends_at !== null;
}

// Earlier, the end of the drive is not written yet; it looks at the replies again.
const judgedStates: ReadonlySet<ProbeState> = new Set(['waiting', 'uncertain', 'closed', 'failed']);

/** A bounce within the window, and nobody who answered: the inquiry was not delivered. */
async function endAsBounced(ctx: Context, probe: ProbeRow, replies: readonly ReplyRow[]): Promise<boolean> {
  if (!judgedStates.has(probe.state)) return false;
  const bounced = replies.some((reply) => reply.kind === 'bounce' && !reply.late);
  const reached = replies.some((reply) => reply.kind === 'human' || reply.kind === 'bot');
  if (!bounced || reached) return false;
  if (probe.state === 'failed') return true;
  const failed = await moveProbe(ctx.db, probe.id, 'failed', {
    reason: 'bounced',
    closed_at: ctx.clock.now(),
  });
  if (!failed) return false;
  await removeObservations(ctx.db, probe.id);
  await recordEvent(ctx.db, ctx, {
    type: 'probe.failed',
    subjectId: probe.id,
    companyId: probe.company_id,
    data: { reason: 'bounced' },
  });
  return true;
}

/**
 * The probe once its clocks run; a reply proves that an uncertain one was delivered, at its point of no return, and
 * that one which seemed to have bounced was delivered all the same.
 */
async function provenProbe(
  ctx: Context,
  probe: ProbeRow,
  replies: readonly ReplyRow[],
): Promise<ProbeRow | null> {
  const unproven =
    probe.state === 'uncertain' ||
    probe.reason === 'bounced' ||
    (probe.state === 'closed' && probe.reason === 'uncertain');
  if (!unproven) return probe.state === 'waiting' || probe.state === 'closed' ? probe : null;
  const isProof = replies.some((reply) => reply.kind !== 'bounce' && reply.kind !== 'bulk');
  if (!isProof || !probe.window_ends_at) return null;
  const submitted_at = probe.submitted_at ?? probe.committed_at ?? probe.planned_at;
  await openObservations(ctx.db, probe, submitted_at, probe.window_ends_at);
  await ctx.db.updateTable('probes').set({ submitted_at }).where('id', '=', probe.id).execute();
  const waiting = await moveProbe(ctx.db, probe.id, 'waiting', { reason: null, closed_at: null });
  return waiting ?? { ...probe, submitted_at };
}

async function setClocks(ctx: Context, probe: Delivered, replies: readonly ReplyRow[]): Promise<void> {
  const submittedAt = probe.submitted_at;
  const [company, scenario] = await Promise.all([
    findCompany(ctx.db, probe.company_id),
    findScenario(ctx.db, probe.scenario_id),
  ]);
  const calendar = parseCalendar({
    timeZone: company.time_zone,
    weekly: company.weekly_hours,
    closures: company.closures,
  });
  const stops = deriveStops(
    replies.map(({ kind, received_at, answer_points, unsure }) => ({
      kind,
      receivedAt: received_at,
      answerPoints: answer_points,
      unsure,
    })),
    scenario.answer_points.map(({ id }) => id),
    probe.window_ends_at,
  );
  for (const clock of clockNames) {
    const stop = stops[clock];
    await setClock(
      ctx.db,
      probe.id,
      clock,
      stop && {
        ...stop,
        elapsedSeconds: Math.max(0, stop.at.getTime() - submittedAt.getTime()) / 1000,
        workingSeconds: stop.at > submittedAt ? workingSeconds(submittedAt, stop.at, calendar) : 0,
      },
    );
  }
  if (probe.state === 'closed') {
    const reason = stops.human ? 'answered' : 'silent';
    await ctx.db.updateTable('probes').set({ reason }).where('id', '=', probe.id).execute();
  }
}
