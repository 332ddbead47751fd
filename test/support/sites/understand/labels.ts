import { page, type ExpectedPage } from './page.ts';

/** Where the question of a field stands. */
export const labels: readonly ExpectedPage[] = [
  {
    name: 'placeholders only',
    set: 'tune',
    language: 'fr',
    html: page(
      'fr',
      'Nous écrire',
      `<form data-expect="form" method="post"><input name="f1" placeholder="Votre nom" data-expect="full_name">
<input name="f2" placeholder="Adresse de messagerie" data-expect="email"><input name="f3" placeholder="Téléphone portable" data-expect="phone">
<input name="f4" placeholder="Objet de votre demande" data-expect="subject"><textarea name="f5" placeholder="Votre message" data-expect="message"></textarea>
<button data-expect="submit">Envoyer</button></form>`,
    ),
  },
  {
    name: 'placeholders only, numbered names',
    set: 'final',
    language: 'pl',
    html: page(
      'pl',
      'Napisz do nas',
      `<form data-expect="form" method="post"><input name="input_1" placeholder="Imię i nazwisko" data-expect="full_name">
<input name="input_2" placeholder="Adres e-mail" data-expect="email"><input name="input_3" placeholder="Numer telefonu" data-expect="phone">
<input name="input_4" placeholder="Temat" data-expect="subject"><textarea name="input_5" placeholder="Treść wiadomości" data-expect="message"></textarea>
<button data-expect="submit">Wyślij wiadomość</button></form>`,
    ),
  },
  {
    name: 'table cells',
    set: 'tune',
    language: 'it',
    html: page(
      'it',
      'Richiesta informazioni',
      `<form data-expect="form" method="post"><table>
<tr><td>Nome e cognome</td><td><input name="a1" data-expect="full_name"></td></tr>
<tr><td>Posta elettronica</td><td><input name="a2" data-expect="email"></td></tr>
<tr><td>Recapito telefonico</td><td><input name="a3" data-expect="phone"></td></tr>
<tr><td>Azienda</td><td><input name="a4" data-expect="company"></td></tr>
<tr><td>Città</td><td><input name="a5" data-expect="city"></td></tr>
<tr><td>Richiesta</td><td><textarea name="a6" data-expect="message"></textarea></td></tr></table>
<input type="submit" value="Invia" data-expect="submit"></form>`,
    ),
  },
  {
    name: 'table cells, label row above',
    set: 'final',
    language: 'ro',
    html: page(
      'ro',
      'Contactați-ne',
      `<form data-expect="form" method="post"><table><tr><td>Numele dumneavoastră</td><td>Adresa de e-mail</td></tr>
<tr><td><input name="c1" data-expect="full_name"></td><td><input name="c2" data-expect="email"></td></tr>
<tr><td>Telefon</td><td>Subiect</td></tr>
<tr><td><input name="c3" data-expect="phone"></td><td><input name="c4" data-expect="subject"></td></tr>
<tr><td colspan="2">Mesajul</td></tr><tr><td colspan="2"><textarea name="c5" data-expect="message"></textarea></td></tr></table>
<input type="submit" value="Trimite" data-expect="submit"></form>`,
    ),
  },
  {
    name: 'text after the box',
    set: 'tune',
    language: 'es',
    html: page(
      'es',
      'Formulario de contacto',
      `<form data-expect="form" method="post"><p><input name="c_1" data-expect="full_name"> Nombre y apellidos</p>
<p><input name="c_2" data-expect="email"> Correo electrónico</p><p><input name="c_3" data-expect="phone"> Teléfono</p>
<p><textarea name="c_4" data-expect="message"></textarea> Consulta</p><p><button data-expect="submit">Enviar consulta</button></p></form>`,
    ),
  },
  {
    name: 'label around the box',
    set: 'final',
    language: 'hu',
    html: page(
      'hu',
      'Kapcsolat',
      `<form data-expect="form" method="post"><label>Teljes név <input name="m1" data-expect="full_name"></label>
<label>E-mail cím <input name="m2" data-expect="email"></label><label>Telefonszám <input name="m3" data-expect="phone"></label>
<label>Tárgy <input name="m4" data-expect="subject"></label><label>Üzenet <textarea name="m5" data-expect="message"></textarea></label>
<button data-expect="submit">Küldés</button></form>`,
    ),
  },
  {
    name: 'two labels for one box',
    set: 'tune',
    language: 'nl',
    html: page(
      'nl',
      'Neem contact op',
      `<form data-expect="form" method="post"><div><label for="naam">Uw naam</label><input id="naam" name="naam" data-expect="full_name"></div>
<div><label for="naam">E-mailadres</label><input id="e" name="email" data-expect="email"></div>
<div><label for="tel">Telefoonnummer</label><input id="tel" name="tel" data-expect="phone"></div>
<div><label for="vraag">Uw vraag of opmerking</label><textarea id="vraag" name="v" data-expect="message"></textarea></div>
<button data-expect="submit">Versturen</button></form>`,
    ),
  },
  {
    name: 'labels for boxes that are not there',
    set: 'final',
    language: 'da',
    html: page(
      'da',
      'Kontakt os',
      `<form data-expect="form" method="post"><div><label for="x1">Navn</label><input id="y1" name="r1" data-expect="full_name"></div>
<div><label for="x2">E-mailadresse</label><input id="y2" name="r2" data-expect="email"></div>
<div><label for="x3">Firma</label><input id="y3" name="r3" data-expect="company"></div>
<div><label for="x4">Besked</label><textarea id="y4" name="r4" data-expect="message"></textarea></div>
<button data-expect="submit">Send besked</button></form>`,
    ),
  },
  {
    name: 'names like text-3',
    set: 'tune',
    language: 'cs',
    html: page(
      'cs',
      'Napište nám',
      `<form data-expect="form" method="post"><p>Jméno a příjmení<br><input name="text-3" data-expect="full_name"></p>
<p>E-mailová adresa<br><input name="text-4" data-expect="email"></p><p>Telefonní číslo<br><input name="text-5" data-expect="phone"></p>
<p>Předmět zprávy<br><input name="text-6" data-expect="subject"></p><p>Text zprávy<br><textarea name="text-7" data-expect="message"></textarea></p>
<button data-expect="submit">Odeslat</button></form>`,
    ),
  },
  {
    name: 'hashed names, plain texts',
    set: 'final',
    language: 'fi',
    html: page(
      'fi',
      'Ota yhteyttä',
      `<form data-expect="form" method="post"><div><span>Nimi</span><input name="9e107d9d372bb6826bd81d3542a419d6" data-expect="full_name"></div>
<div><span>Sähköpostiosoite</span><input name="e4d909c290d0fb1ca068ffaddf22cbd0" data-expect="email"></div>
<div><span>Puhelinnumero</span><input name="7d793037a0760186574b0282f2f435e7" data-expect="phone"></div>
<div><span>Yritys</span><input name="900150983cd24fb0d6963f7d28e17f72" data-expect="company"></div>
<div><span>Viesti</span><textarea name="f96b697d7cb7938d525a2f31aaf161d0" data-expect="message"></textarea></div>
<button data-expect="submit">Lähetä</button></form>`,
    ),
  },
  {
    name: 'identifiers of another language',
    set: 'tune',
    language: 'sv',
    html: page(
      'sv',
      'Kontakta oss',
      `<form data-expect="form" method="post"><label for="prenom">Efternamn</label><input id="prenom" name="prenom" data-expect="last_name">
<label for="nom">Förnamn</label><input id="nom" name="nom" data-expect="first_name">
<label for="courriel">E-postadress</label><input id="courriel" name="courriel" data-expect="email">
<label for="tel">Telefonnummer</label><input id="tel" name="tel" data-expect="phone">
<label for="m">Meddelande</label><textarea id="m" name="m" data-expect="message"></textarea>
<button data-expect="submit">Skicka</button></form>`,
    ),
  },
  {
    name: 'identifiers left from a template',
    set: 'final',
    language: 'tr',
    html: page(
      'tr',
      'Bize ulaşın',
      `<form data-expect="form" method="post"><input name="author" placeholder="Adınız Soyadınız" data-expect="full_name">
<input name="email" placeholder="E-posta adresiniz" data-expect="email"><input name="company" placeholder="Telefon numaranız" data-expect="phone">
<input name="url" placeholder="Konu" data-expect="subject"><textarea name="comment" placeholder="Mesajınız" data-expect="message"></textarea>
<button data-expect="submit">Gönder</button></form>`,
    ),
  },
  {
    name: 'a row of questions above a row of boxes',
    set: 'tune',
    language: 'en',
    html: page(
      'en',
      'Contact us',
      `<form data-expect="form" method="post"><table><tr><td>Name</td><td>Email</td></tr>
<tr><td><input name="b1" data-expect="full_name"></td><td><input name="b2" data-expect="email"></td></tr>
<tr><td>Town</td><td>Telephone</td></tr><tr><td><input name="b3" data-expect="city"></td><td><input name="b4" data-expect="phone"></td></tr></table>
<p>Message<br><textarea name="b5" data-expect="message"></textarea></p><button data-expect="submit">Send</button></form>`,
    ),
  },
  {
    name: 'questions that say required',
    set: 'tune',
    language: 'zh',
    html: page(
      'zh-TW',
      '聯絡我們',
      `<form data-expect="form" method="post"><div><p>姓名 <b>必填</b></p><p><input name="g1" data-expect="full_name!"></p></div>
<div><p>電子郵件 <b>必填</b></p><p><input name="g2" data-expect="email!"></p></div><div><p>聯絡電話</p><p><input name="g3" data-expect="phone"></p></div>
<div><p>主旨</p><p><input name="g4" data-expect="subject"></p></div><div><p>訊息內容 <b>必填</b></p><p><textarea name="g5" data-expect="message!"></textarea></p></div>
<button data-expect="submit">送出</button></form>`,
    ),
  },
];
