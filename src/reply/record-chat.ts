import { findScenario } from '../company/index.ts';
import type { ReplyKind } from '../domain/nouns.ts';
import type { ChatMessage } from '../driver/index.ts';
import type { Context } from '../platform/context.ts';
import { newId } from '../platform/ids.ts';
import type { ProbeRow } from '../probe/index.ts';
import { coveredPoints } from './judge.ts';
import { insertReplies } from './store.ts';
import { updateClocks } from './update-clocks.ts';

// What the widget itself says (queue, "thank you, we will be with you") acknowledges and no more.
const kindOf: Readonly<Record<ChatMessage['author'], ReplyKind>> = {
  human: 'human',
  bot: 'bot',
  system: 'acknowledgement',
};

/** Records the lines of a chat as replies and stops the clocks they stop. */
export async function recordChat(
  ctx: Context,
  probe: ProbeRow,
  messages: readonly ChatMessage[],
): Promise<void> {
  if (messages.length === 0) return;
  const { answer_points } = await findScenario(ctx.db, probe.scenario_id);
  const now = ctx.clock.now();
  const rows = messages.map(({ at, author, text, reasons = [] }, sequence) => ({
    id: newId(now),
    probe_id: probe.id,
    company_id: probe.company_id,
    sequence,
    channel: 'chat' as const,
    kind: kindOf[author],
    confidence: 1,
    received_at: at,
    late: probe.window_ends_at !== null && at > probe.window_ends_at,
    text,
    reasons: JSON.stringify(reasons),
    evidence: JSON.stringify(['seen in the page']),
    answer_points: coveredPoints(text, answer_points),
    created_at: now,
  }));
  await insertReplies(ctx.db, rows);
  await updateClocks(ctx, probe);
}
