import type { ContainerSnapshot, ControlSnapshot } from '../../page/form/contract.ts';
import type { Assignment } from './assign.ts';
import { isTyped, visibleButtons } from './draft.ts';
import { purposeWords, type Purpose } from './lexicon/index.ts';
import { hasHint, matches, type Languages } from './reader.ts';
import { identifierWords } from './words.ts';
import { findPhrases } from './match.ts';
import { repeatsEmail } from './rules/single.ts';

export interface PurposeReading {
  purpose: Purpose | null;
  /** How much better an inquiry explains the container than anything else. */
  contact: number;
  reasons: string[];
}

interface Vote {
  purpose: Purpose;
  weight: number;
  evidence: string;
}

/** Below this nothing speaks for an inquiry. */
const lowest = 4.5;

/** What a container is for, from its words and from what it asks for. */
export function readPurpose(
  container: ContainerSnapshot,
  fields: readonly Assignment[],
  languages: Languages,
): PurposeReading {
  const words = wordVotes(container, languages);
  const votes = [
    ...words,
    ...messageVotes(fields, languages),
    ...agreedVotes(words),
    ...markVotes(container),
    ...fieldVotes(fields),
    ...structureVotes(container, fields, languages),
  ];
  const scores = new Map<Purpose, number>();
  for (const { purpose, weight } of votes) scores.set(purpose, (scores.get(purpose) ?? 0) + weight);
  const contact = scores.get('contact') ?? 0;
  const [rival = null, against = 0] =
    [...scores].filter(([purpose]) => purpose !== 'contact').toSorted((a, b) => b[1] - a[1])[0] ?? [];
  const reasons = votes
    .toSorted((a, b) => b.weight - a.weight)
    .map((vote) => `${vote.purpose}: ${vote.evidence}`);
  const isContact = contact >= lowest && contact > against;
  return {
    purpose: isContact ? 'contact' : rival,
    contact: isContact ? contact - against : Math.min(contact - against, contact - lowest),
    reasons: [...new Set(reasons)].slice(0, 8),
  };
}

/** What the large box is for: "your review" is none of ours; a "comment" may be any message. */
function messageVotes(fields: readonly Assignment[], languages: Languages): Vote[] {
  const asked = fields.filter(({ role }) => role === 'message').map(({ draft }) => draft.asks);
  return asked
    .flatMap((text) => matches(purposeWords, text, languages))
    .filter(({ meaning }) => meaning === 'review' || meaning === 'order' || meaning === 'register')
    .map(({ meaning, text }) => ({ purpose: meaning, weight: 4, evidence: `message "${text}"` }));
}

/** Forms of every kind are sent with a "request"; whoever presses "book now" has booked. */
const buttonWeights: Readonly<Partial<Record<Purpose, number>>> = { contact: 2, order: 7 };

/** The words people read first: headings, the buttons, the lead. */
function wordVotes(container: ContainerSnapshot, languages: Languages): Vote[] {
  const places: [string, string, number][] = [
    ...container.headings.map((text): [string, string, number] => ['heading', text, 2]),
    ...visibleButtons(container)
      .filter((button) => button.type !== 'reset' && button.tag !== 'a')
      .map((button): [string, string, number] => ['button', button.text, 3]),
    ['lead', container.lead, 0.8],
    ['text', container.text.slice(0, 500), 0.5],
  ];
  return once(
    places.flatMap(([place, text, weight]) =>
      matches(purposeWords, text, languages).map(({ meaning, text: found }) => ({
        purpose: meaning,
        weight: place === 'button' ? (buttonWeights[meaning] ?? weight) : weight,
        evidence: `${place} "${found}"`,
      })),
    ),
  );
}

/** What heading and button both call something else is that, however much its fields look like an inquiry's. */
function agreedVotes(words: readonly Vote[]): Vote[] {
  const said = (place: string) =>
    new Set(words.filter((vote) => vote.evidence.startsWith(`${place} `)).map((vote) => vote.purpose));
  const headings = said('heading');
  const buttons = said('button');
  if (buttons.has('contact')) return [];
  return [...buttons]
    .filter((purpose) => headings.has(purpose))
    .map((purpose) => ({ purpose, weight: 4, evidence: 'heading and button agree' }));
}

/** Each purpose once a kind of place: a page that says newsletter ten times says it once. */
function once(votes: readonly Vote[]): Vote[] {
  const seen = new Set<string>();
  return votes.filter((vote) => {
    const key = `${vote.purpose} ${vote.evidence.split(' ')[0]}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

const english: Languages = new Set(['en']);

/** Names of the form itself and of what it is in. */
function markVotes(container: ContainerSnapshot): Vote[] {
  const places: [string, string, number][] = [
    ['name', container.marks, 2],
    ['action', container.action.replace(/^https?:\/\/[^/]+/, ''), 1.5],
    ['around', container.ancestors.slice(0, 4).join(' '), 0.8],
  ];
  return once(
    places.flatMap(([place, text, weight]) =>
      findPhrases(purposeWords, identifierWords(text), english)
        .filter((match) => match.language === 'en')
        .map(({ meaning, text: found }) => ({ purpose: meaning, weight, evidence: `${place} "${found}"` })),
    ),
  );
}

const askedWeights: Readonly<Partial<Record<Assignment['role'], number>>> = {
  message: 3,
  email: 2,
  phone: 1,
  full_name: 1,
  first_name: 0.7,
  last_name: 0.3,
  subject: 1,
  company: 0.5,
};

/** What an inquiry needs. */
function fieldVotes(fields: readonly Assignment[]): Vote[] {
  const roles = new Set(fields.map((field) => field.role));
  return Object.entries(askedWeights).flatMap(([role, weight]) =>
    roles.has(role as Assignment['role'])
      ? [{ purpose: 'contact' as const, weight, evidence: `asks for ${role}` }]
      : [],
  );
}

const sells = /(^|[^a-z])(check-?out|basket|cart|booking|reservation|payment|donation)s?([^a-z]|$)/i;

function isReckoned({ inputType }: ControlSnapshot): boolean {
  return inputType === 'number' || inputType === 'range';
}

function isDay({ role, part }: Assignment): boolean {
  return role === 'date' && part === null;
}

/** Two e-mail boxes with different questions of which none says that it repeats, or one that says whose it is. */
function asksForAnother(fields: readonly Assignment[], languages: Languages): boolean {
  const emails = fields.filter(({ role }) => role === 'email');
  const second = emails.find(({ part }) => part === 'repeat');
  const unlike = second !== undefined && !second.reasons.includes(repeatsEmail);
  return unlike || fields.some((field) => isOfAnother(field, languages));
}

function isOfAnother({ role, draft: { asks, control } }: Assignment, languages: Languages): boolean {
  const marks = identifierWords(`${control.name} ${control.id}`);
  const named =
    marks.some((word) => /^(friend|recipient)/.test(word)) && marks.some((word) => word.includes('mail'));
  return isTyped(control) && (named || (role === 'email' && hasHint('another_person', asks, languages)));
}

function structureVotes(
  container: ContainerSnapshot,
  fields: readonly Assignment[],
  languages: Languages,
): Vote[] {
  const { controls } = container;
  const passwords = controls.filter((control) => control.inputType === 'password').length;
  const asked = fields.filter((field) =>
    ['text', 'textarea', 'rich_text'].includes(field.draft.control.control),
  );
  const has = (role: Assignment['role']) => fields.some((field) => field.role === role);
  const names = new Set(controls.map((control) => control.name));
  const comment = /(^|\s)(commentform|comment-form|respond)(\s|$)/.test(
    `${container.marks} ${container.ancestors.slice(0, 3).join(' ')}`,
  );
  const facts: [boolean, Purpose, number, string][] = [
    [passwords === 1, 'login', 8, 'asks for a password'],
    [passwords > 1, 'register', 10, 'asks for a password twice'],
    [
      controls.some((control) => control.inputType === 'search') || container.marks.includes('search'),
      'search',
      3,
      'search box',
    ],
    [asked.length === 1 && !has('email') && !has('message'), 'search', 3, 'one box that asks for no address'],
    [
      asked.length <= 2 && has('email') && !has('message') && !has('phone'),
      'newsletter',
      5,
      'asks for an e-mail address and hardly more',
    ],
    [comment || container.action.includes('wp-comments-post'), 'comment', 8, 'named as a comment form'],
    [
      names.has('author') && names.has('url') && names.has('comment'),
      'comment',
      4,
      'author, url and comment',
    ],
    [
      controls.some((control) => /(^|[^a-z])(rating|stars?)([^a-z]|$)/i.test(control.name)),
      'review',
      5,
      'asks for a rating',
    ],
    [names.has('comment_post_ID'), 'comment', 5, 'belongs to a post'],
    [fields.filter(isDay).length > 1, 'order', 4, 'asks for two days'],
    [sells.test(`${container.marks} ${container.action}`), 'order', 5, 'named as an order or a booking'],
    [controls.filter(isReckoned).length > 2, 'order', 3, 'asks for several numbers'],
    [asksForAnother(fields, languages), 'share', 6, "asks for another person's address"],
  ];
  return facts.flatMap(([holds, purpose, weight, evidence]) =>
    holds ? [{ purpose, weight, evidence }] : [],
  );
}
