import { basicFields, formOf, pageOf, plain } from './form-sites.ts';
import { sendHtml, type Site } from './strict-form-server.ts';

const form = formOf(basicFields);
/** What a script adds later. */
const late = JSON.stringify(form);
const filler = '<p style="height:900px">Lamps since 1911.</p>';
const onceSeen = (then: string) =>
  `new IntersectionObserver((entries, watch) => { if (entries.some((one) => one.isIntersecting)) { watch.disconnect(); ${then} } }).observe(document.getElementById('place'));`;
const withScript = (content: string, script: string) => pageOf(`${content}<script>${script}</script>`);

/** Sites that show their form only to those who wait, scroll or look for it. */
export const revealingSites: Readonly<Record<string, Site>> = {
  renderedLate: {
    ...plain,
    page: () =>
      withScript('<div id="place"></div>', `setTimeout(() => { place.innerHTML = ${late}; }, 700);`),
  },
  renderedVeryLate: {
    ...plain,
    page: () =>
      withScript('<div id="place"></div>', `setTimeout(() => { place.innerHTML = ${late}; }, 3500);`),
  },
  fetchedSlowly: {
    ...plain,
    page: () =>
      withScript(
        '<div id="place"></div>',
        `fetch('part').then((one) => one.text()).then((text) => { place.innerHTML = text; });`,
      ),
    paths: { part: (response) => void setTimeout(() => sendHtml(response, form), 3000) },
  },
  inATab: {
    ...plain,
    page: () =>
      withScript(
        `<div role="tablist"><button role="tab" aria-controls="one">Opening hours</button><button role="tab" aria-controls="two">Support</button></div>
<div id="one">Mon–Fri</div><div id="two" hidden>${form}</div>`,
        `for (const tab of document.querySelectorAll('[role=tab]')) tab.onclick = () => {
  for (const id of ['one', 'two']) document.getElementById(id).hidden = tab.getAttribute('aria-controls') !== id; };`,
      ),
  },
  inAnAccordion: {
    ...plain,
    page: () =>
      pageOf(
        `<details><summary>Delivery</summary>Two days.</details><details><summary>Still stuck?</summary>${form}</details>`,
      ),
  },
  inAModal: {
    ...plain,
    page: () =>
      withScript(
        `<p>Lamps since 1911.</p><a href="#" id="open">Get in touch</a><dialog>${form}</dialog>`,
        `document.getElementById('open').onclick = (event) => { event.preventDefault(); document.querySelector('dialog').showModal(); };`,
      ),
  },
  madeByAModal: {
    ...plain,
    page: () =>
      withScript(
        '<p>Lamps since 1911.</p><div role="button" tabindex="0" id="open">Schreiben Sie uns</div>',
        `open.onclick = undefined; document.getElementById('open').onclick = () => {
  document.body.insertAdjacentHTML('beforeend', '<div role="dialog" aria-modal="true" style="position:fixed;inset:5%;background:#fff">' + ${late} + '</div>'); };`,
      ),
  },
  onScroll: {
    ...plain,
    page: () =>
      withScript(
        `${filler}${filler}<div id="place" style="height:10px"></div>`,
        onceSeen(`place.outerHTML = ${late};`),
      ),
  },
  transparentUntilScrolledTo: {
    ...plain,
    page: () =>
      withScript(
        `${filler}${filler}<div id="place" style="opacity:0">${form}</div>`,
        onceSeen(`document.getElementById('place').style.opacity = 1;`),
      ),
  },
  endlessFeed: {
    ...plain,
    page: () =>
      withScript(
        `<nav><a href="reach-us">Contact</a> <a href="lenses">Contact lenses and lamps for reading</a></nav><div id="feed">${filler}</div>`,
        `addEventListener('scroll', () => { if (scrollY + innerHeight > document.body.scrollHeight - 300) feed.insertAdjacentHTML('beforeend', '${filler}'); });`,
      ),
    paths: { 'reach-us': (response) => sendHtml(response, pageOf(form)) },
  },
  buttonBehindALink: {
    ...plain,
    page: () =>
      pageOf(
        '<nav><a href="help">Contact us</a> <a href="mailto:info@lamps.example">Contact by e-mail</a></nav>',
        { title: 'Lamps' },
      ),
    paths: {
      help: (response) =>
        sendHtml(
          response,
          pageOf(
            `<button onclick="box.hidden = false">Send us a message</button><div id="box" hidden>${form}</div>`,
          ),
        ),
    },
  },
};

/** Its only contact page is another company's: it is not followed. */
export const elsewhere: Site = {
  ...plain,
  page: () => pageOf('<nav><a href="http://localhost:1/contact">Contact</a></nav>', { title: 'Lamps' }),
};
