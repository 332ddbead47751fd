import { randomBytes } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import {
  createServer,
  listen,
  looksLikeEmail,
  readFields,
  sendPage,
  type Site,
  type SiteOptions,
} from '../site.ts';
import { createTokens, type TokenVerdict } from '../tokens.ts';
import { contactPage, emptyValues, homePage, privacyPage, thanksPage, type ContactValues } from './pages.ts';

/** Nobody fills in this form faster than that, in milliseconds. */
const minimumFillTime = 300;
const names = ['name', 'email', 'subject', 'message', 'website', 'csrf_token'] as const;

const verdicts: Readonly<Record<Exclude<TokenVerdict, 'valid'>, string>> = {
  forged: 'Your session has ended. Please send the form again.',
  expired: 'This page was open for too long. Please send the form again.',
  too_fast: 'That was very quick. Please check your message and send it again.',
};

function faultsIn(values: ContactValues): Record<string, string> {
  return {
    ...(values.name === '' && { name: 'Please tell us your name.' }),
    ...(!looksLikeEmail(values.email) && { email: 'Please give an e-mail address we can answer to.' }),
    ...(values.message.length < 10 && { message: 'Please write at least a few words.' }),
  };
}

const sessionOf = (request: FastifyRequest) =>
  /(?:^|;\s*)larkfield=([\w-]+)/.exec(request.headers.cookie ?? '')?.[1];

/** The plain classic: server-rendered form, session cookie and token, trap field, thank-you page after a redirect. */
export async function openLarkfield({ desk }: SiteOptions, port: number): Promise<Site> {
  const folder = new URL('.', import.meta.url);
  const server = await createServer({ folder, files: ['style.css'], disallow: ['/thank-you'] });
  const tokens = createTokens(minimumFillTime);

  server.addHook('onSend', async (_request, reply) => {
    reply.header(
      'content-security-policy',
      "default-src 'self'; img-src data:; form-action 'self'; base-uri 'none'",
    );
  });
  server.get('/', (_request, reply) => sendPage(reply, homePage()));
  server.get('/privacy', (_request, reply) => sendPage(reply, privacyPage()));
  server.get('/thank-you', (_request, reply) => sendPage(reply, thanksPage()));
  server.get('/contact', (request, reply) => {
    const session = sessionOf(request) ?? randomBytes(12).toString('base64url');
    reply.header('set-cookie', `larkfield=${session}; Path=/; HttpOnly; SameSite=Lax`);
    return sendPage(reply, contactPage({ token: tokens.issue(session), values: emptyValues, faults: {} }));
  });
  server.post('/contact', (request, reply) => {
    const { website, csrf_token: token, ...values } = readFields(request.body, names);
    const session = sessionOf(request) ?? '';
    const verdict = tokens.verify(token, session);
    const faults = verdict === 'valid' ? faultsIn(values) : { form: verdicts[verdict] };
    if (Object.keys(faults).length > 0) {
      desk.count('rejected');
      const status = verdict === 'forged' ? 403 : 422;
      return sendPage(reply, contactPage({ token: tokens.issue(session), values, faults }), status);
    }
    if (website === '') {
      const [firstName = '', ...rest] = values.name.split(/\s+/);
      const subject = values.subject || 'Your message';
      desk.receive({ ...values, subject, firstName, lastName: rest.join(' '), language: 'en', key: token });
    } else {
      desk.count('trapped');
    }
    return reply.redirect('/thank-you', 303);
  });

  const url = await listen(server, port);
  return { url, target: `${url}/contact`, close: () => server.close() };
}
