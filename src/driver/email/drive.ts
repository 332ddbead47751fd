import { Readable } from 'node:stream';

import { messageOf } from '../../domain/errors.ts';
import type { DriveContext } from '../context.ts';
import type { DriveResult, Evidence, Inquiry, Outcome } from '../inquiry.ts';
import { composeLetter, type DkimKey, type Letter } from './letter.ts';
import { openRelay, type Relay, type RelaySettings } from './relay.ts';

export interface EmailOptions {
  relay: RelaySettings;
  dkim?: DkimKey;
}

/** How far one sending has come. */
interface Passage {
  stage: 'relay' | 'message';
  /** The commit that was asked for, settled or not. */
  committing: Promise<void> | null;
  /** Given up: whatever the commit says, nothing may leave any more. */
  abandoned: boolean;
  /** When the message began to leave; null before. */
  committedAt: Date | null;
  /** What `ctx.commit` rejected with. */
  refusal: { cause: unknown } | null;
}

/**
 * Sends one inquiry by e-mail. `ctx.commit` is awaited after the relay has taken sender and recipient and
 * said 354, immediately before the message leaves; so every refusal of the address comes before it.
 *
 * Reasons: `deferred` (4xx, or the relay was out of reach: the same message may be sent again), `rejected`
 * (5xx), `relay_refused` (5xx before the message: our own relay or login), `cancelled`, `invalid_address`,
 * and, uncertain only, `connection_lost`. Rejects when `ctx.commit` does; then nothing has left.
 */
export async function driveEmail(
  inquiry: Inquiry,
  ctx: DriveContext,
  options: EmailOptions,
): Promise<DriveResult> {
  const letter = await composeLetter(inquiry, ctx.clock.now(), options.dkim);
  const evidence = [textEvidence('message.eml', 'message/rfc822', letter.raw)];
  const passage: Passage = {
    stage: 'relay',
    committing: null,
    abandoned: false,
    committedAt: null,
    refusal: null,
  };
  try {
    // The name of this machine is nobody's business: we greet as the sender's domain.
    const clientName = letter.from.slice(letter.from.lastIndexOf('@') + 1);
    const relay = await openRelay({ clientName, ...options.relay }, ctx.signal);
    if (!ctx.submit) {
      relay.quit();
      return result('dry_run', null, evidence);
    }
    passage.stage = 'message';
    const response = await send(relay, letter, passage, ctx);
    const submittedAt = ctx.clock.now();
    ctx.log.info({ messageId: letter.messageId, response }, 'the relay accepted the message');
    return { ...result('submitted', null, [...evidence, replyEvidence(response)]), submittedAt };
  } catch (thrown) {
    if (passage.refusal) {
      throw passage.refusal.cause;
    }
    const { outcome, reason } = judge(thrown, passage, ctx.signal);
    ctx.log.warn({ messageId: letter.messageId, outcome, reason }, 'the message was not accepted');
    // Should a reply prove an uncertain message, its clock started here.
    const submittedAt = outcome === 'uncertain' ? passage.committedAt : null;
    return { ...result(outcome, reason, evidence), submittedAt };
  }
}

async function send(relay: Relay, letter: Letter, passage: Passage, ctx: DriveContext): Promise<string> {
  try {
    const { from, to, raw } = letter;
    const content = Readable.from(committedContent(raw, passage, ctx));
    const { response } = await relay.send({ from, to, size: raw.byteLength }, content);
    relay.quit();
    return response;
  } catch (thrown) {
    passage.abandoned = true;
    relay.abandon();
    // What the caller writes about the end must not overtake the commit.
    await passage.committing?.catch(() => undefined);
    throw thrown;
  }
}

/** The content is a stream that commits first: nodemailer reads it only after the server's 354. */
async function* committedContent(raw: Buffer, passage: Passage, ctx: DriveContext): AsyncGenerator<Buffer> {
  passage.committing = ctx.commit();
  try {
    await passage.committing;
  } catch (thrown) {
    passage.refusal = { cause: thrown };
    throw thrown;
  }
  if (!passage.abandoned) {
    passage.committedAt = ctx.clock.now();
    yield raw;
  }
}

/** A reply of the server is a definite answer, also after the commit; silence is not. */
function judge(thrown: unknown, passage: Passage, signal: AbortSignal): { outcome: Outcome; reason: string } {
  const said = replyOf(thrown);
  if (said) {
    const permanent = passage.stage === 'relay' ? 'relay_refused' : 'rejected';
    return { outcome: 'failed', reason: `${said.code < 500 ? 'deferred' : permanent}: ${said.text}` };
  }
  if (passage.committedAt) {
    return {
      outcome: 'uncertain',
      reason: `${signal.aborted ? 'cancelled' : 'connection_lost'}: ${messageOf(thrown)}`,
    };
  }
  return {
    outcome: 'failed',
    reason: `${signal.aborted ? 'cancelled' : localReason(thrown)}: ${messageOf(thrown)}`,
  };
}

function replyOf(thrown: unknown): { code: number; text: string } | null {
  const code: unknown = thrown instanceof Error ? Reflect.get(thrown, 'responseCode') : null;
  const text: unknown = thrown instanceof Error ? Reflect.get(thrown, 'response') : null;
  return typeof code === 'number' && code >= 400 ? { code, text: String(text) } : null;
}

/** What went wrong before anything was said: our client refused the envelope, or nobody was there. */
function localReason(thrown: unknown): string {
  const code: unknown = thrown instanceof Error ? Reflect.get(thrown, 'code') : null;
  switch (code) {
    case 'EENVELOPE':
      return 'invalid_address';
    case 'EMESSAGE':
      return 'rejected';
    case 'EAUTH':
      return 'relay_refused';
    default:
      return 'deferred';
  }
}

function textEvidence(name: string, contentType: string, text: string | Buffer): Evidence {
  return { name, contentType, bytes: Buffer.from(text) };
}

function replyEvidence(response: string): Evidence {
  return textEvidence('relay-reply.txt', 'text/plain', `${response}\n`);
}

function result(outcome: Outcome, reason: string | null, evidence: readonly Evidence[]): DriveResult {
  return { outcome, reason, submittedAt: null, fields: [], evidence, messages: [], vendor: null };
}
