import { countryFacts } from './countries.ts';

/** How many boxes a number is split into, and which one is meant, counted from 0. */
export interface PhonePart {
  index: number;
  count: number;
  maxLength: number | null;
  /** What each of the boxes takes. */
  lengths: readonly (number | null)[];
  /** The first of two boxes is for the area code, not the country's: how much it takes; null when it is not. */
  area: { maxLength: number | null } | null;
}

/** How a form wants a number. */
export interface PhoneAsked {
  /** Texts that may show one: placeholder, title, hints. */
  pictures: readonly string[];
  /** As it is dialled at home, rather than with the country's code. */
  local: boolean;
  /** The country's code is chosen beside it. */
  codeApart: boolean;
}

/** The digits after the calling code; null when the number is of a country that is not in the list. */
function nationalDigits(phone: string, country: string): string | null {
  const facts = countryFacts(country);
  const digits = phone.replaceAll(/\D/g, '');
  return facts !== null && digits.startsWith(facts.callingCode)
    ? digits.slice(facts.callingCode.length)
    : null;
}

/** North America dials 1 as a trunk prefix, but nobody writes it. */
function dialledDigits(national: string, country: string): string {
  const { trunk = '' } = countryFacts(country) ?? {};
  return trunk === '1' ? national : `${trunk}${national}`;
}

/** A picture such as `(555) 123-4567` or `+49 ___ ______` somewhere in a text, filled with the digits. */
function shaped(text: string, digits: string): string | null {
  const [picture = ''] = /[+(]?[\d_#xX][\d_#xX()\s.+/-]{5,}/.exec(text) ?? [];
  const slots = picture.replaceAll(/[^\d_#xX]/g, '').length;
  if (slots !== digits.length) return null;
  let next = 0;
  return picture.trim().replaceAll(/[\d_#xX]/g, () => digits[next++] ?? '');
}

/** A phone number in the ways forms want it, most usual first. `phone` is E.164. */
export function phoneForms(phone: string, country: string, asked: PhoneAsked): string[] {
  const all = phone.replaceAll(/\D/g, '');
  const national = nationalDigits(phone, country);
  if (national === null) return [phone, all];
  const { callingCode = '' } = countryFacts(country) ?? {};
  const dialled = dialledDigits(national, country);
  const shapes = asked.pictures.flatMap((picture) =>
    [dialled, national, all].flatMap((digits) => shaped(picture, digits) ?? []),
  );
  const pieces = threePieces(dialled, country);
  const [first, second, third] = pieces;
  const parted = [pieces.join('-'), `(${first}) ${second}-${third}`, pieces.join(' '), pieces.join('.')];
  const abroad = [phone, `+${callingCode} ${national}`];
  const home = asked.codeApart ? [national, dialled] : asked.local ? [dialled, pieces.join('-')] : [];
  return [...new Set([...shapes, ...home, ...abroad, dialled, ...parted, `00${all}`, all, national])];
}

/** The beginnings of the number that lists offer: as it is dialled at home, from abroad, or without the zero. */
export function phoneBeginnings(phone: string, country: string): string[] {
  const all = phone.replaceAll(/\D/g, '');
  const national = nationalDigits(phone, country) ?? all;
  return [dialledDigits(national, country), all, national];
}

/** Area, exchange and line: 202-555-0143, 03-1234-5678, 090-1234-5678. */
function threePieces(dialled: string, country: string): [string, string, string] {
  const line = dialled.length - 4;
  const american = countryFacts(country)?.trunk === '1';
  const exchange = dialled.length >= 10 && !american ? line - 4 : line - 3;
  const cuts = [Math.max(exchange, 2), Math.max(line, 3)];
  return [dialled.slice(0, cuts[0]), dialled.slice(cuts[0], cuts[1]), dialled.slice(cuts[1])];
}

/** The piece of the number that belongs into one of several boxes. */
export function phonePiece(phone: string, country: string, part: PhonePart): string[] {
  const { index, count, maxLength } = part;
  const national = nationalDigits(phone, country) ?? phone.replaceAll(/\D/g, '');
  const dialled = dialledDigits(national, country);
  const code = countryFacts(country)?.callingCode ?? '';
  const fitting = fittedTo(part.lengths, [national, dialled])[index];
  if (fitting !== undefined) return [fitting];
  if (count === 2 && part.area === null)
    return index === 0
      ? [`+${code}`, code, `00${code}`, national.slice(0, 3)]
      : [national, national.slice(3)];
  const area = part.area === null ? 0 : areaLength(country, part.area.maxLength);
  const pieces = count === 2 ? [dialled.slice(0, area), dialled.slice(area)] : threePieces(dialled, country);
  const piece = pieces[index] ?? '';
  return [maxLength === null ? piece : piece.slice(0, maxLength)];
}

/** The digits that fill the boxes to the last place, cut to them; without or with the zero. */
function fittedTo(lengths: readonly (number | null)[], numbers: readonly string[]): string[] {
  const room = lengths.reduce<number>((sum, length) => sum + (length ?? Number.NaN), 0);
  const digits = numbers.find((number) => number.length === room);
  if (digits === undefined || lengths.length < 3) return [];
  let from = 0;
  return lengths.map((length) => digits.slice(from, (from += length ?? 0)));
}

/** Three digits in North America; elsewhere they differ from place to place, and four with the zero are usual. */
function areaLength(country: string, maxLength: number | null): number {
  return Math.min(countryFacts(country)?.trunk === '1' ? 3 : 4, maxLength ?? 4);
}
