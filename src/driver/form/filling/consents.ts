import type { Answer, Answering } from '../values.ts';
import { agreeing, realOptions, refusing, speaks } from '../choices.ts';
import type { FormField } from '../reading.ts';
import { matches, hasHint } from '../understand/reader.ts';
import { roleWords } from '../understand/lexicon/index.ts';
import { everythingWords, refusalWords } from './consent-words.ts';

const leave: Answer = { kind: 'leave' };

const languagesOf = ({ language }: Answering) => new Set(['en', language]);
const textOf = ({ label, options }: FormField) => `${label} ${options.length === 1 ? options[0]?.label : ''}`;

/** Is it about advertising, whatever else it says? */
function isAdvertising(field: FormField, given: Answering): boolean {
  if (field.role === 'newsletter_opt_in') return true;
  const single = field.control === 'checkbox' && field.options.length < 2;
  const named = () =>
    matches(roleWords, textOf(field), languagesOf(given)).some(
      ({ meaning }) => meaning === 'newsletter_opt_in',
    );
  if (field.role === 'consent') return named();
  return single && (named() || hasHint('marketing', textOf(field), languagesOf(given)));
}

/** The sentence that speaks of advertising says that one does not want it. */
function isRefusal(field: FormField, given: Answering): boolean {
  const refuses = speaks(refusalWords, given.language);
  const [about = ''] = textOf(field)
    .split(/(?<=[.!?。])\s+/)
    .filter((sentence) => hasHint('marketing', sentence, languagesOf(given)));
  return refuses(about);
}

/** A box that ticks all the others, advertising too. */
function ticksEverything(field: FormField, { language }: Answering): boolean {
  return field.control === 'checkbox' && speaks(everythingWords, language)(textOf(field));
}

/**
 * What to do with a box or choice that agrees to something: consent only where it is required; advertising never,
 * also where it stands ticked or is asked the other way round. null when it agrees to nothing.
 */
export function answerToConsent(field: FormField, given: Answering): Answer | null {
  if (isAdvertising(field, given)) return decline(field, given);
  if (field.role !== 'consent') return null;
  return field.required && !ticksEverything(field, given) ? agree(field, given) : leave;
}

function decline(field: FormField, given: Answering): Answer {
  const standing = given.demands?.get(field.selector)?.checked === true;
  if (field.control === 'checkbox') {
    if (isRefusal(field, given)) return { kind: 'check', options: field.options };
    if (!field.required && standing) return { kind: 'untick' };
    if (field.role !== 'consent' || !field.required) return leave;
    return { kind: 'impossible', why: 'newsletter_opt_in_required: the page wants consent to advertising' };
  }
  const options = realOptions(field);
  if (options.length === 0 || (!field.required && !standing)) return leave;
  return { kind: 'choose', options: refusing(options, given.language).slice(0, 1) };
}

function agree(field: FormField, { language }: Answering): Answer {
  if (field.control === 'checkbox') return { kind: 'check', options: field.options };
  const options = agreeing(realOptions(field), language);
  if (options.length > 0) return { kind: 'choose', options };
  return { kind: 'impossible', why: 'cannot_fill: consent is asked for in an unknown way' };
}
