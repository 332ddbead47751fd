import { page, type ExpectedPage } from './page.ts';

/** Fields nobody sees, ways to send, boxes to tick, proofs of humanity. */
export const controls: readonly ExpectedPage[] = [
  {
    name: 'fields out of sight',
    set: 'tune',
    language: 'en',
    html: page(
      'en',
      'Contact us',
      `<form data-expect="form" method="post"><label>Name <input name="n" data-expect="full_name"></label><label>Email <input name="e" data-expect="email"></label>
<div style="position:absolute;left:-5000px"><label>Website <input name="website" data-expect="unseen"></label></div>
<div style="opacity:0;height:0"><input name="username" data-expect="unseen"></div><div style="display:none"><label>Phone <input name="phone" data-expect="unseen"></label></div>
<input name="fax" style="clip-path:inset(50%);position:absolute" data-expect="unseen"><label>Message <textarea name="m" data-expect="message"></textarea></label>
<button data-expect="submit">Send</button></form>`,
    ),
  },
  {
    name: 'a field to leave empty',
    set: 'final',
    language: 'pl',
    html: page(
      'pl',
      'Formularz kontaktowy',
      `<form data-expect="form" method="post"><label>Imię <input name="n" data-expect="first_name"></label><label>Nazwisko <input name="s" data-expect="last_name"></label><label>E-mail <input name="e" data-expect="email"></label>
<label>Nie wypełniaj tego pola <input name="company" data-expect="unseen"></label><div aria-hidden="true" style="visibility:hidden"><input name="url" tabindex="-1" data-expect="unseen"></div>
<label>Wiadomość <textarea name="m" data-expect="message"></textarea></label><button data-expect="submit">Wyślij</button></form>`,
    ),
  },
  {
    name: 'a link sends',
    set: 'tune',
    language: 'pt',
    html: page(
      'pt',
      'Contacte-nos',
      `<form data-expect="form" method="post" id="f"><label>Nome completo <input name="a" data-expect="full_name"></label><label>Endereço de e-mail <input name="b" data-expect="email"></label>
<label>Telemóvel <input name="c" data-expect="phone"></label><label>A sua mensagem <textarea name="d" data-expect="message"></textarea></label>
<a href="/privacidade">Política de privacidade</a> <a href="#" onclick="this.closest('form').submit()" data-expect="submit">Enviar</a></form>`,
    ),
  },
  {
    name: 'a picture sends',
    set: 'final',
    language: 'ru',
    html: page(
      'ru',
      'Напишите нам',
      `<form data-expect="form" method="post"><p>Ваше имя<br><input name="a" data-expect="full_name"></p><p>Ваш e-mail<br><input name="b" data-expect="email"></p>
<p>Тема сообщения<br><input name="c" data-expect="subject"></p><p>Текст сообщения<br><textarea name="d" data-expect="message"></textarea></p>
<input type="image" src="/b1.gif" alt="Отправить" data-expect="submit"><input type="reset" value="Очистить"></form>`,
    ),
  },
  {
    name: 'a button outside sends',
    set: 'tune',
    language: 'nl',
    html: page(
      'nl',
      'Contactformulier',
      `<form data-expect="form" method="post" id="vragen"><label>Voornaam <input name="a" data-expect="first_name"></label><label>Achternaam <input name="b" data-expect="last_name"></label>
<label>E-mail <input name="c" data-expect="email"></label><label>Bericht <textarea name="d" data-expect="message"></textarea></label><button type="reset">Wissen</button></form>
<p><button form="vragen" data-expect="submit">Verzenden</button></p>`,
    ),
  },
  {
    name: 'consent and newsletter boxes',
    set: 'tune',
    language: 'de',
    html: page(
      'de',
      'Anfrage',
      `<form data-expect="form" method="post"><label>Name* <input name="a" data-expect="full_name!"></label><label>E-Mail* <input name="b" data-expect="email!"></label><label>Telefon <input name="c" data-expect="phone"></label>
<label>Anfrage* <textarea name="d" data-expect="message!"></textarea></label>
<label><input type="checkbox" name="k1" data-expect="newsletter_opt_in"> Ja, ich möchte den Newsletter mit Angeboten erhalten.</label>
<label><input type="checkbox" name="k2" data-expect="consent!"> Ich habe die Datenschutzerklärung gelesen und stimme der Verarbeitung meiner Daten zu.*</label><button data-expect="submit">Anfrage senden</button></form>`,
    ),
  },
  {
    name: 'consent and advertising boxes',
    set: 'final',
    language: 'it',
    html: page(
      'it',
      'Contattaci',
      `<form data-expect="form" method="post"><label>Nome <input name="a" data-expect="first_name"></label><label>Cognome <input name="b" data-expect="last_name"></label><label>Indirizzo e-mail <input name="c" data-expect="email"></label>
<label>Messaggio <textarea name="d" data-expect="message"></textarea></label>
<p><input type="checkbox" name="k1" required data-expect="consent!"> Ho letto l’informativa sulla privacy e acconsento al trattamento dei dati personali</p>
<p><input type="checkbox" name="k2" data-expect="newsletter_opt_in"> Desidero ricevere offerte e comunicazioni commerciali</p><button data-expect="submit">Invia messaggio</button></form>`,
    ),
  },
  {
    name: 'required by asterisk',
    set: 'tune',
    language: 'da',
    html: page(
      'da',
      'Skriv til os',
      `<form data-expect="form" method="post"><p>Fornavn <span>*</span> <input name="a" data-expect="first_name!"></p><p>Efternavn <span>*</span> <input name="b" data-expect="last_name!"></p>
<p>E-mail <span>*</span> <input name="c" data-expect="email!"></p><p>Telefonnummer <input name="d" data-expect="phone"></p><p>Emne <input name="e" data-expect="subject"></p>
<p>Din besked <span>*</span> <textarea name="f" data-expect="message!"></textarea></p><button data-expect="submit">Send</button></form>`,
    ),
  },
  {
    name: 'required by a word',
    set: 'final',
    language: 'sv',
    html: page(
      'sv',
      'Kontakta oss',
      `<form data-expect="form" method="post"><label>Namn (obligatoriskt) <input name="a" data-expect="full_name!"></label><label>E-post (obligatoriskt) <input name="b" data-expect="email!"></label>
<label>Mobilnummer (valfritt) <input name="c" data-expect="phone"></label><label>Ärende <input name="d" data-expect="subject"></label>
<label>Ditt meddelande (obligatoriskt) <textarea name="e" data-expect="message!"></textarea></label><button data-expect="submit">Skicka meddelande</button></form>`,
    ),
  },
  {
    name: 'a captcha service',
    set: 'tune',
    language: 'en',
    captcha: 'recaptcha',
    html: page(
      'en',
      'Contact us',
      `<form data-expect="form" method="post"><label>Name <input name="a" data-expect="full_name"></label><label>Email <input name="b" data-expect="email"></label>
<label>Message <textarea name="c" data-expect="message"></textarea></label><div class="g-recaptcha" data-sitekey="x"></div><button data-expect="submit">Send</button></form>`,
    ),
  },
  {
    name: 'a sum',
    set: 'final',
    language: 'fr',
    captcha: 'math',
    html: page(
      'fr',
      'Formulaire de contact',
      `<form data-expect="form" method="post"><label>Votre nom <input name="a" data-expect="full_name"></label><label>E-mail <input name="b" data-expect="email"></label>
<label>Sujet <input name="c" data-expect="subject"></label><label>Votre message <textarea name="d" data-expect="message"></textarea></label>
<label>Combien font 3 + 4 ? <input name="e" data-expect="captcha"></label><button data-expect="submit">Envoyer</button></form>`,
    ),
  },
  {
    name: 'a picture to read',
    set: 'tune',
    language: 'cs',
    captcha: 'image',
    html: page(
      'cs',
      'Kontaktní formulář',
      `<form data-expect="form" method="post"><label>Vaše jméno <input name="a" data-expect="full_name"></label><label>Váš e-mail <input name="b" data-expect="email"></label>
<label>Váš dotaz <textarea name="c" data-expect="message"></textarea></label><p><img src="/kod.php" width="120" height="40" alt=""><label>Opište kód z obrázku <input name="d" data-expect="captcha"></label></p><button data-expect="submit">Odeslat zprávu</button></form>`,
    ),
  },
  {
    name: 'captcha words without a captcha',
    set: 'final',
    language: 'en',
    html: page(
      'en',
      'Contact',
      `<form data-expect="form" method="post"><label>Your name <input name="a" data-expect="full_name"></label><label>Your email <input name="b" data-expect="email"></label>
<label>Your enquiry <textarea name="c" data-expect="message"></textarea></label><p>[recaptcha]</p><noscript><div class="g-recaptcha"></div></noscript><script>var settings = { "recaptcha": { "enabled": "0" } };</script>
<button data-expect="submit">Submit enquiry</button></form>`,
    ),
  },
];
