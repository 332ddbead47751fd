import type { IncomingMessage, ServerResponse } from 'node:http';
import { basicFields, formOf, pageOf, plain, postJson, scripted, thanks } from './form-sites.ts';
import { sendHtml, sendJson, type Site } from './strict-form-server.ts';

type Answer = Site['answer'];

const empty: Answer = (_, response) => response.end('');
export const post = `await fetch('send', { method: 'POST', body: new URLSearchParams(data) })`;

export const redirect =
  (location: string): Answer =>
  (_, response: ServerResponse) => {
    response.writeHead(302, { location });
    response.end();
  };

export const typed =
  (type: string, body: string, status = 200): Answer =>
  (_, response) => {
    response.writeHead(status, { 'content-type': type });
    response.end(body);
  };

export async function bodyOf(request: IncomingMessage): Promise<Record<string, string>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Object.fromEntries(new URLSearchParams(Buffer.concat(chunks).toString()));
}

export const hiddenOf = (fields: Readonly<Record<string, string>>) =>
  Object.entries(fields)
    .map(([name, value]) => `<input type="hidden" name="${name}" value="${value}">`)
    .join('');

/** The page between writing and sending. */
const showsWhatWasSent = (response: ServerResponse, request: IncomingMessage) =>
  void bodyOf(request).then((sent) => {
    const shown = Object.entries(sent).map(([name, value]) => `<dt>${name}</dt><dd>${value}</dd>`);
    const form = formOf(
      hiddenOf({ ...sent, confirmed: 'yes' }),
      'method="post" action="send"',
      'Send message',
    );
    sendHtml(response, pageOf(`<p>Please check what you wrote.</p><dl>${shown.join('')}</dl>${form}`));
  });

/** The script keeps the answer to itself. */
export const mute = { ...plain, page: () => scripted(basicFields, `${post};`) };

/** Sites that took the inquiry, and say so each in another way. */
export const answeringSites: Readonly<Record<string, Site>> = {
  hiddenFrame: {
    ...plain,
    page: () =>
      pageOf(
        `${formOf(basicFields, 'method="post" action="send" target="sink"')}<iframe name="sink" style="display:none"></iframe>`,
      ),
  },
  shownFrame: {
    ...plain,
    page: () =>
      pageOf(
        `${formOf(basicFields, 'method="post" action="send" target="sink"')}<iframe name="sink" width="600" height="200"></iframe>`,
      ),
  },
  otherDomain: {
    ...plain,
    answer: ({ fields }, response) =>
      redirect(`http://localhost:${fields['port']}/otherDomain/after`)({} as never, response),
    page: () =>
      pageOf(`${formOf(`${basicFields}<input type="hidden" name="port">`)}<script>
document.querySelector('[name=port]').value = location.port;</script>`),
    paths: { after: (response) => sendHtml(response, pageOf('<p>Your message has been sent.</p>')) },
  },
  onlyTheAddressThanks: {
    ...plain,
    answer: redirect('danke'),
    paths: { danke: (response) => sendHtml(response, pageOf('<p>Norrland Lamps</p>', { title: 'Lamps' })) },
  },
  toast: {
    ...plain,
    page: () =>
      scripted(
        basicFields,
        `${post}; const toast = document.createElement('div'); toast.textContent = 'Message sent!';
         toast.style = 'position:fixed;bottom:1em;right:1em'; document.body.append(toast); setTimeout(() => toast.remove(), 900);`,
      ),
    answer: empty,
  },
  modal: {
    ...plain,
    page: () =>
      scripted(
        basicFields,
        `${post}; document.querySelector('dialog').showModal();`,
        '<dialog><p>We have received your inquiry.</p><button>Close</button></dialog>',
      ),
    answer: empty,
  },
  socket: {
    ...plain,
    page: () =>
      scripted(
        basicFields,
        `socket.send(JSON.stringify(data)); form.outerHTML = '<p>Thank you, we have received your message.</p>';`,
        `<script>const socket = new WebSocket(location.href.replace('http', 'ws'));</script>`,
      ),
  },
  socketAnswers: {
    ...plain,
    answerSocket: '{"status":"accepted"}',
    page: () =>
      scripted(
        basicFields,
        `const socket = new WebSocket(location.href.replace('http', 'ws'));
         socket.onopen = () => socket.send(JSON.stringify(data));`,
      ),
  },
  withoutCors: {
    ...plain,
    page: () =>
      scripted(
        basicFields,
        `await fetch('http://localhost:' + location.port + '/withoutCors/send', { method: 'POST', mode: 'no-cors', body: new URLSearchParams(data) });
         form.outerHTML = '<p>Thanks, your message is on its way.</p>';`,
      ),
    answer: empty,
  },
  slowerThanItsPage: {
    ...plain,
    answer: (attempt, response) => setTimeout(() => thanks()(attempt, response), 5000),
  },
  jsonCalledAPage: { ...mute, answer: typed('text/html', '{"status":"success"}') },
  words: { ...mute, answer: typed('text/html', '<div>Your message was sent successfully.</div>') },
  mutation: {
    ...mute,
    answer: (_, response) => sendJson(response, { data: { createInquiry: { success: true, errors: [] } } }),
  },
  inlineMessage: {
    ...mute,
    answer: (_, response) =>
      sendJson(response, { inlineMessage: '<p>Thank you for your message, we will be in touch.</p>' }),
  },
  successInWords: { ...mute, answer: (_, response) => sendJson(response, { success: 'true' }) },
  checkedFirst: {
    ...plain,
    page: () =>
      scripted(
        basicFields,
        `const check = await fetch('check', { method: 'POST', body: JSON.stringify(data) });
         if (!(await check.json()).valid) return;
         ${postJson} if (response.ok) form.outerHTML = '<p>Message sent.</p>';`,
      ),
    paths: { check: (response) => sendJson(response, { valid: true }) },
    answer: (_, response) => sendJson(response, { id: 1 }, 201),
  },
  upToTheFrontPage: {
    ...plain,
    start: 'contact',
    paths: { contact: (response) => sendHtml(response, pageOf(formOf(basicFields))) },
    page: () => pageOf('<div role="status">Thank you!</div><p>Lamps since 1911.</p>', { title: 'Lamps' }),
    answer: redirect('./'),
  },
  confirmsFirst: {
    ...plain,
    required: ['name', 'email', 'message', 'confirmed'],
    page: () => pageOf(formOf(basicFields, 'method="post" action="confirm"', 'Continue')),
    paths: { confirm: showsWhatWasSent },
  },
  confirmsAfterSend: {
    ...plain,
    required: ['name', 'email', 'message', 'confirmed'],
    page: () => pageOf(formOf(basicFields, 'method="post" action="confirm"')),
    paths: { confirm: showsWhatWasSent },
  },
  confirmsByScript: {
    ...plain,
    page: () =>
      scripted(
        basicFields,
        `await fetch('check', { method: 'POST', body: JSON.stringify(data) });
         form.outerHTML = '<form method="post" action="send"><p>' + data.message + '</p>' + Object.entries(data).map(([name, value]) =>
           '<input type="hidden" name="' + name + '" value="' + value + '">').join('') + '<button>OK</button></form>';`,
      ),
    paths: { check: (response) => sendJson(response, { id: 1 }) },
  },
};
