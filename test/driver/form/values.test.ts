import { expect, test } from 'vitest';
import type { FormField } from '../../../src/driver/form/reading.ts';
import { answerFor, questionIn, type Answer, type Answering } from '../../../src/driver/form/values.ts';

function field(more: Partial<FormField>): FormField {
  return {
    selector: '#f',
    role: 'other',
    part: null,
    required: true,
    requiredBy: 'attribute',
    control: 'text',
    inputType: 'text',
    label: 'Something',
    placeholder: '',
    options: [],
    maxLength: null,
    pattern: null,
    visible: true,
    confidence: 1,
    reasons: [],
    ...more,
  };
}

const german: Answering = {
  asker: {
    firstName: 'Mara',
    lastName: 'Lindt',
    email: 'mara.p1@inbox.example',
    phone: '+4930123456',
    postalCode: '10115',
    country: 'DE',
    locale: 'de-DE',
  },
  question: {
    subject: 'Lieferzeit der Stehlampe',
    body: 'Guten Tag.\n\nWie lange dauert die Lieferung? Danke.',
  },
  language: 'de',
  now: new Date('2026-11-20T09:00:00Z'),
  fields: [],
};

function options(...labels: string[]): FormField['options'] {
  return labels.map((label, index) => ({ selector: null, value: String(index), label }));
}

const best = (answer: Answer) => {
  if (answer.kind === 'text') return answer.candidates[0];
  return answer.kind === 'choose' || answer.kind === 'check' ? answer.options[0]?.label : answer.kind;
};
const answer = (more: Partial<FormField>, given: Answering = german) => best(answerFor(field(more), given));

test('what a person does not see, or nobody asked for, stays empty', () => {
  expect(answer({ role: 'email', visible: false })).toBe('leave');
  expect(answer({ role: 'honeypot' })).toBe('leave');
  expect(answer({ role: 'phone', required: false })).toBe('leave');
  expect(answer({ role: 'full_name', required: false, label: '', placeholder: '' })).toBe('leave');
  expect(answer({ role: 'full_name', required: false })).toBe('Mara Lindt');
});

test('consent only where it is required, advertising never', () => {
  const box = { control: 'checkbox' as const, options: options('Ich stimme zu') };
  expect(answer({ role: 'consent', ...box })).toBe('Ich stimme zu');
  expect(answer({ role: 'consent', required: false, ...box })).toBe('leave');
  expect(answer({ role: 'newsletter_opt_in', ...box })).toBe('leave');
  expect(answer({ role: 'newsletter_opt_in', control: 'radio', options: options('Ja', 'Nein') })).toBe(
    'Nein',
  );
});

test.each([
  [['Bitte wählen', 'Bewerbung', 'Allgemeine Anfrage', 'Sonstiges'], 'Allgemeine Anfrage'],
  [['-- Select --', 'Support', 'Complaint', 'Other'], 'Other'],
  [['Sujet', 'Réclamation', 'Demande de renseignements', 'Emploi'], 'Demande de renseignements'],
  [['お選びください', '採用について', '製品について', 'その他'], 'その他'],
  [['Reklamation', 'Lieferzeit und Versand', 'Presse'], 'Lieferzeit und Versand'],
])('of the topics %j it takes %s', (labels, expected) => {
  expect(answer({ role: 'subject', control: 'select', options: options(...labels) })).toBe(expected);
});

test('an answer by e-mail, a neutral form of address, the own country', () => {
  expect(answer({ control: 'radio', options: options('Telefon', 'E-Mail', 'Post') })).toBe('E-Mail');
  expect(answer({ control: 'select', options: options('Frau', 'Herr', 'Keine Angabe') })).toBe(
    'Keine Angabe',
  );
  const countries = [
    { selector: null, value: 'AT', label: 'Österreich' },
    { selector: null, value: 'DE', label: 'Deutschland' },
  ];
  expect(answer({ role: 'country', control: 'select', options: countries })).toBe('Deutschland');
  expect(answer({ role: 'country', control: 'select', options: options('France', 'Germany') })).toBe(
    'Germany',
  );
});

test('phone numbers as the control wants them, and none where there is none', () => {
  const phone = { role: 'phone' as const, inputType: 'tel' };
  expect(answer(phone)).toBe('+4930123456');
  expect(answer({ ...phone, pattern: '0[0-9]+' })).toBe('030123456');
  expect(answer({ ...phone, inputType: 'number' })).toBe('030123456');
  expect(answer({ ...phone, placeholder: '030 / 123456' })).toBe('030 / 123456');
  const { phone: _, ...without } = german.asker;
  expect(answer(phone, { ...german, asker: without })).toBe('impossible');
});

test('a number in three boxes', () => {
  const parts = [0, 1, 2].map((part) => field({ role: 'phone', part, maxLength: part === 2 ? 4 : 3 }));
  const american: Answering = {
    ...german,
    asker: { ...german.asker, phone: '+12025550143', country: 'US', locale: 'en-US' },
    fields: parts,
  };
  expect(parts.map((part) => best(answerFor(part, american)))).toEqual(['202', '555', '0143']);
});

test('dates: a working day ahead, in the form asked for', () => {
  const date = { role: 'date' as const };
  expect(answer({ ...date, inputType: 'date' })).toBe('2026-12-04');
  expect(answer({ ...date, placeholder: 'TT.MM.JJJJ' })).toBe('04.12.2026');
  expect(answer({ ...date, placeholder: 'mm/dd/yyyy' })).toBe('12/04/2026');
  expect(answer({ ...date, inputType: 'week' })).toBe('2026-W49');
  expect(answer({ ...date })).toBe('04.12.2026');
  const saturday = { ...german, now: new Date('2026-11-21T09:00:00Z') };
  expect(answer({ ...date, inputType: 'date' }, saturday)).toBe('2026-12-07');
});

test('texts fit the control: one line, a length, a pattern', () => {
  expect(answer({ role: 'message' })).toBe('Guten Tag. Wie lange dauert die Lieferung? Danke.');
  expect(answer({ role: 'message', control: 'textarea', maxLength: 48 })).toBe(
    'Guten Tag.\n\nWie lange dauert die Lieferung?',
  );
  expect(answer({ role: 'postal_code', pattern: '\\d{5}' })).toBe('10115');
  expect(answer({ role: 'order_number' })).toBe('Keine Angabe');
  expect(answer({ role: 'other', inputType: 'number' })).toBe('1');
  expect(answer({ role: 'website', inputType: 'url' })).toBe('https://inbox.example');
});

test('a number whose area code has a box of its own loses no digit between the two', () => {
  const area = field({ role: 'phone', part: 0, selector: '#area', label: 'Vorwahl', maxLength: 3 });
  const number = field({ role: 'phone', part: 1, selector: '#number', label: '-', maxLength: 8 });
  const given = { ...german, fields: [area, number] };
  expect([area, number].map((box) => best(answerFor(box, given)))).toEqual(['030', '123456']);
});

test('a refused value is not given again while there is another', () => {
  const refused = new Map([['#f', '+4930123456']]);
  expect(answer({ role: 'phone', inputType: 'tel' }, { ...german, refused })).toBe('030123456');
  expect(answer({ role: 'email' }, { ...german, refused: new Map([['#f', german.asker.email]]) })).toBe(
    german.asker.email,
  );
});

test("the question in the page's language, then the asker's, then English", () => {
  const texts = { en: { subject: 'en', body: '' }, 'de-AT': { subject: 'de', body: '' } };
  expect(questionIn(texts, ['de', 'en-GB'])?.subject).toBe('de');
  expect(questionIn(texts, ['fr', 'de-DE'])?.subject).toBe('de');
  expect(questionIn(texts, ['fr', 'nl'])?.subject).toBe('en');
  expect(questionIn({}, ['fr'])).toBeNull();
});
