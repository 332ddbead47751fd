import type { Outcome } from '../inquiry.ts';
import { findComposers } from './composer.ts';
import { findWidgetForm, type WidgetForm } from './forms.ts';
import { needleOf, orderFor } from './send.ts';
import { type Session, survey, until } from './session.ts';
import { press } from './type.ts';
import { thanksWords } from './words/gates.ts';

interface Ending {
  outcome: Outcome;
  reason: string | null;
  submittedAt: Date | null;
}

const settleTimeout = 12_000;

/** What became of a form that carried the question: a chat begins, it was taken, or nothing can be said yet. */
async function fate(session: Session, form: WidgetForm): Promise<'chat' | 'taken' | null> {
  if (session.watch.echoAt()) return 'chat';
  const places = await survey(session);
  if (findComposers(places, session.before).some(({ field }) => !field.disabled)) return 'chat';
  const answer = session.wire.carried()?.answer;
  const gone = findWidgetForm(places, session.before) === null;
  const thanks = places.some(
    (place) => place.frame === form.place.frame && thanksWords.test(place.survey.text),
  );
  return gone && (thanks || (typeof answer === 'number' && answer < 400)) ? 'taken' : null;
}

/**
 * Sends the form that carries the question: an offline form in the chat's place, or one that opens the
 * chat. Commits immediately before; rejects only when `commit` does.
 */
export async function submitWidgetForm(session: Session, form: WidgetForm): Promise<Ending> {
  const needle = needleOf(session.question);
  await session.watch.arm(orderFor(session, null), form.place.frame);
  session.wire.expect(needle);
  await session.ctx.commit();
  session.committed = true;
  const pressedAt = session.ctx.clock.now();
  if (!(await press(form.place, form.submit)))
    return { outcome: 'uncertain', reason: 'form_not_pressed', submittedAt: null };
  const { signal } = session.ctx;
  const became = await until(() => fate(session, form), { timeout: settleTimeout, signal, every: 200 });
  const carried = session.wire.carried();
  const submittedAt = session.watch.echoAt() ?? carried?.at ?? pressedAt;
  if (typeof carried?.answer === 'number' && carried.answer >= 400) {
    return { outcome: 'failed', reason: `http_${carried.answer}`, submittedAt: null };
  }
  if (became === 'chat') return { outcome: 'submitted', reason: null, submittedAt };
  if (became === 'taken') return { outcome: 'submitted', reason: 'offline', submittedAt };
  return { outcome: 'uncertain', reason: form.offline ? 'offline' : 'no_echo', submittedAt: null };
}
