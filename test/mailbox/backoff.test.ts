import { expect, test } from 'vitest';

import { backoffDelay, defaultBackoff } from '../../src/mailbox/backoff.ts';

test('waits from one second to five minutes, doubling, half of it by chance', () => {
  const longest = [1, 2, 3, 4, 9, 10, 60].map((failures) => backoffDelay(failures, defaultBackoff, () => 1));
  expect(longest).toEqual([1000, 2000, 4000, 8000, 256_000, 300_000, 300_000]);
  expect(backoffDelay(3, defaultBackoff, () => 0)).toBe(2000);
});
