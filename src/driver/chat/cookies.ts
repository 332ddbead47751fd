import type { Place } from './frames.ts';
import type { Control } from './survey.ts';
import { type Session, survey } from './session.ts';
import { press } from './type.ts';
import { cookieChoices, cookieWords } from './words/gates.ts';

interface Choice {
  place: Place;
  control: Control;
  rank: number;
}

/** The group of buttons of a consent bar, which of them gives the least consent first. */
function choicesIn(place: Place): Choice[] {
  const { controls, text } = place.survey;
  const frameSpeaks = !place.top && cookieWords.test(`${place.marks} ${text.slice(0, 600)}`);
  const bar = controls.filter(
    ({ fixed, dialog, marks, text }) =>
      frameSpeaks ||
      ((fixed || dialog) && (cookieWords.test(`${marks} ${text}`) || cookieWords.test(place.survey.text))),
  );
  return bar.flatMap((control) => {
    if (control.marked || control.disabled || control.text.length > 60) return [];
    const said = (control.text || control.label).trim();
    const rank = cookieChoices.findIndex((words) => words.test(said));
    return rank < 0 ? [] : [{ place, control, rank }];
  });
}

/** Closes a consent bar that stands in the way, with as little consent as it lets one give. */
export async function clearCookieBar(session: Session): Promise<boolean> {
  const places = await survey(session);
  const choices = places.flatMap(choicesIn).toSorted((a, b) => a.rank - b.rank);
  const [least] = choices;
  return least !== undefined && press(least.place, least.control);
}
