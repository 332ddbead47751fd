import type { Place } from './frames.ts';
import type { Control, Field } from './survey.ts';
import {
  commentWords,
  composerWords,
  contactWords,
  notComposer,
  notSend,
  sendWords,
} from './words/composer.ts';
import { plainChat } from './words/launcher.ts';
import { fieldWords } from './words/fields.ts';
import { chatMark, composerMark, sendMark } from './words/marks.ts';

export interface Composer {
  place: Place;
  field: Field;
  score: number;
  reasons: string[];
}

/** What was in the page before the launcher was pressed: `key#id`. */
export type Before = ReadonlySet<string>;

export function nameOf(place: Place, id: number): string {
  return `${place.key}#${id}`;
}

/** Part of the chat as far as can be told: marked so, in a fixed or marked frame, or new since the launcher. */
export function inWidget(place: Place, part: Field | Control, before: Before | null): boolean {
  if (part.marked || place.marked || (place.fixed && !place.top)) return true;
  return before !== null && !before.has(nameOf(place, part.id));
}

const enough = 5;
/** Without one of these a lone text box with fitting words is no chat. */
const evidence = new Set([
  'known of the vendor',
  'in a part marked as chat',
  'in a fixed part',
  'appeared with the launcher',
  'beside a live log',
  'on a page called chat',
]);

type Rule = readonly [points: number, reason: string, holds: boolean];

/** The fields it shares a form with. */
function matesOf(place: Place, field: Field): Field[] {
  if (field.group === null) return [];
  return place.survey.fields.filter(({ group, id, kind }) => {
    return group === field.group && id !== field.id && kind !== 'checkbox' && kind !== 'radio';
  });
}

function asksForPerson(field: Field): boolean {
  const asked = `${field.label} ${field.placeholder} ${field.name} ${field.type}`;
  const role = fieldWords.find(([, words]) => words.test(asked))?.[0];
  return /^(email|phone|first_name|last_name|full_name|company|order_number|honeypot)$/.test(role ?? '');
}

function isWritable(field: Field): boolean {
  if (field.kind === 'textarea' || field.kind === 'editable') return true;
  return field.kind === 'input' && /^(text|)$/.test(field.type);
}

/** The buttons beside the field that send what is in it, the vendor's known one first. */
export function sendButtons(place: Place, field: Field): Control[] {
  const known = place.survey.controls.filter((control) => control.known === 'send');
  if (known.length > 0) return known;
  const near = place.survey.controls.filter((control) => {
    const apartY = Math.abs(control.box.y + control.box.height / 2 - field.box.y - field.box.height / 2);
    const apartX = control.box.x - field.box.x;
    const close = apartY < Math.max(90, field.box.height) && apartX > -80 && apartX < field.box.width + 160;
    return close && !notSend.test(`${control.text} ${control.label}`);
  });
  return near.filter((control) => saysSend(control) || (control.submits && control.group === field.group));
}

function saysSend(control: Control): boolean {
  const [own = ''] = control.marks.split(' ', 1);
  return (
    sendWords.test(control.text) ||
    sendWords.test(control.label) ||
    sendMark.test(control.marks.slice(own.length, 160))
  );
}

function rulesFor(place: Place, field: Field, before: Before | null): Rule[] {
  const said = `${field.placeholder} ${field.label}`;
  const mates = matesOf(place, field);
  const widget = field.marked || place.marked || chatMark.test(field.marks);
  const fresh = before !== null && !before.has(nameOf(place, field.id));
  return [
    [4, 'known of the vendor', field.known === 'composer'],
    [3, 'asks for a message', composerWords.test(said)],
    [2, 'named as a composer', composerMark.test(`${field.marks} ${field.name}`)],
    [2, 'in a part marked as chat', widget],
    [1.5, 'in a fixed part', field.fixed || (place.fixed && !place.top)],
    [2, 'appeared with the launcher', fresh],
    [2, 'beside a live log', field.log],
    [2, 'on a page called chat', plainChat.test(place.survey.title)],
    [1, 'stands alone', mates.length === 0],
    [-10, 'stands with name or e-mail', mates.some(asksForPerson)],
    [1, 'has a send button', sendButtons(place, field).length > 0],
    [-2 * mates.length, 'stands among other fields', mates.length > 0],
    [-5, 'asks who we are', asksForPerson(field)],
    [-6, 'asks for something else', notComposer.test(`${said} ${field.name}`) || field.type === 'search'],
    [-5, 'a comment box', !widget && commentWords.test(`${field.context} ${field.name} ${said}`)],
    [-4, 'a contact form', !widget && contactWords.test(field.context)],
  ];
}

/** Text fields that may be the chat's composer, the likeliest first; disabled ones too. */
export function findComposers(places: readonly Place[], before: Before | null): Composer[] {
  const all = places.flatMap((place) =>
    place.survey.fields.filter(isWritable).map((field) => {
      const rules = rulesFor(place, field, before).filter(([, , holds]) => holds);
      const score = rules.reduce((sum, [points]) => sum + points, 0);
      return { place, field, score, reasons: rules.map(([, reason]) => reason) };
    }),
  );
  return all
    .filter(({ score, reasons }) => score >= enough && reasons.some((reason) => evidence.has(reason)))
    .toSorted((a, b) => b.score - a.score);
}
