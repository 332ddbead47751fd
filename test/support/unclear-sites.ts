import { bodyOf, hiddenOf, mute, post, redirect, typed } from './answering-sites.ts';
import { basicFields, formOf, pageOf, plain, postJson, scripted } from './form-sites.ts';
import { sendHtml, sendJson, type Site } from './strict-form-server.ts';

/** Sites of which it is not clear, or clear that not, whether they have the inquiry; none of them may be called submitted. */
export const unclearSites: Readonly<Record<string, { site: Site; outcome: RegExp; reason: RegExp }>> = {
  toTheLogin: {
    site: {
      ...plain,
      answer: redirect('session'),
      paths: {
        session: (response) =>
          sendHtml(response, pageOf('<form><label>Password <input type="password"></label></form>')),
      },
    },
    outcome: /^uncertain$/,
    reason: /^no_confirmation/,
  },
  toAnErrorAddress: {
    site: {
      ...plain,
      answer: redirect('contact/error'),
      paths: { 'contact/error': (response) => sendHtml(response, pageOf('<p>Norrland Lamps</p>')) },
    },
    outcome: /^uncertain$/,
    reason: /^no_confirmation/,
  },
  toAnotherDomainWithoutAWord: {
    site: {
      ...plain,
      page: () =>
        pageOf(`${formOf(`${basicFields}<input type="hidden" name="port">`)}<script>
document.querySelector('[name=port]').value = location.port;</script>`),
      answer: ({ fields }, response) =>
        redirect(`http://localhost:${fields['port']}/toAnotherDomainWithoutAWord/offers`)(
          {} as never,
          response,
        ),
      paths: { offers: (response) => sendHtml(response, pageOf('<p>Other lamps</p>')) },
    },
    outcome: /^uncertain$/,
    reason: /^no_confirmation/,
  },
  sameFormAgain: {
    site: { ...plain, answer: (_, response) => sendHtml(response, pageOf(formOf(basicFields))) },
    outcome: /^uncertain$/,
    reason: /^no_confirmation/,
  },
  okAndNothingElse: {
    site: { ...mute, answer: typed('text/plain', 'ok') },
    outcome: /^uncertain$/,
    reason: /^no_confirmation/,
  },
  othersThanks: {
    site: {
      ...plain,
      start: 'contact',
      paths: { contact: (response) => sendHtml(response, pageOf(formOf(basicFields))) },
      page: () =>
        pageOf('<blockquote>Thanks, our hall has never been so bright.</blockquote>', { title: 'Lamps' }),
      answer: redirect('./'),
    },
    outcome: /^uncertain$/,
    reason: /^no_confirmation/,
  },
  checkedThenBroken: {
    site: {
      ...plain,
      page: () =>
        scripted(
          basicFields,
          `await fetch('check', { method: 'POST', body: JSON.stringify(data) }); await new Promise((resolve) => setTimeout(resolve, 50)); ${postJson}`,
        ),
      paths: { check: (response) => sendJson(response, { success: true }) },
      answer: (_, response) => sendJson(response, { message: 'Internal error' }, 500),
    },
    outcome: /^(uncertain|failed)$/,
    reason: /./,
  },
  thanksTooSoon: {
    site: {
      ...plain,
      page: () =>
        scripted(
          basicFields,
          `form.insertAdjacentHTML('afterend', '<p>Thank you for your message!</p>'); ${post};`,
        ),
      answer: typed('text/html', 'Internal error', 500),
    },
    outcome: /^failed$/,
    reason: /^http_500/,
  },
  emptiedTooSoon: {
    site: {
      ...plain,
      page: () => scripted(basicFields, `form.reset(); ${post};`),
      answer: typed('text/html', 'The mail could not be sent.'),
    },
    outcome: /^failed$/,
    reason: /^rejected: The mail could not be sent/,
  },
  asksForEver: {
    site: {
      ...plain,
      answer: ({ fields }, response) =>
        sendHtml(
          response,
          pageOf(`<p>Is this right?</p>${formOf(hiddenOf(fields), 'method="post" action="again"', 'Yes')}`),
        ),
      paths: {
        again: (response, request) =>
          void bodyOf(request).then((fields) =>
            sendHtml(
              response,
              pageOf(`<p>Really?</p>${formOf(hiddenOf(fields), 'method="post" action="again"', 'Yes')}`),
            ),
          ),
      },
    },
    outcome: /^uncertain$/,
    reason: /^(asks_again|no_confirmation)/,
  },
  socketWithoutAWord: {
    site: {
      ...plain,
      page: () =>
        scripted(
          basicFields,
          `const socket = new WebSocket(location.href.replace('http', 'ws')); socket.onopen = () => socket.send(JSON.stringify(data));`,
        ),
    },
    outcome: /^uncertain$/,
    reason: /^no_answer/,
  },
  successFalseInItsEnvelope: {
    site: {
      ...plain,
      page: () => scripted(basicFields, `${post}; form.reset();`),
      answer: (_, response) => sendJson(response, { data: { createInquiry: { success: false } } }),
    },
    outcome: /^failed$/,
    reason: /^rejected/,
  },
  redirectedToABrokenPage: {
    site: { ...plain, answer: redirect('thanks') },
    outcome: /^uncertain$/,
    reason: /^http_404: after a redirect/,
  },
};

/** Forms that no server gets: the visitor's own mail program is opened. */
export const mailtoSites: Readonly<Record<string, Site>> = {
  mailtoAction: {
    ...plain,
    page: () =>
      pageOf(formOf(basicFields, 'method="post" enctype="text/plain" action="mailto:info@lamps.example"')),
  },
  mailtoScript: {
    ...plain,
    page: () =>
      scripted(
        basicFields,
        `location.href = 'mailto:info@lamps.example?subject=Inquiry&body=' + encodeURIComponent(data.message);`,
      ),
  },
};
