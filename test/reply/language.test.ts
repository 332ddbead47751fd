import { expect, it } from 'vitest';
import { detectLanguage } from '../../src/reply/language.ts';

it.each([
  ['de', 'Vielen Dank für Ihre Nachricht, wir liefern auch nach Österreich.'],
  ['fr', 'Nous livrons le jeudi entre dix-sept heures et vingt heures.'],
  ['pl', 'Pompa będzie dostępna w przyszłym tygodniu, cena z montażem.'],
  ['ja', '白い花だけの花束もお作りできます。お届け日はいつがよろしいでしょうか。'],
])('names %s', (language, text) => {
  expect(detectLanguage(text)).toBe(language);
});

it('does not guess from a few words, addresses or nothing', () => {
  expect(detectLanguage('Yes, we do.')).toBe('unknown');
  expect(detectLanguage('https://a.example/very/long/path/with/many/letters/in/it/for/sure see')).toBe(
    'unknown',
  );
  expect(detectLanguage('')).toBe('unknown');
});
