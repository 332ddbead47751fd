import { type CharsetProfile, multiByteProfiles, singleByteProfiles } from './charsets.ts';

const sampleBytes = 16_384;
/** Labels that senders also put on text that is really UTF-8. */
const latinLabels = new Set(['windows-1252', 'iso-8859-1']);

interface DecodedText {
  text: string;
  charset: string;
  /** The declared encoding was missing or wrong, and another was chosen. */
  guessed: boolean;
}

/** Decodes text: as declared if that holds, else by what the bytes look like. Never throws. */
export function decodeText(bytes: Uint8Array, declared: string | null): DecodedText {
  const label = (declared ?? '').trim().toLowerCase();
  if (/^(?:x-)?(?:unicode-1-1-)?utf-?7$/.test(label)) {
    return { text: decodeUtf7(asLatin1(bytes)), charset: 'utf-7', guessed: false };
  }
  const decoder = decoderFor(label);
  if (decoder && latinLabels.has(decoder.encoding) && isUtf8(bytes) && hasHighBytes(bytes)) {
    return { text: decode(bytes, 'utf-8'), charset: 'utf-8', guessed: true };
  }
  if (decoder && !(decoder.encoding === 'windows-1252' && looksEscaped(bytes))) {
    const text = decoder.decode(bytes);
    if (!text.includes('\ufffd')) return { text, charset: decoder.encoding, guessed: false };
  }
  const charset = guessCharset(bytes);
  return { text: decode(bytes, charset), charset, guessed: hasHighBytes(bytes) || charset !== 'utf-8' };
}

/** The most plausible encoding of bytes whose label is missing or wrong. */
function guessCharset(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, sampleBytes);
  const certain = certainCharset(sample);
  if (certain) return certain;
  const scores = [
    ...singleByteProfiles.map((profile) => ({ profile, score: singleByteScore(sample, profile) })),
    ...multiByteProfiles.map((profile) => ({ profile, score: multiByteScore(sample, profile) })),
  ];
  const best = scores.reduce((best, next) => (next.score > best.score ? next : best));
  // Mostly valid UTF-8 with a broken spot stays UTF-8: a replaced character beats mojibake.
  return best.score <= 0 || utf8Share(sample) > 0.9 ? 'utf-8' : best.profile.charset;
}

function certainCharset(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (looksEscaped(bytes)) return 'iso-2022-jp';
  return isUtf8(bytes) ? 'utf-8' : null;
}

/** RFC 2152: `+` starts base64 of UTF-16BE, `-` ends it, `+-` is a plus. */
export function decodeUtf7(text: string): string {
  return text.replace(/\+([A-Za-z0-9+/]*)-?/g, (_whole, encoded: string) => {
    if (encoded === '') return '+';
    const bytes = Buffer.from(encoded, 'base64');
    return new TextDecoder('utf-16be').decode(bytes.subarray(0, bytes.length - (bytes.length % 2)));
  });
}

function singleByteScore(bytes: Uint8Array, profile: CharsetProfile): number {
  const text = decode(bytes, profile.charset);
  let score = 0;
  for (const char of text) {
    if (char > '\u007f') score += charScore(char, profile.common);
  }
  // Latin letters with marks stand alone between plain ones; other scripts never mix with them.
  const odd = profile.sparse
    ? /[\p{L}--[a-zA-Z]]{3,40}/gv
    : /[a-zA-Z](?=[\p{L}--[a-zA-Z]])|[\p{L}--[a-zA-Z]](?=[a-zA-Z])/gv;
  for (const match of text.matchAll(odd)) score -= 1.5 * match[0].length;
  return score;
}

/** A capital is half as telling: the Cyrillic encodings differ mostly in which half holds them. */
function charScore(char: string, common: string): number {
  if (common.includes(char)) return 1;
  return common.includes(char.toLowerCase()) ? 0.5 : -1;
}

/** Two bytes a character, so a usual one counts double; a rare one is a weak sign either way. */
function multiByteScore(bytes: Uint8Array, { charset, common }: CharsetProfile): number {
  let score = 0;
  for (const char of decode(bytes, charset)) {
    if (char === '\ufffd') score -= 4;
    else if (char > '\u007f') score += common.includes(char) ? 2 : 0.3;
  }
  return score;
}

function utf8Share(bytes: Uint8Array): number {
  let good = 0;
  let bad = 0;
  for (const char of decode(bytes, 'utf-8')) {
    if (char === '\ufffd') bad++;
    else if (char > '\u007f') good++;
  }
  return good / Math.max(1, good + bad);
}

/** ISO-2022-JP is seven-bit: only its escape sequences give it away. */
function looksEscaped(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(0x1b); at >= 0 && at < bytes.length - 2; at = bytes.indexOf(0x1b, at + 1)) {
    if (bytes[at + 1] === 0x24 && (bytes[at + 2] === 0x42 || bytes[at + 2] === 0x40)) return true;
  }
  return false;
}

function isUtf8(bytes: Uint8Array): boolean {
  // A sample may end inside a character: `stream` forgives that.
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function hasHighBytes(bytes: Uint8Array): boolean {
  return bytes.some((byte) => byte > 0x7f);
}

function decoderFor(label: string): InstanceType<typeof TextDecoder> | null {
  if (label === '') return null;
  try {
    return new TextDecoder(label);
  } catch {
    return null;
  }
}

function decode(bytes: Uint8Array, charset: string): string {
  return new TextDecoder(charset).decode(bytes);
}

function asLatin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
