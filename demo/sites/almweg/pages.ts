import { html, type Markup } from '../html.ts';
import { editions, type SiteWords } from './words.ts';

/** The fields of the contact form, by name. */
export const contactNames = [
  'form_id',
  'first_name',
  'last_name',
  'email',
  'phone',
  'topic',
  'message',
  'consent',
  'newsletter',
] as const;
export type ContactName = (typeof contactNames)[number];
export type ContactValues = Record<ContactName, string>;

export interface ContactState {
  formId: string;
  values: Partial<ContactValues>;
  /** What is wrong, by field; `form` for the whole. */
  faults: Readonly<Record<string, string>>;
}

const ridge = html`<svg class="ridge" viewBox="0 0 1200 240" preserveAspectRatio="none" aria-hidden="true">
  <path class="far" d="M0 150 160 70l110 60L430 30l150 105 120-70 150 90 130-80 220 100v65H0z" />
  <path class="near" d="M0 200 210 120l130 55 170-95 190 110 150-60 160 70 190-55v95H0z" />
</svg>`;

const mark = html`<svg class="mark" viewBox="0 0 40 40" aria-hidden="true">
  <path d="M2 34 15 10l7 12 4-6 12 18z" />
</svg>`;

type PageKey = 'home' | 'contact' | 'privacy';

function masthead(words: SiteWords, page: PageKey): Markup {
  const { paths, nav } = words;
  const links = [
    ['home', nav.tours],
    ['contact', nav.contact],
    ['privacy', nav.privacy],
  ] as const;
  return html`<header>
    <a class="brand" href="${paths.home}">${mark}almweg</a>
    <nav aria-label="Almweg">
      ${links.map(
        ([key, label]) =>
          html`<a href="${paths[key]}" ${key === page ? html`aria-current="page"` : ''}>${label}</a>`,
      )}
    </nav>
    <form class="search" role="search" action="${paths.search}">
      <input type="search" name="q" placeholder="${words.search}" aria-label="${words.search}" />
      <button aria-label="${words.search}">
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <circle cx="8.5" cy="8.5" r="5.5" />
          <path d="m13 13 5 5" />
        </svg>
      </button>
    </form>
    <ul class="languages">
      ${editions.map(
        ({ language, label, paths: other }) =>
          html`<li>
            <a
              href="${other[page]}"
              lang="${language}"
              hreflang="${language}"
              title="${label}"
              ${language === words.language ? html`aria-current="true"` : ''}
              >${language.toUpperCase()}</a
            >
          </li>`,
      )}
    </ul>
  </header>`;
}

function footer(words: SiteWords): Markup {
  return html`<footer>
    <form class="newsletter" method="post" action="/newsletter">
      <h2>${words.newsletter.title}</h2>
      <input type="hidden" name="language" value="${words.language}" />
      <label><span>${words.newsletter.email}</span><input type="email" name="email" required /></label>
      <button>${words.newsletter.button}</button>
    </form>
    <p>Almweg Ausrüstung AG · Untere Gasse 12 · 7000 Chur<br />${words.fiction}</p>
  </footer>`;
}

export function frame(words: SiteWords, page: PageKey, main: Markup): Markup {
  return html`<!doctype html>
    <html lang="${words.language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${page === 'home' ? 'Almweg' : `${words[page].title} · Almweg`}</title>
        <link rel="stylesheet" href="/style.css" />
        <link rel="icon" href="data:," />
        ${editions.map(
          ({ language, paths: other }) =>
            html`<link rel="alternate" hreflang="${language}" href="${other[page]}" />`,
        )}
      </head>
      <body>
        ${masthead(words, page)}
        <main>${main}</main>
        ${footer(words)}
      </body>
    </html>`;
}

export function homePage(words: SiteWords): Markup {
  return frame(
    words,
    'home',
    html`<section class="hero">
        <h1>${words.home.title}</h1>
        <p>${words.home.lead}</p>
        <a class="button" href="${words.paths.contact}">${words.home.ask}</a>
        ${ridge}
      </section>
      <ol class="tours">
        ${words.home.tours.map(
          ([name, note]) =>
            html`<li>
              <h2>${name}</h2>
              <p>${note}</p>
            </li>`,
        )}
      </ol>`,
  );
}

export function privacyPage(words: SiteWords): Markup {
  return frame(
    words,
    'privacy',
    html`<article class="prose">
      <h1>${words.privacy.title}</h1>
      ${words.privacy.paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}
    </article>`,
  );
}

/** A page with one sentence: search results, newsletter thanks. */
export function sentencePage(words: SiteWords, sentence: string): Markup {
  return frame(words, 'home', html`<article class="prose"><h1>${sentence}</h1></article>`);
}
