import { randomBytes } from 'node:crypto';
import { ReplyBenchError } from '../domain/errors.ts';
import type { Database } from '../platform/database.ts';

// Lower-case Crockford letters: no look-alikes, and safe where an address is lower-cased on its way.
const letters = '0123456789abcdefghjkmnpqrstvwxyz';
const tokenLength = 10;

interface Named {
  first_name: string;
  last_name: string;
}

/**
 * A new address for one probe, by the pattern of the mailbox that receives it (IMAP before the listener).
 * @throws ReplyBenchError `configuration` when no mailbox is set up.
 */
export async function makeAlias(db: Database, persona: Named): Promise<string> {
  const mailbox = await db
    .selectFrom('mailboxes')
    .select('alias_pattern')
    .where('active', '=', true)
    .orderBy('kind')
    .orderBy('created_at')
    .limit(1)
    .executeTakeFirst();
  if (!mailbox) {
    throw new ReplyBenchError(
      'configuration',
      'No mailbox is active, so no reply could arrive: add one under /v1/mailboxes.',
    );
  }
  const token = Array.from(randomBytes(tokenLength), (byte) => letters[byte % letters.length]).join('');
  return mailbox.alias_pattern.replace('{name}', localPart(persona)).replace('{token}', token);
}

function localPart({ first_name, last_name }: Named): string {
  const name = `${first_name}.${last_name}`.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const plain = name.replace(/[^a-z0-9.]+/g, '').replace(/^\.+|\.+$|\.(?=\.)/g, '');
  return plain || 'hello';
}
