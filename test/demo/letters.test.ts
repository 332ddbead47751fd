import { expect, test } from 'vitest';
import { companies } from '../../demo/companies/index.ts';
import type { CompanyProfile, Inquiry } from '../../demo/company.ts';
import { countryIn, fill, topicsOf, writeAnswer } from '../../demo/letters.ts';
import { createRandom } from '../../demo/random.ts';

const inquiry = (message: string, language: string): Inquiry => ({
  id: 'i',
  reference: '12345',
  at: Date.UTC(2026, 10, 22, 17, 5),
  firstName: 'Anna',
  lastName: 'Berg',
  email: 'anna@probe.example',
  subject: 'A question',
  message,
  language,
});

test.each([
  ['How long does delivery to Austria take?', ['delivery']],
  ['Can I send the tent back, and when are you open?', ['returns', 'hours']],
  ['Wie lange dauert der Versand, und was sind Ihre Öffnungszeiten?', ['delivery', 'hours']],
  ['Puis-je retourner un article ? Livrez-vous en Belgique ?', ['delivery', 'returns']],
  ['Hello there', ['delivery', 'returns', 'hours']],
])('%s', (message, asked) => {
  expect(topicsOf(message)).toEqual(asked);
});

test('the country is taken as the inquiry writes it, the home country aside', () => {
  expect(countryIn('Do you ship to the Netherlands or France?', 'en', 'GB')).toBe('the Netherlands');
  expect(countryIn('Liefern Sie aus der Schweiz nach Österreich?', 'de', 'CH')).toBe('Österreich');
  expect(countryIn('Do you ship abroad?', 'en', 'GB')).toBeNull();
});

test('an unknown word of a template stays as it is', () => {
  expect(fill('{a} and {b}', { a: '{b}' })).toBe('{b} and {b}');
});

const answering = ['larkfield', 'halyard', 'almweg', 'kitewell'] as const;

test.each(answering)('%s answers what is asked, in many ways, and leaves no word open', (slug) => {
  const profile: CompanyProfile = companies[slug];
  for (const language of Object.keys(profile.letters)) {
    const random = createRandom(`${slug}/${language}`);
    const texts = Array.from({ length: 40 }, () =>
      writeAnswer(
        profile,
        inquiry('delivery to Austria / Österreich / Autriche, retour, open', language),
        random,
      ),
    );
    const letters = texts.map(({ paragraphs }) => paragraphs.join('\n'));
    expect(new Set(letters).size).toBeGreaterThan(5);
    for (const { agent, paragraphs } of texts) {
      const text = paragraphs.join('\n');
      expect(text).not.toMatch(/[{}]/);
      expect(text).toContain('Anna');
      expect(text).toMatch(/\b(60|90|30|45)\b/);
      expect(paragraphs.at(-1)).toContain(agent);
    }
    expect(letters.some((letter) => /Austria|Österreich|Autriche/.test(letter))).toBe(true);
  }
});

test('an answer leaves out what was not asked', () => {
  const { paragraphs } = writeAnswer(
    companies.larkfield,
    inquiry('When are you open?', 'en'),
    createRandom('x'),
  );
  expect(paragraphs.join('\n')).not.toMatch(/refund|£6\.50/);
});

test('the quote repeats every line under a line in the language and zone of the company', () => {
  const { quote } = writeAnswer(companies.almweg, inquiry('Zeile 1\nZeile 2', 'de'), createRandom('q'));
  expect(quote).toBe('Am 22.11.2026, 18:05 schrieb Anna Berg:\n> Zeile 1\n> Zeile 2');
});
