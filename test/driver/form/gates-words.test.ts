import { expect, test } from 'vitest';
import { humanityAsking, payAsking, queueing, scriptAsking } from '../../../src/driver/form/barrier-words.ts';
import {
  ageAsking,
  consenting,
  grownUp,
  placeAsking,
  saving,
} from '../../../src/driver/form/gate-answers.ts';
import { leastConsent } from '../../../src/driver/form/gate-words.ts';
import { allWords, wordMatcher, type WordLists } from '../../../src/driver/form/wording.ts';

const says = (lists: WordLists, text: string) => wordMatcher(allWords(lists))(text);

test.each([
  'Reject all',
  'Nur notwendige Cookies',
  'Continuer sans accepter',
  'Rechazar todo',
  'Rifiuta tutto',
  'Alles weigeren',
  'Odrzuć wszystkie',
  'Odmítnout vše',
  'Отклонить все',
  'Endast nödvändiga',
  'Tümünü reddet',
  'すべて拒否',
  '拒绝所有',
])('"%s" gives the least consent', (label) => {
  expect(says(leastConsent, label)).toBe(true);
});

test.each(['Accept all', 'Alle akzeptieren', 'Tout accepter', 'Принять все', 'すべて同意する'])(
  '"%s" does not',
  (label) => {
    expect(says(leastConsent, label)).toBe(false);
    expect(says(saving, label)).toBe(false);
    expect(says(consenting, label)).toBe(true);
  },
);

test.each([
  ['Yes, I am over 18', true],
  ['No, I am under 18', false],
  ['Ja, ich bin 18 Jahre alt', true],
  ['Nein, ich bin jünger', false],
  ['Oui, je suis majeur', true],
  ['Non', false],
  ['はい', true],
])('"%s" is what an adult presses: %s', (label, isAdult) => {
  expect(says(grownUp, label)).toBe(isAdult);
});

test.each([
  [ageAsking, 'Sind Sie mindestens 18 Jahre alt?'],
  [ageAsking, 'Você tem mais de 18 anos?'],
  [placeAsking, 'Bitte wählen Sie Ihr Land'],
  [placeAsking, 'Choose your country or region'],
  [humanityAsking, 'Підтвердьте, що ви людина'],
  [humanityAsking, 'Vérifiez que vous êtes humain'],
  [queueing, 'Vous êtes dans la file d’attente'],
  [scriptAsking, 'Bitte aktivieren Sie JavaScript in Ihrem Browser.'],
  [payAsking, 'Article réservé aux abonnés'],
])('a gate is told by its words: %#', (lists, text) => {
  expect(says(lists, text)).toBe(true);
});
