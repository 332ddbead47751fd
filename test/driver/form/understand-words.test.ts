import { describe, expect, it } from 'vitest';
import { asksForSum } from '../../../src/driver/form/understand/arithmetic.ts';
import { identifierSignals } from '../../../src/driver/form/understand/identifier.ts';
import { pageLanguages } from '../../../src/driver/form/understand/language.ts';
import { languages } from '../../../src/driver/form/understand/lexicon/languages.ts';
import { actionWords, purposeWords, roleWords } from '../../../src/driver/form/understand/lexicon/index.ts';
import type { PhraseIndex } from '../../../src/driver/form/understand/match.ts';
import { hasHint, matches } from '../../../src/driver/form/understand/reader.ts';
import { identifierWords, wordsOf } from '../../../src/driver/form/understand/words.ts';

/** Phrases of a list that are read as something else, or in pieces. */
function misreadIn<M extends string>(
  index: PhraseIndex<M>,
  lists: Partial<Record<M, string>>,
  read: ReadonlySet<string>,
): string[] {
  return Object.entries<string | undefined>(lists).flatMap(([meaning, list = '']) =>
    list.split('|').filter((phrase) => {
      const found = matches(index, phrase.replace('*', ''), read);
      return found.length !== 1 || found[0]?.meaning !== meaning;
    }),
  );
}

describe.each(languages.map((language) => [language.code, language] as const))(
  'words of %s',
  (code, language) => {
    it('give a phrase one meaning', () => {
      for (const lists of [language.roles, language.purposes, language.actions]) {
        const phrases = Object.values(lists).flatMap((list) => [
          ...new Set(list.split('|').map((phrase) => wordsOf(phrase).join(' '))),
        ]);
        expect(phrases).not.toContain('');
        expect(phrases.filter((phrase, index) => phrases.indexOf(phrase) !== index)).toEqual([]);
      }
    });

    it('mean what they are listed for, beside English', () => {
      const read = new Set(['en', code]);
      const misread = [
        ...misreadIn(roleWords, language.roles, read),
        ...misreadIn(purposeWords, language.purposes, read),
        ...misreadIn(actionWords, language.actions, read),
      ];
      expect(misread).toEqual([]);
    });

    it('know what conduct needs: proofs of humanity, fields to leave empty, consent, advertising', () => {
      expect(language.roles).toMatchObject({
        captcha: expect.stringContaining('|'),
        consent: expect.stringContaining('|'),
        newsletter_opt_in: expect.stringContaining('|'),
      });
      for (const phrase of (language.hints.leave_empty ?? '').split('|'))
        expect(hasHint('leave_empty', phrase, new Set([code]))).toBe(true);
      expect(language.hints).toMatchObject({ required: expect.anything(), optional: expect.anything() });
    });
  },
);

describe('words of a text', () => {
  it.each([
    ['Straße und Hausnummer', 'address', 'de'],
    ['E-MAIL-ADRESSE', 'email', 'de'],
    ['Telefonszám', 'phone', 'hu'],
    ['Telefonnummer', 'phone', 'sv'],
    ['ADINIZ SOYADINIZ', 'full_name', 'tr'],
    ['Prenume', 'first_name', 'ro'],
    ['Numer telefonu', 'phone', 'pl'],
    ['البريد الإلكتروني', 'email', 'ar'],
    ['Ηλεκτρονικό Ταχυδρομείο', 'email', 'el'],
    ['お名前（フリガナ）', 'other', 'ja'],
    ['Username', 'other', 'en'],
    ['Email address', 'email', 'en'],
    ['Tell us about your project', 'message', 'en'],
    ['Opište kód z obrázku', 'captcha', 'cs'],
  ])('%s asks for %s', (text, role, language) => {
    expect(matches(roleWords, text, new Set(['en', language])).map(({ meaning }) => meaning)).toContain(role);
  });

  it.each([
    ['contactForm[e-mail_2]', ['contact', 'form', 'email', '2']],
    ['txtFullName', ['txt', 'full', 'name']],
    ['your-company', ['your', 'company']],
  ])('%s is made of %j', (identifier, words) => {
    expect(identifierWords(identifier)).toEqual(words);
  });
});

describe('an identifier', () => {
  it.each([
    ['q', ['other']],
    ['q1', []],
    ['contactemail', ['email']],
    ['surname', ['last_name']],
    ['username', ['other']],
    ['form_2', []],
    ['billing_postcode', ['postal_code']],
  ])('%s speaks of %j', (identifier, roles) => {
    const signals = identifierSignals('name', identifier, new Set(['en']));
    expect(signals.map(({ match }) => match.meaning)).toEqual(roles);
  });
});

describe('a sum to work out', () => {
  it.each([
    ['3 + 4 =', 'en'],
    ['What is two plus five?', 'en'],
    ['Wie viel ist drei plus vier?', 'de'],
    ['Combien font 3 + 4 ?', 'fr'],
  ])('"%s" is one', (text, language) => {
    expect(asksForSum(text, new Set([language]))).toBe(true);
  });

  it.each(['24/7 support', '10-20 people', 'Phone (+49 123-456)', 'Size 3 x 4 m', 'Where are you?'])(
    '"%s" is none',
    (text) => {
      expect(asksForSum(text, new Set(['en']))).toBe(false);
    },
  );
});

describe('the languages of a page', () => {
  it.each([
    ['nb-NO', '', 'no'],
    ['in', '', 'id'],
    ['DE_at', '', 'de'],
    [null, 'Schreiben Sie uns, wir antworten Ihnen gern innerhalb von zwei Werktagen.', 'de'],
    ['en', 'Napište nám, rádi vám odpovíme na všechny vaše dotazy do dvou pracovních dnů.', 'cs'],
  ])('declared %s, written "%s": %s', (declared, text, primary) => {
    expect(pageLanguages(declared, text).primary).toBe(primary);
  });

  it('reads in English whatever is declared', () => {
    expect([...pageLanguages('fi', '').languages]).toEqual(['en', 'fi']);
  });
});
