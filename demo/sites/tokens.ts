import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

export type TokenVerdict = 'valid' | 'forged' | 'too_fast' | 'expired';

/** One-time form tokens bound to a session. */
export interface Tokens {
  issue(session: string): string;
  verify(token: string, session: string): TokenVerdict;
}

const oneDay = 24 * 3600 * 1000;

/** Tokens that are too young before `minimumAge` ms: people need time to fill in a form. */
export function createTokens(minimumAge: number): Tokens {
  const key = randomBytes(32);
  const sign = (text: string) => createHmac('sha256', key).update(text).digest();

  return {
    issue(session) {
      const stem = `${Date.now()}.${randomBytes(9).toString('base64url')}`;
      return `${stem}.${sign(`${stem}.${session}`).toString('base64url')}`;
    },
    verify(token, session) {
      const [issued = '', nonce = '', signature = ''] = token.split('.');
      const expected = sign(`${issued}.${nonce}.${session}`);
      const given = Buffer.from(signature, 'base64url');
      if (given.length !== expected.length || !timingSafeEqual(given, expected)) return 'forged';
      const age = Date.now() - Number(issued);
      if (age > oneDay) return 'expired';
      return age < minimumAge ? 'too_fast' : 'valid';
    },
  };
}
