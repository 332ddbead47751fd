import type { Asker } from '../../../src/driver/index.ts';
import type { PageTruth, TrueControl } from './truth.ts';

/** What came, by the control it came from. */
export type Values = ReadonlyMap<number, readonly string[]>;

/** Something a site's handler would not take, or that is not what the asker meant to say. */
export interface Fault {
  kind: 'missing' | 'misshapen' | 'untrue' | 'trap';
  key: number;
  text: string;
}

export interface Meant {
  asker: Asker;
  /** Words of the question that have to arrive. */
  words: string;
}

const address = /^[^\s@<>]+@[^\s@<>]+\.[a-z]{2,}$/i;

/** Checks what arrived as strictly as real handlers do, and whether it says what was meant. */
export function faultsOf({ controls }: PageTruth, values: Values, meant: Meant): Fault[] {
  const readable = controls.filter(({ key }) => values.has(key));
  const seen = readable.filter(({ role }) => role !== 'unseen');
  return [
    ...readable.flatMap((control) => trapFaults(control, values)),
    ...seen.flatMap((control) => ownFaults(control, textOf(control, values))),
    ...emailFaults(seen, values, meant),
    ...phoneFaults(seen, values, meant),
    ...messageFaults(seen, values, meant),
  ];
}

const textOf = ({ key }: TrueControl, values: Values) => (values.get(key) ?? []).join('').trim();

function trapFaults(control: TrueControl, values: Values): Fault[] {
  if (control.role !== 'unseen') return [];
  const changed = (values.get(control.key) ?? []).filter(
    (value) => value !== '' && !control.initial.includes(value),
  );
  return changed.map((value) => fault('trap', control, value));
}

function ownFaults(control: TrueControl, text: string): Fault[] {
  const { required, pattern, maxLength } = control;
  if (text === '') return required ? [fault('missing', control, '')] : [];
  const wrong = !patternOf(pattern).test(text);
  const long = maxLength !== null && text.length > maxLength;
  return wrong || long ? [fault('misshapen', control, text)] : [];
}

/** One that is no expression checks nothing, as in browsers. */
function patternOf(pattern: string | null): RegExp {
  try {
    return new RegExp(`^(?:${pattern ?? '.*'})$`, 'vs');
  } catch {
    return /^/;
  }
}

const joined = (parts: readonly TrueControl[], values: Values, between: string) =>
  parts
    .map((part) => textOf(part, values))
    .filter((text) => text !== '')
    .join(between);

function emailFaults(seen: readonly TrueControl[], values: Values, { asker }: Meant): Fault[] {
  const boxes = seen.filter(({ role, part }) => role === 'email' && part !== 'repeat');
  const [first] = boxes;
  const text = joined(boxes, values, '@');
  if (first === undefined || text === '') return [];
  const repeated = seen.find(({ role, part }) => role === 'email' && part === 'repeat');
  if (!address.test(text)) return [fault('misshapen', first, text)];
  if (text !== asker.email) return [fault('untrue', first, text)];
  if (repeated === undefined || textOf(repeated, values) === text) return [];
  return [fault('misshapen', repeated, textOf(repeated, values))];
}

function phoneFaults(seen: readonly TrueControl[], values: Values, { asker }: Meant): Fault[] {
  const boxes = seen.filter(({ role }) => role === 'phone');
  const [first] = boxes;
  const text = joined(boxes, values, ' ');
  if (first === undefined || text === '') return [];
  const digits = text.replaceAll(/\D/g, '');
  if (digits.length < 6 || digits.length > 15 || /[^\d\s()+./-]/.test(joinedBoxes(boxes, values)))
    return [fault('misshapen', first, text)];
  return digits.endsWith(asker.phone?.slice(-6) ?? '') ? [] : [fault('untrue', first, text)];
}

const joinedBoxes = (boxes: readonly TrueControl[], values: Values) =>
  joined(
    boxes.filter(({ tag }) => tag === 'input'),
    values,
    ' ',
  );

function messageFaults(seen: readonly TrueControl[], values: Values, { words }: Meant): Fault[] {
  const box = seen.find(({ role }) => role === 'message');
  if (box === undefined || textOf(box, values).includes(words)) return [];
  return [fault('untrue', box, textOf(box, values).slice(0, 40))];
}

const fault = (kind: Fault['kind'], { key, role, part, name }: TrueControl, value: string): Fault => ({
  kind,
  key,
  text: `${kind} ${part === null ? role : `${role}:${part}`} ${name} "${value}"`,
});
