import { ReplyBenchError } from '../domain/errors.ts';

/** What one process can do; no role named means all of them. */
export const roles = ['api', 'clock', 'worker', 'mailbox'] as const;
export type Role = (typeof roles)[number];

/** @throws ReplyBenchError `invalid_input` for a word that is no role. */
export function parseRoles(words: readonly string[]): Role[] {
  const unknown = words.filter((word) => !roles.some((role) => role === word));
  if (unknown.length > 0) {
    throw new ReplyBenchError(
      'invalid_input',
      `Unknown role ${unknown.join(', ')}; there are ${roles.join(', ')}.`,
    );
  }
  return words.length === 0 ? [...roles] : roles.filter((role) => words.includes(role));
}
