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
import { createTokens } from '../tokens.ts';
import { contactPage, homePage, privacyPage, sentPage, type ContactValues } from './pages.ts';

const nothing: ContactValues = { nom: '', courriel: '', message: '' };

function problemOf({ nom, courriel, message }: ContactValues): string | null {
  if (nom === '' || message === '') return 'Merci de remplir tous les champs.';
  return looksLikeEmail(courriel) ? null : 'Cette adresse e-mail n’est pas valable.';
}

function parseMultipart(request: FastifyRequest, body: Buffer): Promise<FormData> {
  const headers = { 'content-type': request.headers['content-type'] ?? '' };
  return new Response(new Uint8Array(body), { headers }).formData();
}

/** A beautiful form with placeholders for labels, sent as multipart, behind which nobody sits. */
export async function openArdoise({ desk }: SiteOptions, port: number): Promise<Site> {
  const folder = new URL('.', import.meta.url);
  const server = await createServer({ folder, files: ['style.css'], disallow: ['/compte'] });
  const tokens = createTokens(0);

  server.addContentTypeParser<Buffer>('multipart/form-data', { parseAs: 'buffer' }, parseMultipart);
  server.get('/', (_request, reply) => sendPage(reply, homePage()));
  server.get('/confidentialite', (_request, reply) => sendPage(reply, privacyPage()));
  server.get('/nous-ecrire', (_request, reply) =>
    sendPage(reply, contactPage(tokens.issue(''), nothing, null)),
  );
  server.post('/nous-ecrire', (request, reply) => {
    const { cle: key, ...values } = readFields(request.body, ['nom', 'courriel', 'message', 'cle'] as const);
    const problem =
      tokens.verify(key, '') === 'valid' ? problemOf(values) : 'La page a expiré, merci de recommencer.';
    if (problem !== null) {
      desk.count('rejected');
      return sendPage(reply, contactPage(tokens.issue(''), values, problem), 422);
    }
    const [firstName = '', ...rest] = values.nom.split(/\s+/);
    const { courriel: email, message } = values;
    desk.receive({ firstName, lastName: rest.join(' '), email, subject: '', message, language: 'fr', key });
    return sendPage(reply, sentPage());
  });

  const url = await listen(server, port);
  return { url, target: `${url}/nous-ecrire`, close: () => server.close() };
}
