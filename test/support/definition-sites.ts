import type { ServerResponse } from 'node:http';
import { basicFields, formOf, pageOf, plain, postJson, scripted, thanks } from './form-sites.ts';
import { sendHtml, sendJson, type Attempt, type Site } from './strict-form-server.ts';

const codes = `<p><label>Q1 <input name="q1" required></label></p><p><label>Q2 <input name="q2" required></label></p>
<p><label>Q3 <textarea name="q3" rows="5" cols="40" required></textarea></label></p>`;
const search = `<form role="search"><input type="search" name="q" aria-label="Search"><button>Search</button></form>`;
const unclear = (_: Attempt, response: ServerResponse) => sendJson(response, { n: 4711 });
/** What the page does with an answer that has no words detection knows. */
const quiet = (after: string) =>
  scripted(basicFields, `${postJson} ${after}`, '<p id="no" hidden>42-B</p><p id="yes">Ref.</p>');

/** Sites that detection alone does not get through, or not as their owner means it. */
export const definitionSites: Readonly<Record<string, Site>> = {
  codes: {
    ...plain,
    page: () => pageOf(`${search}${formOf(codes, 'method="post" action="send" id="cards"', 'Go')}`),
    required: ['q1', 'q2', 'q3'],
    formats: { q2: /@inbox\.example$/, q1: /^Ada Marlow$/ },
  },
  behind: {
    ...plain,
    page: () =>
      pageOf(`<button type="button" id="open">Dialogue</button>
<select id="kind"><option value="">-</option><option value="q">Questions</option></select><div id="room"></div>
<script>let opened = false; const kind = document.getElementById('kind');
document.getElementById('open').onclick = () => { opened = true; };
kind.onchange = () => { if (opened && kind.value === 'q') document.getElementById('room').innerHTML = \`${formOf(basicFields)}\`; };
</script>`),
  },
  framed: {
    ...plain,
    page: () =>
      pageOf(
        `${formOf(basicFields, 'method="post" action="elsewhere"')}<iframe id="inner" src="inside" width="700" height="500"></iframe>`,
      ),
    paths: { inside: (response) => sendHtml(response, pageOf(formOf(basicFields))) },
  },
  twoButtons: {
    ...plain,
    page: () =>
      pageOf(
        formOf(
          `${basicFields}<button id="draft" type="submit" formaction="draft">Send as draft</button>`,
          'method="post" action="send"',
          'OK',
        ).replace('<button type="submit">OK', '<button id="final" type="submit">OK'),
      ),
    paths: { draft: (response) => sendHtml(response, pageOf('<p>Draft</p>')) },
  },
  extras: {
    ...plain,
    page: () =>
      pageOf(
        formOf(`${basicFields}<p><label>Phone * <input name="phone" type="tel"></label></p>
<p><label>Place <select name="place" required><option value="">-</option><option>Leeds</option><option>York</option></select></label></p>
<p><label>Company <input name="company"></label></p>
<p style="position:absolute;left:-9999px"><label>Website <input name="website" tabindex="-1" autocomplete="off"></label></p>
<p><label><input type="checkbox" name="news" value="yes"> Send me your newsletter</label></p>`),
      ),
    trap: 'website',
  },
  steps: {
    ...plain,
    page: () =>
      pageOf(`<form id="cards" method="post" action="send"><div id="first"><p><label>Your name <input name="name" required></label></p>
<p><label>Email <input type="email" name="email" required></label></p><button type="button" id="next">Next</button></div></form>
<script>document.getElementById('next').onclick = () => {
  document.getElementById('first').hidden = true;
  document.getElementById('cards').insertAdjacentHTML('beforeend', '<p><label>Q3 <textarea name="message" required></textarea></label></p><button type="submit" id="draft" formaction="draft">Send as draft</button><button id="final">OK</button>');
};</script>`),
    paths: { draft: (response) => sendHtml(response, pageOf('<p>Draft</p>')) },
  },
  guarded: {
    ...plain,
    page: () => pageOf(formOf(`${basicFields}<div class="h-captcha" data-sitekey="x"></div>`)),
  },
  wordless: { ...plain, answer: unclear, page: () => quiet(`document.getElementById('no').hidden = false;`) },
  wordlessAddress: {
    ...plain,
    answer: unclear,
    page: () => quiet(`history.replaceState({}, '', '?case=7');`),
  },
  wordlessRefusal: {
    ...plain,
    answer: unclear,
    page: () => quiet(`document.getElementById('no').hidden = false; form.hidden = true;`),
  },
  eager: {
    ...plain,
    page: () =>
      pageOf(
        `<form method="post" action="send"><button id="early">Start</button></form>${formOf(basicFields)}`,
      ),
    answer: thanks(),
  },
  plain,
};
