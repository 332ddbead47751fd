import { createHash, randomBytes } from 'node:crypto';

/** A new key: `rb_<8 characters to tell keys apart>_<32 random bytes>`. */
export function newToken(): string {
  return `rb_${randomBytes(4).toString('hex')}_${randomBytes(32).toString('base64url')}`;
}

/** Full entropy needs no slow hash. */
export function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
