import { html, type Markup } from '../html.ts';

function frame(title: string, main: Markup): Markup {
  return html`<!doctype html>
    <html lang="fr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title} — Maison Ardoise</title>
        <link rel="stylesheet" href="/style.css" />
        <link rel="icon" href="data:," />
      </head>
      <body>
        <header>
          <a class="brand" href="/">Maison Ardoise</a>
          <nav aria-label="Principal"><a href="/nous-ecrire">Nous écrire</a></nav>
        </header>
        <main>${main}</main>
        <footer>
          <p>Maison Ardoise, Chambéry. Une entreprise fictive de la démo ReplyBench.</p>
          <p><a href="/confidentialite">Confidentialité</a></p>
        </footer>
      </body>
    </html>`;
}

const slate = html`<svg
  class="slate"
  viewBox="0 0 600 360"
  preserveAspectRatio="xMidYMid slice"
  aria-hidden="true"
>
  <path class="a" d="M0 360V210l150-120 90 70L380 20l220 190v150z" />
  <path class="b" d="M380 20l220 190v150H300z" />
  <path class="c" d="M0 210l150-120 40 270H0z" />
</svg>`;

export function homePage(): Markup {
  return frame(
    'Vestiaire de montagne',
    html`<section class="cover">
      ${slate}
      <h1>Le froid<br />a de l’allure.</h1>
      <p>Vestiaire de montagne, coupé à Chambéry en séries de cent.</p>
    </section>`,
  );
}

export interface ContactValues {
  nom: string;
  courriel: string;
  message: string;
}

/** The form, with what is missing said above it. */
export function contactPage(key: string, values: ContactValues, problem: string | null): Markup {
  return frame(
    'Nous écrire',
    html`<section class="letter">
      <h1>Nous écrire</h1>
      <p>Chaque message reçoit toute notre attention. Réponse sous 48 heures.</p>
      ${problem !== null && html`<p class="problem" role="alert">${problem}</p>`}
      <form method="post" enctype="multipart/form-data" action="/nous-ecrire">
        <input type="hidden" name="cle" value="${key}" />
        <input name="nom" placeholder="Votre nom" value="${values.nom}" required />
        <input
          name="courriel"
          type="email"
          placeholder="Votre adresse e-mail"
          value="${values.courriel}"
          required
        />
        <textarea name="message" rows="6" placeholder="Votre message" required>${values.message}</textarea>
        <button>Envoyer</button>
      </form>
    </section>`,
  );
}

export function sentPage(): Markup {
  return frame(
    'Message envoyé',
    html`<section class="letter">
      <h1>Merci.</h1>
      <p>Votre message a bien été envoyé.</p>
    </section>`,
  );
}

export function privacyPage(): Markup {
  return frame(
    'Confidentialité',
    html`<section class="letter">
      <h1>Confidentialité</h1>
      <p>
        Les données du formulaire servent à traiter votre demande et sont conservées trois ans. Vous pouvez en
        demander l’effacement à tout moment.
      </p>
    </section>`,
  );
}
