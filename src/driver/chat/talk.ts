import type { ChatMessage } from '../inquiry.ts';
import { createCompany, judgeAuthor, noteAside } from './author.ts';
import type { Session } from './session.ts';
import { createTranscript, type Entry } from './transcript.ts';
import type { Reading } from './watch.ts';

/** What a conversation has come to; kept outside so that it can be told when the page dies. */
export interface Talk {
  messages(): readonly ChatMessage[];
  /** When we last said something, milliseconds on our clock. */
  spokeAt(): number;
  /** These words are ours when they show up; called before they are said. */
  expect(text: string): void;
  /** They were said now. */
  spoke(): void;
}

interface Spoken {
  entry: Entry;
  message: ChatMessage;
}

/** A message that went on growing is a machine's, whatever it looked like at first. */
function revise({ entry, message }: Spoken): ChatMessage {
  const grown = entry.grew >= 3 && message.author === 'human';
  const reasons = grown ? ['written as we watched'] : (message.reasons ?? []);
  return { ...message, text: entry.text, author: grown ? 'bot' : message.author, reasons };
}

/** When the question was seen to leave; not yet: the distant future, so that all there is came before it. */
function askedAt({ watch, wire }: Session): number {
  return (watch.echoAt() ?? wire.carried()?.at)?.getTime() ?? Number.POSITIVE_INFINITY;
}

/** A transcript that judges each message as it appears and tells of it. */
export function startTalk(session: Session): Talk {
  const { asker } = session;
  const ownNames = [`${asker.firstName} ${asker.lastName}`, asker.firstName, asker.email];
  const transcript = createTranscript(ownNames, () => askedAt(session));
  const company = createCompany();
  const spokeAt: number[] = [];
  const spoken: Spoken[] = [];
  let asides = 0;

  const sinceOurs = (at: number): number => {
    const last = [askedAt(session), ...spokeAt].findLast((ours) => ours <= at);
    return last === undefined ? 0 : at - last;
  };
  const take = (entry: Entry): void => {
    const { author, reasons } = judgeAuthor(entry, company, sinceOurs(entry.at));
    const message: ChatMessage = { at: new Date(entry.at), author, text: entry.text, reasons };
    spoken.push({ entry, message });
    session.onMessage(message);
  };
  session.watch.onReading((reading: Reading) => {
    const fresh = transcript.read(reading);
    for (const aside of transcript.asides().slice(asides)) noteAside(company, aside.text, aside.at);
    asides = transcript.asides().length;
    for (const entry of fresh) take(entry);
    for (const item of spoken) if (item.message.text !== item.entry.text) item.message = revise(item);
  });
  return {
    messages: () => spoken.map(({ message }) => message).toSorted((a, b) => a.at.getTime() - b.at.getTime()),
    spokeAt: () => spokeAt.at(-1) ?? 0,
    expect: (text) => transcript.expect(text),
    spoke: () => void spokeAt.push(session.ctx.clock.now().getTime()),
  };
}
