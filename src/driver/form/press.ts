import { callPage } from '../page-bundle.ts';
import { passGates } from './gates.ts';
import { touchMs, type Hand } from './hand.ts';
import type { ContactForm } from './reading.ts';

/** Something in the way of a button either goes by then or stays. */
const clearMs = 1500;

/** Makes sure that the form's button can be pressed, and returns the press: nothing is pressed yet. */
export async function aimAtSubmit(hand: Hand, form: ContactForm): Promise<() => Promise<unknown>> {
  const { submit, selector } = form;
  const { page, frame, pace } = hand;
  if (submit === null) return () => callPage(frame, 'driving.press', selector);
  const button = frame.locator(submit);
  const aim = async () => {
    const target = await callPage(frame, 'driving.aim', submit);
    const inReach = target !== null && target.free && !target.disabled;
    return { disabled: target?.disabled === true, at: inReach ? target : null };
  };
  const first = await aim();
  // Something may have come up over the form while it was filled.
  const isCovered =
    first.at === null && !first.disabled && (await passGates(page, { form })).answers.length > 0;
  const { disabled, at } = isCovered ? await aim() : first;
  if (at && frame === page.mainFrame() && pace === 'fast') {
    // The page may have moved since: while we committed, or as its error lines went.
    return async () => {
      const now = await aim();
      return now.at ? page.mouse.click(now.at.x, now.at.y) : button.click({ timeout: touchMs });
    };
  }
  const timeout = disabled ? touchMs : clearMs;
  const pressable = await button.click({ trial: true, timeout }).then(
    () => true,
    () => false,
  );
  return pressable
    ? () => button.click({ timeout: touchMs })
    : () => callPage(frame, 'driving.press', submit);
}
