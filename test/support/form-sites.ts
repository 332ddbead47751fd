import type { ServerResponse } from 'node:http';
import { sendHtml, sendJson, type Attempt, type Site } from './strict-form-server.ts';

/** A page of an invented company around a form. */
export function pageOf(content: string, { lang = 'en', title = 'Contact us' } = {}): string {
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title></head><body>
<header><a href="#">Norrland Lamps</a></header><main><h1>${title}</h1>${content}</main></body></html>`;
}

export const basicFields = `
<p><label>Your name <input name="name" required></label></p>
<p><label>Email address <input type="email" name="email" required></label></p>
<p><label>Your message <textarea name="message" rows="6" cols="50" required></textarea></label></p>`;

export function formOf(
  fields: string,
  attributes = 'method="post" action="send"',
  button = 'Send message',
): string {
  return `<form ${attributes}>${fields}<button type="submit">${button}</button></form>`;
}

const basics = ['name', 'email', 'message'];
const email = /^[^@\s]+@[^@\s]+\.[a-z]+$/;

export const thanks =
  (text = 'Thank you for your message. We will get back to you.') =>
  (_: Attempt, response: ServerResponse) =>
    sendHtml(response, pageOf(`<p>${text}</p>`));

/** Shows the form again with its faults, as server-rendered sites do. */
export function again(page: string, status = 200) {
  return ({ faults }: Attempt, response: ServerResponse) =>
    sendHtml(
      response,
      page.replace('<form', `<div class="error" role="alert">${faults.join('. ')}</div><form`),
      status,
    );
}

const accepting =
  (yes: Site['answer'], no: Site['answer']): Site['answer'] =>
  (attempt, response) =>
    (attempt.faults.length === 0 ? yes : no)(attempt, response);

/** A page whose script takes over the form's submission; `script` sees `form` and `data`. */
export function scripted(fields: string, script: string, extra = ''): string {
  return pageOf(`${formOf(fields, 'id="contact" novalidate')}${extra}<script>
const form = document.getElementById('contact');
form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const data = Object.fromEntries(new FormData(form));
  ${script}
});
</script>`);
}

export const postJson = `const response = await fetch('send', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(data) });`;

export const plain: Site = {
  page: () => pageOf(formOf(basicFields)),
  required: basics,
  formats: { email },
  answer: thanks(),
};

/** Sites that an inquiry gets through, one difficulty each. */
export const goodSites: Readonly<Record<string, Site>> = {
  plain,
  redirect: {
    ...plain,
    answer: (_, response) => {
      response.writeHead(303, { location: 'thanks' });
      response.end();
    },
    paths: { thanks: (response) => sendHtml(response, pageOf('<p>Your message has been sent.</p>')) },
  },
  redirectWithoutWords: {
    ...plain,
    answer: (_, response) => {
      response.writeHead(302, { location: 'contact-complete' });
      response.end();
    },
    paths: {
      'contact-complete': (response) => sendHtml(response, pageOf('<p>Norrland Lamps, Östersund</p>')),
    },
  },
  csrf: {
    ...plain,
    token: true,
    page: (token) => pageOf(formOf(`<input type="hidden" name="token" value="${token}">${basicFields}`)),
    answer: accepting(thanks(), (_, response) =>
      sendHtml(response, pageOf('<p>Your session has expired.</p>'), 403),
    ),
  },
  honeypot: {
    ...plain,
    trap: 'website',
    page: () =>
      pageOf(
        `<style>.extra { position: absolute; left: -9999px }</style>${formOf(
          `${basicFields}<div class="extra"><label>Website <input name="website" tabindex="-1" autocomplete="off"></label></div>`,
        )}`,
      ),
    answer: accepting(thanks(), again('<form></form>')),
  },
  jsonApi: {
    ...plain,
    page: () =>
      scripted(
        basicFields,
        `${postJson} if (response.ok) form.outerHTML = '<p>Thanks! Your request has been received.</p>';`,
      ),
    answer: (_, response) => sendJson(response, { success: true }, 201),
  },
  formDataXhr: {
    ...plain,
    page: () =>
      scripted(
        basicFields,
        `const xhr = new XMLHttpRequest(); xhr.open('POST', 'send'); xhr.onload = () => {
           const answer = JSON.parse(xhr.responseText);
           document.querySelector('#answer').textContent = answer.message; form.reset(); };
         xhr.send(new FormData(form));`,
        '<div id="answer" aria-live="polite"></div>',
      ),
    answer: (_, response) =>
      sendJson(response, { status: 'mail_sent', message: 'Thank you for your message. It has been sent.' }),
  },
  resetOnly: {
    ...plain,
    page: () => scripted(basicFields, `${postJson} if (response.ok) form.reset();`),
    answer: (_, response) => response.end('1'),
  },
  byGet: { ...plain, page: () => pageOf(formOf(basicFields, 'method="get" action="send"')) },
  beacon: {
    ...plain,
    page: () =>
      scripted(
        basicFields,
        `navigator.sendBeacon('send', new URLSearchParams(data)); form.outerHTML = '<p>Thank you, we have received your message.</p>';`,
      ),
    answer: (_, response) => {
      response.writeHead(204);
      response.end();
    },
  },
  inIframe: {
    ...plain,
    page: () => pageOf('<iframe src="inner" width="700" height="600" title="Contact form"></iframe>'),
    paths: { inner: (response) => sendHtml(response, pageOf(formOf(basicFields))) },
  },
  inForeignIframe: {
    ...plain,
    page: () =>
      pageOf(`<iframe width="700" height="600" title="Contact form"></iframe><script>
document.querySelector('iframe').src = 'http://localhost:' + location.port + '/inForeignIframe/inner';</script>`),
    paths: {
      inner: (response) =>
        sendHtml(
          response,
          scripted(basicFields, `${postJson} form.outerHTML = '<p>Thank you for your message.</p>';`),
        ),
    },
    answer: (_, response) => sendJson(response, { ok: true }),
  },
  withFile: {
    ...plain,
    required: [...basics, 'photo'],
    page: () =>
      pageOf(
        formOf(
          `${basicFields}<p><label>Photo * <input type="file" name="photo" accept="image/*" required></label></p>`,
          'method="post" action="send" enctype="multipart/form-data"',
        ),
      ),
  },
  alertThanks: {
    ...plain,
    page: () =>
      scripted(basicFields, `${postJson} if (response.ok) alert('Thank you! Your message was sent.');`),
    answer: (_, response) => sendJson(response, {}),
  },
  confirmFirst: {
    ...plain,
    page: () =>
      scripted(
        basicFields,
        `if (!confirm('Send your message now?')) return; HTMLFormElement.prototype.submit.call(Object.assign(form, { method: 'post', action: 'send' }));`,
      ),
  },
  newWindow: {
    ...plain,
    page: () => pageOf(formOf(basicFields, 'method="post" action="send" target="_blank"')),
  },
  slowAnswer: {
    ...plain,
    token: true,
    page: (token) => pageOf(formOf(`<input type="hidden" name="token" value="${token}">${basicFields}`)),
    answer: (attempt, response) => setTimeout(() => thanks()(attempt, response), 2500),
  },
  consent: {
    ...plain,
    required: [...basics, 'privacy'],
    page: () =>
      pageOf(
        formOf(`${basicFields}
<p><label><input type="checkbox" name="privacy" value="yes" required> I agree to the privacy policy</label></p>
<p><label><input type="checkbox" name="news" value="yes"> Send me the newsletter with offers</label></p>`),
      ),
    formats: { news: /^$/ },
  },
  choices: {
    ...plain,
    required: [...basics, 'topic', 'country'],
    formats: { topic: /^general$/, contact_by: /^email$/, country: /^SE$/ },
    page: () =>
      pageOf(
        formOf(`${basicFields}
<p><label>Topic <select name="topic" required><option value="">Please choose…</option><option value="jobs">Jobs</option>
<option value="complaint">Complaint</option><option value="general">General inquiry</option><option value="other">Other</option></select></label></p>
<fieldset><legend>How shall we answer? *</legend><label><input type="radio" name="contact_by" value="phone" required> By phone</label>
<label><input type="radio" name="contact_by" value="email"> By e-mail</label></fieldset>
<p><label>Country <select name="country" required><option value="">Select</option><option value="DE">Germany</option><option value="SE">Sweden</option></select></label></p>`),
      ),
  },
  formats: {
    ...plain,
    required: [...basics, 'zip', 'phone', 'visit'],
    formats: { zip: /^\d{5}$/, phone: /^[0-9 ]{8,12}$/, visit: /^\d{4}-\d{2}-\d{2}$/, name: /^.{3,20}$/ },
    page: () =>
      pageOf(
        formOf(`
<p><label>Full name <input name="name" maxlength="20" required></label></p>
<p><label>Email <input name="email" type="email" required></label></p>
<p><label>Phone <input name="phone" type="tel" pattern="[0-9 ]{8,12}" required></label></p>
<p><label>ZIP code <input name="zip" maxlength="5" pattern="\\d{5}" required></label></p>
<p><label>Preferred date <input name="visit" type="date" required></label></p>
<p><label>Message <textarea name="message" required></textarea></label></p>`),
      ),
  },
  mask: {
    ...plain,
    required: [...basics, 'phone'],
    formats: { phone: /^\d{3}-\d{3} \d{2} \d{2}$/ },
    page: () =>
      pageOf(`${formOf(`${basicFields}<p><label>Phone * <input name="phone" type="tel" placeholder="___-___ __ __" required></label></p>`)}
<script>const phone = document.querySelector('[name=phone]');
phone.addEventListener('input', () => { const d = phone.value.replace(/\\D/g, '').slice(0, 10);
  phone.value = d.replace(/^(\\d{3})(\\d{1,3})?(\\d{1,2})?(\\d{1,2})?$/, (_, a, b, c, e) => a + (b ? '-' + b : '') + (c ? ' ' + c : '') + (e ? ' ' + e : '')); });</script>`),
  },
  german: {
    required: ['vorname', 'nachname', 'email', 'nachricht'],
    page: () =>
      pageOf(
        formOf(
          `<p><label>Vorname* <input name="vorname"></label></p><p><label>Nachname* <input name="nachname"></label></p>
<p><label>E-Mail-Adresse* <input name="email"></label></p><p><label>Ihre Nachricht* <textarea name="nachricht"></textarea></label></p>
<p><label><input type="checkbox" name="dsgvo" required> Ich habe die Datenschutzerklärung gelesen und stimme zu.</label></p>`,
          'method="post" action="send"',
          'Absenden',
        ),
        { lang: 'de', title: 'Kontakt' },
      ),
    answer: (_, response) =>
      sendHtml(response, pageOf('<p>Vielen Dank für Ihre Nachricht.</p>', { lang: 'de', title: 'Kontakt' })),
  },
  buttonOutside: {
    ...plain,
    page: () =>
      pageOf(`<form id="c">${basicFields}</form><div role="button" tabindex="0" id="go">Send message</div><script>
document.getElementById('go').addEventListener('click', async () => {
  const form = document.getElementById('c');
  await fetch('send', { method: 'POST', body: new URLSearchParams(new FormData(form)) });
  form.hidden = true; });</script>`),
    answer: (_, response) => response.end('ok'),
  },
  disabledUntilFilled: {
    ...plain,
    page: () =>
      pageOf(`${formOf(basicFields)}<script>const button = document.querySelector('button'); button.disabled = true;
document.addEventListener('input', () => setTimeout(() => { button.disabled = !document.querySelector('form').checkValidity(); }, 150));</script>`),
  },
  covered: {
    ...plain,
    page: () =>
      pageOf(
        `${formOf(basicFields)}<div style="position:fixed;inset:0;background:#fffc">Welcome to our shop</div>`,
      ),
  },
};
