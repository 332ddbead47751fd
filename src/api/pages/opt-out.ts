import { Type } from 'typebox';
import { addOptOut } from '../../conduct/index.ts';
import { ReplyBenchError } from '../../domain/errors.ts';
import type { Api, App } from '../api.ts';
import { html } from './html.ts';
import { page, pagePolicy } from './layout.ts';

const perMinute = 10;

const form = html`<h1>Do not test us</h1>
  <p>
    ReplyBench sends a few ordinary inquiries to companies and measures how long a reply takes. Enter your
    domain or the address that received one: it is never written to again, from this moment on.
  </p>
  <form method="post" action="/opt-out">
    <label
      >Domain or e-mail address <input name="value" required minlength="3" maxlength="320" autocomplete="off"
    /></label>
    <label>Reason, if you like <input name="reason" maxlength="500" autocomplete="off" /></label>
    <button>Opt out</button>
  </form>`;

/** The public page on which anyone takes a domain or address out of all measuring. */
export async function optOutPage(app: App, api: Api): Promise<void> {
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string' },
    (_request, body, done) => {
      const entries = [...new URLSearchParams(String(body))].filter(([, value]) => value.trim() !== '');
      done(null, Object.fromEntries(entries));
    },
  );
  app.get('/opt-out', { schema: { hide: true } }, (_request, reply) =>
    reply
      .header('content-security-policy', pagePolicy)
      .type('text/html; charset=utf-8')
      .send(page({ title: 'Opt out of ReplyBench', body: form })),
  );
  app.post(
    '/opt-out',
    {
      schema: { hide: true, body: Type.Unknown() },
      config: { rateLimit: { max: perMinute } },
    },
    async (request, reply) => {
      void reply.header('content-security-policy', pagePolicy).type('text/html; charset=utf-8');
      try {
        const { value } = await addOptOut(api.contextOf(request), request.body);
        const body = html`<h1>Done</h1>
          <p>${value} will not be tested any more. Thank you for telling us.</p>`;
        return await reply.code(201).send(page({ title: 'Opted out', body }));
      } catch (error) {
        if (!(error instanceof ReplyBenchError) || error.code !== 'invalid_input') throw error;
        const body = html`<p role="alert">That was not a domain or an e-mail address.</p>
          ${form}`;
        return reply.code(400).send(page({ title: 'Opt out of ReplyBench', body }));
      }
    },
  );
}
