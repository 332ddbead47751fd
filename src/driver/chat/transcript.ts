import { isMeta, rowsOf, type RowedLine } from './rows.ts';
import { squeeze } from './survey.ts';
import type { Reading } from './watch.ts';

/** A message as it stands in the transcript, before it is known who wrote it. */
export interface Entry {
  at: number;
  text: string;
  /** Sender's name as shown, '' when none is. */
  name: string;
  /** Marks of the message's own blocks, up to and without the list. */
  marks: string;
  picture: string;
  /** Buttons offered with it. */
  controls: number;
  align: string;
  /** By the vendor's marks; null when they say nothing. */
  author: RowedLine['author'];
  /** It grew while we looked: written by a machine as it thinks. */
  grew: number;
  /** A typing sign stood in the transcript shortly before. */
  typed: boolean;
  /** Already there when we asked. */
  earlier: boolean;
}

interface Known {
  text: string;
  line: number;
  /** null for our own words. */
  entry: Entry | null;
}

export interface Transcript {
  /** Takes in one reading; returns what is new, oldest first. */
  read(reading: Reading): Entry[];
  /** Our own words, so that they are never taken for an answer. */
  expect(text: string): void;
  entries(): readonly Entry[];
  /** New lines of the widget outside the transcript: header, toasts. */
  asides(): readonly { at: number; text: string }[];
}

/** Lengths of the longest common subsequence of two lists of texts, as a table of suffixes. */
function commonTable(a: readonly string[], b: readonly string[]): number[][] {
  const table = Array.from({ length: a.length + 1 }, () => Array.from({ length: b.length + 1 }, () => 0));
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const skip = Math.max(table[i + 1]?.[j] ?? 0, table[i]?.[j + 1] ?? 0);
      const row = table[i];
      if (row) row[j] = a[i] === b[j] ? (table[i + 1]?.[j + 1] ?? 0) + 1 : skip;
    }
  }
  return table;
}

/** For each of `b` the index of its partner in `a`, or null. */
export function align(a: readonly string[], b: readonly string[]): (number | null)[] {
  const table = commonTable(a, b);
  const partners: (number | null)[] = b.map(() => null);
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) partners[j++] = i++;
    else if ((table[i + 1]?.[j] ?? 0) >= (table[i]?.[j + 1] ?? 0)) i += 1;
    else j += 1;
  }
  return partners;
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}

/** The same message in other words: it grew, or was edited. A recycled node holds something else altogether. */
function isEdit(before: Known, line: RowedLine): boolean {
  if (before.text === '' || line.text === '') return false;
  const shared = sharedStart(before.text, line.text);
  const shorter = Math.min(before.text.length, line.text.length);
  if (shared === shorter) return before.line === line.line || shorter >= 3;
  if (before.line === line.line) return shared >= 0.5 * shorter;
  return shorter >= 12 && shared >= 0.8 * shorter;
}

/** When the text as it stands now can have appeared: not before the reading that did not show it yet. */
function appearedAt(line: RowedLine, previous: number | null, since: number): number {
  if (previous === null) return line.textAt;
  if (line.at > previous - 5) return line.at;
  return line.changedAt > previous - 5 ? line.changedAt : since;
}

interface State {
  known: Known[];
  entries: Entry[];
  asides: { at: number; text: string }[];
  outside: Set<string>;
  own: string[];
  askedAt: () => number;
  previous: number | null;
  typingAt: number;
  /** Id of the element whose children are the rows; null until ours was seen in it. */
  list: number | null;
}

function isOwn(state: State, text: string): boolean {
  const squeezed = squeeze(text);
  return state.own.some(
    (said) =>
      squeezed === said ||
      (squeezed.length > 12 && said.includes(squeezed)) ||
      (said.length > 12 && squeezed.includes(said) && squeezed.length < said.length + 24),
  );
}

function toEntry(line: RowedLine, at: number, state: State): Entry {
  return {
    at,
    text: line.text,
    name: line.name,
    marks: line.marks,
    picture: line.picture,
    controls: line.controls,
    align: line.align,
    author: line.author,
    grew: 0,
    typed: at - state.typingAt < 1_500,
    earlier: at < state.askedAt() - 50,
  };
}

/** Lines that appeared at once in one bubble or row are one message. */
function joins(before: { entry: Entry; line: RowedLine } | null, line: RowedLine, at: number): boolean {
  if (!before || before.line.row !== line.row) return false;
  return Math.abs(before.entry.at - at) < 60 || (line.paragraph && before.line.parent === line.parent);
}

function grow(entry: Entry, before: string, after: string): void {
  entry.text = entry.text.includes(before) ? entry.text.replace(before, () => after) : after;
  if (after.length > before.length) entry.grew += 1;
}

function readAsides(state: State, reading: Reading): void {
  const firstTime = state.previous === null;
  for (const line of reading.lines) {
    if (line.inside || state.outside.has(line.text)) continue;
    state.outside.add(line.text);
    if (!firstTime && !isMeta(line.text) && !isOwn(state, line.text)) {
      state.asides.push({ at: Math.max(line.at, line.changedAt), text: line.text });
    }
  }
}

/** The bounds of the gap between matched lines that position `index` of the new reading falls into. */
function gapAt(partners: readonly (number | null)[], index: number, knownLength: number): [number, number] {
  const before = partners.slice(0, index).findLast((partner) => partner !== null);
  const after = partners.slice(index).find((partner) => partner !== null);
  return [before ?? -1, after ?? knownLength];
}

/** How the lines of a reading pair up with the known ones; `taken` are those an edit was found for. */
interface Matching {
  partners: readonly (number | null)[];
  taken: Set<number>;
}

/** The line as it was known before: the same text, or the same message with changed text. */
function knownAs(state: State, line: RowedLine, matching: Matching, index: number): Known | null {
  const { partners, taken } = matching;
  const partner = partners[index] ?? null;
  if (partner !== null) return state.known[partner] ?? null;
  const [low, high] = gapAt(partners, index, state.known.length);
  for (let candidate = low + 1; candidate < high; candidate += 1) {
    const known = state.known[candidate];
    if (!known || taken.has(candidate) || !isEdit(known, line)) continue;
    taken.add(candidate);
    return known;
  }
  return null;
}

/** What was known stays known when it scrolls out of a virtualised list; new lines stand where they appeared. */
function mergeKnown(
  known: readonly Known[],
  next: readonly Known[],
  partners: readonly (number | null)[],
  taken: ReadonlySet<number>,
): Known[] {
  const merged: Known[] = [];
  let from = 0;
  const keepUntil = (end: number): void => {
    for (; from < end; from += 1) {
      const old = known[from];
      if (old && !taken.has(from)) merged.push(old);
    }
  };
  for (const [index, line] of next.entries()) {
    const partner = partners[index] ?? null;
    if (partner !== null) {
      keepUntil(partner);
      from = partner + 1;
    }
    merged.push(line);
  }
  keepUntil(known.length);
  return merged.slice(-600);
}

interface Placed {
  entry: Entry | null;
  fresh: boolean;
}

interface Last {
  entry: Entry;
  line: RowedLine;
}

function placeNew(state: State, line: RowedLine, at: number, last: Last | null): Placed {
  if (last && joins(last, line, at)) {
    last.entry.text += `\n${line.text}`;
    return { entry: last.entry, fresh: false };
  }
  const entry = toEntry(line, at, state);
  state.entries.push(entry);
  return { entry, fresh: true };
}

function entryFor(state: State, line: RowedLine, since: number, last: Last | null): Placed {
  if (line.author === 'visitor' || isOwn(state, line.text)) return { entry: null, fresh: false };
  return placeNew(state, line, appearedAt(line, state.previous, since), last);
}

function readContent(state: State, lines: readonly RowedLine[], since: number): Entry[] {
  const partners = align(
    state.known.map(({ text }) => text),
    lines.map(({ text }) => text),
  );
  const taken = new Set<number>();
  const fresh: Entry[] = [];
  const next: Known[] = [];
  let last: Last | null = null;
  for (const [index, line] of lines.entries()) {
    const known = knownAs(state, line, { partners, taken }, index);
    const placed: Placed = known ? { entry: known.entry, fresh: false } : entryFor(state, line, since, last);
    const { entry }: Placed = placed;
    if (entry && placed.fresh) fresh.push(entry);
    if (known && entry && known.text !== line.text) grow(entry, known.text, line.text);
    if (entry && line.controls > entry.controls) entry.controls = line.controls;
    next.push({ text: line.text, line: line.line, entry });
    last = entry ? { entry, line } : null;
  }
  state.known = mergeKnown(state.known, next, partners, taken);
  return fresh;
}

function takeReading(state: State, reading: Reading): Entry[] {
  readAsides(state, reading);
  const { lines, typing, list } = rowsOf(reading, (text) => isOwn(state, text), state.list);
  state.list = list;
  if (lines.length === 0 && !typing) return [];
  const fresh = readContent(state, lines, reading.since);
  if (typing) state.typingAt = reading.at;
  state.previous = reading.at;
  return fresh.toSorted((a, b) => a.at - b.at);
}

/** An empty transcript; `ownNames` are how the widget may call us, `askedAt` when the question left. */
export function createTranscript(ownNames: readonly string[], askedAt: () => number): Transcript {
  const state: State = {
    known: [],
    entries: [],
    asides: [],
    outside: new Set(),
    own: [],
    askedAt,
    previous: null,
    typingAt: Number.NEGATIVE_INFINITY,
    list: null,
  };
  const names = new Set(ownNames.map(squeeze));
  const known = (text: string) => names.has(squeeze(text));
  return {
    read: (reading) =>
      takeReading(state, { ...reading, lines: reading.lines.filter(({ text }) => !known(text)) }),
    expect: (text) => void state.own.push(squeeze(text)),
    entries: () => state.entries,
    asides: () => state.asides,
  };
}
