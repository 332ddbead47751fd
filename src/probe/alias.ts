import { randomBytes } from 'node:crypto';

// Lower-case Crockford letters: no look-alikes, and safe where an address is lower-cased on its way.
const letters = '0123456789abcdefghjkmnpqrstvwxyz';
const tokenLength = 10;
// A local part has at most 64 characters (RFC 5321), and the pattern wants some of them.
const longestName = 32;

interface Named {
  firstName: string;
  lastName: string;
}

/** A new address for one probe, by the pattern of the mailbox that receives it: `{name}` and `{token}` are replaced. Lower case, as replies are matched. */
export function makeAlias(pattern: string, persona: Named): string {
  const token = Array.from(randomBytes(tokenLength), (byte) => letters[byte % letters.length]).join('');
  return pattern.replace('{name}', localPart(persona)).replace('{token}', token).toLowerCase();
}

function localPart({ firstName, lastName }: Named): string {
  const name = `${firstName}.${lastName}`.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const plain = name
    .replace(/[^a-z0-9.]+/g, '')
    .slice(0, longestName)
    .replace(/^\.+|\.+$|\.(?=\.)/g, '');
  return plain || 'hello';
}
