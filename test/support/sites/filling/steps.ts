import { pageOf } from '../../form-sites.ts';
import { sendHtml } from '../../strict-form-server.ts';
import { basicsIn, collecting, english, japanese, posting, type FillingSite } from './site.ts';

/** Shows one `section` of a form at a time; `step(n)` goes to the n-th. */
const stepping = `const sections = [...document.querySelectorAll('section')];
const step = (at) => sections.forEach((section, index) => { section.hidden = index !== at; }); step(0);`;
const wizard = (sections: string, script: string, more: Partial<FillingSite> = {}): FillingSite => ({
  ...collecting('', '', more),
  page: () =>
    pageOf(`<form id="contact" novalidate>${sections}</form><p id="problem" role="alert"></p><script>
const form = document.getElementById('contact'); const refuse = (text) => { document.getElementById('problem').textContent = text; };
form.addEventListener('submit', async (event) => { event.preventDefault();
  const data = Object.fromEntries(new FormData(form));
  const response = await fetch('send', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(data) });
  if (response.ok) form.outerHTML = '<p>Thank you, your message has been sent.</p>'; });
${stepping} ${script}</script>`),
});
const cards = `<section><h2>What is it about?</h2><label><input type="radio" name="topic" value="jobs"> Jobs</label><label><input type="radio" name="topic" value="general"> A general question</label></section>`;
const person = `<p><label>Your name <input name="name" required></label></p><p><label>Email address <input name="email" type="email" required></label></p>`;
const message = `<p><label>Your message <textarea name="message" required></textarea></label></p>`;

/** Forms that come bit by bit. */
export const stepSites: Readonly<Record<string, FillingSite>> = {
  backAndNext: wizard(
    `<section>${message}<button type="button" data-to="1">Next</button></section><section>${person}<button type="button" data-to="2">Next</button><button type="button" data-to="0">Back</button></section>
<section><p><label>City <input name="city" required></label></p><button type="submit">Send message</button><button type="button" data-to="1">Back</button></section>`,
    `let backs = 0; form.addEventListener('click', (event) => { const to = event.target.dataset?.to; if (to === undefined) return;
       const now = sections.findIndex((section) => !section.hidden);
       if (Number(to) < now) { backs += 1; step(Number(to)); return; }
       const bad = [...sections[now].querySelectorAll('input, textarea')].find((one) => !one.checkValidity());
       if (bad) { refuse('Please fill in every field'); bad.setAttribute('aria-invalid', 'true'); return; }
       step(Number(to)); });
     form.addEventListener('formdata', (event) => event.formData.set('backs', String(backs)));`,
    { formats: { city: /^Malmö$/, backs: /^0$/ } },
  ),
  cardsThatAdvance: wizard(
    `${cards}<section>${person}${message}<button type="button" class="back">Back</button><button type="submit">Send message</button></section>`,
    `for (const card of form.topic) card.addEventListener('change', () => setTimeout(() => step(1), 120));
     document.querySelector('.back').onclick = () => step(0);`,
    { formats: { topic: /^general$/ } },
  ),
  cardsThatArePressed: wizard(
    `<section><h2>How can we help you?</h2><button type="button" class="card" data-topic="complaint">Complaint</button><button type="button" class="card" data-topic="general">General question</button><button type="button" class="card" data-topic="jobs">Careers</button></section>
<section>${person}${message}<input type="hidden" name="topic"><button type="button" class="back">Back</button><button type="submit">Send message</button></section>`,
    `for (const card of document.querySelectorAll('.card')) card.onclick = () => { form.topic.value = card.dataset.topic; step(1); };
     document.querySelector('.back').onclick = () => step(0);`,
    { formats: { topic: /^general$/ } },
  ),
  reviewBeforeSending: wizard(
    `<section>${person}${message}<button type="button" id="review">Review</button></section><section><h2>Please check your message</h2><dl id="summary"></dl><button type="button" id="edit">Edit</button><button type="submit">Send message</button></section>`,
    `document.getElementById('review').onclick = () => { if (!form.checkValidity()) return refuse('Please fill in every field');
       document.getElementById('summary').textContent = form.name.value + ' ' + form.email.value + ' ' + form.message.value; step(1); };
     document.getElementById('edit').onclick = () => step(0);`,
  ),
  branches: wizard(
    `<section><p><label>Who are you? * <select name="who" required><option value="">Please choose</option><option value="firm">A company</option><option value="private">Private person</option></select></label></p><button type="button" id="go">Continue</button></section>
<section><p><label>VAT number * <input name="vat" required></label></p>${message}<button type="submit">Send message</button></section>
<section>${person}${message.replace('name="message"', 'name="message"')}<button type="submit">Send message</button></section>`,
    `document.getElementById('go').onclick = () => { if (form.who.value) step(form.who.value === 'firm' ? 1 : 2); };
     form.addEventListener('formdata', (event) => { const shown = sections.find((section) => !section.hidden); event.formData.set('message', shown.querySelector('textarea').value); });`,
    { formats: { who: /^private$/ } },
  ),
  japaneseConfirmation: {
    ...posting(basicsIn('お名前', 'メールアドレス', 'お問い合わせ内容'), {
      lang: 'ja',
      title: 'お問い合わせ',
      button: '入力内容を確認する',
      asker: japanese,
    }),
    page: () =>
      pageOf(
        `<form method="post" action="check">${basicsIn('お名前', 'メールアドレス', 'お問い合わせ内容')}<button type="submit">入力内容を確認する</button></form>`,
        { lang: 'ja', title: 'お問い合わせ' },
      ),
    required: ['token'],
    formats: {},
    paths: {
      check: (response) =>
        sendHtml(
          response,
          pageOf(
            `<p>以下の内容で送信します。よろしいですか。</p><dl><dt>お名前</dt><dd>森川恵子</dd><dt>メールアドレス</dt><dd>${japanese.email}</dd></dl><form method="post" action="send"><input type="hidden" name="token" value="t1"><button type="button" onclick="history.back()">戻る</button><button type="submit">送信する</button></form>`,
            { lang: 'ja', title: '入力内容の確認' },
          ),
        ),
    },
    answer: (_, response) =>
      sendHtml(
        response,
        pageOf('<p>お問い合わせありがとうございました。送信が完了しました。</p>', {
          lang: 'ja',
          title: '送信完了',
        }),
      ),
  },
  pagesOneByOne: {
    ...posting(english),
    page: () =>
      pageOf(`<form method="post" action="second">${person}<button type="submit">Next step</button></form>`),
    required: ['message'],
    formats: { message: /hall lamp/ },
    paths: {
      second: (response) =>
        sendHtml(
          response,
          pageOf(
            `<form method="post" action="send">${message}<a href="./">Back</a> <button type="submit">Send message</button></form>`,
          ),
        ),
    },
  },
};
