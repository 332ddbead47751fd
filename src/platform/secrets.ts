import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ReplyBenchError } from '../domain/errors.ts';

/** Encrypts what must not lie readable in the database (AES-256-GCM; a version byte, nonce and tag go in front). */
export interface Vault {
  seal(plain: Uint8Array): Buffer;
  /** @throws when the bytes were sealed with another key or altered. */
  open(sealed: Uint8Array): Buffer;
  /** A key for another purpose, derived from the same secret. */
  derive(purpose: string): Buffer;
}

const version = 1;
const nonceLength = 12;
const tagLength = 16;

export function createVault(secret: Uint8Array): Vault {
  if (secret.length !== 32) {
    throw new ReplyBenchError(
      'configuration',
      'REPLYBENCH_SECRET_KEY must be 32 bytes in base64: openssl rand -base64 32',
    );
  }
  const derive = (purpose: string) =>
    Buffer.from(hkdfSync('sha256', secret, '', `replybench ${purpose}`, 32));
  const key = derive('storage');
  return {
    derive,
    seal(plain) {
      const nonce = randomBytes(nonceLength);
      const cipher = createCipheriv('aes-256-gcm', key, nonce);
      const body = Buffer.concat([cipher.update(plain), cipher.final()]);
      return Buffer.concat([Buffer.of(version), nonce, cipher.getAuthTag(), body]);
    },
    open(sealed) {
      if (sealed[0] !== version) throw new Error('sealed by an unknown version');
      const body = 1 + nonceLength + tagLength;
      const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(1, 1 + nonceLength));
      decipher.setAuthTag(sealed.subarray(1 + nonceLength, body));
      return Buffer.concat([decipher.update(sealed.subarray(body)), decipher.final()]);
    },
  };
}

/** The configured secret, else the one kept in the data folder (made on first use). */
export async function loadSecret(configured: string | undefined, dataDir: string): Promise<Buffer> {
  if (configured) return Buffer.from(configured, 'base64');
  const path = join(dataDir, 'secret.key');
  const stored = await readFile(path, 'utf8').catch(() => null);
  if (stored !== null) return Buffer.from(stored, 'base64');
  await mkdir(dataDir, { recursive: true });
  // Written aside and linked, so that of two processes at once both end with one whole key.
  const draft = `${path}.${process.pid}.${randomBytes(4).toString('hex')}`;
  await writeFile(draft, randomBytes(32).toString('base64'), { mode: 0o600, flag: 'wx' });
  await link(draft, path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  await rm(draft);
  return Buffer.from(await readFile(path, 'utf8'), 'base64');
}
