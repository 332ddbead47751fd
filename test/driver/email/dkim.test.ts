import { createPublicKey, generateKeyPairSync, verify } from 'node:crypto';

import { expect, test } from 'vitest';

import { composeLetter } from '../../../src/driver/email/letter.ts';

const asker = { firstName: 'Ann', lastName: 'Lee', email: 'ann@probe.test', country: 'GB', locale: 'en-GB' };
const inquiry = { target: 'help@shop.test', asker, question: { en: { subject: 'Hours', body: 'When?' } } };

test('a letter carries a DKIM signature that holds, over every header that matters', async () => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const key = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const { raw } = await composeLetter(inquiry, new Date(), {
    domain: 'probe.test',
    selector: 's1',
    privateKey: key,
  });

  const head = raw.toString().split('\r\n\r\n')[0] ?? '';
  const headers = head.replace(/\r\n[ \t]+/g, ' ').split('\r\n');
  const signature = headers.find((header) => header.startsWith('DKIM-Signature:')) ?? '';
  expect(signature).toMatch(/d=probe\.test;.*s=s1;/);
  const names = tag(signature, 'h').toLowerCase().split(':');
  expect(names).toEqual(expect.arrayContaining(['from', 'to', 'subject', 'date', 'message-id']));
  const named = (name: string) => headers.find((header) => header.toLowerCase().startsWith(`${name}:`)) ?? '';
  const signed = names.map((name) => relaxed(named(name))).join('');
  const data = signed + relaxed(signature.replace(/(\bb=)[^;]+/, '$1')).trimEnd();
  const spki = createPublicKey(publicKey.export({ type: 'spki', format: 'pem' }));
  expect(verify('sha256', Buffer.from(data), spki, Buffer.from(tag(signature, 'b'), 'base64'))).toBe(true);
});

function tag(signature: string, name: string): string {
  return new RegExp(`\\b${name}=([^;]+)`).exec(signature)?.[1]?.replace(/\s/g, '') ?? '';
}

/** RFC 6376 3.4.2. */
function relaxed(header: string): string {
  const colon = header.indexOf(':');
  const value = header
    .slice(colon + 1)
    .replace(/[ \t]+/g, ' ')
    .trim();
  return `${header.slice(0, colon).trim().toLowerCase()}:${value}\r\n`;
}
