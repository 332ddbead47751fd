import { page, type ExpectedPage } from './page.ts';

/** Written after the rules had been tuned on the others; mixes several difficulties a page. */
export const second: readonly ExpectedPage[] = [
  {
    name: 'message as a box, placeholder stars',
    set: 'final',
    language: 'es',
    html: page(
      'es',
      '¿Hablamos?',
      `<form data-expect="form" method="post"><input name="x1" placeholder="Nombre *" data-expect="full_name!"><input name="x2" placeholder="Teléfono *" data-expect="phone!">
<input name="x3" placeholder="Correo electrónico" data-expect="email"><input name="x4" placeholder="¿En qué podemos ayudarte?" data-expect="message"><button type="button" data-expect="submit">Solicitar información</button></form>`,
    ),
  },
  {
    name: 'floating labels after the boxes',
    set: 'final',
    language: 'da',
    html: page(
      'da',
      'Kontakt',
      `<form data-expect="form" method="post"><div><input id="p1" data-expect="full_name"><label for="p1">Dit navn</label></div>
<div><input id="p2" data-expect="email"><label for="p2">Din mail</label></div><div><input id="p3" data-expect="phone"><label for="p3">Tlf.nr.</label></div>
<div><input id="p4" data-expect="postal_code"><label for="p4">Postnr.</label></div><div><input id="p5" data-expect="city"><label for="p5">By</label></div>
<div><textarea id="p6" data-expect="message"></textarea><label for="p6">Hvad kan vi hjælpe dig med?</label></div><button data-expect="submit">Send forespørgsel</button></form>`,
    ),
  },
  {
    name: 'a topic to choose, a way to be reached',
    set: 'final',
    language: 'pl',
    html: page(
      'pl',
      'Kontakt',
      `<form data-expect="form" method="post"><label>Temat <select name="t" data-expect="subject"><option>Oferta</option><option>Serwis</option></select></label>
<label>Nazwa firmy <input name="a" data-expect="company"></label><label>Imię i nazwisko* <input name="b" data-expect="full_name!"></label><label>E-mail* <input name="c" data-expect="email!"></label>
<p>Preferowana forma kontaktu</p><label><input type="radio" name="r" value="1" data-expect="other"> Telefon</label><label><input type="radio" name="r" value="2"> E-mail</label>
<label>Opis sprawy <textarea name="d" data-expect="message"></textarea></label><label><input type="checkbox" name="z" required data-expect="consent!"> Wyrażam zgodę na przetwarzanie moich danych osobowych.</label><input type="submit" value="Wyślij" data-expect="submit"></form>`,
    ),
  },
  {
    name: 'order number and serial number',
    set: 'final',
    language: 'nl',
    html: page(
      'nl',
      'Klantenservice',
      `<form data-expect="form" method="post"><p>Aanhef<br><select name="a0" data-expect="other"><option>Mevrouw</option><option>De heer</option></select></p><p>Voornaam<br><input name="a1" data-expect="first_name"></p>
<p>Tussenvoegsel<br><input name="a2" data-expect="other"></p><p>Achternaam<br><input name="a3" data-expect="last_name"></p><p>E-mail<br><input name="a4" data-expect="email"></p>
<p>Ordernummer (optioneel)<br><input name="a5" data-expect="order_number"></p><p>Waar gaat je vraag over?<br><input name="a6" data-expect="subject"></p><p>Je vraag<br><textarea name="a7" data-expect="message"></textarea></p><p><button data-expect="submit">Stel je vraag</button></p></form>`,
    ),
  },
  {
    name: 'a date and a budget',
    set: 'final',
    language: 'en',
    html: page(
      'en',
      'Start a project',
      `<form data-expect="form" method="post"><label>Who are you? <input name="q1" data-expect="full_name"></label><label>Best email to reach you <input name="q2" data-expect="email"></label>
<label>Organisation <input name="q3" data-expect="company"></label><label>Your role <input name="q4" data-expect="job_title"></label><label>When would you like to start? <input type="date" name="q5" data-expect="date"></label>
<label>Budget <select name="q6" data-expect="budget"><option>under €5,000</option><option>€5,000 to €20,000</option><option>over €20,000</option></select></label><label>Tell us about your project <textarea name="q7" data-expect="message"></textarea></label><button data-expect="submit">Let's talk</button></form>`,
    ),
  },
  {
    name: 'contact form beside a comment form',
    set: 'final',
    language: 'sk',
    html: page(
      'sk',
      'Kontakt',
      `<form method="post"><h3>Pridať komentár</h3><label>Meno <input name="k1"></label><label>E-mail <input name="k2"></label><label>Komentár <textarea name="k3"></textarea></label><button>Odoslať komentár</button></form>
<form data-expect="form" method="post"><h3>Máte otázku?</h3><label>Vaše meno <input name="o1" data-expect="full_name"></label><label>Váš e-mail <input name="o2" data-expect="email"></label><label>Mobil <input name="o3" data-expect="phone"></label>
<label>Vaša správa <textarea name="o4" data-expect="message"></textarea></label><button data-expect="submit">Odoslať správu</button></form>`,
    ),
  },
  {
    name: 'a booking form only',
    set: 'final',
    language: 'it',
    html: page(
      'it',
      'Prenota un tavolo',
      `<form method="post"><h2>Prenotazione</h2><label>Nome e cognome <input name="a"></label><label>Telefono <input name="b"></label><label>Data <input type="date" name="c"></label><label>Numero di persone <input name="d"></label><label>Note <textarea name="e"></textarea></label><button>Prenota</button></form>`,
    ),
  },
  {
    name: 'a sum in words',
    set: 'final',
    language: 'ru',
    captcha: 'math',
    html: page(
      'ru',
      'Задать вопрос',
      `<form data-expect="form" method="post"><label>Как к вам обращаться? <input name="a" data-expect="full_name"></label><label>Адрес электронной почты <input name="b" data-expect="email"></label>
<label>Ваш вопрос <textarea name="c" data-expect="message"></textarea></label><label>Сколько будет два плюс пять? <input name="d" data-expect="captcha"></label><button data-expect="submit">Задать вопрос</button></form>`,
    ),
  },
  {
    name: 'a picture without a word',
    set: 'final',
    language: 'uk',
    captcha: 'image',
    html: page(
      'uk',
      'Зворотний зв’язок',
      `<form data-expect="form" method="post"><label>Ваше ім’я <input name="a" data-expect="full_name"></label><label>Пошта <input name="b" data-expect="email"></label>
<label>Текст повідомлення <textarea name="c" data-expect="message"></textarea></label><p><img src="/captcha.php" width="120" height="40"> <input name="d" data-expect="captcha"></p><button data-expect="submit">Надіслати</button></form>`,
    ),
  },
  {
    name: 'reading fields and three boxes for the phone',
    set: 'final',
    language: 'ja',
    html: page(
      'ja',
      'お問い合わせ',
      `<form data-expect="form" method="post"><table><tr><th>会社名</th><td><input name="a1" data-expect="company"></td></tr><tr><th>ご担当者名</th><td><input name="a2" data-expect="full_name"></td></tr><tr><th>フリガナ</th><td><input name="a3" data-expect="other"></td></tr>
<tr><th>電話番号</th><td><input name="a4" maxlength="4" data-expect="phone:0"> - <input name="a5" maxlength="4" data-expect="phone:1"> - <input name="a6" maxlength="4" data-expect="phone:2"></td></tr><tr><th>メールアドレス</th><td><input name="a7" data-expect="email"></td></tr>
<tr><th>メールアドレス（確認用）</th><td><input name="a8" data-expect="email:repeat"></td></tr><tr><th>お問い合わせ内容</th><td><textarea name="a9" data-expect="message"></textarea></td></tr></table>
<label><input type="checkbox" name="ok" data-expect="consent"> 個人情報の取り扱いに同意する</label><input type="submit" value="入力内容を確認する" data-expect="submit"></form>`,
    ),
  },
];
