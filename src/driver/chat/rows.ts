import type { Line, LineNode } from './survey.ts';
import type { Reading } from './watch.ts';
import { answerWord, badge, nameMark } from './words/author.ts';
import { dateLine, ownName, receipt, relativeTime, timeLine, typing } from './words/transcript.ts';

/** A line of a message with what its row tells about it. */
export interface RowedLine {
  text: string;
  at: number;
  textAt: number;
  changedAt: number;
  /** Ids of its block, the block around it, and the list's child it belongs to. */
  line: number;
  parent: number;
  row: number;
  /** Its block is a paragraph, list item or the like: part of a longer message. */
  paragraph: boolean;
  name: string;
  marks: string;
  picture: string;
  controls: number;
  align: string;
  author: Line['author'];
}

const paragraphTags = new Set([
  'p',
  'li',
  'pre',
  'blockquote',
  'td',
  'th',
  'h1',
  'h2',
  'h3',
  'h4',
  'dd',
  'dt',
]);
const trailingTime =
  /[\s,·•|–-]*\(?(?:\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?|just now|now|gerade eben|à l.instant|ahora)\)?$/iu;
const prefixedName = /^(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2}(?: \([Bb]ot\))?)\s?:\s+(?=\S)/u;

/** Dates, receipts and what we are called: not worth a line. */
export function isMeta(text: string): boolean {
  const bare = withoutTime(text);
  return (
    bare === '' ||
    [timeLine, relativeTime, dateLine, receipt, ownName].some((words) => words.test(text) || words.test(bare))
  );
}

function isTyping(text: string): boolean {
  return text.length < 60 && typing.test(text);
}

function shared(a: readonly number[], b: readonly number[]): number {
  let depth = 0;
  while (depth < a.length && depth < b.length && a[depth] === b[depth]) depth += 1;
  return depth;
}

/** The depth at which most lines part from ours: there the list of rows begins. */
function depthBeside(own: Line, lines: readonly Line[]): number {
  const counts = new Map<number, number>();
  for (const line of lines) {
    if (line === own) continue;
    const depth = shared(line.chain, own.chain);
    counts.set(depth, (counts.get(depth) ?? 0) + 1);
  }
  const ranked = [...counts].toSorted((a, b) => b[1] - a[1] || b[0] - a[0]);
  return ranked[0]?.[0] ?? Math.max(0, own.chain.length - 1);
}

/** Where our line is out of sight, the list is the one known from before, else what all lines have in common. */
function listDepth(lines: readonly Line[], own: Line | undefined, knownList: number | null): number {
  if (own) return depthBeside(own, lines);
  const [first, ...others] = lines;
  const known = first?.chain.indexOf(knownList ?? -1) ?? -1;
  if (known >= 0) return known + 1;
  const common = others.map((line) => shared(line.chain, first?.chain ?? []));
  return Math.max(0, Math.min(...common, ...lines.map(({ chain }) => chain.length - 1)));
}

function looksLikeName(text: string): boolean {
  if (text.length > 48 || text.split(/\s+/).length > 5 || /[.!?:,;]$/.test(text)) return false;
  return !answerWord.test(text) && /^[\p{Lu}\p{N}"'[(@]|^\p{L}+$/u.test(text);
}

function withoutTime(text: string): string {
  return text.replace(trailingTime, '').trim();
}

interface Row {
  id: number;
  lines: Line[];
}

function intoRows(lines: readonly Line[], depth: number): Row[] {
  const rows: Row[] = [];
  for (const line of lines) {
    const id = line.chain[depth] ?? line.chain.at(-1) ?? 0;
    const last = rows.at(-1);
    if (last?.id === id) last.lines.push(line);
    else rows.push({ id, lines: [line] });
  }
  return rows;
}

function ownMarksOf(line: Line, nodes: Reading['nodes']): string {
  const [block = '', around = ''] = [line.chain.at(-1), line.chain.at(-2)].map((id) =>
    id === undefined ? '' : (nodes[id]?.marks ?? ''),
  );
  return line.text.length < 30 ? `${block} ${around}` : block;
}

const headingTags = new Set(['h1', 'h2', 'nav', 'footer']);

/** Where the whole page is the chat, its title stands among the messages. */
function isHeading(line: Line, nodes: Reading['nodes']): boolean {
  return line.chain.some((id) => headingTags.has(nodes[id]?.tag ?? ''));
}

interface Around {
  nodes: Reading['nodes'];
  /** Texts that lead several rows. */
  repeated: ReadonlySet<string>;
}

function repeatedLeads(rows: readonly Row[]): Set<string> {
  const leads = rows.map(({ lines }) => lines[0]?.text ?? '');
  return new Set(leads.filter((text, index) => leads.indexOf(text) !== index));
}

/** The lines of a row that name its sender: marked so, or short and standing before what was said. */
function nameLines(row: Row, around: Around): Set<Line> {
  const { nodes } = around;
  const found = new Set<Line>();
  for (const [index, line] of row.lines.entries()) {
    const text = withoutTime(line.text);
    if (!looksLikeName(text)) continue;
    const [own = ''] = [nodes[line.chain.at(-1) ?? 0]?.marks];
    if (nameMark.test(own) || badge.test(text)) found.add(line);
    else if (row.lines.length > 1 && index === found.size && speaksAfter(row, index, around)) found.add(line);
  }
  return found;
}

/** A later line of the row was there at the same time and stands in a block of its own. */
function speaksAfter(row: Row, index: number, { nodes, repeated }: Around): boolean {
  const line = row.lines[index];
  const next = row.lines[index + 1];
  if (!line || !next || paragraphTags.has(nodes[line.chain.at(-1) ?? 0]?.tag ?? '')) return false;
  if (Math.abs(next.changedAt - line.changedAt) < 60) return true;
  return repeated.has(line.text);
}

function rowMarks(line: Line, depth: number, nodes: Reading['nodes']): LineNode[] {
  return line.chain
    .slice(depth)
    .map((id) => nodes[id])
    .filter((node) => node !== undefined);
}

function toRowed(line: Line, row: Row, depth: number, nodes: Reading['nodes']): RowedLine {
  const around = rowMarks(line, depth, nodes);
  const prefix = prefixedName.exec(line.text);
  return {
    text: prefix ? line.text.slice(prefix[0].length) : line.text,
    at: line.at,
    textAt: line.textAt,
    changedAt: line.changedAt,
    line: line.chain.at(-1) ?? 0,
    parent: line.chain.at(-2) ?? 0,
    row: row.id,
    paragraph: paragraphTags.has(around.at(-1)?.tag ?? '') && line.chain.length > depth + 1,
    name: prefix?.[1] ?? '',
    marks: `${around.map(({ marks }) => marks).join(' ')} ${ownMarksOf(line, nodes)}`.slice(0, 900),
    picture: around.map(({ picture }) => picture).find(Boolean) ?? '',
    controls: Math.max(0, ...around.map(({ controls }) => controls)),
    align: line.align,
    author: line.author,
  };
}

/** Class words without numbers: what kind of row it is. */
function kindOf(line: RowedLine): string {
  return line.marks.replace(/\S*\d\S*/g, '').slice(0, 120);
}

/** Buttons that follow a message before anything else is said belong to it. */
function countOffers(lines: readonly Line[], last: Line | undefined): number {
  const from = last ? lines.indexOf(last) + 1 : 0;
  const after = lines.slice(from);
  const end = after.findIndex((line) => !line.control && !isMeta(line.text));
  return after.slice(0, end < 0 ? undefined : end).filter(({ control }) => control).length;
}

/** The transcript's lines as messages see them: names, times, buttons and typing signs taken out. */
export function rowsOf(
  reading: Reading,
  isOwn: (text: string) => boolean,
  knownList: number | null,
): { lines: RowedLine[]; typing: boolean; list: number | null } {
  const { nodes } = reading;
  const inside = reading.lines.filter((line) => line.inside);
  const spoken = inside.filter((line) => !line.control && !isMeta(line.text) && !isHeading(line, nodes));
  const content = spoken.filter((line) => !isTyping(line.text));
  const own = content.find((line) => isOwn(line.text));
  const depth = listDepth(content, own, knownList);
  const list = own?.chain[depth - 1] ?? knownList;
  const lines: RowedLine[] = [];
  let pending = '';
  const rows = intoRows(content, depth);
  const repeated = repeatedLeads(rows);
  for (const row of rows) {
    const names = nameLines(row, { nodes, repeated });
    const name = [...names].map((line) => withoutTime(line.text)).join(' ') || pending;
    const said = row.lines.filter((line) => !names.has(line));
    pending = said.length === 0 ? name : '';
    for (const line of said) {
      const rowed = toRowed(line, row, depth, nodes);
      lines.push({ ...rowed, name: rowed.name || name || inherited(lines.at(-1), rowed, isOwn) });
    }
    const last = lines.at(-1);
    if (last && said.length > 0) last.controls = Math.max(last.controls, countOffers(inside, said.at(-1)));
  }
  return { lines, typing: content.length < spoken.length, list };
}

/** The name is often shown once above several messages of one sender. */
function inherited(before: RowedLine | undefined, line: RowedLine, isOwn: (text: string) => boolean): string {
  if (!before?.name || isOwn(before.text) || before.align !== line.align) return '';
  return kindOf(before) === kindOf(line) ? before.name : '';
}
