import type { Place } from './frames.ts';
import type { Box, Control } from './survey.ts';
import { chatWords, elsewhere, notLauncher, plainChat } from './words/launcher.ts';
import { chatMark, launcherMark } from './words/marks.ts';

export interface Launcher {
  place: Place;
  control: Control;
  score: number;
  reasons: string[];
}

/** Below this nothing is clicked; the words or marks of a chat are needed, or a bare button in a corner of its own. */
const enough = 4;
/** From here on a launcher is told of without having been tried. */
export const certain = 5;

function onPage(place: Place, box: Box): Box {
  return { ...box, x: place.box.x + box.x, y: place.box.y + box.y };
}

/** A small thing near a lower corner, or on the side edge, of the viewport. */
function inCorner(box: Box, view: Box): boolean {
  if (box.width > 420 || box.height > 260 || box.width < 16 || box.height < 16) return false;
  const side = Math.min(box.x, view.width - box.x - box.width);
  const below = view.height - box.y - box.height;
  return side <= 140 && below <= 220 && side >= -60 && below >= -60;
}

type Rule = readonly [points: number, reason: string, holds: boolean];

function rulesFor(place: Place, control: Control, view: Box): Rule[] {
  const fixed = control.fixed || place.fixed;
  const button = control.tag === 'button' || control.role === 'button' || control.tag.includes('-');
  return [
    [3, 'fixed in a corner', fixed && inCorner(onPage(place, control.box), view)],
    [4, 'known of the vendor', control.known === 'launcher'],
    [2, 'marked as chat', control.marked || place.marked || chatMark.test(control.marks)],
    [1, 'marked as launcher', launcherMark.test(control.marks)],
    [1, 'a button', button],
    [0.5, 'opens something', control.popup],
    [1, 'a bare icon', fixed && isIcon(control)],
    [-9, 'leads elsewhere', elsewhere.test(control.href ?? '') || leavesPage(place, control)],
    [-2, 'in the page furniture', control.furniture && !fixed],
    [-9, 'disabled', control.disabled],
    ...wordRules(control),
  ];
}

/** Round or square, of the size of a thumb, without a word. */
function isIcon({ box, text, label }: Control): boolean {
  const square = box.width < box.height * 1.4 && box.height < box.width * 1.4;
  return square && box.width >= 36 && box.width <= 110 && text.length <= 2 && label === '';
}

function wordRules(control: Control): Rule[] {
  const said = `${control.text} ${control.label}`;
  const brief = control.text.length < 60;
  const chats = plainChat.test(said);
  return [
    [3, 'says chat', brief && chats],
    [1.5, 'offers help', brief && !chats && chatWords.test(said)],
    [-6, 'something else', notLauncher.test(`${said} ${control.href ?? ''}`)],
    [-2, 'named as something else', !chats && notLauncher.test(control.marks)],
    [-3, 'a long text', !brief],
  ];
}

function leavesPage(place: Place, control: Control): boolean {
  if (!control.href || control.href.startsWith('javascript:')) return false;
  const [address = ''] = control.href.split('#');
  const [here = ''] = place.frame.url().split('#');
  return address !== here && address !== '';
}

/** Controls that may open a chat, the likeliest first. */
export function findLaunchers(places: readonly Place[]): Launcher[] {
  const view = places[0]?.box;
  if (!view) return [];
  const all = places.flatMap((place) =>
    place.survey.controls.map((control) => {
      const rules = rulesFor(place, control, view).filter(([, , holds]) => holds);
      const score = rules.reduce((sum, [points]) => sum + points, 0);
      return { place, control, score, reasons: rules.map(([, reason]) => reason) };
    }),
  );
  return all.filter(({ score }) => score >= enough).toSorted((a, b) => b.score - a.score);
}
