import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ReplyBenchError } from '../../src/domain/errors.ts';
import { isOpen, parseCalendar, workingSeconds, type CalendarInput } from '../../src/domain/working-time.ts';

const hour = 3600;
type Day = CalendarInput['weekly'][number];
const office: Day = [['09:00', '17:00']];
const officeWeek: Day[] = [office, office, office, office, office, [], []];
const everyDay = (day: Day): Day[] => Array.from({ length: 7 }, () => day);
const always = everyDay([['00:00', '24:00']]);

function secondsIn(input: Partial<CalendarInput>, from: string, to: string): number {
  const calendar = parseCalendar({ timeZone: 'UTC', weekly: officeWeek, ...input });
  return workingSeconds(new Date(from), new Date(to), calendar);
}

describe('working seconds', () => {
  test('within a day, over a night, over a weekend', () => {
    expect(secondsIn({}, '2026-11-23T09:30:00Z', '2026-11-23T10:15:00.250Z')).toBe(2700.25);
    expect(secondsIn({}, '2026-11-23T16:00:00Z', '2026-11-24T10:00:00Z')).toBe(2 * hour);
    expect(secondsIn({}, '2026-11-20T16:00:00Z', '2026-11-23T10:00:00Z')).toBe(2 * hour);
    expect(secondsIn({}, '2026-11-21T01:00:00Z', '2026-11-22T23:00:00Z')).toBe(0);
    expect(secondsIn({}, '2026-11-23T09:00:00Z', '2026-11-23T09:00:00Z')).toBe(0);
  });

  test('several intervals a day, a night as two, whole days', () => {
    const lunch: Day[] = everyDay([
      ['13:00', '17:00'],
      ['08:00', '12:00'],
    ]);
    expect(secondsIn({ weekly: lunch }, '2026-11-23T11:00:00Z', '2026-11-23T14:00:00Z')).toBe(2 * hour);
    const night: Day[] = everyDay([
      [0, 360],
      [1320, 1440],
    ]);
    expect(secondsIn({ weekly: night }, '2026-11-23T12:00:00Z', '2026-11-24T12:00:00Z')).toBe(8 * hour);
    expect(secondsIn({ weekly: always }, '2026-11-20T00:00:00Z', '2026-11-27T00:00:00Z')).toBe(168 * hour);
    expect(secondsIn({ weekly: everyDay([]) }, '2020-01-01T00:00:00Z', '2026-01-01T00:00:00Z')).toBe(0);
  });

  test('closures take out local days, once each', () => {
    const input = { closures: ['2026-12-25', '2026-12-25', '2026-12-26', '2027-01-01'] };
    expect(secondsIn(input, '2026-12-24T16:00:00Z', '2026-12-28T10:00:00Z')).toBe(2 * hour);
    expect(secondsIn(input, '2026-12-25T10:00:00Z', '2026-12-25T11:00:00Z')).toBe(0);
    const auckland = { ...input, timeZone: 'Pacific/Auckland' };
    expect(secondsIn(auckland, '2026-12-24T20:00:00Z', '2026-12-25T04:00:00Z')).toBe(0);
  });

  test('both daylight-saving changes: a skipped hour is not there, a repeated one is there twice', () => {
    const berlin = { timeZone: 'Europe/Berlin', weekly: everyDay([['01:00', '05:00']]) };
    expect(secondsIn(berlin, '2026-03-28T12:00:00Z', '2026-03-29T12:00:00Z')).toBe(3 * hour);
    expect(secondsIn(berlin, '2026-10-24T12:00:00Z', '2026-10-25T12:00:00Z')).toBe(5 * hour);
    expect(secondsIn({ ...berlin, weekly: always }, '2026-03-28T23:00:00Z', '2026-03-29T22:00:00Z')).toBe(
      23 * hour,
    );
    expect(secondsIn({ ...berlin, weekly: officeWeek }, '2026-10-23T14:00:00Z', '2026-10-26T09:00:00Z')).toBe(
      2 * hour,
    );
  });

  test('hours that begin in the skipped hour begin with the next that exists', () => {
    const berlin = { timeZone: 'Europe/Berlin', weekly: everyDay([['02:30', '04:00']]) };
    expect(secondsIn(berlin, '2026-03-29T00:00:00Z', '2026-03-29T06:00:00Z')).toBe(hour);
    expect(secondsIn(berlin, '2026-10-25T00:00:00Z', '2026-10-25T06:00:00Z')).toBe(2 * hour);
  });

  test('a calendar that was first asked at the very moment of a change knows what was before', () => {
    const calendar = parseCalendar({ timeZone: 'Europe/Berlin', weekly: officeWeek });
    const change = new Date('2026-03-29T01:00:00Z');
    const before = new Date('2026-03-27T15:30:00Z');
    expect(workingSeconds(change, new Date('2026-03-30T08:00:00Z'), calendar)).toBe(hour);
    expect(workingSeconds(before, change, calendar)).toBe(hour / 2);
    expect(isOpen(before, calendar)).toBe(true);
  });

  test('a zone that skipped a whole day', () => {
    const apia = { timeZone: 'Pacific/Apia', weekly: always };
    expect(secondsIn(apia, '2011-12-30T09:00:00Z', '2011-12-30T11:00:00Z')).toBe(2 * hour);
    const friday: Day[] = [[], [], [], [], always[0] ?? [], [], []];
    expect(secondsIn({ ...apia, weekly: friday }, '2011-12-29T00:00:00Z', '2012-01-02T00:00:00Z')).toBe(0);
  });

  test('centuries are counted without walking through their days', () => {
    const seconds = secondsIn(
      { weekly: always, closures: ['2100-06-01'] },
      '1900-01-01T00:00:00Z',
      '2300-01-01T00:00:00Z',
    );
    expect(seconds).toBe((Date.UTC(2300, 0, 1) - Date.UTC(1900, 0, 1)) / 1000 - 24 * hour);
  });
});

describe('being open', () => {
  const berlin = parseCalendar({ timeZone: 'Europe/Berlin', weekly: officeWeek, closures: ['2026-11-24'] });
  test.each([
    ['2026-11-23T07:59:59.999Z', false],
    ['2026-11-23T08:00:00.000Z', true],
    ['2026-11-23T15:59:59.999Z', true],
    ['2026-11-23T16:00:00.000Z', false],
    ['2026-11-24T12:00:00.000Z', false],
    ['2026-07-01T07:00:00.000Z', true],
    ['2026-11-22T12:00:00.000Z', false],
  ])('%s: %s', (at, open) => {
    expect(isOpen(new Date(at), berlin)).toBe(open);
  });
});

describe('a calendar that makes no sense', () => {
  const monday = (day: Day): Partial<CalendarInput> => ({ weekly: [day, [], [], [], [], [], []] });

  test.each<[string, Partial<CalendarInput>, string[]]>([
    ['unknown zone', { timeZone: 'Europe/Atlantis' }, ['/timeZone']],
    ['six days', { weekly: officeWeek.slice(1) }, ['/weekly']],
    [
      'overlap',
      monday([
        ['09:00', '12:00'],
        ['11:59', '13:00'],
      ]),
      ['/weekly/0/1'],
    ],
    [
      'overlap in the other order',
      monday([
        ['11:59', '13:00'],
        ['09:00', '12:00'],
      ]),
      ['/weekly/0/0'],
    ],
    ['a night in one interval', monday([['22:00', '06:00']]), ['/weekly/0/0']],
    ['no length', monday([['09:00', '09:00']]), ['/weekly/0/0']],
    ['past midnight', monday([['09:00', '24:01']]), ['/weekly/0/0']],
    [
      'no times',
      monday([
        ['9', 'noon'],
        [-1, 2.5],
      ]),
      ['/weekly/0/0', '/weekly/0/1'],
    ],
    ['no dates', { closures: ['2026-02-29', '2026-12-25', '20261225'] }, ['/closures/0', '/closures/2']],
    ['all at once', { timeZone: '', closures: ['x'] }, ['/timeZone', '/closures/0']],
  ])('%s', (_, input, pointers) => {
    const faults = pointers.map((pointer) => expect.objectContaining({ pointer }) as unknown);
    expect(() => parseCalendar({ timeZone: 'UTC', weekly: officeWeek, ...input })).toThrow(
      expect.objectContaining({ code: 'invalid_input', faults }) as ReplyBenchError,
    );
  });

  test('intervals may touch', () => {
    const touching = monday([
      ['09:00', '12:00'],
      ['12:00', '13:00'],
    ]);
    expect(secondsIn(touching, '2026-11-23T00:00:00Z', '2026-11-24T00:00:00Z')).toBe(4 * hour);
  });

  test('a window that ends before it begins, and no time at all', () => {
    const calendar = parseCalendar({ timeZone: 'UTC', weekly: officeWeek });
    const invalid = expect.objectContaining({ code: 'invalid_input' }) as ReplyBenchError;
    expect(() => workingSeconds(new Date(1), new Date(0), calendar)).toThrow(invalid);
    expect(() => workingSeconds(new Date(Number.NaN), new Date(0), calendar)).toThrow(invalid);
    expect(() => isOpen(new Date(Number.NaN), calendar)).toThrow(invalid);
  });
});

describe('a slow clock that is read every minute', () => {
  /** Counts the minutes at which the local clock, as Intl shows it, stands inside an interval. */
  function slowSeconds(input: CalendarInput, from: number, to: number): number {
    const format = new Intl.DateTimeFormat('en-GB', {
      timeZone: input.timeZone,
      weekday: 'short',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
    const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
    let seconds = 0;
    for (let at = from; at < to; at += 60_000) {
      const part = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
      const date = `${part['year']}-${part['month']}-${part['day']}`;
      const minute = Number(part['hour']) * 60 + Number(part['minute']);
      const day = input.weekly[days.indexOf(part['weekday'] ?? '')] ?? [];
      const open = day.some(([opens, closes]) => Number(opens) <= minute && minute < Number(closes));
      if (open && input.closures?.includes(date) !== true) seconds += 60;
    }
    return seconds;
  }

  const edges = fc.uniqueArray(fc.integer({ min: 0, max: 1440 }), { minLength: 0, maxLength: 6 });
  const day = edges.map((all) => {
    const sorted = all.toSorted((a, b) => a - b);
    return sorted.flatMap((opens, i): [number, number][] => {
      const closes = sorted[i + 1];
      return i % 2 === 0 && closes !== undefined ? [[opens, closes]] : [];
    });
  });
  const weekly = fc.array(day, { minLength: 7, maxLength: 7 });
  // Days around changes of every kind: both European and American ones, southern, half-hour, Ramadan, a lost day.
  const places: [string, string][] = [
    ['Europe/Berlin', '2026-03-28'],
    ['Europe/Berlin', '2026-10-24'],
    ['America/New_York', '2026-03-07'],
    ['America/St_Johns', '2026-10-31'],
    ['Australia/Lord_Howe', '2026-04-04'],
    ['Pacific/Chatham', '2026-09-26'],
    ['Africa/Casablanca', '2024-03-09'],
    ['Pacific/Apia', '2011-12-29'],
    ['Asia/Pyongyang', '2018-05-03'],
    ['America/Sao_Paulo', '2018-11-03'],
    ['Asia/Kolkata', '2026-06-01'],
  ];

  test.each(places)('%s from %s', (timeZone, date) => {
    const start = Date.parse(`${date}T00:00Z`);
    const minutes = fc.integer({ min: -600, max: 3000 });
    const closures = fc.subarray(
      [0, 1, 2].map((i) => new Date(start + i * 86_400_000).toISOString().slice(0, 10)),
    );
    fc.assert(
      fc.property(weekly, closures, minutes, minutes, (week, closed, a, b) => {
        const input = { timeZone, weekly: week, closures: closed };
        const from = start + Math.min(a, b) * 60_000;
        const to = start + Math.max(a, b) * 60_000;
        const fast = workingSeconds(new Date(from), new Date(to), parseCalendar(input));
        expect(fast).toBe(slowSeconds(input, from, to));
      }),
      { numRuns: 15 },
    );
  });

  test('is additive: any time in between splits it without loss', () => {
    const time = fc.integer({ min: 0, max: Date.UTC(2040, 0, 1) });
    fc.assert(
      fc.property(weekly, fc.constantFrom(...places), time, time, time, (week, [timeZone], ...times) => {
        const calendar = parseCalendar({ timeZone, weekly: week });
        const [a = 0, b = 0, c = 0] = times.toSorted((x, y) => x - y);
        const seconds = (from: number, to: number) => workingSeconds(new Date(from), new Date(to), calendar);
        expect(seconds(a, b) + seconds(b, c)).toBeCloseTo(seconds(a, c), 3);
        expect(isOpen(new Date(a), calendar)).toBe(seconds(a, a + 1) > 0);
      }),
    );
  });
});
