import { again, basicFields, formOf, pageOf, plain, postJson, scripted } from './form-sites.ts';
import { sendHtml, sendJson, type Site } from './strict-form-server.ts';

/** Sites that say no, or nothing: outcome and the start of the reason that is due. */
export const hardSites: Readonly<Record<string, { site: Site; outcome: string; reason: RegExp | null }>> = {
  error500: {
    site: { ...plain, answer: (_, response) => sendHtml(response, '<h1>Internal error</h1>', 500) },
    outcome: 'failed',
    reason: /^http_500/,
  },
  json422: {
    site: {
      ...plain,
      page: () =>
        scripted(
          basicFields,
          `${postJson} document.querySelector('#e').textContent = (await response.json()).message;`,
          '<p id="e"></p>',
        ),
      answer: (_, response) => sendJson(response, { message: 'The e-mail domain is not accepted.' }, 422),
    },
    outcome: 'failed',
    reason: /^http_422: The e-mail domain/,
  },
  rerendered: {
    site: { ...plain, formats: { email: /@company\.example$/ }, answer: again(pageOf(formOf(basicFields))) },
    outcome: 'failed',
    reason: /^rejected: email has a wrong format/,
  },
  jsonRefusal: {
    site: {
      ...plain,
      page: () => scripted(basicFields, `${postJson} form.reset();`),
      answer: (_, response) => sendJson(response, { success: false, message: 'Looks like spam' }),
    },
    outcome: 'failed',
    reason: /^rejected: Looks like spam/,
  },
  silent: {
    site: {
      ...plain,
      page: () => scripted(basicFields, postJson),
      answer: (_, response) => response.end(''),
    },
    outcome: 'uncertain',
    reason: /^no_confirmation/,
  },
  dropped: {
    site: {
      ...plain,
      answer: (_, response) => {
        response.writeHead(200, { 'content-type': 'text/html', 'content-length': 5000 });
        response.write('<p>');
        setTimeout(() => response.destroy(), 50);
      },
    },
    outcome: 'uncertain',
    reason: /^(connection_lost|no_confirmation)/,
  },
  pretended: {
    site: {
      ...plain,
      page: () => scripted(basicFields, `form.outerHTML = '<p>Thank you for your message!</p>';`),
    },
    outcome: 'uncertain',
    reason: /^nothing_sent/,
  },
  pretendedAndCounted: {
    site: {
      ...plain,
      page: () =>
        scripted(
          basicFields,
          `navigator.sendBeacon('counted', '{"event":"contact"}'); form.outerHTML = '<p>Thank you for your message!</p>';`,
        ),
      paths: { counted: (response) => sendJson(response, {}) },
    },
    outcome: 'uncertain',
    reason: /^nothing_sent/,
  },
  deadButton: {
    site: { ...plain, page: () => scripted(basicFields, '') },
    outcome: 'failed',
    reason: /^nothing_sent/,
  },
  closesAfterSending: {
    site: {
      ...plain,
      page: () =>
        scripted(
          basicFields,
          `navigator.sendBeacon('send', new URLSearchParams(data)); window.open('', '_self'); window.close();`,
        ),
      answer: (_, response) => response.end(''),
    },
    outcome: 'uncertain',
    reason: /^(page_closed|no_answer|no_confirmation)/,
  },
  neverContent: {
    site: {
      ...plain,
      page: () =>
        scripted(
          basicFields,
          `form.message.classList.add('is-invalid'); document.querySelector('.error-message').textContent = 'The message is not acceptable';`,
          '<p class="error-message"></p>',
        ),
    },
    outcome: 'failed',
    reason: /^rejected/,
  },
};
