import { html, type Markup } from '../html.ts';

/** What the visitor typed, put back when the form is shown again. */
export interface ContactValues {
  name: string;
  email: string;
  subject: string;
  message: string;
}

export const emptyValues: ContactValues = { name: '', email: '', subject: '', message: '' };

const sprig = html`<svg class="sprig" viewBox="0 0 64 64" aria-hidden="true">
  <path d="M32 60V22" />
  <path d="M32 44c-12 2-19-5-20-16 12-1 19 5 20 16z" class="leaf" />
  <path d="M32 34c1-12 8-18 20-18 0 12-8 18-20 18z" class="leaf" />
  <path d="M32 22c-5-5-5-12 0-18 5 6 5 13 0 18z" class="leaf" />
</svg>`;

function frame(title: string, current: string, main: Markup): Markup {
  const links = [
    ['/', 'Seeds'],
    ['/contact', 'Contact'],
    ['/privacy', 'Privacy'],
  ] as const;
  return html`<!doctype html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title} – Larkfield Seeds</title>
        <link rel="stylesheet" href="/style.css" />
        <link rel="icon" href="data:," />
      </head>
      <body>
        <header class="masthead">
          <a class="brand" href="/">${sprig}<span>Larkfield Seeds</span><small>by post since 1931</small></a>
          <nav aria-label="Main">
            ${links.map(
              ([path, label]) =>
                html`<a href="${path}" ${current === path ? html`aria-current="page"` : ''}>${label}</a>`,
            )}
          </nav>
        </header>
        <main>${main}</main>
        <footer>
          <p>Larkfield Seeds, The Old Drying Loft, Ledbury, Herefordshire</p>
          <p>A fictional company of the ReplyBench demo.</p>
        </footer>
      </body>
    </html>`;
}

const packets = [
  ['Sweet pea ‘Matucana’', 'Climber, 180 cm, sow from October', '£2.80'],
  ['Runner bean ‘Czar’', 'White flowers, sow in May', '£3.10'],
  ['Foxglove, woodland mix', 'Biennial, likes a shady corner', '£2.40'],
  ['Beetroot ‘Bull’s Blood’', 'Dark leaves for salads all summer', '£2.20'],
] as const;

export function homePage(): Markup {
  return frame(
    'Seeds by post',
    '/',
    html`<section class="hero welcome">
        ${sprig}
        <h1>Good seed, honestly named, posted the day you ask for it.</h1>
        <p>Four hundred old varieties, grown and packed by nine people in a drying loft in Herefordshire.</p>
        <p><a class="button" href="/contact">Ask us anything</a></p>
      </section>
      <section aria-labelledby="season">
        <h2 id="season">To sow this month</h2>
        <ul class="packets">
          ${packets.map(
            ([name, note, price]) =>
              html`<li>
                ${sprig}
                <h3>${name}</h3>
                <p>${note}</p>
                <p class="price">${price}</p>
              </li>`,
          )}
        </ul>
      </section>`,
  );
}

function field(
  name: keyof ContactValues,
  label: string,
  values: ContactValues,
  fault: string | undefined,
): Markup {
  const described = fault === undefined ? '' : html`aria-invalid="true" aria-describedby="${name}-fault"`;
  const control =
    name === 'message'
      ? html`<textarea id="${name}" name="${name}" rows="8" required ${described}>${values[name]}</textarea>`
      : html`<input
          id="${name}"
          name="${name}"
          type="${name === 'email' ? 'email' : 'text'}"
          value="${values[name]}"
          ${name === 'subject' ? '' : 'required'}
          ${described}
        />`;
  return html`<p class="field">
    <label for="${name}">${label}${name === 'subject' ? html` <i>(optional)</i>` : ''}</label>
    ${control} ${fault !== undefined && html`<strong class="fault" id="${name}-fault">${fault}</strong>`}
  </p>`;
}

export interface ContactState {
  token: string;
  values: ContactValues;
  /** What is wrong, by field; `form` for the whole. */
  faults: Readonly<Record<string, string>>;
}

export function contactPage({ token, values, faults }: ContactState): Markup {
  const summary =
    faults['form'] ?? (Object.keys(faults).length > 0 ? 'Please look at the marked fields.' : undefined);
  return frame(
    'Contact',
    '/contact',
    html`<h1>Write to us</h1>
      <div class="columns">
        <form method="post" action="/contact" id="contact-form">
          ${summary !== undefined && html`<p class="alert" role="alert">${summary}</p>`}
          <input type="hidden" name="csrf_token" value="${token}" />
          ${field('name', 'Your name', values, faults['name'])}
          ${field('email', 'E-mail address', values, faults['email'])}
          <p class="field extra">
            <label for="website">Please leave this field empty</label>
            <input id="website" name="website" type="text" tabindex="-1" autocomplete="off" />
          </p>
          ${field('subject', 'Subject', values, faults['subject'])}
          ${field('message', 'Message', values, faults['message'])}
          <p><button type="submit">Send message</button></p>
        </form>
        <aside>
          <h2>The office</h2>
          <p>
            A real person reads every message, and we answer <strong>within four hours</strong> on working
            days.
          </p>
          <dl>
            <dt>Monday to Saturday</dt>
            <dd>9 am – 5 pm</dd>
            <dt>Sunday</dt>
            <dd>closed</dd>
            <dt>By post</dt>
            <dd>The Old Drying Loft<br />Ledbury HR8</dd>
          </dl>
        </aside>
      </div>`,
  );
}

export function thanksPage(): Markup {
  return frame(
    'Thank you',
    '',
    html`<section class="hero narrow">
      <h1>Thank you, your message is on its way.</h1>
      <p>One of us will answer you by e-mail, usually the same morning or afternoon.</p>
      <p><a class="button" href="/">Back to the seeds</a></p>
    </section>`,
  );
}

export function privacyPage(): Markup {
  return frame(
    'Privacy',
    '/privacy',
    html`<article class="prose">
      <h1>Privacy</h1>
      <p>
        When you write to us we keep your name, your e-mail address and your message for as long as it takes
        to answer you, and for one year after that.
      </p>
      <p>We never sell or lend what we know about you. Ask us and we delete it the same day.</p>
    </article>`,
  );
}
