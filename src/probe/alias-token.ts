import { randomBytes } from 'node:crypto';

// Lower-case Crockford letters: no look-alikes, and safe where an address is lower-cased on its way.
const letters = '0123456789abcdefghjkmnpqrstvwxyz';
const length = 10;

/** What makes a probe's address its own: 50 random bits. */
export function newAliasToken(): string {
  return Array.from(randomBytes(length), (byte) => letters[byte % letters.length]).join('');
}
