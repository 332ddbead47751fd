import type { ControlSnapshot } from '../../page/form/contract.ts';
import type { FieldRole } from '../reading.ts';
import { avoidedWords, generalWords, productWords, questionWords } from '../topic-words.ts';
import { allWords, wordMatcher } from '../wording.ts';
import type { Draft } from './draft.ts';
import type { Signal } from './evidence.ts';

/** Autofill field names of the HTML standard that have a role here; the others are `other`. */
const autofill: Readonly<Record<string, FieldRole>> = {
  name: 'full_name',
  'given-name': 'first_name',
  'family-name': 'last_name',
  email: 'email',
  tel: 'phone',
  'tel-national': 'phone',
  'tel-local': 'phone',
  organization: 'company',
  'organization-title': 'job_title',
  url: 'website',
  'street-address': 'address',
  'address-line1': 'address',
  'address-level2': 'city',
  'postal-code': 'postal_code',
  country: 'country',
  'country-name': 'country',
  bday: 'date',
  username: 'other',
  'honorific-prefix': 'other',
  'additional-name': 'other',
  'address-level1': 'other',
  'address-line2': 'other',
  'one-time-code': 'captcha',
};

/** `type` attributes that ask for one thing only. */
const types: Readonly<Record<string, readonly [FieldRole, number]>> = {
  email: ['email', 7],
  tel: ['phone', 6],
  url: ['website', 5],
  date: ['date', 6],
  'datetime-local': ['date', 5],
  file: ['file', 12],
  password: ['other', 12],
  search: ['other', 8],
  number: ['other', 1.5],
  range: ['other', 8],
  color: ['other', 8],
  time: ['other', 6],
};

/** An example in the placeholder shows the format that is wanted. */
const examples: readonly (readonly [RegExp, FieldRole, number])[] = [
  [/^\S+@\S+\.\S+$/, 'email', 4],
  [/^(e\.?g\.? ?)?\+?[\d()xX_#\s./-]{7,}$/, 'phone', 3],
  [/^(https?:\/\/|www\.)/i, 'website', 4],
  [/^(dd|mm|yyyy|jj|tt|aaaa|гггг|дд)[./-]/i, 'date', 4],
];

export function attributeSignals(draft: Draft): Signal[] {
  const { control } = draft;
  return [
    ...autocompleteSignals(control),
    ...typeSignals(control),
    ...exampleSignals(control),
    ...optionSignals(draft),
  ];
}

function autocompleteSignals(control: ControlSnapshot): Signal[] {
  const tokens = control.autocomplete.split(/\s+/);
  const role = tokens.map((token) => autofill[token]).findLast((found) => found !== undefined);
  return role === undefined ? [] : [{ role, weight: 9, evidence: `autocomplete "${control.autocomplete}"` }];
}

function typeSignals(control: ControlSnapshot): Signal[] {
  const signals: Signal[] = [];
  const known = types[control.inputType];
  if (known !== undefined)
    signals.push({ role: known[0], weight: known[1], evidence: `type=${control.inputType}` });
  if (control.inputMode === 'email') signals.push({ role: 'email', weight: 4, evidence: 'inputmode=email' });
  if (control.inputMode === 'tel') signals.push({ role: 'phone', weight: 4, evidence: 'inputmode=tel' });
  if (control.control === 'textarea' || control.control === 'rich_text') {
    signals.push({
      role: control.readOnly ? 'other' : 'message',
      weight: control.readOnly ? 12 : 4,
      evidence: control.control,
    });
  }
  return signals;
}

function exampleSignals(control: ControlSnapshot): Signal[] {
  return examples
    .filter(([pattern]) => pattern.test(control.placeholder.trim()))
    .map(([, role, weight]) => ({ role, weight, evidence: `placeholder "${control.placeholder}"` }));
}

/** Countries known by their own and their English names or codes; a list with many of them is a country list. */
const countryNames =
  /^(germany|deutschland|france|spain|españa|italy|italia|united states|canada|austria|österreich|brazil|brasil|japan|china|india|poland|polska|sweden|norway|mexico|méxico|argentina|australia|portugal|belgium|netherlands|switzerland|schweiz|turkey|russia|россия|ukraine|united kingdom|de|fr|it|es|us|gb|at|ch|nl|be)$/i;

/** What people write to companies about. */
const isTopic = wordMatcher(
  [generalWords, questionWords, productWords, avoidedWords].map((lists) => allWords(lists)).join(', '),
);
const mostTopics = 40;

const money =
  /[$€£¥₹₽₺₴₩₫₪฿]|(?<!\p{L})(usd|eur|gbp|chf|pln|zł|kč|czk|kr|sek|nok|dkk|ft|huf|lei|ron|лв|руб|грн|tl|try|rp|juta|triệu|tỷ|kn|บาท)(?!\p{L})|\d\s?(万円?|円|元|만\s?원|원)/iu;

function optionSignals({ control, options }: Draft): Signal[] {
  if (options.length === 0) return [];
  const topics = options.length > mostTopics ? 0 : options.filter(({ label }) => isTopic(label)).length;
  if (topics >= 2 && topics >= 0.3 * options.length)
    return [{ role: 'subject', weight: 4, evidence: `options: ${topics} topics` }];
  if (control.control !== 'select') return [];
  const countries = options.filter(
    (option) => countryNames.test(option.label.trim()) || countryNames.test(option.value.trim()),
  ).length;
  if (countries >= 3 && countries >= 0.08 * options.length) {
    return [{ role: 'country', weight: 5, evidence: `options: ${countries} countries` }];
  }
  const amounts = options.filter((option) => money.test(option.label)).length;
  if (amounts >= 2 && amounts >= 0.5 * options.length) {
    return [{ role: 'budget', weight: 5, evidence: `options: ${amounts} amounts of money` }];
  }
  return [];
}
