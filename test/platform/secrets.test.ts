import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { createVault, loadSecret } from '../../src/platform/secrets.ts';

it('opens what it sealed, never the same bytes twice, and nothing that was altered', () => {
  const vault = createVault(randomBytes(32));
  const plain = Buffer.from('From: ann@garden.example');
  const [one, two] = [vault.seal(plain), vault.seal(plain)];
  expect(vault.open(one)).toEqual(plain);
  expect(vault.open(vault.seal(Buffer.of()))).toEqual(Buffer.of());
  expect(one.equals(two)).toBe(false);
  for (const at of [0, 1, 13, one.length - 1]) {
    const altered = Buffer.from(one);
    altered.writeUInt8(altered.readUInt8(at) ^ 1, at);
    expect(() => vault.open(altered)).toThrow(/unknown version|authenticat|Invalid/);
  }
  expect(() => vault.open(one.subarray(0, 20))).toThrow(/unknown version|authenticat|Invalid/);
  expect(() => createVault(randomBytes(32)).open(one)).toThrow(/unknown version|authenticat|Invalid/);
});

it('derives other keys for other purposes, the same at every start', () => {
  const secret = randomBytes(32);
  expect(createVault(secret).derive('a')).toEqual(createVault(secret).derive('a'));
  expect(createVault(secret).derive('a')).not.toEqual(createVault(secret).derive('b'));
});

it('refuses a secret of another length, and says how to make one', () => {
  expect(() => createVault(randomBytes(16))).toThrow('openssl rand -base64 32');
});

it('makes one key for all processes that start at once, readable by its owner alone', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'replybench-secret-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const keys = await Promise.all([1, 2, 3, 4, 5].map(() => loadSecret(undefined, join(folder, 'data'))));
  expect(new Set(keys.map((key) => key.toString('hex'))).size).toBe(1);
  expect(await loadSecret(undefined, join(folder, 'data'))).toEqual(keys[0]);
  expect(await readdir(join(folder, 'data'))).toEqual(['secret.key']);
  expect((await stat(join(folder, 'data', 'secret.key'))).mode & 0o777).toBe(0o600);
  const own = randomBytes(32);
  expect(await loadSecret(own.toString('base64'), folder)).toEqual(own);
});
