import { expect, it } from 'vitest';
import { coveredPoints } from '../../src/reply/judge.ts';

const point = (...accept: string[]) => [{ id: 'point', description: 'what is asked', accept }];
const covers = (text: string, ...accept: string[]) => coveredPoints(text, point(...accept)).length === 1;

it.each([
  ['We open at 09:00.', '{time}', true],
  ['Wir öffnen um 9 Uhr', '{time}', true],
  ['open from 9am to 5 pm', '{time}', true],
  ['ouvert dès 9h30', '{time}', true],
  ['room 9 of 12', '{time}', false],
  ['It costs € 12,50', '{price}', true],
  ['It costs 12.50 EUR each', '{price}', true],
  ['It costs 12 krakens', '{price}', false],
  ['on 2026-03-02', '{date}', true],
  ['am 2. März 2026', '{date}', true],
  ['delivery in 3 days', 'in {number} days', true],
  ['delivery in a few days', 'in {number} days', false],
  ['PLEASE CALL   us', 'call us', true],
  ['recall usually', 'call us', false],
  ['Öffnungszeiten', 'offnungszeiten', true],
  ['a.b', 'a.b', true],
  ['axb', 'a.b', false],
  ['土曜日の営業時間は九時からです', '営業時間', true],
  ['영업시간은 9시부터입니다', '영업시간', true],
])('%j covers %j: %s', (text, phrase, expected) => {
  expect(covers(text, phrase)).toBe(expected);
});

it('needs one phrase of a point, and names the points that are covered', () => {
  const points = [
    { id: 'a', description: '', accept: ['never', 'monday'] },
    { id: 'b', description: '', accept: ['tuesday'] },
  ];
  expect(coveredPoints('on Monday', points)).toEqual(['a']);
  expect(coveredPoints('on Monday and Tuesday', points)).toEqual(['a', 'b']);
  expect(coveredPoints('', points)).toEqual([]);
});
