import type { ServerResponse } from 'node:http';
import { basicFields, formOf, pageOf } from './form-sites.ts';
import { sendHtml } from './strict-form-server.ts';

type Serve = (response: ServerResponse) => void;

const html =
  (text: string): Serve =>
  (response) =>
    sendHtml(response, text);
const form = formOf(basicFields);
const withScript = (script: string, content = form) => html(pageOf(`${content}<script>${script}</script>`));

/** Pages that do a browser harm, with the result that is due: outcome and reason. */
export const badPages: Readonly<Record<string, { serve: Serve; outcome: string; reason: RegExp }>> = {
  empty: { serve: html(''), outcome: 'blocked', reason: /^no_form/ },
  withoutForm: { serve: html(pageOf('<p>Call us.</p>')), outcome: 'blocked', reason: /^no_form/ },
  login: {
    serve: html(
      pageOf(
        formOf(
          '<label>User <input name="user"></label><label>Password <input type="password" name="p"></label>',
          'method="post"',
          'Log in',
        ),
        { title: 'Log in' },
      ),
    ),
    outcome: 'blocked',
    reason: /^login/,
  },
  httpAuth: {
    serve: (response) => {
      response.writeHead(401, { 'www-authenticate': 'Basic realm="staff"', 'content-type': 'text/html' });
      response.end('<p>No.</p>');
    },
    outcome: 'blocked',
    reason: /^login/,
  },
  recaptcha: {
    serve: html(
      pageOf(
        formOf(
          `${basicFields}<div class="g-recaptcha" data-sitekey="x" style="width:304px;height:78px"></div>`,
        ),
      ),
    ),
    outcome: 'blocked',
    reason: /^captcha: recaptcha/,
  },
  missing: { serve: (response) => sendHtml(response, 'Gone', 410), outcome: 'failed', reason: /^http_410/ },
  json: {
    serve: (response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end('{}');
    },
    outcome: 'failed',
    reason: /^not_html: application\/json/,
  },
  download: {
    serve: (response) => {
      response.writeHead(200, {
        'content-type': 'application/zip',
        'content-disposition': 'attachment; filename="a.zip"',
      });
      response.end('PK');
    },
    outcome: 'failed',
    reason: /^not_html: a download/,
  },
  redirectLoop: {
    serve: (response) => {
      response.writeHead(302, { location: '#again' });
      response.end();
    },
    outcome: 'failed',
    reason: /^redirect_loop/,
  },
  pdf: {
    serve: (response) => {
      response.writeHead(200, { 'content-type': 'application/pdf' });
      response.end('%PDF-1.7');
    },
    outcome: 'failed',
    reason: /^not_html: /,
  },
  text: {
    serve: (response) => {
      response.writeHead(200, { 'content-type': 'text/plain' });
      response.end('Write to us!');
    },
    outcome: 'failed',
    reason: /^not_html: text\/plain/,
  },
  forbidden: {
    serve: (response) => sendHtml(response, '<p>Access denied</p>', 403),
    outcome: 'blocked',
    reason: /^forbidden: http_403/,
  },
  tooMany: {
    serve: (response) => sendHtml(response, '<p>Slow down</p>', 429),
    outcome: 'blocked',
    reason: /^rate_limited: http_429/,
  },
  queue: {
    serve: (response) => sendHtml(response, pageOf('<p>You are in the queue.</p>'), 503),
    outcome: 'blocked',
    reason: /^waiting_room/,
  },
  outOfService: {
    serve: (response) => sendHtml(response, '<p>Maintenance</p>', 503),
    outcome: 'failed',
    reason: /^http_503/,
  },
  proofOfHumanity: {
    serve: (response) =>
      sendHtml(response, pageOf('<p>Please verify you are human.</p>', { title: 'Just a moment...' }), 403),
    outcome: 'blocked',
    reason: /^humanity/,
  },
  endlessFeed: {
    serve: withScript(
      `addEventListener('scroll', () => document.body.insertAdjacentHTML('beforeend', '<p style="height:2000px">Lamps</p>'));`,
      '<p style="height:2000px">Lamps</p>',
    ),
    outcome: 'blocked',
    reason: /^no_form/,
  },
  framesWithinFrames: {
    serve: withScript(
      `if (self === top || location.hash.length < 40) document.body.insertAdjacentHTML('beforeend', '<iframe src="?' + Math.random() + location.hash + '#x"></iframe>');`,
      '<p>Lamps</p>',
    ),
    outcome: 'blocked',
    reason: /^no_form/,
  },
  brokenAnswer: {
    serve: (response) => response.destroy(),
    outcome: 'failed',
    reason: /^(bad_response|unreachable)/,
  },
  alertLoop: {
    serve: withScript('for (;;) alert("Offer!");', ''),
    outcome: 'failed',
    reason: /^dialog_loop/,
  },
  navigatesAlways: {
    serve: withScript(`document.addEventListener('focusin', () => { location.href = '?' + Math.random(); });
      setInterval(() => { location.href = '?' + Math.random(); }, 40);`),
    outcome: 'failed',
    reason: /^(page_changed|timeout)/,
  },
  endlessScript: { serve: withScript('for (;;) {}', ''), outcome: 'failed', reason: /^timeout/ },
  neverAnswers: { serve: () => {}, outcome: 'failed', reason: /^timeout/ },
  endlessBody: {
    serve: (response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      const drip = setInterval(() => response.write('<p>More and more.</p>'), 50);
      response.on('close', () => clearInterval(drip));
    },
    outcome: 'failed',
    reason: /^timeout/,
  },
};

/** Pages that are only a nuisance: the inquiry gets through. */
export const nuisances: Readonly<Record<string, Serve>> = {
  huge: html(
    pageOf(`${form}<div>${'<p>Lamp after lamp, for every hall there is.</p>'.repeat(60_000)}</div>`),
  ),
  alertsWhileFilled: withScript(
    `document.addEventListener('input', () => alert('Are you sure?')); document.addEventListener('focusin', () => confirm('Really?'));`,
  ),
  prints: withScript('window.print(); setTimeout(() => window.print(), 300);'),
  downloadsBeside: withScript(
    `const link = document.createElement('a'); link.href = 'data:application/octet-stream,lamp'; link.download = 'lamp.bin'; link.click();`,
  ),
  triesToClose: withScript(`document.addEventListener('focusin', () => window.close());`),
  alertsAtFirst: withScript('alert("Welcome!"); confirm("Take our offer?");'),
  holdsOn: withScript(
    'onbeforeunload = (event) => { event.preventDefault(); event.returnValue = "Stay?"; };',
  ),
  printsAndAsks: withScript(
    'navigator.geolocation.getCurrentPosition(() => {}); Notification.requestPermission();',
  ),
  navigatesOnce: withScript(
    `if (!location.search) document.addEventListener('focusin', () => { location.href = '?second'; }, { once: true });`,
  ),
  loadsForever: html(pageOf(`${form}<img src="/never"><script async src="/never"></script>`)),
};

/** Pages that are too much for one probe, or nearly: what becomes of it depends on the machine. */
export const heavyPages: Readonly<Record<string, Serve>> = {
  /** 50 MB. */
  enormous: html(pageOf(`${form}<div>${`<p>${'Lamp after lamp. '.repeat(600)}</p>`.repeat(4900)}</div>`)),
  tenThousandFields: html(
    pageOf(
      formOf(
        `${basicFields}<details><summary>More</summary>${Array.from({ length: 10_000 }, (_, index) => `<label>Lamp ${index} <input name="lamp${index}"></label>`).join('')}</details>`,
      ),
    ),
  ),
};
