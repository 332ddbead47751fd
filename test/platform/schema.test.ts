import { Type } from 'typebox';
import { describe, expect, it } from 'vitest';
import { ReplyBenchError, type InputFault } from '../../src/domain/errors.ts';
import { idBefore, toPage } from '../../src/platform/page.ts';
import { HttpUrl, Id, nullable, parse, parseText, strict, TimeZone } from '../../src/platform/schema.ts';
import { storableJson, storableText } from '../../src/platform/storable.ts';

const Input = strict({
  name: Type.String({ minLength: 1 }),
  url: Type.Optional(HttpUrl),
  zone: TimeZone,
  size: Type.Integer({ default: 3 }),
  kind: Type.Optional(Type.Enum(['form', 'chat'])),
  at: Type.Optional(Type.String({ format: 'date-time' })),
  id: Type.Optional(Id),
  note: Type.Optional(nullable(Type.String())),
});

function faults(input: unknown): readonly InputFault[] {
  try {
    parse(Input, input);
  } catch (error) {
    if (error instanceof ReplyBenchError) return error.faults;
    throw error;
  }
  return [];
}

const good = { name: 'a', zone: 'Europe/Berlin' };

it('fills defaults in and leaves the input as it was', () => {
  const input = { ...good };
  expect(parse(Input, input)).toEqual({ ...good, size: 3 });
  expect(input).toEqual(good);
});

it.each([
  [{ ...good, colour: 1 }, '/colour', 'is not a known key'],
  [{ zone: 'UTC' }, '', 'misses name'],
  [{ ...good, kind: 'fax' }, '/kind', 'must be one of form, chat'],
  [{ ...good, url: 'ftp://a.example' }, '/url', 'must be an http:// or https:// URL without credentials'],
  [
    { ...good, url: 'https://u:p@a.example' },
    '/url',
    'must be an http:// or https:// URL without credentials',
  ],
  [{ ...good, zone: 'Mars/Base' }, '/zone', 'must be an IANA time zone such as Europe/Berlin'],
  [
    { ...good, at: '2026-01-31T09:00:00' },
    '/at',
    'must be an ISO 8601 time with zone, such as 2026-01-31T09:00:00Z',
  ],
  [{ ...good, id: 'x' }, '/id', 'must be an id (UUID)'],
  [{ ...good, name: 'a\0' }, '/name', 'must be well-formed text without NUL'],
])('says in one line what is wrong: %j', (input, pointer, detail) => {
  expect(faults(input)).toEqual([{ pointer, detail }]);
});

it('names every fault of an input at once, and no value is too odd', () => {
  expect(
    faults({ zone: 1, size: 'x', colour: 2 })
      .map(({ pointer }) => pointer)
      .toSorted(),
  ).toEqual(['', '/colour', '/size', '/zone']);
  for (const odd of [null, undefined, 5, 'text', [], [good], true])
    expect(faults(odd).length).toBeGreaterThan(0);
});

it('reads numbers from text, and only from text', () => {
  expect(parseText(Input, { ...good, size: '5' })).toMatchObject({ size: 5 });
  expect(() => parse(Input, { ...good, size: '5' })).toThrow('/size');
  expect(() => parseText(Input, { ...good, size: '5.5' })).toThrow('/size');
});

describe('cursors', () => {
  const rows = ['c', 'b', 'a'].map((letter) => ({ id: `019a0000-0000-7000-8000-00000000000${letter}` }));

  it('carry on after the last row of the page before', () => {
    const page = toPage(rows, { limit: 2 });
    expect(page.data).toEqual(rows.slice(0, 2));
    expect(idBefore({ limit: 2, cursor: page.next_cursor ?? '' })).toBe(rows[1]?.id);
  });

  it('end with the rows', () => {
    expect(toPage(rows, { limit: 3 }).next_cursor).toBeNull();
    expect(toPage([], { limit: 3 })).toEqual({ data: [], next_cursor: null });
  });

  it.each(['nonsense', Buffer.from("' or 1=1").toString('base64url'), ''])(
    'refuse what no list gave: %s',
    (cursor) => {
      expect(() => idBefore({ limit: 1, cursor })).toThrow(ReplyBenchError);
    },
  );
});

it('makes any text storable and leaves sound text alone', () => {
  expect(storableText('häuser 🏠')).toBe('häuser 🏠');
  expect(storableText('a\0\ud800b')).toBe('a\uFFFD\uFFFDb');
  expect(JSON.parse(storableJson({ deep: [{ text: 'a\0\udc00' }], n: 1 }))).toEqual({
    deep: [{ text: 'a\uFFFD\uFFFD' }],
    n: 1,
  });
});
