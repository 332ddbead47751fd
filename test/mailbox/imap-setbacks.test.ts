import { expect, test } from 'vitest';

import { createSetbacks } from '../../src/mailbox/imap-setbacks.ts';

const here = { uidValidity: '7', lastUid: 4 };

test('a place that fails again and again is read ever more carefully', () => {
  const setbacks = createSetbacks();
  const seen = Array.from({ length: 9 }, () => {
    const caution = setbacks.at('INBOX', here);
    setbacks.note('INBOX', here);
    return caution;
  });
  expect(seen.map(({ batchMessages }) => batchMessages)).toEqual([100, 100, 1, 1, 1, 1, 1, 1, 1]);
  expect(seen.findIndex(({ excerptFirst }) => excerptFirst)).toBe(4);
  expect(seen.findIndex(({ skipFirst }) => skipFirst)).toBe(8);
});

test('every step forward, another folder and a new UIDVALIDITY begin anew', () => {
  const setbacks = createSetbacks();
  for (let failure = 0; failure < 8; failure += 1) {
    setbacks.note('INBOX', here);
  }
  for (const [folder, cursor] of [
    ['INBOX', { ...here, lastUid: 5 }],
    ['INBOX', { ...here, uidValidity: '8' }],
    ['Junk', here],
  ] as const) {
    expect(setbacks.at(folder, cursor)).toEqual({
      batchMessages: 100,
      excerptFirst: false,
      skipFirst: false,
    });
  }
});
