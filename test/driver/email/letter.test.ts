import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';

import { composeLetter } from '../../../src/driver/email/letter.ts';
import type { Asker, QuestionText } from '../../../src/driver/inquiry.ts';

const asker: Asker = {
  firstName: 'Ann',
  lastName: 'Lee',
  email: 'ann.k4x@probe.test',
  country: 'GB',
  locale: 'en-GB',
};

async function write(question: Record<string, QuestionText>, changes: Partial<Asker> = {}) {
  const inquiry = { target: 'help@shop.test', asker: { ...asker, ...changes }, question };
  const letter = await composeLetter(inquiry, new Date('2026-11-03T09:15:02Z'));
  const mail = await PostalMime.parse(letter.raw);
  return { ...letter, subject: mail.subject, text: mail.text?.trim() };
}

const question = (body: string) => ({ en: { subject: 'Opening hours', body } });

describe('the language', () => {
  const texts = Object.fromEntries(
    ['de', 'de-AT', 'en', 'fr'].map((tag) => [tag, { subject: tag, body: 'x' }]),
  );

  test.each([
    ['de-AT', 'de-AT'],
    ['de-DE', 'de'],
    ['fr', 'fr'],
    ['sv-SE', 'en'],
  ])('of an asker from %s is %s', async (locale, expected) => {
    expect((await write(texts, { locale })).subject).toBe(expected);
  });

  test('is any relative, then any at all, when nothing else is there', async () => {
    const of = (tag: string) => ({ [tag]: { subject: tag, body: 'x' } });
    expect((await write({ ...of('it'), ...of('de-CH') }, { locale: 'de-DE' })).subject).toBe('de-CH');
    expect((await write(of('it'), { locale: 'de-DE' })).subject).toBe('it');
  });
});

describe('the text', () => {
  test('gets a greeting, a closing and a name', async () => {
    expect((await write(question('When do you open?'))).text).toBe(
      'Hello,\n\nWhen do you open?\n\nKind regards,\nAnn Lee',
    );
  });

  test('keeps what it has of them', async () => {
    const whole = 'Hi there,\n\nWhen do you open?\n\nThanks\nAnn Lee';
    expect((await write(question(whole))).text).toBe(whole);
    const nameless = 'Dear team,\n\nWhen do you open?\n\nMany thanks,';
    expect((await write(question(nameless))).text).toBe(`${nameless}\nAnn Lee`);
  });

  test('does not take a question for a closing', async () => {
    const { text } = await write(question('Best before dates: how long?'));
    expect(text).toBe('Hello,\n\nBest before dates: how long?\n\nKind regards,\nAnn Lee');
  });

  test('names the company, never the telephone', async () => {
    const { text } = await write(question('When?'), { company: 'Lee Ltd', phone: '+44201234567' });
    expect(text).toBe('Hello,\n\nWhen?\n\nKind regards,\nAnn Lee\nLee Ltd');
  });

  test('stays as it is, signed, in a language without a known greeting', async () => {
    const { text } = await write(
      { fi: { subject: 'Aukiolo', body: 'Milloin avaatte?' } },
      { locale: 'fi-FI' },
    );
    expect(text).toBe('Milloin avaatte?\nAnn Lee');
  });
});

describe('the Message-ID', () => {
  test('is given at the domain of the asker when the inquiry brings none', async () => {
    const [one, two] = [await write(question('a')), await write(question('a'))];
    expect(one.messageId).toMatch(/^<[^@\s]+@probe\.test>$/);
    expect(one.messageId).not.toBe(two.messageId);
    expect(one.raw.toString()).toContain(`Message-ID: ${one.messageId}`);
  });
});

test('a subject cannot smuggle a header in', async () => {
  const { raw } = await write({ en: { subject: 'Hi\r\nBcc: other@shop.test', body: 'x' } });
  expect(raw.toString()).not.toMatch(/^bcc:/im);
});
