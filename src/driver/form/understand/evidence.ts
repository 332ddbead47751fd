import type { ControlSnapshot } from '../../page/form/contract.ts';
import type { ControlKind, FieldRole } from '../reading.ts';
import { asksForSum } from './arithmetic.ts';
import { attributeSignals } from './attributes.ts';
import { bareText, hasLetters, type Draft } from './draft.ts';
import { identifierSignals } from './identifier.ts';
import { roleWords } from './lexicon/index.ts';
import { asksForPicture } from './picture.ts';
import { hasHint, matches, type Languages } from './reader.ts';
import { wordsOf } from './words.ts';

/** Something that speaks for a role, and how loudly. */
export interface Signal {
  role: FieldRole;
  weight: number;
  evidence: string;
}

/** How much each place counts: what people read before what developers write. */
const weights = {
  label: 6,
  'aria-label': 6,
  text: 4.5,
  placeholder: 5,
  title: 3,
  legend: 2,
  beside: 2.5,
  above: 2,
  after: 1.5,
  further: 1,
  name: 4,
  id: 3,
  className: 1,
  wrapper: 1.5,
} as const;

export function signalsOf(draft: Draft, languages: Languages): Signal[] {
  const { control } = draft;
  return [
    ...attributeSignals(draft),
    ...textSignals(draft, languages),
    ...markSignals(control, languages),
    ...proofSignals(draft, languages),
    ...agreementSignals(draft, languages),
  ]
    .map((signal) => asChoice(signal, control))
    .filter((signal) => allowed(signal.role, draft));
}

const chosen = new Set<ControlKind>(['select', 'radio', 'checkbox', 'combobox']);

/** `Your inquiry` asks for the message in a box, and for what it is about in a list. */
function asChoice(signal: Signal, { control }: ControlSnapshot): Signal {
  return signal.role === 'message' && chosen.has(control) ? { ...signal, role: 'subject' } : signal;
}

type Place = keyof typeof weights;

function textSignals(draft: Draft, languages: Languages): Signal[] {
  const { control, asks, askedBy, share } = draft;
  if (share !== null && !share.parted) return sharedSignals(share, languages);
  const spoken: [Place, string][] = [];
  // The legend of a group is its label.
  if (askedBy !== 'none') spoken.push([askedBy === 'legend' ? 'label' : askedBy, asks]);
  for (const [place, text] of [
    ['placeholder', control.placeholder],
    ['title', control.title],
    ['legend', control.legend],
  ] as const) {
    if (text !== asks && hasLetters(text)) spoken.push([place, text]);
  }
  if (askedBy === 'text' || askedBy === 'none') spoken.push(...surroundingTexts(draft));
  return spoken.flatMap(([place, text]) => wordSignals(place, text, languages));
}

function surroundingTexts({ control, asks }: Draft): [Place, string][] {
  const around: [Place, string | undefined][] = [
    ['beside', control.beside],
    ['above', control.above],
    ['further', control.before[1]],
    ['after', control.before.length === 0 ? control.after[0] : undefined],
  ];
  return around.flatMap(([place, text]) =>
    text === undefined || text === asks || text === '' ? [] : [[place, text]],
  );
}

/** `ZIP City [ ] [ ]`: the first box is the ZIP, the second the city; `Phone [ ] [ ]` is all phone. */
function sharedSignals({ at, question }: NonNullable<Draft['share']>, languages: Languages): Signal[] {
  const parts = matches(roleWords, question, languages).map(({ text }) => text);
  return wordSignals('text', parts.length > 1 ? (parts[at] ?? '') : question, languages);
}

/** Long texts and later words say less than a short label; a foreign word within a text may be another word here. */
function wordSignals(place: Place, text: string, languages: Languages): Signal[] {
  const words = wordsOf(bareText(text)).filter((word) => !/^\d+$/.test(word));
  const matched = matches(roleWords, text, languages);
  // `Return address e-mail`: an e-mail address is no street.
  const mail = words.length <= 8 && matched.some(({ meaning }) => meaning === 'email');
  const found = matched.filter(({ meaning }) => !(mail && meaning === 'address'));
  return found.slice(0, 4).map((match, index) => {
    const share = Math.min(1, match.length / Math.max(words.length, 1));
    const trust = languages.has(match.language) ? 1 : share === 1 ? 0.75 : 0.4;
    const order = index === 0 ? 1 : 0.6;
    // Nothing but a proof of humanity speaks of such things, in however many words.
    const told = match.meaning === 'captcha' && words.length <= 15 ? 0.8 + 0.2 * share : 0.45 + 0.55 * share;
    const weight = weights[place] * told * order * trust;
    return { role: match.meaning, weight, evidence: `${place} "${match.text}"` };
  });
}

function markSignals(control: ControlSnapshot, languages: Languages): Signal[] {
  return [
    ...identifierSignals('name', control.name, languages),
    ...identifierSignals('id', control.id === control.name ? '' : control.id, languages),
    ...identifierSignals('className', control.className, languages),
    ...identifierSignals('wrapper', control.wrappers[0] ?? '', languages),
  ].map(({ place, match, share }) => ({
    role: match.meaning,
    weight: weights[place] * share,
    evidence: `${place} "${match.text}"`,
  }));
}

/** What a single box to tick agrees to. */
function agreementSignals({ control, members, asks }: Draft, languages: Languages): Signal[] {
  if (control.control !== 'checkbox' || members.length > 1) return [];
  const signals: Signal[] = [];
  const evidence = `box "${asks.slice(0, 40)}"`;
  if (hasHint('marketing', asks, languages)) signals.push({ role: 'newsletter_opt_in', weight: 4, evidence });
  if (hasHint('agree', asks, languages))
    signals.push({ role: 'consent', weight: control.required === null ? 3 : 5, evidence });
  return signals;
}

const captchaImage = /captcha|securimage|security[\s_-]?(code|image)|verif(y|ication)[\s_-]?(code|image)/i;

/** Proofs of humanity without a word for it: a sum to work out, a picture whose address says so. */
function proofSignals({ control, asks }: Draft, languages: Languages): Signal[] {
  if (control.control !== 'text') return [];
  const signals: Signal[] = [];
  if (asksForSum(asks, languages)) signals.push({ role: 'captcha', weight: 8, evidence: `sum "${asks}"` });
  // Weak: the picture may stand between this box and the one it belongs to.
  if (control.image !== null && captchaImage.test(control.image))
    signals.push({ role: 'captcha', weight: 4, evidence: `picture "${control.image}"` });
  if (control.image !== null && asksForPicture(asks))
    signals.push({ role: 'captcha', weight: 5, evidence: `picture and "${asks}"` });
  return signals;
}

const checkable: readonly FieldRole[] = [
  'consent',
  'newsletter_opt_in',
  'other',
  'subject',
  'budget',
  'captcha',
  'country',
  'date',
];
const selectable: readonly FieldRole[] = [
  ...([
    'subject',
    'country',
    'budget',
    'date',
    'job_title',
    'city',
    'company',
    'order_number',
    'other',
  ] as const),
];
const long: readonly FieldRole[] = ['message', 'address', 'other', 'subject', 'company', 'captcha'];

/** What a kind of control can ask for at all; anything typed takes whatever is not ticked or uploaded. */
const possible: Readonly<Partial<Record<ControlKind, readonly FieldRole[]>>> = {
  file: ['file'],
  checkbox: checkable,
  radio: checkable,
  select: selectable,
  combobox: selectable,
  textarea: long,
  rich_text: long,
};
const neverTyped: readonly FieldRole[] = ['consent', 'newsletter_opt_in', 'file'];

function allowed(role: FieldRole, { control, share }: Draft): boolean {
  // `Phone [010 v] [ ] [ ]`
  if (role === 'phone' && control.control === 'select') return share !== null;
  return possible[control.control]?.includes(role) ?? !neverTyped.includes(role);
}
