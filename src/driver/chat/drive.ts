import type { Page } from 'playwright-core';
import { messageOf } from '../../domain/errors.ts';
import type { DriveContext } from '../context.ts';
import { orElse } from '../deadline.ts';
import type { ChatMessage, DriveResult, Evidence, Inquiry, Outcome } from '../inquiry.ts';
import type { Composer } from './composer.ts';
import { converse, type Stay } from './converse.ts';
import { noteComposer, type WidgetForm } from './forms.ts';
import { type Reached, reachComposer } from './reach.ts';
import { sendQuestion, typeQuestion } from './send.ts';
import { type Session, survey } from './session.ts';
import { submitWidgetForm } from './offline.ts';
import { startTalk, type Talk } from './talk.ts';
import { watchPage } from './watch.ts';
import { watchWire } from './wire.ts';

export interface ChatDependencies {
  /** A fresh page of a context of its own; `driveChat` closes the page. */
  openPage(): Promise<Page>;
}

export interface ChatOptions {
  /** How long to stay after the question was asked. */
  waitSeconds: number;
  /** How long a person must have been quiet before we take our leave; 8 when absent. */
  quietSeconds?: number;
  /** Told of each message as it appears. */
  onMessage?: (message: ChatMessage) => void;
}

interface Ending {
  outcome: Outcome;
  reason: string | null;
  submittedAt: Date | null;
}

const loadTimeout = 30_000;
const usualQuiet = 8;

function ending(outcome: Outcome, reason: string | null = null, submittedAt: Date | null = null): Ending {
  return { outcome, reason, submittedAt };
}

/** The question in the page's language if there is one, else the asker's, else English, else any; as one line. */
function chooseQuestion(inquiry: Inquiry, pageLanguage: string): { text: string; language: string } {
  const { question, asker } = inquiry;
  const wanted = [pageLanguage, asker.locale, 'en'].flatMap((tag) => [tag, tag.split('-')[0] ?? tag]);
  const language = wanted.find((tag) => question[tag] !== undefined) ?? Object.keys(question)[0] ?? 'en';
  const text = (question[language]?.body ?? '').replace(/\s+/g, ' ').trim();
  return { text, language: language.split('-')[0] ?? language };
}

async function open(session: Session, inquiry: Inquiry): Promise<Ending | null> {
  const { page, ctx } = session;
  try {
    const response = await page.goto(inquiry.target, { waitUntil: 'domcontentloaded', timeout: loadTimeout });
    const status = response?.status() ?? 200;
    if (status >= 400) return ending('failed', `http_${status}`);
  } catch (error) {
    return ending(
      'failed',
      ctx.signal.aborted ? 'aborted' : `page_does_not_load: ${messageOf(error).split('\n')[0]}`,
    );
  }
  const [top] = await survey(session);
  const { text, language } = chooseQuestion(inquiry, top?.survey.language ?? '');
  Object.assign(session, { question: text, language });
  return text === '' ? ending('failed', 'no_question') : null;
}

async function ask(session: Session, talk: Talk, composer: Composer): Promise<Ending> {
  if (!(await typeQuestion(session, composer))) return ending('failed', 'composer_takes_no_text');
  noteComposer(session, composer);
  if (!session.ctx.submit) return ending('dry_run');
  talk.expect(session.question);
  const delivery = await sendQuestion(session, composer);
  if (delivery.kind === 'sent') return ending('submitted', null, delivery.at);
  if (delivery.kind === 'unclear') return ending('uncertain', 'no_echo');
  return ending('failed', delivery.reason);
}

async function sendForm(session: Session, talk: Talk, form: WidgetForm): Promise<Ending> {
  if (!session.ctx.submit) return ending('dry_run', form.offline ? 'offline' : null);
  talk.expect(session.question);
  return submitWidgetForm(session, form);
}

async function proceed(session: Session, talk: Talk, reached: Reached): Promise<Ending> {
  if (reached.kind === 'composer') return ask(session, talk, reached.composer);
  if (reached.kind === 'form') return sendForm(session, talk, reached.form);
  if (reached.kind === 'captcha') return ending('blocked', `captcha: ${reached.captcha}`);
  return ending('failed', session.ctx.signal.aborted ? 'aborted' : reached.reason);
}

async function picture(page: Page, name: string): Promise<Evidence[]> {
  const bytes = await orElse(page.screenshot({ type: 'png', timeout: 5_000 }), 6_000, null);
  return bytes ? [{ name, contentType: 'image/png', bytes }] : [];
}

/** After `commit` anything that goes wrong leaves the delivery open; before it nothing was sent. */
function afterTrouble(session: Session, error: unknown): Ending {
  const reason = session.ctx.signal.aborted ? 'aborted' : `driver: ${messageOf(error).split('\n')[0]}`;
  return ending(session.committed ? 'uncertain' : 'failed', reason);
}

async function converseWith(session: Session, talk: Talk, result: Ending, stay: Stay): Promise<void> {
  const talks = (result.outcome === 'submitted' && result.reason === null) || result.outcome === 'uncertain';
  if (!talks) return;
  // What was seen until the page died stays; the delivery is not in question any more.
  await converse(session, talk, stay).catch((error: unknown) => {
    session.ctx.log.warn({ reason: messageOf(error) }, 'the chat ended before its time');
  });
}

async function run(session: Session, talk: Talk, inquiry: Inquiry): Promise<Ending> {
  try {
    const closed = await open(session, inquiry);
    return closed ?? (await proceed(session, talk, await reachComposer(session)));
  } catch (error) {
    return afterTrouble(session, error);
  }
}

async function prepare(
  page: Page,
  inquiry: Inquiry,
  ctx: DriveContext,
  options: ChatOptions,
): Promise<Session> {
  const session: Session = {
    page,
    ctx,
    asker: inquiry.asker,
    question: '',
    language: 'en',
    watch: await watchPage(page, ctx),
    wire: watchWire(page, () => ctx.clock.now()),
    vendor: null,
    before: null,
    committed: false,
    windows: 0,
    filled: [],
    onMessage: options.onMessage ?? (() => undefined),
  };
  page.on('popup', (window) => {
    session.windows += 1;
    void window.close().catch(() => undefined);
  });
  return session;
}

/**
 * Asks the question in the chat of the page at `inquiry.target`, once, and stays to see who answers.
 * `submittedAt` is when our own words appeared in the transcript; messages are stamped at their first
 * appearance in the page. `uncertain` means committed without proof. Never sends the question twice.
 */
export async function driveChat(
  inquiry: Inquiry,
  ctx: DriveContext,
  options: ChatDependencies & ChatOptions,
): Promise<DriveResult> {
  const page = await options.openPage();
  const session = await prepare(page, inquiry, ctx, options);
  const talk = startTalk(session);
  try {
    const result = await run(session, talk, inquiry);
    const evidence = await picture(page, 'asked.png');
    const { waitSeconds, quietSeconds = usualQuiet } = options;
    await converseWith(session, talk, result, { waitSeconds, quietSeconds });
    if (result.outcome === 'submitted') evidence.push(...(await picture(page, 'left.png')));
    return {
      ...result,
      fields: session.filled,
      evidence,
      messages: talk.messages(),
      vendor: session.vendor?.vendor ?? null,
    };
  } finally {
    await page.close().catch(() => undefined);
  }
}
