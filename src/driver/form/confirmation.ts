import { callPage } from '../page-bundle.ts';
import type { ReadyForm } from './ready.ts';

/**
 * The form that shows what we wrote once more and asks whether to send it, as the last step of a filled one;
 * null when the page does not ask.
 */
export async function confirmationOf(ready: ReadyForm, words: readonly string[]): Promise<ReadyForm | null> {
  const { form, hand } = ready;
  const frame = hand.frame.isDetached() ? hand.page.mainFrame() : hand.frame;
  const asking = await callPage(frame, 'driving.confirmation', words);
  if (asking === null) return null;
  return {
    ...ready,
    hand: { ...hand, frame },
    form: { ...form, selector: asking.form, submit: asking.submit, steps: 1, fields: [] },
    sentBefore: true,
  };
}
