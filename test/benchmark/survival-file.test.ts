import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseCsv } from '../../src/benchmark/csv.ts';
import { parseSurvivalTable, readSurvivalFile } from '../../src/benchmark/survival-file.ts';
import type { ReplyBenchError } from '../../src/domain/errors.ts';

const invalid = (message: RegExp) =>
  expect.objectContaining({
    code: 'invalid_input',
    message: expect.stringMatching(message),
  }) as ReplyBenchError;

describe('the table of times', () => {
  test('columns in any order, among others, in any case', () => {
    const groups = parseSurvivalTable('Event,note,time, Group\n1,x,2.5,b\n0,,1e3,a\n1,y,.5,b\n');
    expect([...groups]).toEqual([
      ['b', { times: [2.5, 0.5], events: [1, 1] }],
      ['a', { times: [1000], events: [0] }],
    ]);
  });

  test('byte order mark, CRLF, quotes, blank lines and no last line end', () => {
    const groups = parseSurvivalTable('\uFEFFgroup,time,event\r\n"Müller, ""Söhne""\r\nKG",3,1\r\n\r\nb,4,0');
    expect([...groups.keys()]).toEqual(['Müller, "Söhne"\r\nKG', 'b']);
  });

  test('a header alone is a table without groups', () => {
    expect(parseSurvivalTable('group,time,event\n').size).toBe(0);
  });

  test.each([
    ['', /empty/],
    ['group,time\na,1\n', /^Line 1: the column "event" is missing/],
    ['group,time,time,event\n', /^Line 1: the column "time" stands twice/],
    ['group,time,event\na,1,1\na,-1,1\n', /^Line 3: the time "-1"/],
    ['group,time,event\na,NaN,1\n', /^Line 2: the time "NaN"/],
    ['group,time,event\na,1e999,1\n', /^Line 2: the time "1e999"/],
    ['group,time,event\na,0x10,1\n', /^Line 2: the time "0x10"/],
    ['group,time,event\na,,1\n', /^Line 2: the time ""/],
    ['group,time,event\na,1,2\n', /^Line 2: the event "2"/],
    ['group,time,event\n,1,1\n', /^Line 2: the group is empty/],
    ['group,time,event\na,1\n', /^Line 2: 2 fields, but the header has 3/],
    ['group,time,event\n"a\nb",1,1\nc,x,1\n', /^Line 4: the time "x"/],
    ['group,time,event\r\n\r\nc,x,1\r\n', /^Line 3: the time "x"/],
    ['group,time,event\n"a,1,1\n', /^Line 2: .*never closed/],
    ['group,time,event\na"b,1,1\n', /^Line 2: .*quote/],
    ['group,time,event\n"a"b,1,1\n', /^Line 2: text follows a closing quote/],
  ])('%j is refused with its line', (text, message) => {
    expect(() => parseSurvivalTable(text)).toThrow(invalid(message));
  });

  test('an empty last field and a lone CR survive', () => {
    expect([...parseCsv('a,\r"",b\n')]).toEqual([
      { line: 1, fields: ['a', ''] },
      { line: 2, fields: ['', 'b'] },
    ]);
  });
});

describe('the file', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'survival-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('is read as UTF-8', async () => {
    const path = join(folder, 'times.csv');
    await writeFile(path, '\uFEFFgroup,time,event\nä,1,1\n');
    expect([...(await readSurvivalFile(path)).keys()]).toEqual(['ä']);
  });

  test('that is missing or not UTF-8 is refused', async () => {
    const path = join(folder, 'latin1.csv');
    await writeFile(path, Buffer.from('group,time,event\n\xe4,1,1\n', 'latin1'));
    await expect(readSurvivalFile(path)).rejects.toThrow(invalid(/not UTF-8/));
    await expect(readSurvivalFile(join(folder, 'none.csv'))).rejects.toThrow(invalid(/cannot be read/));
  });
});
