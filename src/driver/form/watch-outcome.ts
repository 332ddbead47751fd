import type { Frame, Page } from 'playwright-core';
import type { DriveContext } from '../context.ts';
import type { Lines, Signs, SignsRequest } from '../page/driving/contract.ts';
import type { SignsSeen, SignWatch } from '../definition/signs.ts';
import { callPage } from '../page-bundle.ts';
import { jsonMessage, jsonVerdict, withoutTags } from './answer-json.ts';
import { confirming, correcting, refusing, thanking } from './answer-words.ts';
import type { Answer, DepartureWatch } from './departures.ts';
import type { DialogWatch } from './dialogs.ts';
import type { Hand } from './hand.ts';
import { carriersOf, conclude, judge, type Judgement, type Observed } from './outcome.ts';
import type { ContactForm } from './reading.ts';
import { plain, wordPattern, wordsIn } from './wording.ts';

const beatMs = 250;
const patienceMs = 1000;
/** A page that never comes to rest is watched this many times as long. */
const longest = 3;

export interface Watching {
  hand: Hand;
  form: ContactForm;
  ctx: DriveContext;
  dialogs: DialogWatch;
  /** Milliseconds a site may take to show its answer; to answer at all, three times as many. */
  answerMs: number;
  /** Texts of ours that a request carrying the inquiry holds. */
  words: readonly string[];
  /** What a probe definition calls success and rejection. */
  signs: SignWatch;
}

/** The regular expressions of the form's language. */
function patternsFor({ language }: ContactForm) {
  return {
    confirming: wordPattern(wordsIn(confirming, language)),
    thanking: wordPattern(wordsIn(thanking, language)),
    refusing: wordPattern(wordsIn(refusing, language)),
    correcting: wordPattern(wordsIn(correcting, language)),
  };
}

/** How everything looked before the press. */
export interface Scene {
  signs: Signs;
  known: KnownLines;
  patterns: ReturnType<typeof patternsFor>;
  selectors: readonly string[];
  dialogs: number;
}

export async function rememberScene({
  hand,
  form,
  dialogs,
  words,
  signs: defined,
}: Watching): Promise<Scene> {
  const patterns = patternsFor(form);
  const selectors = form.fields.filter(({ visible }) => visible).map(({ selector }) => selector);
  const others = framesOf(hand).filter((frame) => frame !== hand.frame);
  const signs = await callPage(hand.frame, 'driving.signs', {
    patterns,
    form: form.selector,
    selectors,
    words,
  });
  const outside = await Promise.all(
    others.map((frame) => signsOf(frame, { patterns, form: null, selectors: [], words })),
  );
  await defined.arm(framesOf(hand), hand.page.url());
  const known = knownLines([signs, ...outside].filter((one) => one !== null));
  return { signs, known, patterns, selectors, dialogs: dialogs.texts.length };
}

/** What was there before the press, in sight or not. */
interface KnownLines {
  seen: ReadonlySet<string>;
  unseen: ReadonlySet<string>;
}

function knownLines(all: readonly Signs[]): KnownLines {
  const unseen = new Set(all.flatMap((signs) => signs.unseen));
  const lines = all.flatMap((signs) => linesOf(signs.lines).filter((line) => !signs.unseen.includes(line)));
  return { seen: new Set(lines), unseen };
}

const linesOf = ({ confirming, thanking, refusing, correcting }: Lines) => [
  ...confirming,
  ...thanking,
  ...refusing,
  ...correcting,
];

/** The form's frame, the page around it, windows it opened, and frames that were to show the answer. */
function framesOf({ page, frame }: Hand, answering: readonly Frame[] = []): Frame[] {
  const tops = page
    .context()
    .pages()
    .map((one: Page) => one.mainFrame());
  return [...new Set([frame, ...tops, ...answering])].filter(
    (one) => !one.isDetached() && !one.page().isClosed(),
  );
}

/** A frame that is navigating or gone shows nothing. */
async function signsOf(frame: Frame, request: SignsRequest): Promise<Signs | null> {
  return callPage(frame, 'driving.signs', request).catch(() => null);
}

/** How the watching ended, and what was to be seen then. */
export interface Watched {
  judgement: Exclude<Judgement, null>;
  seen: Observed;
}

export async function watchOutcome(
  submitting: Watching,
  scene: Scene,
  watch: DepartureWatch,
): Promise<Watched> {
  const { hand, ctx, answerMs } = submitting;
  const begun = performance.now();
  let lastMove = begun;
  const move = () => {
    lastMove = performance.now();
  };
  let waiting = follow(watch, move);
  for (;;) {
    await answerOrPatience(watch, ctx.signal);
    const seen = await observe(submitting, scene, { watch, restedMs: performance.now() - lastMove });
    const judgement = ctx.signal.aborted ? null : judge(seen);
    if (judgement !== null) return { judgement, seen };
    const now = performance.now();
    const late = now - begun > longest * answerMs || (now - lastMove > answerMs && !isPending(watch));
    if (late || hand.page.isClosed() || ctx.signal.aborted)
      return { judgement: concluded(seen, submitting), seen };
    await Promise.race([waiting.moved, changeIn(hand)]);
    if (waiting.done()) waiting = follow(watch, move);
  }
}

function isPending(watch: DepartureWatch): boolean {
  return carriersOf(watch.departures).some(({ answer, expectsAnswer }) => expectsAnswer && answer === null);
}

/** While the site has the inquiry and has not answered, the page has little to tell: it is not asked all the time. */
async function answerOrPatience(watch: DepartureWatch, signal: AbortSignal): Promise<void> {
  const until = performance.now() + patienceMs;
  while (isPending(watch) && performance.now() < until && !signal.aborted) {
    await Promise.race([watch.next(), elapsed(beatMs)]);
  }
}

function elapsed(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

/** Notes the next departure or answer as a move. */
function follow(watch: DepartureWatch, move: () => void): { moved: Promise<void>; done: () => boolean } {
  let done = false;
  const moved = watch.next().then(() => {
    done = true;
    move();
  });
  return { moved, done: () => done };
}

function concluded(seen: Observed, { hand, dialogs, ctx }: Watching): Exclude<Judgement, null> {
  if (ctx.signal.aborted) return { outcome: 'uncertain', reason: 'timeout' };
  const judgement = conclude(seen) ?? { outcome: 'uncertain', reason: 'no_confirmation' };
  if (judgement === 'stopped' || judgement.outcome === 'submitted' || !hand.page.isClosed()) return judgement;
  return { outcome: 'uncertain', reason: dialogs.looping ? 'dialog_loop' : 'page_closed' };
}

/** Resolves when the document changes, at the latest after a beat. */
async function changeIn({ page, frame }: Hand): Promise<void> {
  const target = frame.isDetached() ? page.mainFrame() : frame;
  const beat = elapsed(beatMs);
  const change = callPage(target, 'driving.change', beatMs).catch(() => beat);
  await Promise.race([change, beat]);
}

async function observe(
  { hand, form, dialogs, words, signs }: Watching,
  scene: Scene,
  { watch, restedMs }: { watch: DepartureWatch; restedMs: number },
): Promise<Observed> {
  const { patterns, selectors } = scene;
  const frames = framesOf(
    hand,
    watch.departures.flatMap((departure) => departure.frame() ?? []),
  );
  const [own, ...others] = await Promise.all(
    [hand.frame, ...frames.filter((frame) => frame !== hand.frame)].map((frame) =>
      signsOf(
        frame,
        frame === hand.frame
          ? { patterns, form: form.selector, selectors, words }
          : { patterns, form: null, selectors: [], words },
      ),
    ),
  );
  const shown = [own ?? null, ...others].filter((signs) => signs !== null);
  const defined = await signs.seen(frames, hand.page.url());
  const answers = carriersOf(watch.departures).flatMap(({ answer }) =>
    answer === null ? [] : saidIn(answer),
  );
  const said = [...dialogs.texts.slice(scene.dialogs), ...answers].map((text) => classify(text, patterns));
  return {
    departures: [...watch.departures],
    lines: withSigns(merged([...shown.map((one) => fresh(one, scene.known)), ...said]), defined),
    before: scene.signs,
    now: own ?? null,
    url: hand.page.isClosed() ? scene.signs.url : hand.page.url(),
    restedMs,
  };
}

/** Lines that are new, or that were there out of sight and show now. */
function fresh({ lines, unseen }: Signs, known: KnownLines): Lines {
  const isNew = (line: string) => !known.seen.has(line) && !(known.unseen.has(line) && unseen.includes(line));
  return {
    confirming: lines.confirming.filter(isNew),
    thanking: lines.thanking.filter(isNew),
    refusing: lines.refusing.filter(isNew),
    correcting: lines.correcting.filter(isNew),
  };
}

function merged(all: readonly Lines[]): Lines {
  return {
    confirming: all.flatMap(({ confirming }) => confirming),
    thanking: all.flatMap(({ thanking }) => thanking),
    refusing: all.flatMap(({ refusing }) => refusing),
    correcting: all.flatMap(({ correcting }) => correcting),
  };
}

/** A sign that a definition names outweighs what the page's words seem to say. */
function withSigns(lines: Lines, { success, rejection }: SignsSeen): Lines {
  if (rejection.length > 0) return { ...none, refusing: rejection };
  return success.length > 0 ? { ...none, confirming: success } : lines;
}

const longestSaid = 400;

/** What an answer says in words that its script may keep to itself. */
function saidIn({ json, text }: Answer): string[] {
  if (jsonVerdict(json) !== null) return [];
  const words = json === null ? withoutTags(text) : jsonMessage(json);
  return words === '' || words.length > longestSaid ? [] : [words];
}

const none: Lines = { refusing: [], confirming: [], thanking: [], correcting: [] };

/** A text as the page's own lines are read. */
function classify(text: string, patterns: ReturnType<typeof patternsFor>): Lines {
  const meanings = ['refusing', 'confirming', 'thanking', 'correcting'] as const;
  const meaning = meanings.find((one) => new RegExp(patterns[one], 'u').test(plain(text)));
  return meaning === undefined ? none : { ...none, [meaning]: [text] };
}
