import { expect, it } from 'vitest';
import { untilReachable } from '../../src/platform/retry.ts';
import { silentLog } from '../support/context.ts';

const away = () => Object.assign(new Error('the server closed the connection'), { code: '57P01' });

it('repeats while the database is away, and no other failure', async () => {
  let tries = 0;
  const work = () => {
    tries += 1;
    return tries < 3 ? Promise.reject(away()) : Promise.resolve(tries);
  };
  expect(await untilReachable(work, { log: silentLog, giveUpAfterMs: 60_000 })).toBe(3);
  tries = 0;
  const wrong = () => {
    tries += 1;
    return Promise.reject(new Error('a fault of ours'));
  };
  await expect(untilReachable(wrong, { log: silentLog, giveUpAfterMs: 60_000 })).rejects.toThrow(
    'a fault of ours',
  );
  expect(tries).toBe(1);
});

it('throws the last failure once its time is up', async () => {
  await expect(
    untilReachable(() => Promise.reject(away()), { log: silentLog, giveUpAfterMs: 1 }),
  ).rejects.toThrow('the server closed');
});
