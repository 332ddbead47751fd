import type { Updateable } from 'kysely';
import { recordRefusal } from '../conduct/index.ts';
import type { ProbeState } from '../domain/probe-state.ts';
import type { ChatMessage, DriveResult } from '../driver/index.ts';
import type { Context } from '../platform/context.ts';
import { recordEvent } from '../platform/events.ts';
import { newId } from '../platform/ids.ts';
import { storableJson, storableText } from '../platform/storable.ts';
import type { Probes } from '../platform/tables.ts';
import type { Assignment } from './assignment.ts';
import { openObservations } from './observations.ts';
import { findProbe, insertEvidence, moveRun, type ProbeRow } from './store.ts';

/**
 * Records what was seen in a chat as replies and looks at all replies so far, since a fast one is there before the
 * drive ends; called in the transaction that ends the probe's run.
 */
export type RecordChat = (ctx: Context, probe: ProbeRow, messages: readonly ChatMessage[]) => Promise<void>;

export interface FinishOptions {
  retentionDays: number;
  recordChat: RecordChat;
}

/** Writes down how the drive of a probe ended: its state, the clocks it starts, the evidence it left. */
export function finishProbe(
  ctx: Context,
  assignment: Assignment,
  result: DriveResult,
  { retentionDays, recordChat }: FinishOptions,
): Promise<void> {
  return ctx.db.transaction().execute(async (trx) => {
    const inTransaction = { ...ctx, db: trx };
    await keepEvidence(inTransaction, assignment.probe, result, retentionDays);
    if (result.outcome === 'submitted') {
      await finishDelivered(inTransaction, assignment, result, recordChat);
    } else {
      await finishUndelivered(inTransaction, assignment, result, recordChat);
    }
  });
}

async function finishDelivered(
  ctx: Context,
  { probe }: Assignment,
  result: DriveResult,
  recordChat: RecordChat,
): Promise<void> {
  const current = await findProbe(ctx.db, probe.id);
  const submittedAt = result.submittedAt ?? current.committed_at ?? ctx.clock.now();
  const windowEndsAt = windowEnd(submittedAt, probe.window_seconds);
  const change = { ...driven(result), submitted_at: submittedAt, window_ends_at: windowEndsAt };
  await moveRun(ctx.db, probe, 'submitted', change);
  // Whoever was taken for dead behind the point of no return is uncertain by now: what it knows settles that.
  const waiting = await moveRun(ctx.db, probe, 'waiting', {
    ...change,
    reason: result.reason && storableText(result.reason),
  });
  if (!waiting) return;
  await openObservations(ctx.db, probe, submittedAt, windowEndsAt);
  await recordEvent(ctx.db, ctx, {
    type: 'probe.submitted',
    subjectId: probe.id,
    companyId: probe.company_id,
  });
  await recordChat(ctx, waiting, result.messages);
}

async function finishUndelivered(
  ctx: Context,
  { probe, subject }: Assignment,
  result: DriveResult,
  recordChat: RecordChat,
): Promise<void> {
  const state = endState(result);
  const reason = storableText(result.reason ?? state);
  const now = ctx.clock.now();
  const { committed_at } = await findProbe(ctx.db, probe.id);
  const ended = await moveRun(ctx.db, probe, state, {
    ...driven(result),
    reason,
    ...(state === 'uncertain'
      ? {
          window_ends_at: windowEnd(result.submittedAt ?? committed_at ?? now, probe.window_seconds),
          submitted_at: result.submittedAt,
        }
      : { closed_at: now }),
  });
  if (!ended) return;
  if (state === 'blocked' && reason.startsWith('captcha')) {
    await recordRefusal(ctx.db, ctx, subject, { rule: 'captcha', detail: 'the page asks for people only' });
  }
  await recordEvent(ctx.db, ctx, {
    type: `probe.${state}`,
    subjectId: probe.id,
    companyId: probe.company_id,
    data: { reason },
  });
  if (state === 'uncertain') await recordChat(ctx, ended, []);
}

function endState({ outcome }: DriveResult): ProbeState {
  if (outcome === 'blocked' || outcome === 'uncertain') return outcome;
  return 'failed';
}

const driven = (result: DriveResult): Updateable<Probes> => ({
  fields: storableJson(result.fields),
  vendor: result.vendor && storableText(result.vendor),
  lease_expires_at: null,
});

function windowEnd(from: Date, seconds: number): Date {
  return new Date(from.getTime() + seconds * 1000);
}

async function keepEvidence(
  ctx: Context,
  probe: ProbeRow,
  result: DriveResult,
  retentionDays: number,
): Promise<void> {
  const now = ctx.clock.now();
  const rows = result.evidence.map(({ name, contentType, bytes }) => ({
    id: newId(now),
    probe_id: probe.id,
    company_id: probe.company_id,
    name: storableText(name),
    content_type: contentType,
    bytes: Buffer.from(bytes),
    created_at: now,
    purge_after: new Date(now.getTime() + retentionDays * 86_400_000),
  }));
  await insertEvidence(ctx.db, rows);
}
