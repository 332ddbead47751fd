import { topics, type CompanyProfile, type Inquiry, type Letters, type Topic } from './company.ts';
import { pick } from './random.ts';

/** What a person looks for in an inquiry to see what it is about. */
const topicWords: Readonly<Record<Topic, RegExp>> = {
  delivery: /deliver|shipping|\bship\b|arrive|liefer|versand|livr|exp[ée]di/i,
  returns: /\breturn|refund|send (\w+ ){0,3}back|rückgabe|zurück|umtausch|retour|rembours/i,
  hours: /opening hours|\bopen\b|öffnungszeit|geöffnet|horaires|ouvert/i,
};

/** The topics an inquiry asks about; all of them when it names none. */
export function topicsOf(message: string): Topic[] {
  const asked = topics.filter((topic) => topicWords[topic].test(message));
  return asked.length > 0 ? asked : [...topics];
}

/** Countries that customers ask about (ISO 3166-1 alpha-2). */
const regions =
  'AT AU BE BG CA CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT JP LT LU LV MT NL NO NZ PL PT RO SE SI SK US'.split(
    ' ',
  );

/** The first country that the text names in the given language, as it stands there; the company's own aside. */
export function countryIn(text: string, language: string, home: string): string | null {
  const names = new Intl.DisplayNames([language], { type: 'region' });
  const found = regions
    .filter((region) => region !== home)
    .map((region) => new RegExp(`(?<!\\p{L})(the )?${names.of(region) ?? region}(?!\\p{L})`, 'iu').exec(text))
    .filter((match) => match !== null)
    .sort((a, b) => a.index - b.index);
  return found[0]?.[0] ?? null;
}

/** Puts words in the place of `{word}`; a word that is not given stays as it is written. */
export function fill(template: string, words: Readonly<Record<string, string>>): string {
  return template.replaceAll(/\{(\w+)\}/g, (whole, word: string) => words[word] ?? whole);
}

/** The words that every letter about an inquiry may use. */
export function wordsOf(profile: CompanyProfile, inquiry: Inquiry): Record<string, string> {
  const { firstName, lastName, subject, message, reference } = inquiry;
  return { firstName, lastName, subject, message, reference, company: profile.name };
}

/** A text in the inquiry's language, else in the company's own. */
export function inLanguage<T>(texts: Readonly<Record<string, T>>, language: string, own: string): T {
  const text = texts[language] ?? texts[own];
  if (text === undefined) throw new RangeError(`no text in ${language} or ${own}`);
  return text;
}

function quoted(letters: Letters, inquiry: Inquiry, zone: { timeZone: string }): string {
  const date = new Intl.DateTimeFormat(inquiry.language, {
    dateStyle: 'medium',
    timeStyle: 'short',
    ...zone,
  });
  const line = fill(letters.quoteLine, {
    date: date.format(inquiry.at),
    firstName: inquiry.firstName,
    lastName: inquiry.lastName,
  });
  return [line, ...inquiry.message.split(/\r?\n/).map((text) => `> ${text}`)].join('\n');
}

/** A person's answer: who signs it, its subject and its paragraphs, the last one being the sign-off. */
export interface Answer {
  agent: string;
  subject: string;
  paragraphs: readonly string[];
  /** The inquiry as a mail client quotes it. */
  quote: string;
}

/** Writes the answer of a person who has read the inquiry: a passage for each topic asked about. */
export function writeAnswer(profile: CompanyProfile, inquiry: Inquiry, random: () => number): Answer {
  const letters = inLanguage(profile.letters, inquiry.language, profile.language);
  const agent = pick(random, letters.agents);
  const country = countryIn(inquiry.message, inquiry.language, profile.country) ?? letters.elsewhere;
  const words = { ...wordsOf(profile, inquiry), agent, country };
  const paragraphs = [
    pick(random, letters.openings),
    ...topicsOf(`${inquiry.subject}\n${inquiry.message}`).map((topic) =>
      pick(random, letters.passages[topic]),
    ),
    pick(random, letters.closings),
    pick(random, letters.signOffs),
  ];
  return {
    agent,
    subject: fill(letters.subject, words),
    paragraphs: paragraphs.map((paragraph) => fill(paragraph, words)),
    quote: quoted(letters, inquiry, profile),
  };
}
