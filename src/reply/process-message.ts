import { findPersona, findScenario } from '../company/index.ts';
import { messageOf } from '../domain/errors.ts';
import {
  lockStoredMessage,
  parseMessage,
  updateMessage,
  type InboundMessage,
  type MessageRow,
} from '../mailbox/index.ts';
import type { Context } from '../platform/context.ts';
import { isUnreachable } from '../platform/database.ts';
import { recordEvent } from '../platform/events.ts';
import { newId } from '../platform/ids.ts';
import type { Vault } from '../platform/secrets.ts';
import { storableJson, storableText } from '../platform/storable.ts';
import { findProbe } from '../probe/index.ts';
import { attributeMessage, type Attribution } from './attribute/attribute.ts';
import { readTraces } from './attribute/traces.ts';
import { isReceipt, readBounce } from './bounce/bounce.ts';
import { findCandidates, isOwnAlias, type ProbeCandidate } from './candidates.ts';
import { classifyMessage } from './classify/classify.ts';
import { coveredPoints } from './judge.ts';
import { detectLanguage } from './language.ts';
import { peopleOf, pseudonymise, pseudonymiseSubject } from './pseudonymise.ts';
import { insertReplies, selectEarlierTexts } from './store.ts';
import { replyText } from './text/reply-text.ts';
import { updateClocks } from './update-clocks.ts';

export interface ProcessOptions {
  vault: Vault;
  /** How many seconds of a company's day pass in one of ours; 1, except in the demo's world. */
  timeScale: number;
}

const mostAttempts = 3;

/**
 * Understands one stored message: parse → attribute → classify → judge → record, in one transaction, once.
 * What cannot be attributed goes to the review list with its reason; what breaks is tried again, then reviewed.
 */
export async function processMessage(
  ctx: Context,
  options: ProcessOptions,
  messageId: string,
): Promise<void> {
  try {
    await ctx.db.transaction().execute(async (trx) => {
      const stored = await lockStoredMessage(trx, messageId);
      if (stored) await understand({ ...ctx, db: trx }, options, stored);
    });
  } catch (error) {
    if (isUnreachable(error)) throw error;
    ctx.log.error({ err: error, messageId }, 'a message could not be processed');
    await noteFailure(ctx, messageId, messageOf(error));
  }
}

async function understand(ctx: Context, options: ProcessOptions, stored: MessageRow): Promise<void> {
  if (!stored.raw) return review(ctx, stored, 'the raw message was purged before it was understood');
  const message = await parseMessage(options.vault.open(stored.raw));
  if (message.from && (await isOwnAlias(ctx.db, message.from.address))) {
    return finish(ctx, stored, 'set_aside', 'sent by one of our own addresses');
  }
  const report = readBounce(message);
  if (report && isReceipt(report)) {
    return finish(
      ctx,
      stored,
      'set_aside',
      'a receipt: it says that mail was read or delivered, and answers nothing',
    );
  }
  const candidates = await findCandidates(ctx.db, readTraces(message, stored.received_at));
  const attribution = attributeMessage(message, candidates, stored.received_at);
  const candidate = candidates.find(({ probeId }) => probeId === attribution.probeId);
  if (!candidate) return review(ctx, stored, reviewReason(attribution));
  await recordReply(ctx, options, { stored, message, candidate, attribution });
  await finish(ctx, stored, 'attributed', null);
}

function reviewReason({ ambiguous, suggestions }: Attribution): string {
  if (!ambiguous) return 'no probe is named, and none fits';
  return `not clear enough: ${suggestions.map(({ probeId, score }) => `${probeId} (${score})`).join(', ')}`;
}

interface Understood {
  stored: MessageRow;
  message: InboundMessage;
  candidate: ProbeCandidate;
  attribution: Attribution;
}

async function recordReply(
  ctx: Context,
  { timeScale }: ProcessOptions,
  understood: Understood,
): Promise<void> {
  const { stored, message, candidate, attribution } = understood;
  const { probe, persona, answerPoints, earlierTexts } = await loadBackground(ctx, candidate);
  const elapsed = (stored.received_at.getTime() - candidate.submittedAt.getTime()) / 1000;
  const judgement = classifyMessage(message, {
    question: candidate.question,
    secondsSinceSubmission: elapsed * timeScale,
    channel: candidate.channel,
    earlierTexts,
  });
  const text = replyText(message);
  const people = peopleOf([message.from, message.sender], text);
  const ours = [persona.first_name, persona.last_name];
  const now = ctx.clock.now();
  const reply = {
    id: newId(now),
    probe_id: probe.id,
    company_id: probe.company_id,
    message_id: stored.id,
    channel: 'email' as const,
    kind: judgement.likely,
    unsure: judgement.kind === 'unsure',
    confidence: judgement.confidence,
    received_at: stored.received_at,
    late: candidate.windowEndsAt < stored.received_at,
    subject: storableText(pseudonymiseSubject(message.subject, people, ours)),
    text: storableText(pseudonymise(text, people, ours)),
    language: detectLanguage(text),
    from_domain: storableText(message.from?.address.split('@')[1] ?? '') || null,
    reasons: storableJson(judgement.reasons),
    evidence: storableJson(attribution.evidence.map(({ kind, detail }) => `${kind}: ${detail}`)),
    answer_points: coveredPoints(text, answerPoints),
    created_at: now,
  };
  await insertReplies(ctx.db, [reply]);
  await recordEvent(ctx.db, ctx, {
    type: 'reply.recorded',
    subjectId: probe.id,
    companyId: probe.company_id,
    data: { reply_id: reply.id, kind: reply.kind },
  });
  await updateClocks(ctx, probe.id);
}

async function loadBackground({ db }: Context, { probeId, companyId }: ProbeCandidate) {
  const probe = await findProbe(db, probeId);
  const [scenario, persona, earlierTexts] = await Promise.all([
    findScenario(db, probe.scenario_id),
    findPersona(db, probe.persona_id),
    selectEarlierTexts(db, companyId, probeId),
  ]);
  return { probe, persona, answerPoints: scenario.answer_points, earlierTexts };
}

function review(ctx: Context, stored: MessageRow, reason: string): Promise<void> {
  return finish(ctx, stored, 'review', reason);
}

function finish(
  ctx: Context,
  stored: MessageRow,
  state: 'attributed' | 'review' | 'set_aside',
  reason: string | null,
): Promise<void> {
  return updateMessage(ctx.db, stored.id, { state, review_reason: reason, processed_at: ctx.clock.now() });
}

/** Counts a failure; after the third the message is left to a person. */
async function noteFailure(ctx: Context, messageId: string, detail: string): Promise<void> {
  const failed = await ctx.db
    .updateTable('messages')
    .set((eb) => ({
      attempts: eb('attempts', '+', 1),
      review_reason: storableText(`processing failed: ${detail}`.slice(0, 1000)),
    }))
    .where('id', '=', messageId)
    .where('state', '=', 'stored')
    .returning('attempts')
    .executeTakeFirst();
  if (failed && failed.attempts >= mostAttempts) await updateMessage(ctx.db, messageId, { state: 'review' });
}
