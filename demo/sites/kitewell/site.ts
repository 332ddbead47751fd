import type { FastifyInstance } from 'fastify';
import type { Courier } from '../../desk.ts';
import { fill, inLanguage, wordsOf, writeAnswer } from '../../letters.ts';
import { createServer, listen, looksLikeEmail, sendPage, type Site, type SiteOptions } from '../site.ts';
import { helpPage, homePage, privacyPage } from './pages.ts';
import { openSession, type Session } from './sessions.ts';

/** How long a person types after having joined, in demo seconds. */
const typingSeconds = 0.5;

const textOf = (body: unknown, name: string): string => {
  const value: unknown =
    typeof body === 'object' && body !== null ? (body as Record<string, unknown>)[name] : '';
  return typeof value === 'string' ? value.trim() : '';
};

/** Replies into the chat; whoever has left by then gets the answer by mail. */
function createChatCourier(session: Session, options: SiteOptions): Courier {
  const { profile, postbox, timers, random } = options;
  return {
    acknowledge(inquiry) {
      const { text } = inLanguage(profile.acknowledgements, inquiry.language, profile.language);
      session.say('bot', 'Kip (bot)', fill(text, wordsOf(profile, inquiry)));
      session.say('system', '', 'You are in the queue. Please hold on.');
    },
    async answer(inquiry) {
      if (!session.present()) return postbox.answer(inquiry);
      const { agent, paragraphs } = writeAnswer(profile, inquiry, random);
      const [opening = '', ...rest] = paragraphs.slice(0, -1);
      session.say('system', '', `${agent} joined the chat`);
      session.say('agent', agent, opening);
      timers.after(typingSeconds, () => {
        if (!session.present()) return postbox.answer(inquiry);
        session.say('agent', agent, rest.slice(0, -1).join('\n\n'));
        session.say('agent', agent, rest.at(-1) ?? '');
      });
    },
    notifyAbsence: () => undefined,
  };
}

function serveChat(server: FastifyInstance, options: SiteOptions): void {
  const { desk } = options;
  const sessions = new Map<string, Session>();

  server.post('/chat/sessions', (request, reply) => {
    const email = textOf(request.body, 'email');
    if (!looksLikeEmail(email)) {
      desk.count('rejected');
      return reply.code(422).send({ problem: 'Please give an e-mail address we can reach you at.' });
    }
    const session = openSession(textOf(request.body, 'name') || 'there', email);
    sessions.set(session.id, session);
    session.say(
      'bot',
      'Kip (bot)',
      `Hi ${session.name}! I’m Kip, Kitewell’s assistant. What can I do for you?`,
    );
    return reply.code(201).send({ id: session.id });
  });

  server.get<{ Params: { id: string } }>('/chat/sessions/:id', (request, reply) => {
    const session = sessions.get(request.params.id);
    return session === undefined ? reply.code(404).send() : { id: session.id, name: session.name };
  });

  const stream = { exposeHeadRoute: false };
  server.get<{ Params: { id: string } }>('/chat/sessions/:id/events', stream, (request, reply) => {
    const session = sessions.get(request.params.id);
    if (session === undefined) return reply.code(404).send();
    reply.hijack();
    reply.raw.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    const stop = session.listen((entry) => reply.raw.write(`data: ${JSON.stringify(entry)}\n\n`));
    reply.raw.on('close', stop);
    return reply;
  });

  server.post<{ Params: { id: string } }>('/chat/sessions/:id/messages', (request, reply) => {
    const session = sessions.get(request.params.id);
    const message = textOf(request.body, 'text');
    if (session === undefined || message === '') return reply.code(session ? 422 : 404).send();
    const isFirst = session.entries.every(({ author }) => author !== 'visitor');
    session.say('visitor', session.name, message);
    if (!isFirst) return reply.code(202).send();
    const [firstName = '', ...rest] = session.name.split(/\s+/);
    const submission = {
      firstName,
      lastName: rest.join(' '),
      email: session.email,
      subject: 'your question',
      message,
    };
    const received = desk.receive(
      { ...submission, language: 'en', key: session.id },
      createChatCourier(session, options),
    );
    if (received === null) session.say('system', '', 'We already have this question from you.');
    return reply.code(received === null ? 409 : 202).send();
  });
}

/** A shop without forms: a chat with a bot first, a queue, then a person. */
export async function openKitewell(options: SiteOptions, port: number): Promise<Site> {
  const folder = new URL('.', import.meta.url);
  const files = ['style.css', 'chat.css', 'chat.js'];
  const server = await createServer({ folder, files, disallow: ['/chat/'] });

  server.get('/', (_request, reply) => sendPage(reply, homePage()));
  server.get('/help', (_request, reply) => sendPage(reply, helpPage()));
  server.get('/privacy', (_request, reply) => sendPage(reply, privacyPage()));
  serveChat(server, options);

  const url = await listen(server, port);
  return { url, target: `${url}/help`, close: () => server.close() };
}
