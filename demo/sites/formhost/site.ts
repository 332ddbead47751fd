import { randomUUID } from 'node:crypto';
import type { Desk } from '../../desk.ts';
import { html } from '../html.ts';
import { createServer, listen, looksLikeEmail, sendPage } from '../site.ts';
import type { HostedField, HostedForm } from './form.ts';

/** The running form builder. */
export interface FormHost {
  /** Where a form can be embedded from. */
  embedUrl(form: HostedForm): string;
  close(): Promise<void>;
}

/** What the page's script sends: `key` of this rendering, and the values by field id. */
interface HostedSubmission {
  key: string;
  values: Record<string, string>;
}

function readSubmission(body: unknown): HostedSubmission {
  const { key, values } = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>;
  const entries = typeof values === 'object' && values !== null ? Object.entries(values) : [];
  return {
    key: typeof key === 'string' ? key : '',
    values: Object.fromEntries(
      entries.map(([id, value]) => [id, typeof value === 'string' ? value.trim() : '']),
    ),
  };
}

function faultOf(field: HostedField, value: string): string | null {
  if (field.required && value === '') return 'This field is required.';
  if (field.type === 'email' && !looksLikeEmail(value)) return 'Please enter a valid email address.';
  if (field.options && value !== '' && !field.options.includes(value))
    return 'Please choose one of the options.';
  return null;
}

const valueOfType = (form: HostedForm, values: Record<string, string>, type: HostedField['type']) =>
  values[form.fields.find((field) => field.type === type)?.id ?? ''] ?? '';

const shell = (form: HostedForm) =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${form.title}</title>
        <link rel="stylesheet" href="/form.css" />
        <link rel="icon" href="data:," />
        <script type="module" src="/form.js"></script>
      </head>
      <body>
        <div id="app" data-form="${form.id}"><p class="loading">Loading form…</p></div>
        <p class="badge">Made with Papermill Forms</p>
      </body>
    </html>`;

/** A hosted form builder on a port of its own: the frame's script fetches the form and posts JSON. */
export async function openFormHost(form: HostedForm, desk: Desk, port: number): Promise<FormHost> {
  const folder = new URL('.', import.meta.url);
  const server = await createServer({ folder, files: ['form.css', 'form.js'], disallow: ['/api/'] });
  const issued = new Set<string>();

  server.get(`/f/${form.id}`, (_request, reply) => sendPage(reply, shell(form)));
  server.get(`/api/forms/${form.id}`, () => {
    const key = randomUUID();
    issued.add(key);
    return { ...form, key };
  });
  server.post(`/api/forms/${form.id}/submissions`, (request, reply) => {
    const { key, values } = readSubmission(request.body);
    const faults = form.fields.flatMap((field) => {
      const fault = faultOf(field, values[field.id] ?? '');
      return fault === null ? [] : [{ field: field.id, fault }];
    });
    if (!issued.has(key) || faults.length > 0) {
      desk.count('rejected');
      return reply.code(422).send({ faults });
    }
    const [firstName = '', ...rest] = valueOfType(form, values, 'short_text').split(/\s+/);
    const inquiry = desk.receive({
      firstName,
      lastName: rest.join(' '),
      email: valueOfType(form, values, 'email'),
      subject: valueOfType(form, values, 'choice'),
      message: valueOfType(form, values, 'long_text'),
      language: 'en',
      key,
    });
    return reply.code(inquiry === null ? 409 : 201).send({ ok: inquiry !== null });
  });

  const url = await listen(server, port);
  return { embedUrl: ({ id }) => `${url}/f/${id}`, close: () => server.close() };
}
