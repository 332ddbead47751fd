import { fold } from './words.ts';

/** `Slide to confirm that you are human`: what one does, and what that proves; folded, in the languages of the lexicon. */
const drags =
  /slide|drag|swipe|schieb|zieh|gliss|desliz|arrastr|trascin|scorri|schuif|versleep|sleep de|przesun|przeciagn|posun|pretahn|potahn|потян|перетащ|передвин|сдвин|проведите|перетягн|плъзн|приплъзн|dra (reglaget|pilen|den)|skjut|traek|skyv|dra for|veda|liu'uta|liuuta|huzza|csusztas|kaydir|surukle|スライド|ト.?ラック|滑动|滑動|拖动|拖動|밀어|드래그|glisea|trage|συρετε|اسحب|גרור|geser|keo /;
const proves =
  /human|person|robot|roboter|mensch|humain|umano|pessoa|czlowiek|clovek|человек|людин|робот|човек|manniska|menneske|ihminen|robotti|ember|insan|人間|ロホ.?ット|认证|认證|验证|驗證|机器人|機器人|사람|로봇|ανθρωπ|ρομποτ|انسان|אדם|manusia|nguoi/;
/** How near the two stand. */
const reach = 90;

/** Does a text ask for something to be dragged as a proof of humanity? */
export function asksToDrag(text: string): boolean {
  const folded = fold(text);
  const at = drags.exec(folded)?.index ?? -1;
  return at !== -1 && proves.test(folded.slice(Math.max(0, at - reach), at + reach));
}
