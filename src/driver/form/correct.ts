import { fillFields } from './fill.ts';
import { findContactForm } from './find.ts';
import { frameAt } from './frame.ts';
import { namedFields } from './named.ts';
import { answersOf } from './proof.ts';
import { carriersOf, type Judgement, type Observed, type Verdict } from './outcome.ts';
import type { FormField } from './reading.ts';
import type { ReadyForm } from './ready.ts';
import { asReadBefore, joinedFields, statesOf } from './repair.ts';

/** What a site answers that reads a form, and wants something in it changed: the form again, or these. */
const correctable = new Set([200, 400, 422]);

/** The words of a clear no to all that was sent, which may be put right. Anything less must never lead to a second press. */
export function rejectionOf(judgement: Exclude<Judgement, null>, { departures }: Observed): string | null {
  const answers = answersOf(carriersOf(departures));
  if (judgement === 'stopped' || judgement.outcome !== 'failed') return null;
  const [answer, ...others] = answers;
  if (answer === undefined || others.length > 0 || answer.failure !== null) return null;
  if (answer.status !== 0 && !correctable.has(answer.finalStatus)) return null;
  return judgement.reason;
}

/**
 * Fills the form as it stands after a rejection, once more: what the site names in another way, and what it emptied.
 * Null when it names nothing that can be put right; a verdict when the site wants a proof of humanity by now.
 */
export async function correctForm(ready: ReadyForm, seen: Observed): Promise<ReadyForm | Verdict | null> {
  const { hand, given } = ready;
  const { form, captcha } = await findContactForm(hand.page, { settleMs: 600, definition: hand.definition });
  if (captcha !== 'none') return { outcome: 'failed', reason: `captcha: ${captcha}` };
  const frame = form === null ? null : await frameAt(hand.page, form.frame);
  if (form === null || frame === null || form.steps > 1) return null;
  const again = { ...hand, frame };
  const fields = form.fields.map((field) => asReadBefore(field, ready.given.fields));
  const named = namedFields(fields, rejectionIn(seen), form.language);
  const sent = new Map(ready.fields.map(({ selector, value }) => [selector, value]));
  const refused = new Map(named.map(({ selector }) => [selector, sent.get(selector) ?? '']));
  const wanted = await unfilled(again, fields, { named, sent });
  if (named.length === 0) return null;
  const answering = { ...given, fields, refused };
  const { impossible, fields: filled } = await fillFields(again, wanted, answering);
  const changed = filled.some(
    ({ selector, value }) => refused.has(selector) && value !== null && value !== refused.get(selector),
  );
  if (impossible !== null || !changed) return null;
  return {
    form,
    hand: again,
    given: answering,
    fields: joinedFields(ready.fields, filled),
    sentBefore: false,
  };
}

function rejectionIn({ departures, lines, before, now }: Observed) {
  const fresh = [...(now?.errors ?? []), ...(now?.notices ?? [])].filter(
    (text) => ![...before.errors, ...before.notices].includes(text),
  );
  const answers = answersOf(carriersOf(departures));
  return {
    answers: answers.map(({ json }) => json),
    lines: [
      ...lines.correcting,
      ...lines.refusing,
      ...fresh,
      ...answers.map(({ text }) => text.slice(0, 500)),
    ],
    before,
    now,
  };
}

interface Known {
  named: readonly FormField[];
  sent: ReadonlyMap<string, string | null>;
}

/** What is named, as something required, and what was filled before and is empty now. */
async function unfilled(
  hand: ReadyForm['hand'],
  fields: readonly FormField[],
  { named, sent }: Known,
): Promise<FormField[]> {
  const states = await statesOf(hand, fields);
  return fields.flatMap((field) => {
    if (named.includes(field)) return [{ ...field, required: true }];
    const state = states.get(field.selector);
    const isEmpty = field.control === 'checkbox' ? state?.checked === false : state?.value === '';
    return isEmpty && (sent.get(field.selector) ?? null) !== null ? [{ ...field, required: true }] : [];
  });
}
