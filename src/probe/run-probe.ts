import type { Conduct, Refusal } from '../conduct/index.ts';
import { messageOf, ReplyBenchError } from '../domain/errors.ts';
import type { ChannelKind } from '../domain/nouns.ts';
import type { Drive, DriveResult } from '../driver/index.ts';
import type { Context } from '../platform/context.ts';
import { recordEvent } from '../platform/events.ts';
import { untilReachable } from '../platform/retry.ts';
import { loadAssignment, type Assignment } from './assignment.ts';
import { commitProbe } from './commit-probe.ts';
import { finishProbe, type FinishOptions } from './finish-probe.ts';
import { refuseProbe } from './refuse-probe.ts';
import { startProbe } from './start-probe.ts';
import { findProbe, moveRun } from './store.ts';

export interface RunOptions extends FinishOptions {
  conduct: Conduct;
  drivers: Readonly<Record<ChannelKind, Drive>>;
  /** Longest drive per channel kind, in milliseconds. */
  timeoutMs: Readonly<Record<ChannelKind, number>>;
  pace: 'person' | 'fast';
  demo: boolean;
}

const leaseMarginMs = 60_000;
const keepTryingMs = 10 * 60_000;
const commitPatienceMs = 60_000;
const endingMs = 3_000;

/**
 * Runs one queued probe to the end of its drive. The row decides, not the queue: a job that comes twice does nothing.
 * `shutdown` aborts when the worker is to stop; what was not committed by then goes back to the queue.
 */
export async function runProbe(
  ctx: Context,
  probeId: string,
  options: RunOptions,
  shutdown: AbortSignal,
): Promise<void> {
  const probe = await findProbe(ctx.db, probeId);
  if (probe.state !== 'queued') return;
  const log = ctx.log.child({ probeId });
  const runCtx = { ...ctx, log };
  const planned = await loadAssignment(ctx.db, probe, options);
  const timeoutMs = options.timeoutMs[planned.kind];
  const started = await startProbe(runCtx, options.conduct, planned, timeoutMs + leaseMarginMs);
  if (!started) return;
  const assignment = { ...planned, probe: started };
  const signal = AbortSignal.any([shutdown, AbortSignal.timeout(timeoutMs)]);
  const result = await drive(runCtx, assignment, options, signal);
  if ('rule' in result) {
    return ctx.db.transaction().execute((trx) => refuseProbe(trx, runCtx, assignment.subject, result));
  }
  log.info({ outcome: result.outcome, reason: result.reason }, 'drive ended');
  const goesBack = shutdown.aborted && result.outcome === 'failed';
  await untilReachable(
    async () => {
      if (goesBack && (await requeueProbe(runCtx, assignment))) return;
      await finishProbe(runCtx, assignment, result, options);
    },
    { log, giveUpAfterMs: keepTryingMs },
  );
}

/** Rejects when a driver has not ended soon after it was told to: a browser's answer may never come. */
function overdue(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    const expire = () => reject(new Error('the driver did not end when it was told to'));
    const begin = () => setTimeout(expire, endingMs).unref();
    if (signal.aborted) begin();
    else signal.addEventListener('abort', begin, { once: true });
  });
}

async function drive(
  ctx: Context,
  assignment: Assignment,
  { conduct, drivers, pace }: RunOptions,
  signal: AbortSignal,
): Promise<DriveResult | Refusal> {
  let committed = false;
  const commit = async () => {
    signal.throwIfAborted();
    // A short outage must not cost the inquiry. A commit that got through unseen is a conflict then: nothing is sent.
    await untilReachable(() => commitProbe(ctx, conduct, assignment), {
      log: ctx.log,
      giveUpAfterMs: commitPatienceMs,
    });
    committed = true;
  };
  try {
    const refusal = await conduct.beforeOpening(ctx, assignment.subject);
    if (refusal) return refusal;
    const driven = drivers[assignment.kind](assignment.inquiry, {
      clock: ctx.clock,
      log: ctx.log,
      commit,
      submit: true,
      signal,
      pace,
    });
    return await Promise.race([driven, overdue(signal)]);
  } catch (error) {
    ctx.log.error({ err: error }, 'the driver broke');
    const code = error instanceof ReplyBenchError ? error.code : 'driver_error';
    return {
      outcome: committed ? 'uncertain' : 'failed',
      reason: `${code}: ${messageOf(error)}`,
      submittedAt: null,
      fields: [],
      evidence: [],
      messages: [],
      vendor: null,
    };
  }
}

/** A drive that the shutdown cut off before the point of no return is done again by another worker. */
async function requeueProbe(ctx: Context, { probe }: Assignment): Promise<boolean> {
  const requeued = await moveRun(ctx.db, probe, 'queued', { lease_expires_at: null });
  if (!requeued) return false;
  await recordEvent(ctx.db, ctx, {
    type: 'probe.requeued',
    subjectId: probe.id,
    companyId: probe.company_id,
  });
  return true;
}
