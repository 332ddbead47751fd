import type { Outcome } from '../inquiry.ts';
import type { ControlState, Lines, Signs } from '../page/driving/contract.ts';
import { jsonMessage, withoutTags } from './answer-json.ts';
import type { Answer, Departure } from './departures.ts';
import { answersOf, asksAgain, isConfirmed, isEmptied, kindOf, proven } from './proof.ts';

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

/** No server gets such a form. */
export const opensMailProgram: Verdict = {
  outcome: 'failed',
  reason: "mailto: the form opens the visitor's mail program, nothing was sent",
};

/** What was sent was only looked at: the page shows it, and a button that sends it. */
export const unconfirmed: Verdict = {
  outcome: 'uncertain',
  reason: 'asks_again: the page wants the inquiry to be confirmed',
};

/** Long enough for a page to say what it has to say after an answer. */
const sayMs = 300;

/** What became of the submission, as soon as that is certain; null to go on watching. */
export function judge(seen: Observed): Judgement {
  const carriers = carriersOf(seen.departures);
  const complaint = complaintIn(seen);
  const hasSaid = seen.restedMs >= sayMs;
  if (carriers.length === 0) return judgeUnsent(seen, complaint);
  const answers = answersOf(carriers);
  if (answers.length < carriers.length) return hasSaid ? judgeUnanswered(seen, carriers) : null;
  const rejected = rejectedByAnswers(answers, complaint);
  // What it has to say about that, a page says a moment after the answer.
  if (rejected !== null) return hasSaid ? rejected : null;
  const said = judgeWords(seen);
  if (said !== null || complaint === null || asksAgain(seen)) return said ?? judgeSigns(seen, carriers);
  return judgeComplaint(complaint, seen);
}

/** Nothing of ours has left the page. */
function judgeUnsent(seen: Observed, complaint: string | null): Judgement {
  if (seen.departures.some(({ carries }) => carries === 'mail')) return opensMailProgram;
  return seen.restedMs >= sayMs && (complaint !== null || keptBack(seen)) ? 'stopped' : null;
}

function judgeSigns(seen: Observed, carriers: readonly Departure[]): Verdict | null {
  if (asksAgain(seen)) return seen.restedMs >= sayMs ? unconfirmed : null;
  return proven(seen, carriers) ? submitted() : null;
}

/** Beacons and sockets need not be answered; the page's own words then have to do. */
function judgeUnanswered(seen: Observed, carriers: readonly Departure[]): Verdict | null {
  const waits = carriers.some(({ answer, expectsAnswer }) => answer === null && expectsAnswer);
  return !waits && complaintIn(seen) === null && isConfirmed(seen) ? submitted() : null;
}

/** By what the page says of the inquiry as a whole. */
function judgeWords(seen: Observed): Verdict | null {
  const confirmed = isConfirmed(seen);
  const [refusing] = seen.lines.refusing;
  if (refusing === undefined) return confirmed ? submitted() : null;
  return confirmed ? uncertain(`contradiction: ${refusing}`) : failed('rejected', refusing);
}

/** By what it says of a field. */
function judgeComplaint(complaint: string, seen: Observed): Verdict | null {
  if (seen.restedMs < sayMs) return null;
  const answers = answersOf(carriersOf(seen.departures));
  // A form that was emptied once it was sent complains about being empty; another taker may have the inquiry.
  if (isEmptied(seen) || answers.some((answer) => kindOf(answer) === 'accepted')) return null;
  return answers.length > 1 ? uncertain(`contradiction: ${complaint}`) : failed('rejected', complaint);
}

/** The last word when nothing more is waited for. */
export function conclude(seen: Observed): Judgement {
  const early = judge({ ...seen, restedMs: Infinity });
  if (early !== null) return early;
  const carriers = carriersOf(seen.departures);
  if (carriers.length === 0) {
    if (isConfirmed(seen))
      return uncertain('nothing_sent: the page confirms, but no request brought the inquiry');
    return seen.departures.length > 0 ? uncertain('no_confirmation') : failed('nothing_sent', '');
  }
  if (carriers.some(({ answer }) => answer === null)) return uncertain('no_answer');
  if (seen.now?.asksAgain === true)
    return uncertain('asks_again: the page wants the inquiry to be confirmed');
  return uncertain('no_confirmation');
}

/** Requests with our words; where there are none, those that cannot be read. */
export function carriersOf(departures: readonly Departure[]): Departure[] {
  const sure = departures.filter(({ carries }) => carries === 'yes');
  return sure.length > 0 ? sure : departures.filter(({ carries }) => carries === 'maybe');
}

/** The request that brought the inquiry: the first that was not turned down, if there is one. */
export function deliveryOf(departures: readonly Departure[]): Departure | undefined {
  const carriers = carriersOf(departures);
  return carriers.find(({ answer }) => answer !== null && kindOf(answer) !== 'rejected') ?? carriers[0];
}

const submitted = (): Verdict => ({ outcome: 'submitted', reason: null });
const uncertain = (reason: string): Verdict => ({ outcome: 'uncertain', reason });
const failed = (reason: string, text: string): Verdict => ({
  outcome: 'failed',
  reason: text === '' ? reason : `${reason}: ${text}`,
});

/** Copies to other services may fail; what counts is that none got through. */
function rejectedByAnswers(answers: readonly Answer[], complaint: string | null): Verdict | null {
  const [first] = answers;
  if (first === undefined || !answers.every((answer) => kindOf(answer) === 'rejected')) return null;
  const said = jsonMessage(first.json) || complaint || '';
  if (first.status >= 400) return failed(`http_${first.status}`, said);
  if (first.finalStatus >= 400) return uncertain(`http_${first.finalStatus}: after a redirect`);
  return first.failure === null ? failed('rejected', said) : lost(first.failure);
}

/** These mean that no server was reached. */
const unreached =
  /ERR_(CONNECTION_REFUSED|NAME_NOT_RESOLVED|ADDRESS_|INTERNET_DISCONNECTED|BLOCKED_BY|CERT_|SSL_)/;

function lost(failure: string): Verdict {
  return unreached.test(failure) ? failed('unreachable', failure) : uncertain(`connection_lost: ${failure}`);
}

/** What the page says is wrong with a field, that it did not say before. */
function complaintIn({ before, now, lines, departures }: Observed): string | null {
  const worse = now?.form === 'shown' ? worseControls(before, now)[0] : undefined;
  const reported = now?.errors.find((text) => !before.errors.includes(text));
  if (worse !== undefined && worse.complaint !== '') return worse.complaint;
  const said = lines.refusing[0] ?? reported ?? lines.correcting[0] ?? plainAnswer(departures);
  return said ?? (worse === undefined ? null : 'a field is marked as wrong');
}

/** Of an answer with an error status, the few words it consists of. */
function plainAnswer(departures: readonly Departure[]): string | null {
  const text = departures.find(({ answer }) => (answer?.status ?? 0) >= 400)?.answer?.text ?? '';
  const words = withoutTags(text);
  return words === '' || words.length > longestAnswer ? null : words;
}

const longestAnswer = 200;

/** Controls that are marked or complained about now, and were not before. */
export function worseControls(before: Signs, now: Signs): ControlState[] {
  const earlier = new Map(before.controls.map((state) => [state.selector, state]));
  return now.controls.filter((state) => isWorse(state, earlier.get(state.selector)));
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
