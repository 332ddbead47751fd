import type { ChatMessage } from '../inquiry.ts';
import { type Composer, findComposers, inWidget } from './composer.ts';
import { roleOf } from './forms.ts';
import { reachComposer } from './reach.ts';
import { pressEnter, say } from './send.ts';
import { pause, type Session, survey } from './session.ts';
import type { Talk } from './talk.ts';
import { press, typeInto } from './type.ts';
import { asksEmail, asksName, handoverLine } from './words/author.ts';
import { offersPerson } from './words/gates.ts';
import { sayingsIn } from './words/says.ts';

const quietBeforeAnswer = 600;
const quietBeforeAsking = 5_000;
const tickMs = 250;
const maxAnswers = 3;

interface Manners {
  answeredFor: Set<ChatMessage['text']>;
  answers: number;
  askedForPerson: boolean;
  /** Reloads of the page after which the chat was opened again. */
  reopened: number;
}

async function currentComposer(session: Session): Promise<Composer | null> {
  const places = await survey(session);
  return findComposers(places, session.before).find(({ field }) => !field.disabled) ?? null;
}

async function speak(session: Session, talk: Talk, text: string): Promise<void> {
  const composer = await currentComposer(session);
  if (!composer) return;
  talk.expect(text);
  await say(session, composer, text);
  talk.spoke();
}

/** An e-mail box that a machine put into the conversation, apart from the composer. */
async function fillEmailBox(session: Session, talk: Talk): Promise<boolean> {
  const places = await survey(session);
  const all = places.flatMap((place) => place.survey.fields.map((field) => ({ place, field })));
  const box = all.find(({ place, field }) => {
    const free = !field.disabled && field.value === '' && inWidget(place, field, session.before);
    return free && roleOf(field) === 'email';
  });
  if (!box) return false;
  talk.expect(session.asker.email);
  const typed = await typeInto(session, box.place, box.field, session.asker.email);
  const sent = typed && (await pressEnter(box));
  talk.spoke();
  return sent;
}

/** A button of the widget that offers a person, pressed instead of typing the wish. */
async function pressForPerson(session: Session, talk: Talk): Promise<boolean> {
  const places = await survey(session);
  const all = places.flatMap((place) => place.survey.controls.map((control) => ({ place, control })));
  const offer = all.find(
    ({ place, control }) =>
      control.href === null &&
      inWidget(place, control, session.before) &&
      offersPerson.test(control.text || control.label),
  );
  if (!offer) return false;
  talk.expect(offer.control.text || offer.control.label);
  const pressed = await press(offer.place, offer.control);
  talk.spoke();
  return pressed;
}

/** What a machine's message asks of us: our address, our name; null when it asks for neither. */
function replyTo(session: Session, message: ChatMessage): string | null {
  const asks =
    /\?|please|bitte|merci de|veuillez|por favor|enter|provide|share|leave|geben|hinterlassen|laissez|indique|deje/iu;
  if (asksEmail.test(message.text) && asks.test(message.text)) return session.asker.email;
  return asksName.test(message.text) ? `${session.asker.firstName} ${session.asker.lastName}` : null;
}

/** The machine's last word, when nothing of ours followed it. */
function openWord(talk: Talk): ChatMessage | null {
  const last = talk.messages().findLast(({ author }) => author !== 'system');
  return last?.author === 'bot' && last.at.getTime() > talk.spokeAt() ? last : null;
}

async function answerMachine(session: Session, talk: Talk, manners: Manners): Promise<void> {
  const last = openWord(talk);
  if (!last) return;
  const quiet = session.ctx.clock.now().getTime() - last.at.getTime();
  const open = manners.answers < maxAnswers && !manners.answeredFor.has(last.text);
  const reply = open ? replyTo(session, last) : null;
  if (reply && quiet > quietBeforeAnswer) {
    manners.answers += 1;
    manners.answeredFor.add(last.text);
    const boxed = reply === session.asker.email && (await fillEmailBox(session, talk));
    if (!boxed) await speak(session, talk, reply);
  } else if (!manners.askedForPerson && quiet > quietBeforeAsking && !isWaitingForPerson(talk)) {
    manners.askedForPerson = true;
    if (!(await pressForPerson(session, talk)))
      await speak(session, talk, sayingsIn(session.language).person);
  }
}

/** A person was announced, or a queue entered: asking again would be rude. */
function isWaitingForPerson(talk: Talk): boolean {
  return talk.messages().some(({ author, text, reasons }) => {
    if (author === 'system')
      return reasons?.includes('queue') === true || reasons?.includes('somebody joined') === true;
    return author === 'human' || handoverLine.test(text);
  });
}

async function takeLeave(session: Session, talk: Talk): Promise<void> {
  await speak(session, talk, sayingsIn(session.language).thanks);
}

/** After a reload the widget is often closed: it is opened again, and nothing is said in it. */
async function reopen(session: Session, manners: Manners): Promise<void> {
  if (session.watch.reloads() === manners.reopened) return;
  manners.reopened = session.watch.reloads();
  session.before = null;
  const reached = await reachComposer(session);
  if (reached.kind !== 'composer') return;
  const { place, field } = reached.composer;
  await session.watch.resume(place.frame, field.id);
}

/** How long to stay: at most, and after a person's last word. */
export interface Stay {
  waitSeconds: number;
  quietSeconds: number;
}

/**
 * Stays in the chat until a person has answered and fell quiet, the time is over, or the signal aborts;
 * answers what a machine asks, asks for a person once, thanks a person once.
 */
export async function converse(session: Session, talk: Talk, stay: Stay): Promise<void> {
  const end = performance.now() + stay.waitSeconds * 1_000;
  const manners: Manners = {
    answeredFor: new Set(),
    answers: 0,
    askedForPerson: false,
    reopened: 0,
  };
  while (performance.now() < end && !session.ctx.signal.aborted && !session.page.isClosed()) {
    await reopen(session, manners);
    const lastHuman = talk.messages().findLast(({ author }) => author === 'human');
    const quiet = session.ctx.clock.now().getTime() - (lastHuman?.at.getTime() ?? 0);
    if (lastHuman && quiet > stay.quietSeconds * 1_000) return takeLeave(session, talk);
    if (!lastHuman) await answerMachine(session, talk, manners);
    await pause(Math.min(tickMs, end - performance.now()), session.ctx.signal);
  }
}
