import { type Composer, sendButtons } from './composer.ts';
import { handleOf } from './frames.ts';
import { type Session, survey, until } from './session.ts';
import { squeeze, type WatchOrder } from './survey.ts';
import { contentOfField, press, typeInto } from './type.ts';

/** `sent` is proved by the echo or the wire; `unclear` is neither proved nor ruled out. */
export type Delivery =
  | { kind: 'sent'; at: Date }
  | { kind: 'unclear' }
  | { kind: 'not_sent'; reason: string };

const needleLength = 90;
const proofTimeout = 3_000;
const lateProofTimeout = 9_000;

/** The part of our words that is looked for. */
export function needleOf(text: string): string {
  return squeeze(text).slice(0, needleLength);
}

/** What the observer looks for from now on. */
export function orderFor({ question, vendor }: Session, composer: number | null): WatchOrder {
  return {
    needle: needleOf(question),
    composer,
    authors: vendor?.authors,
    transcript: vendor?.transcript ?? [],
  };
}

/** Presses Enter in a field; false when it could not be reached. */
export async function pressEnter(composer: Pick<Composer, 'place' | 'field'>): Promise<boolean> {
  const handle = await handleOf(composer.place.frame, composer.field.id);
  if (!handle) return false;
  try {
    await handle.press('Enter', { timeout: 4_000 });
    return true;
  } catch {
    return false;
  } finally {
    await handle.dispose().catch(() => undefined);
  }
}

/** The composer's send button as the page stands now: many appear only when something is typed. */
async function pressSend(session: Session, composer: Composer): Promise<boolean> {
  const places = await survey(session);
  const place = places.find(({ frame }) => frame === composer.place.frame);
  const button = place && sendButtons(place, composer.field).find(({ disabled }) => !disabled);
  return place !== undefined && button !== undefined && (await press(place, button));
}

function rejected(session: Session): Delivery | null {
  const answer = session.wire.carried()?.answer;
  return typeof answer === 'number' && answer >= 400 ? { kind: 'not_sent', reason: `http_${answer}` } : null;
}

/** The echo proves it, unless the server's answer is still awaited; without an echo, an answer of success does. */
function proof(session: Session): Delivery | null {
  const carried = session.wire.carried();
  if (carried?.answer === 'awaited') return null;
  const at = session.watch.echoAt() ?? (typeof carried?.answer === 'number' ? carried.at : null);
  return rejected(session) ?? (at ? { kind: 'sent', at } : null);
}

/** What there is when no more can be waited for: the words were shown, or seen leaving. */
function weakProof(session: Session): Delivery | null {
  const at = session.watch.echoAt() ?? session.wire.carried()?.at;
  return rejected(session) ?? (at ? { kind: 'sent', at } : null);
}

async function holds(composer: Composer, text: string): Promise<boolean> {
  const content = await contentOfField(composer.place, composer.field);
  return content !== null && squeeze(content).includes(needleOf(text));
}

async function awaitProof(session: Session, timeout: number): Promise<Delivery | null> {
  return until(() => proof(session), { timeout, signal: session.ctx.signal, every: 50 });
}

/** Enter made a new line in the composer: here it does not send. */
async function brokeLine(composer: Composer): Promise<boolean> {
  const content = await contentOfField(composer.place, composer.field);
  return content !== null && content.trim() !== '' && content.endsWith('\n');
}

/**
 * Enter did nothing visible. A second act is allowed only when the composer still holds our words, they
 * were not seen leaving, and nothing unreadable left meanwhile.
 */
async function secondAct(session: Session, composer: Composer): Promise<Delivery> {
  const kept = !weakProof(session) && (await holds(composer, session.question));
  if (!kept || session.wire.opaque()) {
    return (await awaitProof(session, lateProofTimeout)) ?? weakProof(session) ?? { kind: 'unclear' };
  }
  const act = async () => ((await pressSend(session, composer)) ? true : null);
  const acted = (await until(act, { timeout: proofTimeout, signal: session.ctx.signal })) ?? false;
  const proved = await awaitProof(session, acted ? lateProofTimeout : proofTimeout);
  if (proved) return proved;
  const untouched = !acted && (await holds(composer, session.question));
  return (
    weakProof(session) ??
    (untouched ? { kind: 'not_sent', reason: 'composer_keeps_text' } : { kind: 'unclear' })
  );
}

/**
 * Types the question; null when the composer does not take it. Nothing is sent.
 */
export function typeQuestion(session: Session, composer: Composer): Promise<boolean> {
  return typeInto(session, composer.place, composer.field, session.question);
}

/** Commits and sends what is typed, once. Rejects only when `commit` does. */
export async function sendQuestion(session: Session, composer: Composer): Promise<Delivery> {
  const needle = needleOf(session.question);
  await session.watch.arm(orderFor(session, composer.field.id), composer.place.frame);
  session.wire.expect(needle);
  await session.ctx.commit();
  session.committed = true;
  if (!(await pressEnter(composer))) return secondAct(session, composer);
  const first = await until(
    async () => proof(session) ?? ((await brokeLine(composer)) ? 'broke_line' : null),
    {
      timeout: proofTimeout,
      signal: session.ctx.signal,
      every: 50,
    },
  );
  return first === null || first === 'broke_line' ? secondAct(session, composer) : first;
}

/** Says something further that is not the question; false when it could not be typed or sent. */
export async function say(session: Session, composer: Composer, text: string): Promise<boolean> {
  if (!(await typeInto(session, composer.place, composer.field, text))) return false;
  if (!(await pressEnter(composer))) return false;
  const left = await until(async () => ((await holds(composer, text)) ? null : true), {
    timeout: 1_500,
    signal: session.ctx.signal,
  });
  return left ?? pressSend(session, composer);
}
