import { stripVTControlCharacters, styleText } from 'node:util';

/*
 * What commands print for people. Texts of pages are foreign: control characters, which a terminal obeys, are taken out
 * before anything is styled. Colours only where the terminal wants them (NO_COLOR).
 */

const widest = 72;

export const bold = (text: string) => styleText('bold', printable(text), { stream: process.stdout });
export const dim = (text: string) => styleText('dim', printable(text), { stream: process.stdout });

export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** One line that no terminal takes for a command. */
export function printable(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ');
}

/** Columns as wide as their longest cell, at most `widest`; two blanks between. */
export function table(rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => row.map((cell) => clipped(cell)));
  const widths = (cells[0] ?? []).map((_, column) =>
    Math.max(...cells.map((row) => width(row[column] ?? ''))),
  );
  return cells
    .map((row) =>
      row
        .map((cell, column) => padded(cell, widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function clipped(cell: string): string {
  const isStyled = cell !== stripVTControlCharacters(cell);
  if (isStyled) return cell;
  const text = printable(cell);
  return text.length > widest ? `${text.slice(0, widest - 1)}…` : text;
}

const width = (cell: string) => stripVTControlCharacters(cell).length;

function padded(cell: string, to: number): string {
  return cell + ' '.repeat(Math.max(0, to - width(cell)));
}
