import { describe, expect, test } from 'vitest';

import { parseRelayUrl } from '../../../src/driver/email/relay.ts';

describe('the URL of the mail relay', () => {
  test.each([
    [
      'smtps://me:p%40ss@mail.example',
      { host: 'mail.example', port: 465, security: 'tls', credential: { user: 'me', password: 'p@ss' } },
    ],
    ['smtp://mail.example', { host: 'mail.example', port: 587, security: 'starttls' }],
    ['smtp://mail.example:25?tls=none', { host: 'mail.example', port: 25, security: 'none' }],
    ['smtp://127.0.0.1:2525', { host: '127.0.0.1', port: 2525, security: 'none' }],
    ['smtp://[::1]:2525', { host: '::1', port: 2525, security: 'none' }],
    ['smtp://localhost:2525?tls=starttls', { host: 'localhost', port: 2525, security: 'starttls' }],
  ])('%s', (url, expected) => {
    expect(parseRelayUrl(url)).toEqual(expected);
  });

  test.each(['mail.example', 'http://mail.example', 'smtp://', 'smtp://mail.example?tls=maybe'])(
    '%s is refused',
    (url) => {
      expect(() => parseRelayUrl(url)).toThrow(/mail relay/);
    },
  );
});
