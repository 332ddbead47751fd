// A local part has at most 64 characters (RFC 5321), and the mailbox's pattern wants some of them.
const longest = 32;

/** How a persona is called in front of the @: lower case, plain letters, `emma.hughes`. */
export function mailName(firstName: string, lastName: string): string {
  const name = `${firstName}.${lastName}`.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const plain = name
    .replace(/[^a-z0-9.]+/g, '')
    .slice(0, longest)
    .replace(/^\.+|\.+$|\.(?=\.)/g, '');
  return plain || 'hello';
}
