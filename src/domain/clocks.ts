import type { ClockName, ReplyKind } from './nouns.ts';

/** What the clocks look at of a reply. */
export interface ClockReply {
  kind: ReplyKind;
  receivedAt: Date;
  /** Ids of the answer points it covers. */
  answerPoints: readonly string[];
  /** Its kind is a best guess. */
  unsure: boolean;
}

export interface ClockStop {
  at: Date;
  /** It rests on a reply whose kind is a best guess. */
  unsure: boolean;
}

/**
 * When each clock of a probe stopped, from all its replies: **acknowledged** by the first acknowledgement or bot,
 * **human** by the first person, **answered** when people and bots together have covered every answer point.
 * Replies after `windowEndsAt` stop nothing.
 */
export function deriveStops(
  replies: readonly ClockReply[],
  answerPoints: readonly string[],
  windowEndsAt: Date,
): Record<ClockName, ClockStop | null> {
  const inTime = replies
    .filter((reply) => reply.receivedAt <= windowEndsAt)
    .sort((a, b) => a.receivedAt.getTime() - b.receivedAt.getTime());
  const first = (...kinds: ReplyKind[]) => inTime.find((reply) => kinds.includes(reply.kind));
  return {
    acknowledged: stopAt(first('acknowledgement', 'bot')),
    human: stopAt(first('human')),
    answered: stopAt(completingReply(inTime, answerPoints)),
  };
}

function stopAt(reply: ClockReply | undefined): ClockStop | null {
  return reply ? { at: reply.receivedAt, unsure: reply.unsure } : null;
}

function completingReply(
  inTime: readonly ClockReply[],
  answerPoints: readonly string[],
): ClockReply | undefined {
  const open = new Set(answerPoints);
  return inTime.find((reply) => {
    if (reply.kind !== 'human' && reply.kind !== 'bot') return false;
    for (const point of reply.answerPoints) open.delete(point);
    return open.size === 0;
  });
}
