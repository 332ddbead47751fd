import type { Frame, Page } from 'playwright-core';
import type { Asker } from '../inquiry.ts';
import type { GateAnswer, GatePatterns } from '../page/driving/gate-contract.ts';
import { callPage } from '../page-bundle.ts';
import { countryNames } from './countries.ts';
import { ageAsking, consenting, grownUp, placeAsking, saving, settling, staying } from './gate-answers.ts';
import { cookieWords, dismissing, leastConsent } from './gate-words.ts';
import type { Verdict } from './outcome.ts';
import type { ContactForm } from './reading.ts';
import { allWords, wordPattern, type WordLists } from './wording.ts';

const anyOf = (lists: WordLists) => wordPattern(allWords(lists));

const patterns: Omit<GatePatterns, 'own'> = {
  cookies: wordPattern(cookieWords),
  refusing: anyOf(leastConsent),
  settling: anyOf(settling),
  saving: anyOf(saving),
  consenting: anyOf(consenting),
  dismissing: anyOf(dismissing),
  age: anyOf(ageAsking),
  grownUp: anyOf(grownUp),
  place: anyOf(placeAsking),
  staying: anyOf(staying),
};

const mostGates = 6;
/** What a pressed button changes, it changes soon. */
const changeMs = 500;

export interface Passing {
  asker?: Pick<Asker, 'country' | 'locale'>;
  /** The page shows no form: it may be a gate as a whole. */
  whole?: boolean;
  /** The form that was found: what it stands in is no gate. */
  form?: Pick<ContactForm, 'frame' | 'selector'> | null;
}

/** How the gates in front of a page were answered, oldest first; `barred` when one wants more than may be given. */
export interface Passed {
  answers: readonly GateAnswer[];
  barred: Verdict | null;
}

/**
 * Answers what stands between a person and the page, in whatever frame it is: cookie banners with the least consent,
 * pop-ups by closing them, a question for age with yes, one for the country by staying where we are.
 */
export async function passGates(
  page: Page,
  { asker, whole = false, form = null }: Passing = {},
): Promise<Passed> {
  const answers: GateAnswer[] = [];
  const own = wordPattern(asker === undefined ? 'english' : namesOf(asker).join(', '));
  while (answers.length < mostGates) {
    const settled = answers.some(({ did }) => did === 'opened_settings');
    const keep = form === null ? null : (form.frame?.split(' >> ')[0] ?? form.selector);
    const request = { patterns: { ...patterns, own }, settled, whole, keep };
    const given = await firstAnswer(page, (frame) => callPage(frame, 'driving.gate', request));
    if (given === null) break;
    answers.push(given);
    if (given.did === 'needs') return { answers, barred: tooMuch };
    if (isRepeated(answers)) break;
    await changed(page);
  }
  return { answers, barred: null };
}

const tooMuch: Verdict = { outcome: 'blocked', reason: 'age_gate: the page asks for a date of birth' };

/** The same button twice: it leads nowhere. */
function isRepeated(answers: readonly GateAnswer[]): boolean {
  const [last, before] = [answers.at(-1), answers.at(-2)];
  return last?.kind === before?.kind && last?.pressed === before?.pressed;
}

/** Frames one after another: two gates answered at once could undo each other. */
async function firstAnswer(
  page: Page,
  ask: (frame: Frame) => Promise<GateAnswer | null>,
): Promise<GateAnswer | null> {
  for (const frame of page.frames()) {
    const answer = await ask(frame).catch(() => null);
    if (answer !== null) return answer;
  }
  return null;
}

/** The answer may also lead to another page. */
async function changed(page: Page): Promise<void> {
  await callPage(page.mainFrame(), 'driving.change', changeMs).catch(() => {});
  await page.waitForLoadState('domcontentloaded').catch(() => {});
}

/** The asker's country and language as people and pages write them. */
function namesOf({ country, locale }: Pick<Asker, 'country' | 'locale'>): string[] {
  const language = locale.split('-')[0] ?? 'en';
  const names = ['en', language].map((one) =>
    new Intl.DisplayNames([one], { type: 'language' }).of(language)?.replaceAll(',', ' '),
  );
  return [...countryNames(country, ['en', language]), ...names].flatMap((name) =>
    name === undefined ? [] : name.replaceAll(',', ' '),
  );
}
