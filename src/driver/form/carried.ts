import type { FilledField, Inquiry } from '../inquiry.ts';

const shortest = 8;

/**
 * Texts that tell a request carries the inquiry: the address that is unique to the probe, or what stands before its sign
 * where that has a box of its own, and the message's first line that is more than a greeting.
 */
export function carriedWords({ asker }: Inquiry, fields: readonly FilledField[]): string[] {
  const message = fields.find(({ role, value }) => role === 'message' && value !== null)?.value ?? '';
  const lines = message.split('\n').map((one) => one.slice(0, 40).trim());
  const [name = ''] = asker.email.split('@');
  const apart = fields.some(({ role, value }) => role === 'email' && value === name) ? [name] : [];
  const said = lines.find((one) => one.length >= shortest) ?? '';
  return [asker.email, ...apart, said].filter((word) => word.length >= shortest);
}
