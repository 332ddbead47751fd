import { expect, test } from 'vitest';
import { carriedWords } from '../../../src/driver/form/carried.ts';
import type { FilledField, Inquiry } from '../../../src/driver/index.ts';

const inquiry: Inquiry = {
  target: 'https://shop.example',
  asker: {
    firstName: 'Ada',
    lastName: 'Marlow',
    email: 'ada.p4711@inbox.example',
    country: 'SE',
    locale: 'en-SE',
  },
  question: {},
};
const filled = (...fields: [role: string, value: string][]): FilledField[] =>
  fields.map(([role, value]) => ({ selector: `#${role}`, role, value }));

test('a greeting is no sign of the inquiry: the first line that says something is', () => {
  const fields = filled(['message', 'Hello,\n\nhow long does delivery of the hall lamp take?\n']);
  expect(carriedWords(inquiry, fields)).toEqual([
    'ada.p4711@inbox.example',
    'how long does delivery of the hall lamp',
  ]);
});

test('an address in two boxes is known by what stands before its sign', () => {
  const fields = filled(['email', 'ada.p4711'], ['email', 'inbox.example']);
  expect(carriedWords(inquiry, fields)).toEqual(['ada.p4711@inbox.example', 'ada.p4711']);
});
