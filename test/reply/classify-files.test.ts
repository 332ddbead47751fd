import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { classifyFiles } from '../../src/reply/classify-files.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'replybench-classify-'));
  await mkdir(join(folder, 'sub'));
  await writeFile(
    join(folder, 'a.eml'),
    'Received: from x by mx.probe.example; Tue, 3 Nov 2026 11:15:02 +0100\nReceived: from y by x; Tue, 3 Nov 2026 09:00:00 +0000\nFrom: Anna Smith <anna.smith@x.example>\nSubject: Re: Price\nIn-Reply-To: <1@p>\n\nThe price is 5 pounds, and we could send it to you tomorrow by post.\n\n> price?',
  );
  await writeFile(join(folder, 'sub', 'b.eml'), '');
});

afterAll(() => rm(folder, { recursive: true, force: true }));

it('gives one line a message with the keys of the command, in the order of names', async () => {
  const lines = await Array.fromAsync(classifyFiles([folder]));
  expect(lines.map((line) => Object.keys(line))).toEqual([
    ['file', 'kind', 'receivedAt', 'text', 'language', 'reasons'],
    ['file', 'kind', 'receivedAt', 'text', 'language', 'reasons'],
  ]);
  expect(lines[0]).toMatchObject({
    file: join(folder, 'a.eml'),
    kind: 'human',
    receivedAt: '2026-11-03T10:15:02.000Z',
    text: 'The price is 5 pounds, and we could send it to you tomorrow by post.',
    language: 'en',
  });
  expect(lines[1]).toMatchObject({
    file: join(folder, 'sub', 'b.eml'),
    receivedAt: null,
    text: '',
    language: 'unknown',
  });
});

it('fails for a path that is not there', async () => {
  await expect(Array.fromAsync(classifyFiles([join(folder, 'none.eml')]))).rejects.toThrow('ENOENT');
});
