import { page, type ExpectedPage } from './page.ts';

/** Fields that only make sense together. */
export const names: readonly ExpectedPage[] = [
  {
    name: 'first and last name, address in parts',
    set: 'tune',
    language: 'en',
    html: page(
      'en',
      'Contact us',
      `<form data-expect="form" method="post"><label>First name <input name="q[0]" data-expect="first_name"></label>
<label>Surname <input name="q[1]" data-expect="last_name"></label><label>Email address <input name="q[2]" data-expect="email"></label>
<label>Street address <input name="q[3]" data-expect="address"></label><label>Town <input name="q[4]" data-expect="city"></label>
<label>Postcode <input name="q[5]" data-expect="postal_code"></label><label>Country <select name="q[6]" data-expect="country">
<option>Ireland</option><option>France</option><option>Germany</option><option>Spain</option></select></label>
<label>Tell us how we can help <textarea name="q[7]" data-expect="message"></textarea></label><button data-expect="submit">Send</button></form>`,
    ),
  },
  {
    name: 'given name and family name',
    set: 'final',
    language: 'ru',
    html: page(
      'ru',
      'Обратная связь',
      `<form data-expect="form" method="post"><label>Имя <input name="u1" data-expect="first_name"></label>
<label>Фамилия <input name="u2" data-expect="last_name"></label><label>Отчество <input name="u3" data-expect="other"></label>
<label>Электронная почта <input name="u4" data-expect="email"></label><label>Контактный телефон <input name="u5" data-expect="phone"></label>
<label>Ваше сообщение <textarea name="u6" data-expect="message"></textarea></label><button data-expect="submit">Отправить</button></form>`,
    ),
  },
  {
    name: 'name beside surname',
    set: 'tune',
    language: 'fr',
    html: page(
      'fr',
      'Contactez-nous',
      `<form data-expect="form" method="post"><label>Nom <input name="n1" data-expect="last_name"></label>
<label>Prénom <input name="n2" data-expect="first_name"></label><label>Société <input name="n3" data-expect="company"></label>
<label>Courriel <input name="n4" data-expect="email"></label><label>Code postal <input name="n5" data-expect="postal_code"></label>
<label>Ville <input name="n6" data-expect="city"></label><label>Message <textarea name="n7" data-expect="message"></textarea></label>
<button data-expect="submit">Envoyer le message</button></form>`,
    ),
  },
  {
    name: 'surname first',
    set: 'final',
    language: 'hu',
    html: page(
      'hu',
      'Írjon nekünk',
      `<form data-expect="form" method="post"><label>Vezetéknév <input name="k1" data-expect="last_name"></label>
<label>Keresztnév <input name="k2" data-expect="first_name"></label><label>E-mail <input name="k3" data-expect="email"></label>
<label>Cégnév <input name="k4" data-expect="company"></label><label>Irányítószám <input name="k5" data-expect="postal_code"></label>
<label>Város <input name="k6" data-expect="city"></label><label>Megjegyzés <textarea name="k7" data-expect="message"></textarea></label>
<button data-expect="submit">Elküldöm</button></form>`,
    ),
  },
  {
    name: 'family and given name with readings',
    set: 'tune',
    language: 'ja',
    html: page(
      'ja',
      'お問い合わせ',
      `<form data-expect="form" method="post"><table><tr><th>姓</th><td><input name="s1" data-expect="last_name"></td></tr>
<tr><th>名</th><td><input name="s2" data-expect="first_name"></td></tr><tr><th>セイ</th><td><input name="s3" data-expect="other"></td></tr>
<tr><th>メイ</th><td><input name="s4" data-expect="other"></td></tr><tr><th>会社名</th><td><input name="s5" data-expect="company"></td></tr>
<tr><th>メールアドレス</th><td><input name="s6" data-expect="email"></td></tr><tr><th>電話番号</th><td><input name="s7" data-expect="phone"></td></tr>
<tr><th>お問い合わせ内容</th><td><textarea name="s8" data-expect="message"></textarea></td></tr></table>
<button data-expect="submit">確認画面へ</button></form>`,
    ),
  },
  {
    name: 'name with its reading',
    set: 'final',
    language: 'ja',
    html: page(
      'ja',
      'お問い合わせフォーム',
      `<form data-expect="form" method="post"><dl><dt>お名前 <span>必須</span></dt><dd><input name="v1" data-expect="full_name!"></dd>
<dt>お名前（ふりがな） <span>必須</span></dt><dd><input name="v2" data-expect="other!"></dd><dt>ご住所</dt><dd><input name="v3" data-expect="address"></dd>
<dt>E-mail <span>必須</span></dt><dd><input name="v4" data-expect="email!"></dd><dt>件名</dt><dd><input name="v5" data-expect="subject"></dd>
<dt>ご質問・ご要望 <span>必須</span></dt><dd><textarea name="v6" data-expect="message!"></textarea></dd></dl>
<button data-expect="submit">送信する</button></form>`,
    ),
  },
  {
    name: 'nombre and apellidos',
    set: 'tune',
    language: 'es',
    html: page(
      'es',
      'Contacto',
      `<form data-expect="form" method="post"><label>Nombre <input name="d1" data-expect="first_name"></label>
<label>Apellidos <input name="d2" data-expect="last_name"></label><label>Empresa <input name="d3" data-expect="company"></label>
<label>Cargo <input name="d4" data-expect="job_title"></label><label>Dirección de correo <input name="d5" data-expect="email"></label>
<label>Móvil <input name="d6" data-expect="phone"></label><label>País <input name="d7" data-expect="country"></label>
<label>Comentarios <textarea name="d8" data-expect="message"></textarea></label><button data-expect="submit">Enviar</button></form>`,
    ),
  },
  {
    name: 'nome and sobrenome',
    set: 'final',
    language: 'pt',
    html: page(
      'pt-BR',
      'Fale conosco',
      `<form data-expect="form" method="post"><label>Nome <input name="d1" data-expect="first_name"></label>
<label>Sobrenome <input name="d2" data-expect="last_name"></label><label>E-mail <input name="d3" data-expect="email"></label>
<label>Celular <input name="d4" data-expect="phone"></label><label>Cidade <input name="d5" data-expect="city"></label>
<label>Assunto <input name="d6" data-expect="subject"></label><label>Mensagem <textarea name="d7" data-expect="message"></textarea></label>
<button data-expect="submit">Enviar mensagem</button></form>`,
    ),
  },
  {
    name: 'phone in three boxes, e-mail twice',
    set: 'tune',
    language: 'en',
    html: page(
      'en',
      'Get in touch',
      `<form data-expect="form" method="post"><p>Name <input name="t1" data-expect="full_name"></p>
<p>E-mail <input name="t2" data-expect="email"></p><p>Confirm e-mail <input name="t3" data-expect="email:repeat"></p>
<p>Phone <input name="t4" maxlength="3" data-expect="phone:0"> - <input name="t5" maxlength="3" data-expect="phone:1"> - <input name="t6" maxlength="4" data-expect="phone:2"></p>
<p>Question <textarea name="t7" data-expect="message"></textarea></p><button data-expect="submit">Submit</button></form>`,
    ),
  },
  {
    name: 'e-mail twice',
    set: 'final',
    language: 'de',
    html: page(
      'de',
      'Schreiben Sie uns',
      `<form data-expect="form" method="post"><label>Anrede <select name="w0" data-expect="other"><option>Frau</option><option>Herr</option></select></label>
<label>Vorname <input name="w1" data-expect="first_name"></label><label>Name <input name="w2" data-expect="last_name"></label>
<label>E-Mail-Adresse <input name="w3" data-expect="email"></label><label>E-Mail-Adresse wiederholen <input name="w4" data-expect="email:repeat"></label>
<label>PLZ <input name="w5" data-expect="postal_code"></label><label>Wohnort <input name="w6" data-expect="city"></label>
<label>Ihre Mitteilung <textarea name="w7" data-expect="message"></textarea></label><button data-expect="submit">Absenden</button></form>`,
    ),
  },
  {
    name: 'syllables without blanks',
    set: 'final',
    language: 'ko',
    html: page(
      'ko',
      '문의하기',
      `<form data-expect="form" method="post"><label>성함 <input name="h1" data-expect="full_name"></label>
<label>회사명 <input name="h2" data-expect="company"></label><label>연락처 <input name="h3" data-expect="phone"></label>
<label>이메일 주소 <input name="h4" data-expect="email"></label><label>제목 <input name="h5" data-expect="subject"></label>
<label>문의 내용 <textarea name="h6" data-expect="message"></textarea></label><button data-expect="submit">보내기</button></form>`,
    ),
  },
  {
    name: 'names and an order number',
    set: 'tune',
    language: 'sk',
    html: page(
      'sk',
      'Napíšte nám',
      `<form data-expect="form" method="post"><label>Meno <input name="z1" data-expect="first_name"></label>
<label>Priezvisko <input name="z2" data-expect="last_name"></label><label>E-mail <input name="z3" data-expect="email"></label>
<label>Telefónne číslo <input name="z4" data-expect="phone"></label><label>Číslo objednávky <input name="z5" data-expect="order_number"></label>
<label>Správa <textarea name="z6" data-expect="message"></textarea></label><button data-expect="submit">Odoslať</button></form>`,
    ),
  },
];
