import type { Outcome } from '../inquiry.ts';
import type { ControlState, Lines, Signs } from '../page/driving/contract.ts';
import { confirmingPaths } from './answer-words.ts';
import { jsonMessage, jsonVerdict } from './answer-json.ts';
import type { Answer, Departure } from './departures.ts';
import { plain } from './wording.ts';

/** Everything that was seen between the press of the button and now. */
export interface Observed {
  departures: readonly Departure[];
  /** Lines that were not there before the press, of all frames, and texts of dialogs. */
  lines: Lines;
  /** The form's frame before the press and now; null when the frame is gone. */
  before: Signs;
  now: Signs | null;
  /** Address of the page now. */
  url: string;
  /** Milliseconds since anything last happened. */
  restedMs: number;
}

export interface Verdict {
  outcome: Outcome;
  reason: string | null;
}

/** `stopped`: the page's own validation kept the inquiry back; nothing left. */
export type Judgement = Verdict | 'stopped' | null;

const restMs = 600;

/** What became of the submission, as soon as that is certain; null to go on watching. */
export function judge(seen: Observed): Judgement {
  const carriers = carriersOf(seen.departures);
  const answered = carriers.filter(({ answer }) => answer !== null);
  const rejected = rejectedByAnswer(answered);
  if (rejected !== null) return rejected;
  const complaint = complaintIn(seen);
  if (carriers.length === 0) {
    return (complaint !== null || keptBack(seen)) && seen.restedMs >= restMs / 2 ? 'stopped' : null;
  }
  if (answered.length < carriers.length) return null;
  if (seen.lines.refusing[0] !== undefined) return refused(seen, seen.lines.refusing[0]);
  if (seen.lines.confirming.length > 0) return submitted();
  if (complaint !== null && seen.restedMs >= restMs / 2)
    return { outcome: 'failed', reason: `rejected: ${complaint}` };
  return proven(seen, carriers) ? submitted() : null;
}

/** The last word when nothing more is waited for. */
export function conclude(seen: Observed): Judgement {
  const early = judge({ ...seen, restedMs: Infinity });
  if (early !== null) return early;
  const carriers = carriersOf(seen.departures);
  const confirmed = seen.lines.confirming.length > 0;
  if (carriers.length === 0) {
    if (confirmed) return uncertain('nothing_sent: the page confirms, but no request brought the inquiry');
    return seen.departures.length > 0
      ? uncertain('no_confirmation')
      : { outcome: 'failed', reason: 'nothing_sent' };
  }
  // A beacon's answer is never told; the page's own words then have to do.
  if (carriers.some(({ answer }) => answer === null)) return confirmed ? submitted() : uncertain('no_answer');
  return uncertain('no_confirmation');
}

/** Requests with our words; where there are none, those that cannot be read. */
export function carriersOf(departures: readonly Departure[]): Departure[] {
  const sure = departures.filter(({ carries }) => carries === 'yes');
  return sure.length > 0 ? sure : departures.filter(({ carries }) => carries === 'maybe');
}

const submitted = (): Verdict => ({ outcome: 'submitted', reason: null });
const uncertain = (reason: string): Verdict => ({ outcome: 'uncertain', reason });

/** These mean that no server was reached. */
const unreached =
  /ERR_(CONNECTION_REFUSED|NAME_NOT_RESOLVED|ADDRESS_|INTERNET_DISCONNECTED|BLOCKED_BY|CERT_|SSL_)/;

function rejectedByAnswer(answered: readonly Departure[]): Verdict | null {
  const verdicts = answered.map(({ answer }) => {
    if (answer === null) return null;
    if (answer.status >= 400)
      return {
        outcome: 'failed',
        reason: withText(`http_${answer.status}`, jsonMessage(answer.json)),
      } as const;
    if (answer.finalStatus >= 400) return uncertain(`http_${answer.finalStatus}: after a redirect`);
    const said = jsonVerdict(answer.json);
    if (said?.accepted === false)
      return { outcome: 'failed', reason: withText('rejected', said.message) } as const;
    return answer.status === 0 && answer.failure !== null ? lost(answer.failure) : null;
  });
  // Copies to other services may fail; what counts is that none got through.
  return verdicts.every((verdict) => verdict !== null) ? (verdicts[0] ?? null) : null;
}

function lost(failure: string): Verdict {
  return unreached.test(failure)
    ? { outcome: 'failed', reason: `unreachable: ${failure}` }
    : uncertain(`connection_lost: ${failure}`);
}

function withText(reason: string, text: string | undefined): string {
  return text === undefined || text === '' ? reason : `${reason}: ${text}`;
}

function refused(seen: Observed, line: string): Verdict {
  return seen.lines.confirming.length > 0
    ? uncertain(`contradiction: ${line}`)
    : { outcome: 'failed', reason: `rejected: ${line}` };
}

/** What the page says is wrong with a field, that it did not say before. */
function complaintIn({ before, now, lines }: Observed): string | null {
  const earlier = new Map(before.controls.map((state) => [state.selector, state]));
  const worse =
    now?.form === 'shown'
      ? now.controls.find((state) => isWorse(state, earlier.get(state.selector)))
      : undefined;
  const reported = now?.errors.find((text) => !before.errors.includes(text));
  if (worse === undefined) return lines.refusing[0] ?? reported ?? lines.correcting[0] ?? null;
  return worse.complaint === '' ? 'a field is marked as wrong' : worse.complaint;
}

function isWorse(now: ControlState, before: ControlState | undefined): boolean {
  if (!now.present) return false;
  return (
    (now.marked && before?.marked !== true) || (now.complaint !== '' && now.complaint !== before?.complaint)
  );
}

/** The browser itself keeps a form back whose fields break their own rules; after a sent form they may be empty again. */
function keptBack({ now }: Observed): boolean {
  return now?.form === 'shown' && now.controls.some(({ present, valid }) => present && !valid);
}

/** Signs that stand for a confirmation where the page has no words for it. */
function proven(seen: Observed, carriers: readonly Departure[]): boolean {
  const answers = carriers.flatMap(({ answer }) => answer ?? []);
  if (answers.some(({ json }) => jsonVerdict(json)?.accepted === true)) return true;
  if (saysConfirmed(seen.url, seen.before.url)) return true;
  if (seen.restedMs < restMs) return false;
  if (answers.some(({ status }) => status === 201 || status === 202)) return true;
  if (reportsSuccess(seen)) return true;
  return seen.now?.document === seen.before.document ? formIsDone(seen) : ledOn(seen, answers);
}

/** A notice shows that was not in sight before, and whose name says that it reports success: forms keep it ready. */
function reportsSuccess({ before, now }: Observed): boolean {
  return now?.successes.some((text) => !before.successes.includes(text)) === true;
}

const confirmingWords = new Set(confirmingPaths.split(', '));

/** `/danke`, `/contact/thank-you`, `?sent=1`: an address that the page did not have before. */
export function saysConfirmed(url: string, before: string): boolean {
  if (url === before || !URL.canParse(url)) return false;
  const { pathname, search, hash } = new URL(url);
  const known = new Set(plain(before).split(' '));
  return plain(`${pathname} ${search} ${hash}`)
    .split(' ')
    .some((word) => confirmingWords.has(word) && !known.has(word));
}

/** In the same document: the form went away, or what we wrote is no longer in it. */
function formIsDone({ before, now }: Observed): boolean {
  if (now === null || now.form !== 'shown') return true;
  const written = before.controls.filter(({ value }) => value.length > 3);
  return (
    written.length > 0 &&
    written.every(({ selector }) =>
      now.controls.some((state) => state.selector === selector && state.value === ''),
    )
  );
}

/** Led on, as handlers do after they took a form, to another address below the site's root, without the form. */
function ledOn({ before, now, url }: Observed, answers: readonly Answer[]): boolean {
  if (now?.form === 'shown' || !URL.canParse(url)) return false;
  const led = answers.some(({ status, failure }) => status >= 300 && failure === null);
  const path = new URL(url).pathname;
  return led && path !== new URL(before.url).pathname && path !== '/';
}
