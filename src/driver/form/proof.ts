import { confirmingPaths, refusingPaths } from './answer-words.ts';
import { jsonVerdict } from './answer-json.ts';
import type { Answer, Departure } from './departures.ts';
import type { Observed } from './outcome.ts';
import { plain } from './wording.ts';

/** What the site answered to one request, the page's own words left aside. */
export type AnswerKind = 'accepted' | 'rejected' | 'silent';

export function kindOf({ status, finalStatus, json, failure }: Answer): AnswerKind {
  if (status >= 400 || finalStatus >= 400 || (status === 0 && failure !== null)) return 'rejected';
  const said = jsonVerdict(json);
  if (said === null) return status === 201 || status === 202 ? 'accepted' : 'silent';
  return said.accepted ? 'accepted' : 'rejected';
}

export function answersOf(carriers: readonly Departure[]): Answer[] {
  return carriers.flatMap(({ answer }) => answer ?? []);
}

/** The page says that it has the inquiry, and does not ask for anything more. */
export function isConfirmed(seen: Observed): boolean {
  if (asksAgain(seen)) return false;
  return seen.lines.confirming.length > 0 || seen.lines.thanking.some((line) => isAnAnswer(line, seen));
}

/** On the page above, or the site's front page, thanks are to anybody; only a notice is for us. */
function isAnAnswer(line: string, { before, now, url }: Observed): boolean {
  if (now === null || now.document === before.document || !leadsUp(url, before.url)) return true;
  return now.notices.some((notice) => notice.includes(line));
}

function leadsUp(url: string, before: string): boolean {
  if (!URL.canParse(url) || new URL(url).origin !== new URL(before).origin) return false;
  const [from, to] = [before, url].map((one) => new URL(one).pathname.replace(/[^/]*$/, ''));
  const changed = new URL(url).pathname !== new URL(before).pathname;
  return changed && new URL(url).pathname.endsWith('/') && (from ?? '').startsWith(to ?? '');
}

const restMs = 600;
/** A request that only checked is followed by the one that sends. */
const followMs = 200;

/** Signs that stand for a confirmation where the page has no words for it. */
export function proven(seen: Observed, carriers: readonly Departure[]): boolean {
  const answers = answersOf(carriers);
  const kinds = answers.map(kindOf);
  if (wantsMore(seen) || kinds.includes('rejected') || seen.restedMs < followMs) return false;
  if (answers.some(({ json }) => jsonVerdict(json)?.accepted === true)) return true;
  if (saysConfirmed(seen.url, seen.before.url)) return true;
  if (seen.restedMs < restMs) return false;
  if (kinds.includes('accepted') || reportsSuccess(seen)) return true;
  return seen.now?.document === seen.before.document ? formIsDone(seen) : ledOn(seen, answers);
}

/** The page asks whether to send what we wrote, and did not before the press. */
export function asksAgain({ before, now }: Observed): boolean {
  return now?.asksAgain === true && !before.asksAgain;
}

/** A further press, or a password. */
function wantsMore(seen: Observed): boolean {
  return asksAgain(seen) || seen.now?.asksPassword === true;
}

/** A notice shows that was not in sight before, and whose name says that it reports success: forms keep it ready. */
function reportsSuccess({ before, now }: Observed): boolean {
  return now?.successes.some((text) => !before.successes.includes(text)) === true;
}

const confirmingWords = new Set(confirmingPaths.split(', '));
const refusingWords = new Set(refusingPaths.split(', '));

/** `/danke`, `/contact/thank-you`, `?sent=1`: an address that the page did not have before. */
export function saysConfirmed(url: string, before: string): boolean {
  const words = newWords(url, before);
  return words.some((word) => confirmingWords.has(word)) && !words.some((word) => refusingWords.has(word));
}

function newWords(url: string, before: string): string[] {
  if (url === before || !URL.canParse(url)) return [];
  const { pathname, search, hash } = new URL(url);
  const known = new Set(plain(before).split(' '));
  return plain(`${pathname} ${search} ${hash}`)
    .split(' ')
    .filter((word) => !known.has(word));
}

/** In the same document: the form went away, or what we wrote is no longer in it. */
function formIsDone(seen: Observed): boolean {
  return seen.now === null || seen.now.form !== 'shown' || isEmptied(seen);
}

/** In the same document, nothing of what we wrote is left. */
export function isEmptied({ before, now }: Observed): boolean {
  if (now === null || now.document !== before.document) return false;
  const written = before.controls.filter(({ value }) => value.length > 3);
  return (
    written.length > 0 &&
    written.every(({ selector }) =>
      now.controls.some((state) => state.selector === selector && state.value === ''),
    )
  );
}

/** Led on, as handlers do after they took a form, to another address of the site without the form. */
function ledOn({ before, now, url }: Observed, answers: readonly Answer[]): boolean {
  if (now?.form === 'shown' || !URL.canParse(url) || leadsUp(url, before.url)) return false;
  const { host, pathname } = new URL(url);
  const led = answers.some(({ status, failure }) => status >= 300 && failure === null);
  const from = new URL(before.url);
  const elsewhere = withoutWww(host) !== withoutWww(from.host) || pathname === from.pathname;
  const refuses = newWords(url, before.url).some((word) => refusingWords.has(word));
  return led && !elsewhere && !refuses && pathname !== '/';
}

const withoutWww = (host: string) => host.replace(/^www\./, '');
