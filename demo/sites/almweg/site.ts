import type { FastifyInstance } from 'fastify';
import type { Desk } from '../../desk.ts';
import {
  createServer,
  listen,
  looksLikeEmail,
  readFields,
  sendPage,
  type Site,
  type SiteOptions,
} from '../site.ts';
import { createTokens, type Tokens } from '../tokens.ts';
import { contactPage } from './contact.ts';
import { contactNames, homePage, privacyPage, sentencePage, type ContactValues } from './pages.ts';
import { editions, type SiteWords } from './words.ts';

const required = ['first_name', 'last_name', 'email', 'topic', 'message'] as const;

function faultsIn(values: ContactValues, { faults }: SiteWords): Record<string, string> {
  const missing = required.filter((name) => values[name] === '').map((name) => [name, faults.missing]);
  const emailIsOdd = values.email !== '' && !looksLikeEmail(values.email);
  return {
    ...Object.fromEntries(missing),
    ...(emailIsOdd && { email: faults.email }),
    ...(values.consent !== '1' && { consent: faults.consent }),
  };
}

interface EditionOptions {
  server: FastifyInstance;
  words: SiteWords;
  desk: Desk;
  tokens: Tokens;
}

function serveContact({ server, words, desk, tokens }: EditionOptions): void {
  server.get(words.paths.contact, (_request, reply) =>
    sendPage(reply, contactPage(words, { formId: tokens.issue(''), values: {}, faults: {} })),
  );
  server.post(words.paths.contact, (request, reply) => {
    const values = readFields(request.body, contactNames);
    const fresh = tokens.verify(values.form_id, '') === 'valid';
    const faults = fresh ? faultsIn(values, words) : { form: words.faults.stale };
    if (Object.keys(faults).length > 0) {
      desk.count('rejected');
      return sendPage(reply, contactPage(words, { formId: tokens.issue(''), values, faults }), 422);
    }
    if (values.newsletter === '1') desk.count('newsletter');
    desk.receive({
      firstName: values.first_name,
      lastName: values.last_name,
      email: values.email,
      subject: words.contact.topics[Number(values.topic) - 1] ?? values.topic,
      message: values.message,
      language: words.language,
      key: values.form_id,
    });
    return sendPage(reply, contactPage(words, 'sent'));
  });
}

function serveEdition(options: EditionOptions): void {
  const { server, words, desk } = options;
  server.get(words.paths.home, (_request, reply) => sendPage(reply, homePage(words)));
  server.get(words.paths.privacy, (_request, reply) => sendPage(reply, privacyPage(words)));
  server.get<{ Querystring: { q?: string } }>(words.paths.search, (request, reply) => {
    desk.count('searches');
    return sendPage(reply, sentencePage(words, `${words.found} “${request.query.q ?? ''}”`));
  });
  serveContact(options);
}

/** Our own shop: three languages, a long form, and a search and a newsletter form beside it. */
export async function openAlmweg({ desk }: SiteOptions, port: number): Promise<Site> {
  const folder = new URL('.', import.meta.url);
  const server = await createServer({
    folder,
    files: ['style.css'],
    disallow: editions.map(({ paths }) => paths.search),
  });
  const tokens = createTokens(0);

  for (const words of editions) serveEdition({ server, words, desk, tokens });
  server.post('/newsletter', (request, reply) => {
    desk.count('newsletter');
    const { language } = readFields(request.body, ['language']);
    const words = editions.find((edition) => edition.language === language) ?? editions[0];
    return words ? sendPage(reply, sentencePage(words, words.newsletter.done)) : reply.code(404).send();
  });

  const url = await listen(server, port);
  return { url, target: `${url}/kontakt`, close: () => server.close() };
}
