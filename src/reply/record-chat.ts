import { findPersona, findScenario } from '../company/index.ts';
import type { ReplyKind } from '../domain/nouns.ts';
import type { ChatMessage } from '../driver/index.ts';
import type { Context } from '../platform/context.ts';
import { newId } from '../platform/ids.ts';
import { storableJson, storableText } from '../platform/storable.ts';
import type { ProbeRow } from '../probe/index.ts';
import { coveredPoints } from './judge.ts';
import { detectLanguage } from './language.ts';
import { pseudonymise } from './pseudonymise.ts';
import { insertReplies } from './store.ts';
import { updateClocks } from './update-clocks.ts';

// What the widget itself says (queue, "thank you, we will be with you") acknowledges and no more.
const kindOf: Readonly<Record<ChatMessage['author'], ReplyKind>> = {
  human: 'human',
  bot: 'bot',
  system: 'acknowledgement',
};

/**
 * Records the lines of a chat that came after our question as replies, and stops the clocks that they and the mail
 * which was read before the drive had ended stop.
 */
export async function recordChat(
  ctx: Context,
  probe: ProbeRow,
  messages: readonly ChatMessage[],
): Promise<void> {
  const { answer_points } = await findScenario(ctx.db, probe.scenario_id);
  const { first_name, last_name } = await findPersona(ctx.db, probe.persona_id);
  const now = ctx.clock.now();
  const asked = messages.filter(({ at }) => probe.submitted_at !== null && at >= probe.submitted_at);
  const rows = asked.map(({ at, author, text, reasons = [] }, sequence) => ({
    id: newId(now),
    probe_id: probe.id,
    company_id: probe.company_id,
    sequence,
    channel: 'chat' as const,
    kind: kindOf[author],
    confidence: 1,
    received_at: at,
    late: probe.window_ends_at !== null && at > probe.window_ends_at,
    text: storableText(pseudonymise(text, [], [first_name, last_name])),
    language: detectLanguage(text),
    reasons: storableJson(reasons),
    evidence: JSON.stringify(['seen in the page']),
    answer_points: coveredPoints(text, answer_points),
    created_at: now,
  }));
  await insertReplies(ctx.db, rows);
  await updateClocks(ctx, probe.id);
}
