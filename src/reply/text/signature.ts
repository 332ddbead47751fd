import { closings, deviceLines, disclaimers, gatewayBanners, listFooters } from './signatures.ts';

const closingSet = new Set(closings.map(bare));
const contactLine =
  /(?:\b(?:tel|phone|telefon|téléphone|teléfono|telefono|fax|mobile?|mobil|cell|direct|handy|gsm|office|e-?mail|web|www|http)\b[^\n]{0,3}[.:+\d/]|www\.|https?:\/\/|\S@\S+\.\S|\+\d[\d ()./-]{6,}|\b\d{2,5}[ /-]\d{3,}[\d -]{2,})/iu;
const maxSignatureLines = 14;

/** Leaves out of one newly written piece what its author did not type for this message. */
export function dropSignature(lines: readonly string[]): string[] {
  const steps = [
    dropPgp,
    dropBanners,
    cutAtDelimiter,
    cutFooters,
    cutAfterName,
    cutContactBlock,
    dropDeviceLines,
  ];
  return steps.reduce<string[]>((rest, step) => trimBlank(step(rest)), [...lines]);
}

/** A line that closes a letter, such as "Kind regards,". */
export function isClosing(line: string): boolean {
  const text = bare(line);
  if (text === '' || /\d/.test(line)) return false;
  if (closingSet.has(text)) return true;
  const start = bare(line.split(/[,!;]/)[0] ?? '');
  return text.length <= start.length + 30 && closingSet.has(start) && start.length > 3;
}

function dropPgp(lines: string[]): string[] {
  const signature = lines.findIndex((line) => line.startsWith('-----BEGIN PGP SIGNATURE'));
  const kept = signature >= 0 ? lines.slice(0, signature) : lines;
  const start = kept.findIndex((line) => line.startsWith('-----BEGIN PGP SIGNED MESSAGE'));
  if (start < 0) return kept;
  const blank = kept.findIndex((line, at) => at > start && line.trim() === '');
  return [...kept.slice(0, start), ...kept.slice(blank < 0 ? start + 1 : blank + 1)];
}

function dropBanners(lines: string[]): string[] {
  const first = lines.findIndex((line) => line.trim() !== '');
  const banner = gatewayBanners.some((pattern) => pattern.test((lines[first] ?? '').slice(0, 400)));
  if (!banner) return lines;
  const end = lines.findIndex((line, at) => at > first && line.trim() === '');
  return end < 0 ? lines : lines.slice(end);
}

function cutAtDelimiter(lines: string[]): string[] {
  const at = signatureStart(lines);
  return at < 0 || !hasText(lines.slice(0, at)) ? lines : lines.slice(0, at);
}

/** Whether a piece below a quotation is nothing but a signature under its delimiter. */
export function isSignature(lines: readonly string[]): boolean {
  const at = signatureStart(lines);
  return at >= 0 && !hasText(lines.slice(0, at));
}

function signatureStart(lines: readonly string[]): number {
  return lines.findIndex((line, index) => {
    const rest = lines.slice(index + 1).filter((next) => next.trim() !== '');
    if (/^--\s?$/.test(line)) return rest.length <= 40;
    if (rest.length > maxSignatureLines) return false;
    // A long rule also parts sections: under it must stand a card.
    const long = /^\s*[-—_=+*~─━・]{4,}\s*$/.test(line);
    return long
      ? isCard(rest) && rest.some((next) => contactLine.test(next))
      : /^\s*(?:-{2,3}|—{1,3}|_{2,}|={3,}|\+{3,}|\*{3,})\s*$/.test(line);
  });
}

function cutFooters(lines: string[]): string[] {
  const at = lines.findIndex((line) => {
    const text = line.trim().slice(0, 400);
    if (text.length < 8) return false;
    const lower = text.toLowerCase();
    return (
      listFooters.some((start) => lower.startsWith(start)) || disclaimers.some((start) => start.test(text))
    );
  });
  return at < 0 || !hasText(lines.slice(0, at)) ? lines : lines.slice(0, at);
}

/** A letter ends with its first closing and a name, but for a postscript: titles, adverts and legal texts follow. */
function cutAfterName(lines: string[]): string[] {
  const closing = lines.findIndex(
    (line, at) =>
      isClosing(line) && isParting(line) && hasText(lines.slice(0, at)) && nameBelow(lines, at) > at,
  );
  if (closing < 0) return lines;
  return hasPostscript(lines, closing) ? lines : lines.slice(0, nameBelow(lines, closing) + 1);
}

function hasPostscript(lines: readonly string[], closing: number): boolean {
  return lines.slice(closing + 1).some((line) => /^\s*p\.?\s?s\.?[\s:]/i.test(line));
}

/** Thanks may also stand at the start of a letter. */
function isParting(line: string): boolean {
  return !/^\W{0,3}(?:thank|many thanks|dank|vielen|besten|merci|gra[czt]|muchas|obrigad|tack|takk?\b|mange tak|dzięk|děk|ďak|спасиб|дяк|köszön|teşekk|mulț|ευχ|hvala|kiito|ačiū|paldies|aitäh|谢|感|감사|ありがと|שכ|شكر|bedankt|dziek)/iu.test(
    line,
  );
}

/** The line of the name under a closing, or -1. */
function nameBelow(lines: readonly string[], closing: number): number {
  const at = lines.findIndex((line, index) => index > closing && line.trim() !== '');
  return at > 0 && at - closing <= 3 && looksLikeName(lines[at] ?? '') ? at : -1;
}

/** After "Kind regards" the name stays and the business card goes; without a closing, a card goes by its numbers. */
function cutContactBlock(lines: string[]): string[] {
  const closing = lines.findLastIndex((line, at) => isClosing(line) && isCard(lines.slice(at + 1)));
  if (closing >= 0) return hasPostscript(lines, closing) ? lines : keepName(lines, closing);
  const start = lastParagraphs(lines).find((from) => {
    const card = lines.slice(from).filter((line) => line.trim() !== '');
    const contacts = card.filter((line) => line.length <= 90 && contactLine.test(line)).length;
    return (
      contacts >= 2 &&
      contacts * 3 >= card.length &&
      card.every((line) => line.length <= 100 && !isProse(line))
    );
  });
  return start === undefined || !hasText(lines.slice(0, start)) ? lines : lines.slice(0, start);
}

/** Addresses and numbers also stand in sentences: mostly words that begin small. */
function isProse(line: string): boolean {
  const words = line.trim().split(/\s+/);
  return words.length >= 7 && words.filter((word) => /^\p{Ll}/u.test(word)).length >= words.length * 0.6;
}

function isCard(rest: readonly string[]): boolean {
  const full = rest.filter((line) => line.trim() !== '');
  return full.length <= maxSignatureLines && full.every((line) => line.trim().length <= 100);
}

function keepName(lines: readonly string[], closing: number): string[] {
  const name = lines.findIndex((line, at) => at > closing && line.trim() !== '');
  const isName = name >= 0 && looksLikeName(lines[name] ?? '');
  return lines.slice(0, (isName ? name : closing) + 1);
}

function looksLikeName(line: string): boolean {
  const words = line.trim().split(/\s+/);
  return words.length <= 4 && line.trim().length <= 40 && !/[\d@:/|]/.test(line);
}

/** Line numbers at which the last paragraphs start, the earliest first. */
function lastParagraphs(lines: readonly string[]): number[] {
  const starts: number[] = [];
  for (let at = Math.max(1, lines.length - maxSignatureLines - 6); at < lines.length; at++) {
    if (lines[at]?.trim() !== '' && lines[at - 1]?.trim() === '') starts.push(at);
  }
  return starts;
}

function dropDeviceLines(lines: string[]): string[] {
  return lines.filter((line, at) => {
    const text = line
      .trim()
      .toLowerCase()
      .replace(/^[\W_]{0,4}/u, '');
    const near = lines.length - at <= 6;
    return !(near && text.length <= 90 && deviceLines.some((start) => text.startsWith(start)));
  });
}

function trimBlank(lines: string[]): string[] {
  const first = lines.findIndex((line) => line.trim() !== '');
  const last = lines.findLastIndex((line) => line.trim() !== '');
  return first < 0 ? [] : lines.slice(first, last + 1);
}

function hasText(lines: readonly string[]): boolean {
  return lines.some((line) => line.trim() !== '');
}

function bare(line: string): string {
  return line
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\s’'&/()]/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
