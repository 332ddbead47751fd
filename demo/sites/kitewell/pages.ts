import { html, type Markup } from '../html.ts';

const kite = html`<svg class="kite" viewBox="0 0 120 160" aria-hidden="true">
  <path class="left" d="M60 6 16 58l44 54z" />
  <path class="right" d="M60 6l44 52-44 54z" />
  <path class="tail" d="M60 112c-14 12 14 18 0 30-8 7-18 8-26 14" />
</svg>`;

const widget = html`<div class="chat-widget">
  <section id="chat-panel" class="panel" role="dialog" aria-label="Chat with Kitewell" hidden>
    <div class="panel-head">
      <div><strong>Kitewell</strong><span>Kip the bot is always in, people 9 to 9</span></div>
      <button type="button" class="close" aria-label="Close chat">×</button>
    </div>
    <div class="transcript" role="log" aria-label="Messages"></div>
    <form class="prechat">
      <p>Before we start: where can we reach you if the line drops?</p>
      <label>Your name<input name="name" autocomplete="name" /></label>
      <label>Your e-mail<input name="email" type="email" autocomplete="email" required /></label>
      <p class="problem" role="alert"></p>
      <button>Start chat</button>
    </form>
    <form class="composer" hidden>
      <textarea
        name="text"
        rows="1"
        placeholder="Type your message…"
        aria-label="Type your message"
        required
      ></textarea>
      <button aria-label="Send message">
        <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M3 12 21 4l-6 17-4-7z" /></svg>
      </button>
    </form>
  </section>
  <button
    type="button"
    class="launcher"
    aria-label="Open chat"
    aria-expanded="false"
    aria-controls="chat-panel"
  >
    <svg viewBox="0 0 32 32" aria-hidden="true">
      <path d="M5 6h22a2 2 0 0 1 2 2v13a2 2 0 0 1-2 2H15l-7 6v-6H5a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2z" />
    </svg>
  </button>
</div>`;

function frame(title: string, main: Markup): Markup {
  return html`<!doctype html>
    <html lang="en-IE">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title} · Kitewell</title>
        <link rel="stylesheet" href="/style.css" />
        <link rel="stylesheet" href="/chat.css" />
        <link rel="icon" href="data:," />
        <script type="module" src="/chat.js"></script>
      </head>
      <body>
        <header>
          <a class="brand" href="/">${kite}kitewell</a>
          <nav aria-label="Main"><a href="/help">Help &amp; contact</a><a href="/privacy">Privacy</a></nav>
        </header>
        <main>${main}</main>
        <footer><p>Kitewell, Spanish Arch, Galway. A fictional company of the ReplyBench demo.</p></footer>
        ${widget}
      </body>
    </html>`;
}

const shelves = [
  ['Rain shells', 'For sideways weather'],
  ['Tents', 'Up in four minutes'],
  ['Kites', 'Obviously'],
] as const;

export function homePage(): Markup {
  return frame(
    'Gear for wind and rain',
    html`<section class="hero">
        <div>
          <h1>There is no bad weather. There is only Galway.</h1>
          <p>Light gear for wind and rain, tried out by people who live in both.</p>
          <p><a class="button" href="/help">Ask a human (or Kip)</a></p>
        </div>
        ${kite}
      </section>
      <ul class="shelves">
        ${shelves.map(
          ([name, note]) =>
            html`<li>
              <h2>${name}</h2>
              <p>${note}</p>
            </li>`,
        )}
      </ul>`,
  );
}

const questions = [
  ['Where is my order?', 'The link in your order e-mail always knows best.'],
  ['My zip broke. Now what?', 'Bring it in or post it, we fix zips for nothing.'],
  ['Can I swap sizes?', 'Yes, once, and we pay the postage.'],
] as const;

export function helpPage(): Markup {
  return frame(
    'Help & contact',
    html`<section class="help">
      <h1>How can we help?</h1>
      <p class="lead">
        We do not do forms. Open the chat in the corner: our bot Kip says hello, then a person takes over,
        usually within five minutes.
      </p>
      ${questions.map(
        ([question, answer]) =>
          html`<details>
            <summary>${question}</summary>
            <p>${answer}</p>
          </details>`,
      )}
      <h2>Galway shop</h2>
      <p>Monday to Saturday 10–19<br />Sunday 12–19</p>
    </section>`,
  );
}

export function privacyPage(): Markup {
  return frame(
    'Privacy',
    html`<article class="help">
      <h1>Privacy</h1>
      <p class="lead">
        We keep chats for 90 days so that you need not repeat yourself, and your e-mail address only to answer
        you when the line drops.
      </p>
    </article>`,
  );
}
