import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { arrivalTime, receivedHeadersOf } from '../../src/mailbox/arrival.ts';
import { readReceived } from '../../src/mailbox/received.ts';

const at = (text: string) => readReceived(text).at?.toISOString() ?? null;
const line = (by: string, date: string) =>
  `from relay.example (relay.example [192.0.2.7]) by ${by} with ESMTPS id 4Xy; ${date}`;

describe('the date of a Received header', () => {
  test.each([
    ['the standard form', 'Tue, 3 Nov 2026 09:15:02 +0100', '2026-11-03T08:15:02.000Z'],
    ['a comment after the zone', 'Tue, 3 Nov 2026 09:15:02 +0100 (CET)', '2026-11-03T08:15:02.000Z'],
    [
      'nested comments',
      'Tue, 3 Nov 2026 (a (b) c) 09:15:02 +0100 (CET (winter))',
      '2026-11-03T08:15:02.000Z',
    ],
    ['an unclosed comment', 'Tue, 3 Nov 2026 09:15:02 +0100 (CET', '2026-11-03T08:15:02.000Z'],
    ['no weekday', '3 Nov 2026 09:15:02 -0500', '2026-11-03T14:15:02.000Z'],
    ['a wrong weekday', 'Sun, 3 Nov 2026 09:15:02 +0000', '2026-11-03T09:15:02.000Z'],
    ['no seconds', 'Tue, 3 Nov 2026 09:15 +0000', '2026-11-03T09:15:00.000Z'],
    ['fractions of a second', 'Tue, 3 Nov 2026 09:15:02.731 +0000', '2026-11-03T09:15:02.000Z'],
    ['an obsolete zone', 'Tue, 3 Nov 2026 09:15:02 EST', '2026-11-03T14:15:02.000Z'],
    ['GMT', 'Tue, 3 Nov 2026 09:15:02 GMT', '2026-11-03T09:15:02.000Z'],
    ['a European zone name', 'Tue, 3 Nov 2026 09:15:02 CEST', '2026-11-03T07:15:02.000Z'],
    ['a zone with a colon', 'Tue, 3 Nov 2026 09:15:02 +05:30', '2026-11-03T03:45:02.000Z'],
    ['a name before the offset', 'Tue, 3 Nov 2026 09:15:02 GMT+0200', '2026-11-03T07:15:02.000Z'],
    ['a two-digit year', '3 Nov 26 09:15:02 +0000', '2026-11-03T09:15:02.000Z'],
    ['a two-digit year of the last century', '3 Nov 96 09:15:02 +0000', '1996-11-03T09:15:02.000Z'],
    ['hyphens in the date', 'Tue, 03-Nov-2026 09:15:02 +0000', '2026-11-03T09:15:02.000Z'],
    ['a full month name', 'Tuesday, 3 November 2026 09:15:02 +0000', '2026-11-03T09:15:02.000Z'],
    ['asctime', 'Tue Nov  3 09:15:02 2026', '2026-11-03T09:15:02.000Z'],
    ['date(1)', 'Tue Nov  3 09:15:02 CET 2026 +0100', '2026-11-03T08:15:02.000Z'],
    ['ISO 8601', '2026-11-03T09:15:02Z', '2026-11-03T09:15:02.000Z'],
    ['a leap second', 'Wed, 31 Dec 2025 23:59:60 +0000', '2026-01-01T00:00:00.000Z'],
    ['no zone: UTC', 'Tue, 3 Nov 2026 09:15:02', '2026-11-03T09:15:02.000Z'],
    ['day 31 of a short month', 'Tue, 31 Nov 2026 09:15:02 +0000', null],
    ['hour 25', 'Tue, 3 Nov 2026 25:15:02 +0000', null],
    ['no date', 'yesterday', null],
  ])('%s', (_name, date, expected) => {
    expect(at(line('mx.example', date))).toBe(expected);
  });

  test('is found after folding, without a semicolon, and before further clauses', () => {
    expect(at('from a by b;\r\n\tTue, 3 Nov 2026\r\n 09:15:02 +0000')).toBe('2026-11-03T09:15:02.000Z');
    expect(at('from a by b with SMTP Tue, 3 Nov 2026 09:15:02 +0000')).toBe('2026-11-03T09:15:02.000Z');
    expect(at('(qmail 12 invoked by uid 89; ok); 3 Nov 2026 09:15:02 -0000')).toBe(
      '2026-11-03T09:15:02.000Z',
    );
    expect(at('from a by b; Tue, 3 Nov 2026 09:15:02 +0000; spf=pass')).toBe('2026-11-03T09:15:02.000Z');
  });

  test('an unknown or impossible zone is taken as UTC and said to be so', () => {
    for (const zone of ['', ' Q', ' IST', ' +9900', ' -0075']) {
      const stamp = readReceived(line('mx.example', `Tue, 3 Nov 2026 09:15:02${zone}`));
      expect(stamp).toMatchObject({ zoned: false, at: new Date('2026-11-03T09:15:02Z') });
    }
  });

  test('every instant written in any zone is read back', () => {
    const instant = fc.date({
      min: new Date('1995-01-01'),
      max: new Date('2090-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instant, fc.integer({ min: -48, max: 56 }), (date, quarters) => {
        const seconds = Math.floor(date.getTime() / 1000) * 1000;
        const local = new Date(seconds + quarters * 15 * 60_000).toUTCString().replace(' GMT', '');
        const [hours, minutes] = [Math.floor(Math.abs(quarters) / 4), (Math.abs(quarters) % 4) * 15];
        const zone = `${quarters < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}${String(minutes).padStart(2, '0')}`;
        expect(at(line('mx.example', `${local} ${zone}`))).toBe(new Date(seconds).toISOString());
      }),
    );
  });

  test('never throws and stays quick on hostile input', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => void readReceived(text)));
    for (const part of ['(', ')', '; ', '1 ', 'by ', 'a:', '\\', '1 Nov ']) {
      expect(readReceived(part.repeat(50_000)).at).toBeNull();
    }
  });
});

describe('the writer of a Received header', () => {
  test('is the host of its by clause', () => {
    expect(readReceived(line('MX.Example.', 'x')).by).toBe('mx.example');
    expect(readReceived('by 2002:a05:6a10:0:b0 with SMTP id x; x').by).toBe('2002:a05:6a10:0:b0');
    expect(readReceived('from a (by forged.example) by mx.example; x').by).toBe('mx.example');
    expect(readReceived('from by.example.org by mx.example; x').by).toBe('mx.example');
    expect(readReceived('(qmail 12 invoked by uid 89); x').by).toBeNull();
  });
});

describe('the Received headers of a message', () => {
  const headersOf = (text: string) => receivedHeadersOf(Buffer.from(text));

  test('come topmost first, unfolded, and only from the head', () => {
    const raw =
      'Return-Path: <a@b>\r\nReceived: one\r\n\tby two;\r\n  three\r\nSubject: x\r\n folded\r\nRECEIVED : four\r\n\r\nReceived: body\r\n';
    expect(headersOf(raw)).toEqual(['one\tby two;  three', 'four']);
  });

  test('are looked for in anything, without a fault', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(receivedHeadersOf(bytes)).toEqual([]);
      }),
    );
    expect(headersOf(`Subject: ${'x'.repeat(100_000)}\r\nReceived: one\r\n\r\n`)).toEqual(['one']);
  });

  test('are found with bare line feeds and without a body', () => {
    expect(headersOf('X-Received: no\nReceived: one\n two\n\nReceived: body')).toEqual(['one two']);
    expect(headersOf('Received: one')).toEqual(['one']);
    expect(headersOf('')).toEqual([]);
  });
});

describe('the time of arrival', () => {
  const top = line('mx.operator.example', 'Tue, 3 Nov 2026 10:00:00 +0000');
  const lower = line('out.sender.example', 'Tue, 3 Nov 2026 08:00:00 +0000');
  const internalDate = new Date('2026-11-04T10:00:00Z');

  test('is the topmost Received, however late the poller read it', () => {
    const arrival = arrivalTime({ receivedHeaders: [top, lower], internalDate, trustedHosts: [] });
    expect(arrival).toEqual({
      at: new Date('2026-11-03T10:00:00Z'),
      by: 'received',
      host: 'mx.operator.example',
    });
  });

  test('is the topmost line of a trusted host when later hops were added elsewhere', () => {
    const fetched = line('laptop.example', 'Wed, 4 Nov 2026 10:00:00 +0000');
    const forged = line('mx.operator.example', 'Mon, 2 Nov 2026 10:00:00 +0000');
    const receivedHeaders = [fetched, top, lower, forged];
    const arrival = arrivalTime({ receivedHeaders, internalDate, trustedHosts: ['Operator.Example.'] });
    expect(arrival?.at).toEqual(new Date('2026-11-03T10:00:00Z'));
  });

  test('a trusted name is not matched by a longer one that only ends alike', () => {
    const other = line('mx.notoperator.example', 'Tue, 3 Nov 2026 11:00:00 +0000');
    const arrival = arrivalTime({
      receivedHeaders: [other, top],
      internalDate,
      trustedHosts: ['operator.example'],
    });
    expect(arrival?.at).toEqual(new Date('2026-11-03T10:00:00Z'));
  });

  test('is INTERNALDATE when no Received is ours, or none can be read', () => {
    const expected = { at: internalDate, by: 'internaldate' };
    expect(
      arrivalTime({ receivedHeaders: [lower], internalDate, trustedHosts: ['operator.example'] }),
    ).toMatchObject(expected);
    expect(arrivalTime({ receivedHeaders: [], internalDate, trustedHosts: [] })).toMatchObject(expected);
    expect(
      arrivalTime({ receivedHeaders: ['by a; soon', lower], internalDate, trustedHosts: [] }),
    ).toMatchObject(expected);
  });

  test('is INTERNALDATE when the header names no usable zone', () => {
    const unzoned = line('mx.operator.example', 'Tue, 3 Nov 2026 10:00:00');
    expect(arrivalTime({ receivedHeaders: [unzoned], internalDate, trustedHosts: [] })?.at).toEqual(
      internalDate,
    );
    expect(arrivalTime({ receivedHeaders: [unzoned], internalDate: null, trustedHosts: [] })).toMatchObject({
      at: new Date('2026-11-03T10:00:00Z'),
      by: 'received',
    });
  });

  test.each(['Thu, 1 Jan 1970 00:00:00 +0000', 'Sat, 3 Nov 2099 10:00:00 +0000'])('is never %s', (date) => {
    const readAt = new Date('2026-11-04T10:00:05Z');
    const wrong = line('mx.operator.example', date);
    expect(arrivalTime({ receivedHeaders: [wrong], internalDate, trustedHosts: [], readAt })?.at).toEqual(
      internalDate,
    );
    expect(
      arrivalTime({ receivedHeaders: [wrong], internalDate: null, trustedHosts: [], readAt }),
    ).toBeNull();
    expect(
      arrivalTime({ receivedHeaders: [wrong, lower], internalDate: null, trustedHosts: [], readAt })?.at,
    ).toEqual(new Date('2026-11-03T08:00:00Z'));
  });

  test('is unknown when nothing tells it', () => {
    expect(arrivalTime({ receivedHeaders: [], internalDate: null, trustedHosts: [] })).toBeNull();
  });
});
