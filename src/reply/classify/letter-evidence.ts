import type { Evidence } from './evidence.ts';
import type { Facts } from './facts.ts';
import type { SentenceKind } from './sentences.ts';
import type { Stem } from './stems/compile.ts';

type Weights = Evidence['weights'];

/** A longer letter with a sentence on an absence speaks of other things too. */
const shortLetter = 7;
const footerLength = 1500;

/**
 * What the letter as a whole is about: thanks and promises and nothing else is an acknowledgement, whoever
 * signs it; sentences that are neither speak of the matter.
 */
export function letterEvidence(facts: Facts): Evidence[] {
  const { sentences, echo } = facts.letter;
  const count = (...kinds: SentenceKind[]) =>
    sentences.filter((sentence) => kinds.some((kind) => sentence.kinds.has(kind))).length;
  const about = {
    receipts: count('received', 'promise', 'case', 'automatic'),
    thanks: count('thanks'),
    absence: count('absent', 'gone'),
    gone: count('gone'),
    substitutes: count('substitute'),
    promises: count('received', 'promise', 'automatic'),
    others:
      sentences.length - count('absent', 'gone', 'substitute', 'received', 'promise', 'automatic', 'thanks'),
    statements: count('statement'),
    concrete: sentences.filter(({ kinds, text }) => kinds.has('statement') && /\d/.test(text)).length,
    all: sentences.length,
  };
  const footer = footerEvidence(facts, about.receipts);
  if (footer.some(({ weights }) => weights.bounce !== undefined)) return footer;
  const found = about.absence > 0 ? absenceEvidence(about, facts) : matterEvidence(about);
  if (echo !== null)
    found.push(evidence(`repeats what was sent: "${echo}"`, { acknowledgement: 1.5, human: -0.9 }));
  return [...found, ...footer];
}

/** What stands under letters to many, and what programs ask of a sender. */
function footerEvidence({ letter, subject, wholeText, text, quotes }: Facts, receipts: number): Evidence[] {
  const says = (stem: Stem, where: string) => letter.books.some((book) => book.has(stem, where));
  const found: Evidence[] = [];
  if (says('unsubscribe', (quotes ? text : wholeText).slice(-footerLength))) {
    const weights = receipts >= 2 ? { bulk: 0.6 } : { bulk: 1.7, human: -1 };
    found.push(evidence('offers to leave a list', weights));
  }
  if (says('confirm', `${subject}\n${text}`)) {
    found.push(evidence('asks to confirm an address', { bulk: 1.6, human: -0.8 }));
  }
  if (says('challenge', `${subject}\n${text}`)) {
    found.push(evidence('asks the sender to prove to be a person', { bounce: 2.8, human: -1.2 }));
  }
  return found;
}

function evidence(reason: string, weights: Weights): Evidence {
  return { source: 'letter', reason, weights };
}

interface About {
  receipts: number;
  thanks: number;
  absence: number;
  gone: number;
  /** Statements that name a number. */
  concrete: number;
  substitutes: number;
  promises: number;
  /** Neither of these, nor thanks. */
  others: number;
  statements: number;
  all: number;
}

function absenceEvidence(about: About, { header }: Facts): Evidence[] {
  const { absence, gone, substitutes, promises, others, all } = about;
  const found = /^\s*auto-/i.test(header('auto-submitted') ?? '')
    ? [evidence('automatic, and about an absence', { out_of_office: 1.7, acknowledgement: -0.5 })]
    : [];
  if (all > shortLetter || others >= absence + substitutes + promises + 2 * gone) return found;
  found.push(evidence('short, and about an absence', { out_of_office: 1.2, human: -0.4 }));
  if (absence + substitutes + promises >= 2 && others <= 2) {
    found.push(evidence('about nothing but an absence', { out_of_office: 1.2, human: -0.6, bulk: -0.4 }));
  }
  return found;
}

function matterEvidence({ receipts, thanks, statements, concrete, all }: About): Evidence[] {
  if (receipts === 0 && statements >= 2) {
    const human = 0.6 + 0.15 * Math.min(3, concrete);
    return [evidence(`${statements} sentences on the matter`, { human, acknowledgement: -1.1 })];
  }
  const only = receipts > 0 || (thanks > 0 && all <= 2);
  if (only && statements <= 1) {
    return [
      evidence('thanks and promises, nothing on the matter', {
        acknowledgement: 1.8,
        human: -1.5,
        bulk: -0.6,
      }),
    ];
  }
  if (receipts >= 2 && statements <= receipts + 1) {
    return [evidence('mostly thanks and promises', { acknowledgement: 0.9, human: -0.8, bulk: -0.3 })];
  }
  return [];
}
