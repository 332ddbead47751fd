import type { Asker } from '../../../../src/driver/index.ts';
import { formOf, pageOf, plain, postJson, thanks } from '../../form-sites.ts';
import { sendJson, type Site } from '../../strict-form-server.ts';

/** A page with something to fill that real handlers check; what is not delivered in order is a fault. */
export interface FillingSite extends Site {
  /** This page's customer, where it is not the usual one. */
  asker?: Asker;
  /** How the probe ends where it is not delivered: the start of the reason. */
  reason?: RegExp;
}

export const swede: Asker = {
  firstName: 'Ada',
  lastName: 'Marlow',
  email: 'ada.p4711@inbox.example',
  phone: '+46701234567',
  city: 'Malmö',
  postalCode: '211 20',
  country: 'SE',
  locale: 'en-SE',
};
export const german: Asker = {
  ...swede,
  firstName: 'Laura',
  lastName: 'Winkler',
  phone: '+4956112345678',
  street: 'Lindenstraße 8',
  city: 'Kassel',
  postalCode: '34117',
  country: 'DE',
  locale: 'de-DE',
};
export const american: Asker = {
  ...swede,
  phone: '+12025550143',
  street: '212 Maple Avenue',
  city: 'Columbus',
  postalCode: '43215',
  country: 'US',
  locale: 'en-US',
};
export const japanese: Asker = {
  ...swede,
  firstName: '恵子',
  lastName: '森川',
  names: { 'ja-Kana': { firstName: 'ケイコ', lastName: 'モリカワ' } },
  phone: '+81312345678',
  street: '錦町2-4',
  city: '千代田区',
  postalCode: '101-0054',
  country: 'JP',
  locale: 'ja-JP',
};

/** Name, e-mail and message in a language, all required. */
export function basicsIn(name: string, email: string, message: string): string {
  return `<p><label>${name} * <input name="name" required></label></p>
<p><label>${email} * <input name="email" type="email" required></label></p>
<p><label>${message} * <textarea name="message" required></textarea></label></p>`;
}

export const english = basicsIn('Your name', 'Email address', 'Your message');

type Local = Partial<FillingSite> & { lang?: string; title?: string; button?: string; script?: string };

/** A server-rendered form with more fields than the basic ones. */
export function posting(
  fields: string,
  { lang = 'en', title = 'Contact us', button = 'Send message', script = '', ...more }: Local = {},
): FillingSite {
  const content = `${formOf(fields, 'method="post" action="send"', button)}${script === '' ? '' : `<script>${script}</script>`}`;
  return { ...plain, page: () => pageOf(content, { lang, title }), answer: thanks(), ...more };
}

/** A form whose script collects the values itself: `data` holds them, and `script` may add to or refuse them. */
export function collecting(
  fields: string,
  script: string,
  { lang = 'en', title = 'Contact us', button = 'Send message', ...more }: Local = {},
): FillingSite {
  const content = `<form id="contact" novalidate>${fields}<p id="problem" role="alert"></p><button type="submit">${button}</button></form><script>
const form = document.getElementById('contact');
const refuse = (text) => { document.getElementById('problem').textContent = text; };
form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const data = Object.fromEntries(new FormData(form));
  if (check(data) === false) return;
  ${postJson}
  if (response.ok) form.outerHTML = '<p>Thank you, your message has been sent.</p>';
});
${script}
${script.includes('function check(') ? '' : 'function check() {}'}
</script>`;
  return {
    ...plain,
    page: () => pageOf(content, { lang, title }),
    answer: ({ faults }, response) =>
      sendJson(response, { ok: faults.length === 0 }, faults.length === 0 ? 200 : 422),
    ...more,
  };
}

export const empty = /^$/;
