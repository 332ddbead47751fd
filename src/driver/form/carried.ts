import type { FilledField, Inquiry } from '../inquiry.ts';

const shortestLine = 8;

/** Texts that tell a request carries the inquiry: the address that is unique to the probe, and the message's first line. */
export function carriedWords({ asker }: Inquiry, fields: readonly FilledField[]): string[] {
  const message = fields.find(({ role, value }) => role === 'message' && value !== null)?.value;
  const line = message?.split('\n')[0]?.slice(0, 40).trim() ?? '';
  return line.length < shortestLine ? [asker.email] : [asker.email, line];
}
