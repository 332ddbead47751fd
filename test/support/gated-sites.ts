import { basicFields, formOf, pageOf, plain, thanks } from './form-sites.ts';
import { sendHtml, type Site } from './strict-form-server.ts';

const nameAndEmail = `<p><label>Your name <input name="name" required></label></p>
<p><label>Email address <input type="email" name="email" required></label></p>`;
const message = '<p><label>Your message <textarea name="message" required></textarea></label></p>';

/** A page whose form tells how its gate was answered; `gate` calls `answer(value)`, which takes the gate away. */
function gated(gate: string, { inForm = basicFields, script = '' } = {}): string {
  return pageOf(`${formOf(`${inForm}<input type="hidden" name="gate" value="unanswered">`)}
<script>function answer(value) { document.querySelector('[name=gate]').value = value; document.querySelector('.gate')?.remove(); }</script>
${gate}<script>${script}</script>`);
}

const over = 'class="gate" style="position:fixed;inset:0;background:#fff;z-index:9"';
const bar = 'class="gate" style="position:fixed;bottom:0;left:0;right:0;background:#eee;z-index:9"';
const answered = (word: RegExp) => ({ ...plain, formats: { gate: word } });

/** Sites with something in front of the form, which is to be answered in one way only. */
export const answeredGates: Readonly<Record<string, Site>> = {
  cookiesThroughSettings: {
    ...answered(/^necessary$/),
    page: () =>
      gated(
        `<div ${over} role="dialog"><p>We value your privacy and use cookies.</p><button onclick="answer('all')">Accept all</button>
<button onclick="more.hidden = false">Cookie settings</button><div id="more" hidden><label><input type="checkbox" checked disabled> Necessary</label>
<label><input type="checkbox" id="ads" checked> Marketing</label><button onclick="answer(ads.checked ? 'all' : 'necessary')">Save my choice</button></div></div>`,
      ),
  },
  cookiesInAShadowRoot: {
    ...answered(/^rejected$/),
    page: () =>
      gated('<div id="host" style="position:fixed;bottom:0;z-index:9" class="gate"></div>', {
        script: `const root = host.attachShadow({ mode: 'open' });
root.innerHTML = '<div><p>Wir verwenden Cookies.</p><button id="a">Alle akzeptieren</button><button id="r">Alle ablehnen</button></div>';
root.getElementById('a').onclick = () => answer('all'); root.getElementById('r').onclick = () => answer('rejected');`,
      }),
  },
  cookiesInAFrame: {
    ...answered(/^rejected$/),
    page: () =>
      gated(`<iframe ${over} srcdoc="<p>Nous utilisons des cookies.</p><button onclick=&quot;parent.answer('all')&quot;>Tout accepter</button>
<button onclick=&quot;parent.answer('rejected')&quot;>Continuer sans accepter</button>" width="800" height="500"></iframe>`),
  },
  cookieWallWithoutNo: {
    ...answered(/^accepted$/),
    page: () =>
      gated(
        `<div ${over} role="dialog"><p>This site uses cookies.</p><button onclick="answer('accepted')">Accept and continue</button></div>`,
      ),
  },
  cookieBarWithoutNo: {
    ...answered(/^unanswered$/),
    page: () =>
      gated(
        `<div ${bar}><p>This site uses cookies.</p><button onclick="answer('accepted')">OK</button></div>`,
      ),
  },
  cookieBarWithALink: {
    ...answered(/^unanswered$/),
    page: () =>
      gated(
        `<div ${bar}><p>This site uses cookies.</p><button onclick="answer('accepted')">OK</button> <a href="../plain/">Settings</a></div>`,
      ),
  },
  cookiesInPolish: {
    ...answered(/^rejected$/),
    page: () =>
      gated(
        `<div ${bar} aria-modal="true"><p>Używamy plików cookie.</p><button onclick="answer('all')">Zaakceptuj wszystkie</button><button onclick="answer('rejected')">Odrzuć wszystkie</button></div>`,
      ),
  },
  newsletterPopup: {
    ...answered(/^closed$/),
    page: () =>
      gated(
        `<div ${over} role="dialog"><h2>10 % off!</h2><form><input type="email" name="news" placeholder="Your email"><button type="button" onclick="answer('subscribed')">Subscribe</button></form>
<button aria-label="Close" onclick="answer('closed')">×</button></div>`,
      ),
  },
  chatPopup: {
    ...answered(/^closed$/),
    page: () =>
      gated(
        `<div ${over}><p>Hi! Chat with us now.</p><button onclick="answer('chat')">Start chat</button><button class="chat-close" onclick="answer('closed')">No, later</button></div>`,
      ),
  },
  lateOffer: {
    ...answered(/^(closed|unanswered)$/),
    page: () =>
      gated('', {
        script: `document.addEventListener('input', () => document.body.insertAdjacentHTML('beforeend',
'<div ${over.replaceAll('"', '&quot;').replaceAll('&quot;', '\\x22')} role="dialog"><p>Wait! Our best offer.</p><button onclick="answer(\\'closed\\')">Close</button></div>'), { once: true });`,
      }),
  },
  /** The form itself stands in a dialog that can be closed. */
  formInADialog: {
    ...plain,
    required: ['name', 'email', 'phone'],
    page: () =>
      pageOf(
        `<div role="dialog" aria-modal="true" style="position:fixed;inset:10%;background:#fff"><h2>Contact us</h2><button aria-label="Close" onclick="this.parentElement.remove()">×</button>${formOf(
          `<p><label>Your name <input name="name" required></label></p><p><label>Email address <input type="email" name="email" required></label></p>
<p><label>Phone <input type="tel" name="phone" required></label></p><p><label>How can we help? <input name="message"></label></p>`,
        )}</div>`,
      ),
  },
  grownUpsOnly: {
    ...answered(/^adult$/),
    page: () =>
      gated(
        `<div ${over}><h2>Are you over 18?</h2><button onclick="answer('minor')">No, I am under 18</button><button onclick="answer('adult')">Yes, I am over 18</button></div>`,
      ),
  },
  otherCountry: {
    ...answered(/^stayed$/),
    page: () =>
      gated(
        `<div ${over} role="dialog"><p>It looks like you are in the United States.</p><a href="http://localhost/us">Continue to the US site</a><button onclick="answer('stayed')">Stay on this site</button></div>`,
      ),
  },
  chooseCountry: {
    ...answered(/^SE$/),
    page: () =>
      gated(
        `<div ${over} role="dialog"><p>Choose your country</p><ul>${['Denmark', 'Norway', 'Sweden']
          .map(
            (name) =>
              `<li><button onclick="answer('${name === 'Sweden' ? 'SE' : name}')">${name}</button></li>`,
          )
          .join('')}</ul></div>`,
      ),
  },
  agePage: {
    ...plain,
    page: () =>
      pageOf(
        '<p>You must be of legal age to enter.</p><a href="enter">Yes, I am 18 or older</a> <a href="http://localhost/">No</a>',
        {
          title: 'Welcome',
        },
      ),
    paths: { enter: (response) => sendHtml(response, pageOf(formOf(basicFields))) },
  },
};

/** Sites with something in front of the form that nobody but a person of their own may pass, with the reason that is due. */
export const barredSites: Readonly<Record<string, { site: Site; reason: RegExp }>> = {
  birthDate: {
    site: {
      ...plain,
      page: () =>
        gated(
          `<div ${over}><h2>Please enter your date of birth</h2><input placeholder="DD"><input placeholder="MM"><input placeholder="YYYY"><button onclick="answer('adult')">Enter</button></div>`,
        ),
    },
    reason: /^age_gate/,
  },
  humanity: {
    site: {
      ...plain,
      page: () => pageOf('<p>Checking your browser before you go on.</p>', { title: 'Just a moment...' }),
    },
    reason: /^humanity/,
  },
  humanityInGerman: {
    site: {
      ...plain,
      page: () =>
        pageOf('<p>Bitte bestätigen Sie, dass Sie ein Mensch sind.</p><button>Bestätigen</button>', {
          lang: 'de',
        }),
    },
    reason: /^humanity/,
  },
  waitingRoom: {
    site: {
      ...plain,
      page: () =>
        pageOf('<p>You are now in line. Your estimated wait is 12 minutes.</p>', { title: 'Lamps' }),
    },
    reason: /^waiting_room/,
  },
  scriptsOnly: {
    site: {
      ...plain,
      page: () => pageOf('<p>Please enable JavaScript to use this site.</p>', { title: 'Lamps' }),
    },
    reason: /^javascript/,
  },
  paywall: {
    site: {
      ...plain,
      page: () => pageOf('<p>Subscribe to continue reading.</p>', { title: 'The Lamp Post' }),
    },
    reason: /^paywall/,
  },
  papers: {
    site: {
      ...plain,
      page: () =>
        pageOf('<p>Verify your identity: upload a photo of your passport.</p><input type="file">', {
          title: 'Lamps',
        }),
    },
    reason: /^identity/,
  },
  behindALogin: {
    site: {
      ...plain,
      page: () =>
        pageOf(
          '<form><label>User <input name="u"></label><label>Password <input type="password"></label><button>Log in</button></form>',
          {
            title: 'Log in',
          },
        ),
    },
    reason: /^login/,
  },
};

/** Sites where something stands between a person and the whole form. */
export const gatedSites: Readonly<Record<string, Site>> = {
  cookieBanner: {
    ...plain,
    formats: { cookies: /^rejected$/ },
    page: () =>
      pageOf(`${formOf(`${basicFields}<input type="hidden" name="cookies" value="unanswered">`)}
<div role="dialog" style="position:fixed;inset:0;background:#fff"><p>We use cookies to count our visitors.</p>
<button id="yes">Accept all</button><button id="no">Reject all</button></div><script>
const answer = (value) => () => { document.querySelector('[name=cookies]').value = value; document.querySelector('[role=dialog]').remove(); };
document.getElementById('yes').onclick = answer('accepted'); document.getElementById('no').onclick = answer('rejected');</script>`),
  },
  behindButton: {
    ...plain,
    page: () =>
      pageOf(`<button id="open" aria-expanded="false">Write to us</button><div id="box" hidden>${formOf(basicFields)}</div>
<script>document.getElementById('open').onclick = () => { document.getElementById('box').hidden = false; };</script>`),
  },
  behindLink: {
    ...plain,
    page: () =>
      pageOf('<nav><a href="lamps">Lamps</a> <a href="write">Contact</a></nav><p>Lamps since 1911.</p>', {
        title: 'Lamps',
      }),
    paths: { write: (response) => sendHtml(response, pageOf(formOf(basicFields))) },
  },
  wizard: {
    ...plain,
    page: () =>
      pageOf(`<form method="post" action="send"><div data-step>${nameAndEmail}<button type="button" class="next">Next</button></div>
<div data-step hidden>${message}<button type="submit">Send message</button></div></form><script>
document.querySelector('.next').onclick = () => {
  const [first, second] = document.querySelectorAll('[data-step]');
  first.hidden = true; second.hidden = false; };</script>`),
  },
  serverWizard: {
    ...plain,
    page: () => pageOf(formOf(nameAndEmail, 'method="post" action="second"', 'Next')),
    required: ['message'],
    formats: {},
    paths: { second: (response) => sendHtml(response, pageOf(formOf(message))) },
    answer: thanks(),
  },
};
