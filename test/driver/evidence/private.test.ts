import { describe, expect, test } from 'vitest';
import { fieldMap } from '../../../src/driver/evidence/field-map.ts';
import { privatePattern, redact } from '../../../src/driver/evidence/private.ts';
import type { Asker, FilledField } from '../../../src/driver/index.ts';

const asker: Asker = {
  firstName: 'Al',
  lastName: "O'Hara (jr.)",
  email: 'al.p4711@inbox.example',
  phone: '+49301234567',
  street: 'Lange Straße 7',
  country: 'DE',
  locale: 'de-DE',
};
const patternFor = (change: Partial<Asker> = {}, fields: FilledField[] = []) =>
  privatePattern({ target: '', asker: { ...asker, ...change }, question: {} }, fields);

describe('what tells who asks is found', () => {
  test.each([
    ['Thank you, AL!', 'Thank you, [masked]!'],
    ["for O'Hara (jr.): soon", 'for [masked]: soon'],
    ['sent to al.p4711@inbox.example.', 'sent to [masked]'],
    ['alias al.p4711 only', 'alias [masked] only'],
    ['call 030 / 123-45 67 now', 'call [masked] now'],
    ['call +49 (30) 1234567 now', 'call [masked] now'],
    ['at Lange  Straße 7', 'at [masked]'],
    ['All also normal, 1234 and 4567', 'All also normal, 1234 and 4567'],
  ])('%s', (text, expected) => expect(redact(text, patternFor())).toBe(expected));

  test('in scripts without blanks', () => {
    expect(redact('山田様ありがとう', patternFor({ lastName: '山田' }))).toBe('[masked]様ありがとう');
  });

  test('as it was typed, where a field wanted it otherwise', () => {
    const typed = [{ selector: '#b', role: 'date', value: '04.11.1990' }];
    expect(redact('born 04.11.1990', patternFor({}, typed))).toBe('born [masked]');
  });
});

test('the field map tells roles and what was given, but nothing that tells who asks', () => {
  const field = (selector: string, role: 'email' | 'message' | 'honeypot') => ({
    selector,
    role,
    part: null,
    required: false,
    requiredBy: null,
    control: 'text' as const,
    inputType: 'text',
    label: 'x',
    placeholder: '',
    options: [],
    maxLength: null,
    pattern: null,
    visible: true,
    confidence: 1,
    reasons: ['label'],
  });
  const form = {
    frame: null,
    selector: 'form',
    submit: null,
    steps: 1,
    fields: [field('#e', 'email'), field('#m', 'message'), field('#h', 'honeypot')],
    language: 'en',
    confidence: 1,
    reasons: [],
  };
  const fields = [
    { selector: '#e', role: 'email', value: asker.email },
    { selector: '#m', role: 'message', value: 'Soon? Al' },
    { selector: '#h', role: 'honeypot', value: null },
  ];
  const map = fieldMap({ form, fields }, patternFor({}, fields));
  expect(map.map(({ role, given }) => [role, given])).toEqual([
    ['email', { kind: 'personal' }],
    ['message', { kind: 'text', value: 'Soon? [masked]' }],
    ['honeypot', null],
  ]);
});
