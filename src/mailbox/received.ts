import { zoneOffsets } from './received-zones.ts';

/** What one Received header tells: who wrote it, and when. */
export interface ReceivedStamp {
  /** Host of the `by` clause, lower case; null when there is none. */
  by: string | null;
  /** null when no date can be read. */
  at: Date | null;
  /** false: the date names no usable zone and was taken as UTC. */
  zoned: boolean;
}

const headerLimit = 1 << 20;
const dateLimit = 120;
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const time = String.raw`(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:[.,]\d+)?)?`;
const zone = String.raw`(?<zone>(?:[A-Za-z]{1,5})?[+-]\d{1,2}:?\d{2}|[A-Za-z]{1,5}\b)`;
const month = String.raw`(?<month>[A-Za-z]{3})[A-Za-z]*\.?`;
const layouts = [
  // RFC 5322: Tue, 3 Nov 2026 09:15:02 +0100
  new RegExp(String.raw`\b(?<day>\d{1,2})[\s-]+${month}[\s-]+(?<year>\d{2,4}),?\s+${time}(?:\s*${zone})?`),
  // asctime and date(1): Tue Nov  3 09:15:02 [CET] 2026 [+0100]
  new RegExp(
    String.raw`\b${month}\s+(?<day>\d{1,2})\s+${time}\s+(?:[A-Z]{1,5}\s+)?(?<year>\d{4})(?:\s*${zone})?`,
  ),
  // ISO 8601: 2026-11-03T09:15:02Z
  new RegExp(String.raw`\b(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})[T\s]+${time}(?:\s*${zone})?`),
];

/** The values of the Received headers of a message, topmost first, unfolded; the body is not looked at. */
export function receivedHeadersOf(raw: Uint8Array): string[] {
  const head = Buffer.from(raw.buffer, raw.byteOffset, Math.min(raw.byteLength, headerLimit)).toString(
    'latin1',
  );
  const end = head.search(/\r?\n\r?\n/);
  const lines = (end < 0 ? head : head.slice(0, end)).split(/\r?\n/);
  const headers: string[] = [];
  let open = false;
  for (const line of lines) {
    const field = /^received[ \t]*:(.*)$/i.exec(line);
    if (field) {
      headers.push(field[1] ?? '');
    } else if (open && /^[ \t]/.test(line)) {
      headers.push(`${headers.pop() ?? ''}${line}`);
    }
    open = field !== null || (open && /^[ \t]/.test(line));
  }
  return headers.map((header) => header.trim());
}

/** Reads one Received value (RFC 5321 4.4) leniently: comments, folded space, obsolete zones, a wrong weekday. */
export function readReceived(value: string): ReceivedStamp {
  const text = withoutComments(value.replace(/\s+/g, ' '));
  const by = /(?:^|\s)by\s+([^\s;]+)/i.exec(text)?.[1]?.toLowerCase().replace(/\.$/, '') ?? null;
  return { by, ...dateOf(text) };
}

/** Comments (RFC 5322 3.2.2, they nest) are dropped; an unclosed one is kept as text. */
function withoutComments(value: string): string {
  let kept = '';
  let depth = 0;
  let openedAt = 0;
  let index = 0;
  while (index < value.length) {
    const char = value[index];
    if (char === '\\') {
      kept += depth === 0 ? value.slice(index, index + 2) : '';
      index += 1;
    } else if (char === '(') {
      openedAt = depth === 0 ? index : openedAt;
      depth += 1;
    } else if (char === ')' && depth > 0) {
      depth -= 1;
    } else {
      kept += depth === 0 ? char : '';
    }
    index += 1;
  }
  return depth === 0 ? kept : kept + value.slice(openedAt);
}

/** The date stands after the last semicolon; where that is missing, it ends the header. */
function dateOf(text: string): { at: Date | null; zoned: boolean } {
  const segments = text.split(';').slice(-3).toReversed();
  const candidates = [...segments.map((segment) => segment.slice(0, dateLimit)), text.slice(-dateLimit)];
  for (const candidate of candidates) {
    const date = parseDate(candidate);
    if (date) {
      return date;
    }
  }
  return { at: null, zoned: false };
}

function parseDate(text: string): { at: Date; zoned: boolean } | null {
  for (const layout of layouts) {
    const groups = layout.exec(text)?.groups;
    const at = groups ? utcOf(groups) : null;
    if (groups && at !== null) {
      const offset = offsetOf(groups['zone']);
      return { at: new Date(at - (offset ?? 0) * 60_000), zoned: offset !== null };
    }
  }
  return null;
}

/** Milliseconds of the fields as if they were UTC; null when one of them cannot be. */
function utcOf(groups: Readonly<Record<string, string | undefined>>): number | null {
  const [day, hour, minute, second] = ['day', 'hour', 'minute', 'second'].map((name) =>
    Number(groups[name] ?? 0),
  );
  const month = monthOf(groups['month'] ?? '');
  const year = fullYear(groups['year'] ?? '');
  if (day === undefined || hour === undefined || minute === undefined || second === undefined) {
    return null;
  }
  const at = Date.UTC(year, month, day, hour, minute, second);
  const sameDay = new Date(Date.UTC(year, month, day)).getUTCDate() === day;
  // A leap second (60) is legal and rolls over.
  return month >= 0 && sameDay && hour < 24 && minute < 60 && second <= 60 ? at : null;
}

function monthOf(text: string): number {
  return /^\d/.test(text) ? Number(text) - 1 : months.indexOf(text.toLowerCase());
}

/** RFC 5322 4.3: two digits below 50 mean 20xx, other two or three digits count from 1900. */
function fullYear(text: string): number {
  const year = Number(text);
  if (text.length >= 4) {
    return year;
  }
  return text.length === 2 && year < 50 ? 2000 + year : 1900 + year;
}

/** Minutes east of UTC; null when the zone is missing, unknown or impossible. */
function offsetOf(zone: string | undefined): number | null {
  const numeric = /([+-])(\d{1,2}):?(\d{2})$/.exec(zone ?? '');
  if (!numeric) {
    return zoneOffsets[(zone ?? '').toUpperCase()] ?? null;
  }
  const minutes = Number(numeric[2]) * 60 + Number(numeric[3]);
  const valid = minutes <= 14 * 60 && Number(numeric[3]) < 60;
  return valid ? (numeric[1] === '-' ? -minutes : minutes) : null;
}
