import { basicFields, pageOf, plain, postJson, scripted } from './form-sites.ts';
import { sendJson, type Site } from './strict-form-server.ts';

/** Sites whose fields are no native controls. */
export const widgetSites: Readonly<Record<string, Site>> = {
  richText: {
    ...plain,
    page: () =>
      pageOf(`<form id="contact"><p><label>Your name <input name="name" required></label></p><p><label>Email <input name="email" type="email" required></label></p>
<p id="l">Your message *</p><div contenteditable="true" role="textbox" aria-multiline="true" aria-labelledby="l" aria-required="true" style="min-height:80px;border:1px solid"></div>
<button>Send message</button></form><script>const form = document.getElementById('contact');
form.addEventListener('submit', async (event) => { event.preventDefault();
  const data = { ...Object.fromEntries(new FormData(form)), message: form.querySelector('[contenteditable]').innerText };
  ${postJson} form.outerHTML = '<p>Thank you, your message has been sent.</p>'; });</script>`),
    answer: (_, response) => sendJson(response, { ok: true }),
  },
  combobox: {
    ...plain,
    formats: { topic: /^General question$/ },
    page: () =>
      scripted(
        `${basicFields}<p id="tl">Topic *</p><div role="combobox" tabindex="0" aria-labelledby="tl" aria-required="true" aria-haspopup="listbox" aria-expanded="false" aria-controls="topics" style="border:1px solid;width:200px">Choose</div>
<ul role="listbox" id="topics" hidden><li role="option">Jobs</li><li role="option">General question</li></ul><input type="hidden" name="topic">`,
        `${postJson} form.outerHTML = '<p>Thank you, your message has been sent.</p>';`,
        `<script>const box = document.querySelector('[role=combobox]'), list = document.getElementById('topics');
box.addEventListener('click', () => { list.hidden = false; });
list.addEventListener('click', (event) => { box.textContent = document.querySelector('[name=topic]').value = event.target.textContent; list.hidden = true; });</script>`,
      ),
    answer: (_, response) => sendJson(response, { ok: true }),
  },
};
