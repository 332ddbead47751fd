import { ReplyBenchError } from '../domain/errors.ts';

export interface CsvRecord {
  /** The line of the file on which the record begins, from 1. */
  readonly line: number;
  readonly fields: readonly string[];
}

/** One field up to a separator: plain text, or quoted with `""` for a quote (RFC 4180). */
const fieldPattern = /"([^"]*(?:""[^"]*)*)"|([^",\r\n]*)/y;
const separatorPattern = /,|\r\n|\n|\r|$/y;

interface Cursor {
  readonly text: string;
  position: number;
  line: number;
}

function fault(line: number, detail: string): ReplyBenchError {
  return new ReplyBenchError('invalid_input', `Line ${line}: ${detail}`);
}

function readField(cursor: Cursor): string {
  fieldPattern.lastIndex = cursor.position;
  const match = fieldPattern.exec(cursor.text);
  const whole = match?.[0] ?? '';
  cursor.position += whole.length;
  const quoted = match?.[1];
  return quoted === undefined ? whole : quoted.replaceAll('""', '"');
}

/** What ends the field: a comma, a line end, or nothing at the end of the text. */
function readSeparator(cursor: Cursor, quoted: boolean): string {
  separatorPattern.lastIndex = cursor.position;
  const match = separatorPattern.exec(cursor.text);
  if (match === null) {
    if (quoted) throw fault(cursor.line, 'text follows a closing quote.');
    throw fault(cursor.line, 'a quote stands inside an unquoted field, or is never closed.');
  }
  cursor.position += match[0].length;
  return match[0];
}

function readRecord(cursor: Cursor): CsvRecord {
  const { line } = cursor;
  const fields: string[] = [];
  for (;;) {
    const start = cursor.position;
    fields.push(readField(cursor));
    const source = cursor.text.slice(start, cursor.position);
    const separator = readSeparator(cursor, source.startsWith('"'));
    cursor.line += source.match(/\r\n|\n|\r/g)?.length ?? 0;
    if (separator === ',') continue;
    cursor.line++;
    return { line, fields };
  }
}

/**
 * The records of an RFC 4180 text. CRLF, LF and CR end a line; a byte order mark and blank lines are skipped.
 * Throws `invalid_input` naming the line of a broken quote.
 */
export function* parseCsv(text: string): Generator<CsvRecord> {
  const cursor: Cursor = { text, position: text.startsWith('\uFEFF') ? 1 : 0, line: 1 };
  while (cursor.position < text.length) {
    const record = readRecord(cursor);
    if (record.fields.length > 1 || record.fields[0] !== '') yield record;
  }
}
