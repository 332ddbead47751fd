import { basicFields, formOf, pageOf, plain, thanks } from './form-sites.ts';
import { sendHtml, type Site } from './strict-form-server.ts';

const nameAndEmail = `<p><label>Your name <input name="name" required></label></p>
<p><label>Email address <input type="email" name="email" required></label></p>`;
const message = '<p><label>Your message <textarea name="message" required></textarea></label></p>';

/** Sites where something stands between a person and the whole form. */
export const gatedSites: Readonly<Record<string, Site>> = {
  cookieBanner: {
    ...plain,
    formats: { cookies: /^rejected$/ },
    page: () =>
      pageOf(`${formOf(`${basicFields}<input type="hidden" name="cookies" value="unanswered">`)}
<div role="dialog" style="position:fixed;inset:0;background:#fff"><p>We use cookies to count our visitors.</p>
<button id="yes">Accept all</button><button id="no">Reject all</button></div><script>
const answer = (value) => () => { document.querySelector('[name=cookies]').value = value; document.querySelector('[role=dialog]').remove(); };
document.getElementById('yes').onclick = answer('accepted'); document.getElementById('no').onclick = answer('rejected');</script>`),
  },
  behindButton: {
    ...plain,
    page: () =>
      pageOf(`<button id="open" aria-expanded="false">Write to us</button><div id="box" hidden>${formOf(basicFields)}</div>
<script>document.getElementById('open').onclick = () => { document.getElementById('box').hidden = false; };</script>`),
  },
  behindLink: {
    ...plain,
    page: () =>
      pageOf('<nav><a href="lamps">Lamps</a> <a href="write">Contact</a></nav><p>Lamps since 1911.</p>', {
        title: 'Lamps',
      }),
    paths: { write: (response) => sendHtml(response, pageOf(formOf(basicFields))) },
  },
  wizard: {
    ...plain,
    page: () =>
      pageOf(`<form method="post" action="send"><div data-step>${nameAndEmail}<button type="button" class="next">Next</button></div>
<div data-step hidden>${message}<button type="submit">Send message</button></div></form><script>
document.querySelector('.next').onclick = () => {
  const [first, second] = document.querySelectorAll('[data-step]');
  first.hidden = true; second.hidden = false; };</script>`),
  },
  serverWizard: {
    ...plain,
    page: () => pageOf(formOf(nameAndEmail, 'method="post" action="second"', 'Next')),
    required: ['message'],
    formats: {},
    paths: { second: (response) => sendHtml(response, pageOf(formOf(message))) },
    answer: thanks(),
  },
};
