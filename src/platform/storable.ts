/**
 * The text as PostgreSQL can hold it: strangers' pages and messages may carry NUL or half of a surrogate pair,
 * which neither `text` nor `jsonb` takes; each becomes U+FFFD.
 */
export function storableText(text: string): string {
  return text.toWellFormed().replaceAll('\0', '\uFFFD');
}

/** `JSON.stringify` whose strings are storable. */
export function storableJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'string' ? storableText(part) : part,
  );
}
