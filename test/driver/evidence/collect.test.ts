import { inflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { Site } from '../../support/strict-form-server.ts';
import { driversFor } from '../../support/driving.ts';
import { plain } from '../../support/form-sites.ts';

const broken: Site = {
  ...plain,
  page: (token) => `${plain.page(token)}<script>
    console.error('for Ada Marlow'); fetch('/missing?email=ada.p4711@inbox.example');
    setTimeout(() => { throw new TypeError('thrown') })</script>`,
};
const mute: Site = { ...plain, answer: () => {} };
const { drive } = driversFor({ plain, broken, mute });

const text = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString('utf8');

/** The files of a zip archive by name, read from its directory. */
function unzip(archive: Buffer): Map<string, string> {
  const files = new Map<string, string>();
  for (
    let at = archive.indexOf('PK\u0001\u0002');
    at !== -1;
    at = archive.indexOf('PK\u0001\u0002', at + 4)
  ) {
    const name = archive.toString('utf8', at + 46, at + 46 + archive.readUInt16LE(at + 28));
    const start = archive.readUInt32LE(at + 42);
    const data = start + 30 + archive.readUInt16LE(start + 26) + archive.readUInt16LE(start + 28);
    const packed = archive.subarray(data, data + archive.readUInt32LE(at + 20));
    files.set(name, (archive.readUInt16LE(at + 10) === 8 ? inflateRawSync(packed) : packed).toString('utf8'));
  }
  return files;
}

test('a delivered inquiry leaves pictures, the field map and what went wrong in the page, and no trace', async () => {
  const { result } = await drive('broken');
  expect(result.outcome).toBe('submitted');
  const pieces = new Map(result.evidence.map(({ name, bytes }) => [name, bytes]));
  expect([...pieces.keys()]).toEqual(['before.jpg', 'fields.json', 'after.jpg', 'console.json']);
  const told = text(pieces.get('console.json'));
  expect(told).toContain('for [masked]');
  expect(told).toContain('TypeError: thrown');
  expect(told).toMatch(/GET \S+missing 404/);
  expect(told + text(pieces.get('fields.json'))).not.toMatch(/Marlow|p4711/);
});

test('one that went wrong leaves a trace, the next one at that site a trace with its pages', async () => {
  const namesIn = async () => {
    const { result } = await drive('mute', { signal: AbortSignal.timeout(4000) });
    expect(result.outcome).toBe('uncertain');
    const trace = result.evidence.find(({ name }) => name === 'trace.zip');
    return unzip(Buffer.from(trace?.bytes ?? []));
  };
  const first = await namesIn();
  expect(first.get('trace.trace')).toContain('"type":"before"');
  expect(first.get('trace.trace')).not.toContain('frame-snapshot');
  const second = await namesIn();
  expect(second.get('trace.trace')).toContain('frame-snapshot');
});
