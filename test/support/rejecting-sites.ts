import type { ServerResponse } from 'node:http';
import { basicFields, formOf, pageOf, plain, scripted, thanks } from './form-sites.ts';
import { sendHtml, sendJson, type Attempt, type Site } from './strict-form-server.ts';

const phone = '<p><label>Phone <input id="phone" name="phone" type="tel"></label></p>';
const wanted = ['name', 'email', 'message', 'phone'];
const words = 'Please enter your phone number.';
const post = `const response = await fetch('send', { method: 'POST', body: new URLSearchParams(data) });
const answer = await response.json();`;
const replaced = `if (response.ok && answer.success !== false) form.outerHTML = '<p>Thank you, your message has been sent.</p>';`;
const summary = '<div id="summary"></div>';

type Answer = Site['answer'];

/** Takes what has no fault, else says no. */
const unless =
  (no: Answer, yes: Answer = thanks()): Answer =>
  (attempt, response) =>
    (attempt.faults.length === 0 ? yes : no)(attempt, response);

const json =
  (value: unknown, status = 200): Answer =>
  (_: Attempt, response: ServerResponse) =>
    sendJson(response, value, status);

const html =
  (content: string, status = 200): Answer =>
  (_: Attempt, response: ServerResponse) =>
    sendHtml(response, pageOf(content), status);

/** The form as the server shows it again, with what was sent. */
const kept =
  (status: number): Answer =>
  ({ fields }, response) =>
    sendHtml(
      response,
      pageOf(
        formOf(`
<p><label>Your name <input name="name" required value="${fields['name']}"></label></p>
<p><label>Email address <input type="email" name="email" required value="${fields['email']}"></label></p>
<p><label>Your message <textarea name="message" rows="6" cols="50" required>${fields['message']}</textarea></label></p>
<p class="has-error"><label>Phone <input id="phone" name="phone" type="tel" value="${fields['phone']}"></label> <span class="field-error">${words}</span></p>`),
      ),
      status,
    );

const split = (fault: string) =>
  `<table><tr><td>Telephone (prefix / number)</td><td><input name="prefix" size="4">${fault} / <input name="number" size="12">${fault}</td></tr></table>`;

const consents = `<p><label><input type="checkbox" name="privacy"> I have read the privacy policy and agree to it</label></p>
<p><label><input type="checkbox" name="news"> Send me the newsletter</label></p>`;

const asksPhone = { ...plain, required: wanted, page: () => pageOf(formOf(basicFields + phone)) };

/** Sites whose server says what is wrong, and takes the inquiry once that is put right. */
export const rejectingSites: Readonly<Record<string, Site>> = {
  shownAgainWithValues: { ...asksPhone, answer: unless(kept(200)) },
  shownAgainEmpty: {
    ...asksPhone,
    answer: unless(
      html(
        `<div role="alert"><h2>There is a problem</h2><ul><li><a href="#phone">${words}</a></li></ul></div>${formOf(basicFields + phone)}`,
        422,
      ),
    ),
  },
  faultBetweenParts: {
    ...plain,
    required: ['name', 'email', 'message'],
    formats: { prefix: /^\+46$/, number: /^0?701234567$/ },
    page: () => pageOf(formOf(basicFields + split(''))),
    answer: unless(
      html(formOf(basicFields + split('<span class="field-error">Please fill in this field.</span>'))),
    ),
  },
  badRequestInOneLine: {
    ...asksPhone,
    formats: { phone: /^0\d+$/ },
    page: () => pageOf(formOf(basicFields + phone.replace('<input', '* <input required'))),
    answer: unless(
      html(
        `<p class="message">The phone number is not valid.</p>${formOf(basicFields + phone.replace('<input', '* <input required'))}`,
        400,
      ),
    ),
  },
  sentBackWithAFlash: {
    ...asksPhone,
    answer: unless((_, response) => {
      response.writeHead(303, { location: './?again' });
      response.end();
    }),
    start: 'form',
    paths: {
      form: (response) => sendHtml(response, pageOf(formOf(basicFields + phone))),
    },
    page: () => pageOf(`<div class="alert alert-danger">${words}</div>${formOf(basicFields + phone)}`),
  },
  jsonByField: {
    ...asksPhone,
    page: () =>
      scripted(
        `${basicFields}${phone}<p class="error-message" id="e"></p>`,
        `${post} ${replaced} else document.getElementById('e').textContent = answer.errors.phone[0];`,
      ),
    answer: unless(json({ message: 'The data is invalid.', errors: { phone: [words] } }, 422), json({})),
  },
  jsonNamesWhatThePageDoesNot: {
    ...asksPhone,
    page: () =>
      scripted(
        `${basicFields}${phone}`,
        `${post} ${replaced} else document.getElementById('summary').textContent = 'Please check your entries.';`,
        summary,
      ),
    answer: unless(
      json({ success: false, errors: [{ field: 'phone', message: words }] }),
      json({ success: true }),
    ),
  },
  pluginJson: {
    ...asksPhone,
    page: () =>
      scripted(
        `${basicFields}${phone}`,
        `${post} if (answer.status === 'mail_sent') form.reset();
         document.getElementById('summary').textContent = answer.message;`,
        summary,
      ),
    answer: unless(
      json({
        status: 'validation_failed',
        message: 'One or more fields have an error. Please check and try again.',
        invalid_fields: [{ field: 'phone', message: 'Please fill out this field.', idref: null }],
      }),
      json({ status: 'mail_sent', message: 'Thank you for your message. It has been sent.' }),
    ),
  },
  germanAlert: {
    ...asksPhone,
    page: () =>
      scripted(
        `<p><label>Name* <input name="name"></label></p><p><label>E-Mail* <input name="email"></label></p>
<p><label>Telefon <input name="phone"></label></p><p><label>Nachricht* <textarea name="message"></textarea></label></p>`,
        `const response = await fetch('send', { method: 'POST', body: new URLSearchParams(data) });
         if (response.ok) form.outerHTML = '<p>Vielen Dank, Ihre Nachricht wurde gesendet.</p>';
         else document.getElementById('note').innerHTML = '<p role="alert">' + await response.text() + '</p>';`,
        '<div id="note"></div>',
      ).replace('lang="en"', 'lang="de"'),
    answer: unless(
      (_, response) => {
        response.writeHead(400, { 'content-type': 'text/plain; charset=utf-8' });
        response.end('Bitte geben Sie Ihre Telefonnummer an.');
      },
      (_, response) => response.end('ok'),
    ),
  },
  consentAfterAll: {
    ...plain,
    required: ['name', 'email', 'message', 'privacy'],
    trap: 'news',
    page: () => pageOf(formOf(basicFields + consents)),
    answer: unless(
      html(
        `<ul class="errors"><li>You must agree to the privacy policy.</li></ul>${formOf(basicFields + consents)}`,
        422,
      ),
    ),
  },
  renewedToken: {
    ...asksPhone,
    token: true,
    page: (token) =>
      pageOf(formOf(`<input type="hidden" name="token" value="${token}">${basicFields}${phone}`)),
    answer: unless((_, response) => {
      response.writeHead(302, { location: 'again' });
      response.end();
    }),
    paths: {
      again: (response) =>
        sendHtml(
          response,
          pageOf(`<p class="error">${words}</p><div id="f"></div><script>
fetch('./').then((page) => page.text()).then((text) => {
  document.getElementById('f').innerHTML = new DOMParser().parseFromString(text, 'text/html').querySelector('form').outerHTML; });</script>`),
        ),
    },
  },
};

/** Sites that say no in a way that nothing can be put right: one press, and no more. */
export const finalSites: Readonly<Record<string, { site: Site; outcome: string; reason: RegExp | null }>> = {
  addressNotTaken: {
    site: {
      ...plain,
      formats: { email: /@company\.example$/ },
      answer: html(`<p class="error">Please enter a business email address.</p>${formOf(basicFields)}`, 422),
    },
    outcome: 'failed',
    reason: /^(rejected|http_422): Please enter a business email/,
  },
  nothingNamed: {
    site: {
      ...asksPhone,
      answer: html(`<p class="error">Please check your entries.</p>${formOf(basicFields + phone)}`, 422),
    },
    outcome: 'failed',
    reason: /^(rejected|http_422): Please check your entries/,
  },
  tooFast: {
    site: {
      ...asksPhone,
      answer: html(`<p class="error">You sent this form too quickly.</p>${formOf(basicFields + phone)}`),
    },
    outcome: 'failed',
    reason: /^rejected: You sent this form too quickly/,
  },
  brokenServerNamesAField: {
    site: {
      ...asksPhone,
      page: () => scripted(basicFields + phone, post),
      answer: json({ message: words, errors: { phone: [words] } }, 500),
    },
    outcome: 'failed',
    reason: /^http_500/,
  },
  wantsProofOfHumanity: {
    site: {
      ...asksPhone,
      answer: html(
        `<p class="error">${words}</p>${formOf(`${basicFields}${phone}<div class="g-recaptcha" data-sitekey="x" style="width:304px;height:78px"></div>`)}`,
        422,
      ),
    },
    outcome: 'failed',
    reason: /^captcha: recaptcha/,
  },
  /** Took the inquiry and emptied the form, whose script now calls the empty fields wrong. */
  emptiedAndMarked: {
    site: {
      ...plain,
      page: () =>
        scripted(
          `${basicFields}<p class="error-message"></p>`,
          `await fetch('send', { method: 'POST', body: new URLSearchParams(data) }); form.reset();
           for (const control of form.querySelectorAll('[required]')) control.setAttribute('aria-invalid', 'true');
           document.querySelector('.error-message').textContent = 'This field is required.';`,
        ),
      answer: (_, response) => response.end(''),
    },
    outcome: 'uncertain',
    reason: /^(no_confirmation|contradiction)/,
  },
  /** One of two takers said no: the other has the inquiry. */
  copyRejected: {
    site: {
      ...asksPhone,
      page: () =>
        scripted(
          `${basicFields}${phone}<p class="error-message"></p>`,
          `await fetch('send', { method: 'POST', body: new URLSearchParams(data) });
           await fetch('copy', { method: 'POST', body: new URLSearchParams(data) });
           document.querySelector('.error-message').textContent = '${words}';`,
        ),
      answer: json({ id: 4711 }),
      paths: { copy: (response) => sendJson(response, { errors: { phone: [words] } }, 422) },
    },
    outcome: 'uncertain',
    reason: null,
  },
};
