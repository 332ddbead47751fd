import type { FastifyRequest } from 'fastify';
import type { Actor } from '../domain/actor.ts';
import { ReplyBenchError } from '../domain/errors.ts';
import type { Clock } from '../platform/clock.ts';
import type { Database } from '../platform/database.ts';
import { findKeyByHash, touchKey, type KeyRow } from './keys/store.ts';
import { hashToken } from './keys/token.ts';

/** Who sends a request; rejects with `unauthenticated` when it carries no valid key. */
export type Authenticate = (request: FastifyRequest) => Promise<Actor>;

interface Known {
  key: KeyRow;
  checkedAt: number;
}

// A revoked key works for at most this long on a process that has just seen it.
const trustedMs = 5_000;
const touchedEveryMs = 60_000;
const knownAtMost = 10_000;

/**
 * Checks `Authorization: Bearer <key>`. With the scheme `basic` the key is the password: for pages alone, since a
 * browser sends that along with requests that other sites make.
 */
export function createAuthenticator(db: Database, clock: Clock, scheme: 'bearer' | 'basic'): Authenticate {
  const known = new Map<string, Known>();

  async function lookUp(hash: Buffer, now: number): Promise<KeyRow | undefined> {
    const name = hash.toString('base64');
    const seen = known.get(name);
    if (seen && now - seen.checkedAt < trustedMs) return seen.key;
    const key = await findKeyByHash(db, hash);
    known.delete(name);
    if (!key) return undefined;
    if (known.size >= knownAtMost) known.clear();
    known.set(name, { key, checkedAt: now });
    if (now - (key.last_used_at?.getTime() ?? 0) > touchedEveryMs) await touchKey(db, key.id, new Date(now));
    return key;
  }

  return async (request) => {
    const token = tokenOf(request.headers.authorization, scheme);
    if (token === null)
      throw new ReplyBenchError('unauthenticated', 'Send a key: Authorization: Bearer rb_…');
    const now = clock.now();
    const key = await lookUp(hashToken(token), now.getTime());
    const valid = key && !key.revoked_at && (!key.expires_at || key.expires_at > now);
    if (!valid) throw new ReplyBenchError('unauthenticated', 'The key is unknown, revoked or expired.');
    return { id: `key:${key.id}`, scopes: key.scopes };
  };
}

function tokenOf(header: string | undefined, wanted: 'bearer' | 'basic'): string | null {
  const [, scheme, value] = /^(bearer|basic) +(\S+)$/i.exec(header ?? '') ?? [];
  if (!scheme || !value) return null;
  if (scheme.toLowerCase() === 'bearer') return value;
  if (wanted !== 'basic') return null;
  const plain = Buffer.from(value, 'base64').toString('utf8');
  return plain.slice(plain.indexOf(':') + 1);
}
