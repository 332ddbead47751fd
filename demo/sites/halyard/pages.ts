import { html, type Markup } from '../html.ts';

const anchor = html`<svg class="mark" viewBox="0 0 48 48" aria-hidden="true">
  <circle cx="24" cy="9" r="5" />
  <path d="M24 14v28M14 21h20M6 28c2 9 9 14 18 14s16-5 18-14M6 28l-2 6M6 28l6 3M42 28l2 6M42 28l-6 3" />
</svg>`;

function frame(title: string, main: Markup): Markup {
  return html`<!doctype html>
    <html lang="en-US">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title} | Halyard &amp; Pine</title>
        <link rel="stylesheet" href="/style.css" />
        <link rel="icon" href="data:," />
        <script type="module" src="/frame.js"></script>
      </head>
      <body>
        <p class="notice">Free repairs for life on every pack we ever made</p>
        <header>
          <a class="brand" href="/">${anchor}Halyard<em>&amp;</em>Pine</a>
          <nav aria-label="Main">
            <a href="/">Packs</a>
            <a href="/support">Contact us</a>
          </nav>
        </header>
        <main>${main}</main>
        <footer>
          <p>
            © Halyard &amp; Pine Supply Co., Pier 4, Rockland, Maine. A fictional company of the ReplyBench
            demo.
          </p>
          <p><a href="/privacy">Privacy policy</a></p>
        </footer>
      </body>
    </html>`;
}

const packs = [
  ['Dory 18', 'Day pack, 18 oz waxed canvas', '$128'],
  ['Skiff 32', 'Overnight, bridle-leather straps', '$214'],
  ['Schooner 55', 'A week in the woods', '$342'],
] as const;

export function homePage(): Markup {
  return frame(
    'Canvas packs built to be handed down',
    html`<section class="hero">
        <p class="kicker">Est. 1978 · Rockland, Maine</p>
        <h1>Canvas packs, built to be handed down.</h1>
        <p>Sewn by eleven people in an old sail loft. Waxed, riveted, repaired for free.</p>
        <a class="button" href="/support">Talk to the loft</a>
      </section>
      <ul class="packs">
        ${packs.map(
          ([name, note, price]) =>
            html`<li>
              <div class="swatch">${anchor}</div>
              <h2>${name}</h2>
              <p>${note}</p>
              <p class="price">${price}</p>
            </li>`,
        )}
      </ul>`,
  );
}

export function supportPage(embedUrl: string): Markup {
  return frame(
    'Contact us',
    html`<section class="support">
      <div class="intro">
        <p class="kicker">Support crew</p>
        <h1>Drop us a line.</h1>
        <p>Orders, repairs, a strap that squeaks: whoever is closest to the desk picks it up.</p>
        <p>We reply within one business day.</p>
        <h2>Workshop store</h2>
        <p>Tuesday – Saturday<br />10 am – 6 pm Eastern</p>
      </div>
      <div class="card">
        <iframe src="${embedUrl}" title="Contact form" data-papermill loading="eager"></iframe>
      </div>
    </section>`,
  );
}

export function privacyPage(): Markup {
  return frame(
    'Privacy policy',
    html`<article class="prose">
      <h1>Privacy policy</h1>
      <p>
        Our contact form is run for us by Papermill Forms. What you type there is passed to our help desk and
        kept for 24 months.
      </p>
      <p>
        We do not sell personal information. California residents, and everybody else, may ask us to delete
        it.
      </p>
    </article>`,
  );
}
