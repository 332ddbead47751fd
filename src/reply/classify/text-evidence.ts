import type { Evidence } from './evidence.ts';
import { likelyLanguages } from '../language.ts';
import type { Facts } from './facts.ts';
import type { SentenceKind } from './sentences.ts';
import { type CompiledBook, type PhraseCategory, phraseBooks } from './phrases/index.ts';
import { isForwardSubject, isReplySubject } from './subject.ts';

interface CategoryRule {
  category: PhraseCategory;
  /** Where to look: `text` is what was newly written, `whole` includes quotes and footers. */
  in: 'text' | 'whole' | 'subject';
  label: string;
  weights: Evidence['weights'];
  /** A reply takes it over from the message it answers. */
  inherited?: true;
  /** How many different phrases count at most. */
  most: number;
}

const rules: readonly CategoryRule[] = [
  {
    category: 'received',
    in: 'text',
    label: 'says it was received',
    most: 2,
    weights: { acknowledgement: 2, human: -0.9, bulk: -0.4 },
  },
  {
    category: 'thanks',
    in: 'text',
    label: 'thanks for the message',
    most: 1,
    weights: { acknowledgement: 1, human: -0.1, bulk: -0.3 },
  },
  {
    category: 'promise',
    in: 'text',
    label: 'promises an answer',
    most: 3,
    weights: { acknowledgement: 1.1, human: -0.6 },
  },
  {
    category: 'automatic',
    in: 'text',
    label: 'calls itself automatic',
    most: 2,
    weights: { acknowledgement: 1.3, out_of_office: 1, bounce: 0.5, bulk: 0.3, human: -2.4 },
  },
  {
    category: 'noReply',
    in: 'text',
    label: 'asks not to reply',
    most: 1,
    weights: { acknowledgement: 0.9, bulk: 0.6, human: -1.8 },
  },
  {
    category: 'copy',
    in: 'text',
    label: 'repeats what was submitted',
    most: 2,
    weights: { acknowledgement: 2, human: -1 },
  },
  {
    category: 'ticket',
    in: 'text',
    label: 'names a ticket',
    most: 2,
    weights: { acknowledgement: 1.2, human: -0.4 },
  },
  {
    category: 'absent',
    in: 'text',
    label: 'says somebody is away',
    most: 2,
    weights: { out_of_office: 2.6, human: -0.9, bulk: -0.4 },
  },
  {
    category: 'absentHint',
    in: 'text',
    label: 'names a substitute',
    most: 2,
    weights: { out_of_office: 0.9 },
  },
  {
    category: 'absentSubject',
    in: 'subject',
    label: 'subject of an absence notice',
    most: 1,
    weights: { out_of_office: 2.8, human: -1.2 },
  },
  {
    category: 'automaticSubject',
    in: 'subject',
    label: 'subject of an automatic reply',
    most: 1,
    weights: { out_of_office: 1.5, acknowledgement: 1.5, human: -3 },
  },
  {
    category: 'receivedSubject',
    in: 'subject',
    inherited: true,
    label: 'subject of an acknowledgement',
    most: 1,
    weights: { acknowledgement: 1.7, human: -0.5 },
  },
  {
    category: 'undelivered',
    in: 'whole',
    label: 'says it was not delivered',
    most: 4,
    weights: { bounce: 1.5, human: -0.4 },
  },
  {
    category: 'undeliveredSubject',
    in: 'subject',
    inherited: true,
    label: 'subject of a bounce',
    most: 2,
    weights: { bounce: 2.6, human: -1 },
  },
  {
    category: 'bulkFooter',
    in: 'whole',
    label: 'footer of a mass mailing',
    most: 3,
    weights: { bulk: 1.3, human: -0.6 },
  },
  {
    category: 'marketing',
    in: 'whole',
    label: 'wording of a mass mailing',
    most: 4,
    weights: { bulk: 0.6, human: -0.15 },
  },
  {
    category: 'marketing',
    in: 'subject',
    inherited: true,
    label: 'subject of a mass mailing',
    most: 1,
    weights: { bulk: 1, human: -0.3 },
  },
  {
    category: 'personal',
    in: 'text',
    label: 'a person speaks',
    most: 3,
    weights: { human: 0.5, bulk: -0.1, acknowledgement: -0.2, bounce: -0.2 },
  },
  {
    category: 'teamSignOff',
    in: 'text',
    label: 'signed by a team',
    most: 1,
    weights: { acknowledgement: 0.5, human: -0.2 },
  },
];

const maxQuoteLength = 80;

/** What sentences say by their stems, where no phrase of the category was found. */
const sentenceRules: readonly {
  kind: SentenceKind;
  category?: PhraseCategory;
  label: string;
  weights: Evidence['weights'];
}[] = [
  {
    kind: 'received',
    category: 'received',
    label: 'says it was received',
    weights: { acknowledgement: 1.3, human: -0.6 },
  },
  {
    kind: 'thanks',
    category: 'thanks',
    label: 'thanks for the message',
    weights: { acknowledgement: 0.7, bulk: -0.2 },
  },
  {
    kind: 'promise',
    category: 'promise',
    label: 'promises an answer',
    weights: { acknowledgement: 0.8, human: -0.4 },
  },
  {
    kind: 'case',
    category: 'ticket',
    label: 'names a case',
    weights: { acknowledgement: 1, human: -0.3, bulk: -0.4 },
  },
  {
    kind: 'automatic',
    category: 'automatic',
    label: 'calls itself automatic',
    weights: { acknowledgement: 1, human: -1.5 },
  },
  {
    kind: 'absent',
    category: 'absent',
    label: 'says somebody is away',
    weights: { out_of_office: 1.2, human: -0.3 },
  },
  { kind: 'gone', label: 'says somebody has left', weights: { out_of_office: 2.4, human: -0.8 } },
  {
    kind: 'substitute',
    category: 'absentHint',
    label: 'names a substitute',
    weights: { out_of_office: 0.7 },
  },
];

function sentenceEvidence({ letter }: Facts, found: ReadonlySet<PhraseCategory>): Evidence[] {
  return sentenceRules.flatMap(({ kind, category, label, weights }) => {
    if (category !== undefined && found.has(category)) return [];
    const sentence = letter.sentences.find(({ kinds }) => kinds.has(kind));
    return sentence
      ? [
          {
            source: 'text' as const,
            reason: `${label}: "${sentence.text.slice(0, maxQuoteLength)}"`,
            weights,
          },
        ]
      : [];
  });
}

/** What the words say, in the languages of the phrase books. */
export function textEvidence(facts: Facts): Evidence[] {
  const categories = new Set<PhraseCategory>();
  const books = booksFor(facts);
  // Who answers or forwards has our subject, or another machine's: it says less about the writer.
  const { subject } = facts.message;
  const share = isReplySubject(subject) || isForwardSubject(subject) ? 0.4 : 1;
  const phrases = rules.flatMap((rule) => {
    const found = phrasesIn(textFor(facts, rule), rule, books);
    if (found.length > 0) categories.add(rule.category);
    return found.map((phrase) => ({
      source: rule.in === 'subject' ? ('subject' as const) : ('text' as const),
      reason: `${rule.label}: "${phrase}"`,
      weights: rule.inherited ? scaled(rule.weights, share) : rule.weights,
    }));
  });
  return [...phrases, ...sentenceEvidence(facts, categories)];
}

function textFor(facts: Facts, rule: CategoryRule): string {
  if (rule.in === 'subject') return facts.subject;
  // A person may quote a bounce or a newsletter; then what counts is what the person wrote.
  return rule.in === 'whole' && !facts.quotes ? facts.wholeText : facts.text;
}

function scaled(weights: Evidence['weights'], share: number): Evidence['weights'] {
  return Object.fromEntries(Object.entries(weights).map(([kind, weight]) => [kind, weight * share]));
}

/** Different phrases of a category in a text, longest first within a book, at most `rule.most`. */
function phrasesIn(text: string, rule: CategoryRule, books: readonly CompiledBook[]): string[] {
  const found = new Set<string>();
  for (const book of books) {
    const pattern = book.patterns.get(rule.category);
    if (!pattern) continue;
    for (const match of text.matchAll(pattern)) {
      found.add(match[0].slice(0, maxQuoteLength));
      if (found.size >= rule.most) return [...found];
    }
  }
  return [...found];
}

/** The books of the languages that the text may be in: stems of others would find words that look alike. */
function booksFor({ subject, wholeText }: Facts): CompiledBook[] {
  const text = `${subject}\n${wholeText}`;
  const likely = likelyLanguages(text);
  return phraseBooks.filter(
    (book) =>
      book.concerns(text) &&
      (book.ownScript || likely === null || book.languages.some((language) => likely.has(language))),
  );
}
