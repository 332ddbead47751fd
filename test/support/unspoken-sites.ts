import { basicFields, pageOf, plain, postJson, scripted } from './form-sites.ts';
import { sendJson, type Site } from './strict-form-server.ts';

const empty: Site['answer'] = (_, response) => response.end('');
const phone = '<p><label>Phone <input name="phone" type="tel"></label></p>';

/** Sites that leave unsaid what they want, or what has become of the inquiry. */
export const unspokenSites: Readonly<Record<string, Site>> = {
  /** Nothing marks the phone as required: the button only stays disabled, by class, without it. */
  phoneUnspoken: {
    ...plain,
    required: ['name', 'email', 'message', 'phone'],
    trap: 'order',
    page: () =>
      pageOf(`<style>.disabled { pointer-events: none; opacity: .6 }</style>
<form method="post" action="send">${basicFields}${phone}<p><label>Order number (optional) <input name="order"></label></p>
<button class="disabled">Send message</button></form><script>
const form = document.querySelector('form');
const wanted = [...form.querySelectorAll('input, textarea')].filter(({ name }) => name !== 'order');
form.addEventListener('input', () => setTimeout(() =>
  form.querySelector('button').classList.toggle('disabled', wanted.some(({ value }) => value === '')), 100));
</script>`),
  },
  /** Keeps back without a word what comes without consent; the other box is for advertising. */
  consentUnspoken: {
    ...plain,
    required: ['name', 'email', 'message', 'privacy'],
    trap: 'news',
    page: () =>
      scripted(
        `${basicFields}<p><label><input type="checkbox" name="privacy"> I have read the privacy policy and agree to it</label></p>
<p><label><input type="checkbox" name="news"> Send me the newsletter</label></p>`,
        `if (!data.privacy) return; ${postJson} form.outerHTML = '<p>Thank you for your message.</p>';`,
      ),
    answer: (_, response) => sendJson(response, {}),
  },
  /** The first button in the document is a hidden one; the one that sends stands after the fields' box. */
  hiddenButtonFirst: {
    ...plain,
    page: () =>
      pageOf(`<div id="contact"><div><button type="button" style="display:none">Edit</button><button type="button" style="display:none">Save</button>${basicFields}</div></div>
<button type="button" id="out">Send message</button><script>
document.getElementById('out').onclick = async () => {
  const data = Object.fromEntries([...document.querySelectorAll('input, textarea')].map(({ name, value }) => [name, value]));
  ${postJson} document.getElementById('contact').outerHTML = '<p>Thank you for your message.</p>'; };</script>`),
    answer: empty,
  },
  /** The thanks are there from the beginning, transparent. */
  fadedThanks: {
    ...plain,
    page: () =>
      scripted(
        basicFields,
        `${postJson} document.getElementById('note').style.opacity = 1;`,
        '<p id="note" style="opacity:0">Thank you, your message has been sent.</p>',
      ),
    answer: empty,
  },
  /** Its words say nothing, but the notice that comes up is named for success. */
  namedSuccess: {
    ...plain,
    page: () =>
      scripted(
        basicFields,
        `${postJson} document.querySelector('.form-success').hidden = false;`,
        '<p class="form-success" hidden>See you soon at Norrland Lamps!</p>',
      ),
    answer: empty,
  },
};
