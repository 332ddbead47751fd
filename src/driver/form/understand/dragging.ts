import { fold } from './words.ts';

/** What one does with the finger or the mouse: whole words, then beginnings; folded, in the languages of the lexicon. */
const drags =
  /(?<!\p{L})(slide|drag|swipe|sleep de|skyv|traek|dra for|keo)(?!\p{L})|(?<!\p{L})(schieb|zieh|gliss|desliz|arrastr|trascin|scorri|schuif|versleep|przesun|przeciagn|posun|pretahn|potahn|потян|перетащ|передвин|сдвин|проведите|перетягн|плъзн|skjut|veda |liu.?uta|huzza|csusztas|kaydir|surukle|glisea|συρετε|geser)|スライド|ト.?ラック|滑动|滑動|拖动|拖動|밀어|드래그|اسحب|גרור/u;
/** What that proves. */
const proves =
  /(?<!\p{L})(human|person|persona|robot|roboter|mensch|humain|humano|umano|pessoa|mens|czlowiek\p{L}*|clovek|člověk|manniska|menneske|ihminen|robotti|ember|insan|manusia|nguoi|человек\p{L}*|людин\p{L}*|робот\p{L}*|човек|ανθρωπ\p{L}*|ρομποτ|انسان|אדם)(?!\p{L})|人間|ロホ.?ット|认证|認證|验证|驗證|机器人|機器人|사람|로봇/u;
/** How near the two stand. */
const reach = 90;

/** Does a text ask for something to be dragged as a proof of humanity? */
export function asksToDrag(text: string): boolean {
  const folded = fold(text);
  const at = drags.exec(folded)?.index ?? -1;
  return at !== -1 && proves.test(folded.slice(Math.max(0, at - reach), at + reach));
}
