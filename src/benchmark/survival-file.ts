import { readFile } from 'node:fs/promises';
import { ReplyBenchError, messageOf } from '../domain/errors.ts';
import type { Sample } from '../domain/life-table.ts';
import { parseCsv, type CsvRecord } from './csv.ts';

const columns = ['group', 'time', 'event'] as const;
type Column = (typeof columns)[number];
type Positions = Record<Column, number>;
const decimal = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

function fault(line: number, detail: string): ReplyBenchError {
  return new ReplyBenchError('invalid_input', `Line ${line}: ${detail}`);
}

function findColumn(header: CsvRecord, column: Column): number {
  const names = header.fields.map((name) => name.trim().toLowerCase());
  const position = names.indexOf(column);
  if (position === -1) {
    throw fault(
      header.line,
      `the column "${column}" is missing; the header must name group, time and event.`,
    );
  }
  if (names.lastIndexOf(column) !== position)
    throw fault(header.line, `the column "${column}" stands twice.`);
  return position;
}

function readTime(line: number, text: string): number {
  const time = decimal.test(text) ? Number(text) : Number.NaN;
  if (time >= 0 && time < Infinity) return time;
  throw fault(line, `the time ${JSON.stringify(text)} is not a number that is finite and not negative.`);
}

function readEvent(line: number, text: string): number {
  if (text === '0' || text === '1') return Number(text);
  throw fault(line, `the event ${JSON.stringify(text)} is neither 1 (stopped) nor 0 (censored).`);
}

interface Columns {
  times: number[];
  events: number[];
}

function addRecord(groups: Map<string, Columns>, record: CsvRecord, positions: Positions): void {
  const field = (column: Column) => (record.fields[positions[column]] ?? '').trim();
  const name = field('group');
  if (name === '') throw fault(record.line, 'the group is empty.');
  const group = groups.get(name) ?? { times: [], events: [] };
  group.times.push(readTime(record.line, field('time')));
  group.events.push(readEvent(record.line, field('event')));
  groups.set(name, group);
}

/**
 * Reads the text of a CSV file with the columns group, time (any unit, ≥ 0) and event (1 stopped, 0 censored),
 * in any order and among others. Groups keep the order of their first line. Throws `invalid_input` with the line.
 */
export function parseSurvivalTable(text: string): Map<string, Sample> {
  const groups = new Map<string, Columns>();
  let positions: Positions | undefined;
  let width = 0;
  for (const record of parseCsv(text)) {
    if (positions === undefined) {
      const [group, time, event] = columns.map((column) => findColumn(record, column));
      positions = { group: group ?? 0, time: time ?? 0, event: event ?? 0 };
      width = record.fields.length;
      continue;
    }
    if (record.fields.length !== width) {
      throw fault(record.line, `${record.fields.length} fields, but the header has ${width}.`);
    }
    addRecord(groups, record, positions);
  }
  if (positions === undefined)
    throw new ReplyBenchError('invalid_input', 'The file is empty: it has no header.');
  return groups;
}

/** `parseSurvivalTable` of a UTF-8 file. Throws `invalid_input` when it cannot be read or is not UTF-8. */
export async function readSurvivalFile(path: string): Promise<Map<string, Sample>> {
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw new ReplyBenchError('invalid_input', `${path} cannot be read: ${messageOf(cause)}`, { cause });
  });
  return parseSurvivalTable(decodeUtf8(path, bytes));
}

/** Decodes strictly; a byte order mark is dropped. */
function decodeUtf8(path: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new ReplyBenchError('invalid_input', `${path} is not UTF-8 text.`, { cause });
  }
}
