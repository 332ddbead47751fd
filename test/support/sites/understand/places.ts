import { page, type ExpectedPage } from './page.ts';

/** Where the right form is, and pages that have none. */
export const places: readonly ExpectedPage[] = [
  {
    name: 'iframe',
    set: 'tune',
    language: 'en',
    html: page(
      'en',
      'Contact',
      `<p>We answer every question.</p><iframe src="/frame" width="600" height="500"></iframe>`,
    ),
    frames: {
      '/frame': page(
        'en',
        'Ask us',
        `<form data-expect="form" method="post"><label>Your name <input name="a" data-expect="full_name"></label>
<label>Your email <input name="b" data-expect="email"></label><label>Message <textarea name="c" data-expect="message"></textarea></label>
<button data-expect="submit">Send message</button></form>`,
      ),
    },
  },
  {
    name: 'iframe beside a search box',
    set: 'final',
    language: 'el',
    html: page(
      'el',
      'Επικοινωνία',
      `<form action="/search"><input name="s" placeholder="Αναζήτηση"><button>Εύρεση</button></form><iframe src="/frame" width="600" height="500"></iframe>`,
    ),
    frames: {
      '/frame': page(
        'el',
        'Φόρμα επικοινωνίας',
        `<form data-expect="form" method="post"><label>Ονοματεπώνυμο <input name="a" data-expect="full_name"></label>
<label>Ηλεκτρονικό ταχυδρομείο <input name="b" data-expect="email"></label><label>Τηλέφωνο <input name="c" data-expect="phone"></label>
<label>Θέμα <input name="d" data-expect="subject"></label><label>Μήνυμα <textarea name="e" data-expect="message"></textarea></label>
<button data-expect="submit">Αποστολή</button></form>`,
      ),
    },
  },
  {
    name: 'open shadow root',
    set: 'tune',
    language: 'de',
    html: page(
      'de',
      'Kontakt',
      `<kontakt-formular></kontakt-formular><template id="inner"><form data-expect="form" method="post"><label>Ihr Name <input name="a" data-expect="full_name"></label>
<label>E-Mail <input name="b" data-expect="email"></label><label>Ihre Nachricht <textarea name="c" data-expect="message"></textarea></label>
<button data-expect="submit">Nachricht senden</button></form></template>
<script>document.querySelector('kontakt-formular').attachShadow({ mode: 'open' }).append(document.getElementById('inner').content.cloneNode(true));</script>`,
    ),
  },
  {
    name: 'two open shadow roots',
    set: 'final',
    language: 'id',
    html: page(
      'id',
      'Hubungi kami',
      `<x-cari></x-cari><x-kontak></x-kontak><template id="cari"><form><input name="q" placeholder="Cari produk"><button>Cari</button></form></template>
<template id="kontak"><form data-expect="form" method="post"><label>Nama lengkap <input name="a" data-expect="full_name"></label>
<label>Alamat email <input name="b" data-expect="email"></label><label>Nomor telepon <input name="c" data-expect="phone"></label>
<label>Pesan Anda <textarea name="d" data-expect="message"></textarea></label><button data-expect="submit">Kirim pesan</button></form></template>
<script>for (const name of ['cari', 'kontak']) document.querySelector('x-' + name).attachShadow({ mode: 'open' }).append(document.getElementById(name).content.cloneNode(true));</script>`,
    ),
  },
  {
    name: 'fields without a form',
    set: 'tune',
    language: 'zh',
    html: page(
      'zh-CN',
      '联系我们',
      `<div><div><input id="a" placeholder="搜索"><button type="button">搜索</button></div></div><section data-expect="form"><h2>在线留言</h2>
<div><label>姓名</label><input id="b" data-expect="full_name"></div><div><label>电子邮箱</label><input id="c" data-expect="email"></div>
<div><label>联系电话</label><input id="d" data-expect="phone"></div><div><label>公司名称</label><input id="e" data-expect="company"></div>
<div><label>留言内容</label><textarea id="f" data-expect="message"></textarea></div><button type="button" data-expect="submit">提交</button></section>`,
    ),
  },
  {
    name: 'fields without a form, no heading',
    set: 'final',
    language: 'vi',
    html: page(
      'vi',
      'Liên hệ',
      `<div class="box" data-expect="form"><div><label>Họ và tên</label><input id="b" data-expect="full_name"></div>
<div><label>Địa chỉ email</label><input id="c" data-expect="email"></div><div><label>Số điện thoại</label><input id="d" data-expect="phone"></div>
<div><label>Tiêu đề</label><input id="e" data-expect="subject"></div><div><label>Nội dung</label><textarea id="f" data-expect="message"></textarea></div>
<div><button type="button" data-expect="submit">Gửi tin nhắn</button></div></div>`,
    ),
  },
  {
    name: 'search, newsletter and login beside',
    set: 'tune',
    language: 'no',
    html: page(
      'nb',
      'Kontakt oss',
      `<form><input name="q" placeholder="Søk"><button>Søk</button></form>
<form method="post"><h3>Logg inn</h3><input name="user" placeholder="Brukernavn"><input type="password" name="pw"><button>Logg inn</button></form>
<form data-expect="form" method="post"><h3>Send oss en melding</h3><label>Fornavn <input name="a" data-expect="first_name"></label><label>Etternavn <input name="b" data-expect="last_name"></label>
<label>E-post <input name="c" data-expect="email"></label><label>Melding <textarea name="d" data-expect="message"></textarea></label><button data-expect="submit">Send inn</button></form>
<form method="post"><h3>Nyhetsbrev</h3><input name="n" placeholder="Navn"><input name="e" placeholder="E-post"><button>Meld meg på</button></form>`,
    ),
  },
  {
    name: 'order and review beside',
    set: 'final',
    language: 'uk',
    html: page(
      'uk',
      'Контакти',
      `<form method="post"><h3>Залишити відгук про товар</h3><input name="rating" placeholder="Оцінка"><input name="r1" placeholder="Ваше ім'я"><textarea name="r2" placeholder="Ваш відгук"></textarea><button>Залишити відгук</button></form>
<form data-expect="form" method="post"><h3>Напишіть нам</h3><label>Ім'я <input name="a" data-expect="first_name"></label><label>Прізвище <input name="b" data-expect="last_name"></label>
<label>Електронна пошта <input name="c" data-expect="email"></label><label>Номер телефону <input name="d" data-expect="phone"></label><label>Повідомлення <textarea name="e" data-expect="message"></textarea></label><button data-expect="submit">Надіслати</button></form>
<form method="post"><h3>Оформити замовлення</h3><input name="o1" placeholder="Ім'я"><input name="o2" placeholder="Телефон"><input name="o3" placeholder="Кількість"><button>Замовити</button></form>`,
    ),
  },
  {
    name: 'a comment form only',
    set: 'tune',
    language: 'en',
    html: page(
      'en',
      'Ten lamps for long winters',
      `<p>Our favourites of the season.</p><form id="commentform" method="post" action="/wp-comments-post.php"><h3>Leave a reply</h3>
<label>Comment <textarea name="comment"></textarea></label><label>Name <input name="author"></label><label>Email <input name="email"></label><label>Website <input name="url"></label><button>Post comment</button></form>`,
    ),
  },
  {
    name: 'login and registration only',
    set: 'final',
    language: 'de',
    html: page(
      'de',
      'Mein Konto',
      `<form method="post"><h2>Anmelden</h2><label>E-Mail-Adresse <input name="u"></label><label>Passwort <input type="password" name="p"></label><button>Anmelden</button></form>
<form method="post"><h2>Registrieren</h2><label>Vorname <input name="v"></label><label>Nachname <input name="n"></label><label>E-Mail <input name="e"></label><label>Firma <input name="f"></label>
<label>Passwort <input type="password" name="p1"></label><label>Passwort wiederholen <input type="password" name="p2"></label><button>Konto anlegen</button></form>`,
    ),
  },
  {
    name: 'review and tell a friend only',
    set: 'tune',
    language: 'es',
    html: page(
      'es',
      'Lámpara de mesa Aurora',
      `<form method="post"><h3>Escribe una reseña</h3><label>Nombre <input name="a"></label><label>Correo <input name="b"></label><label>Tu valoración <input name="c"></label><label>Tu opinión <textarea name="d"></textarea></label><button>Publicar reseña</button></form>
<form method="post"><h3>Recomendar a un amigo</h3><label>Tu nombre <input name="e"></label><label>Correo de tu amigo <input name="f"></label><label>Mensaje <textarea name="g"></textarea></label><button>Recomendar</button></form>`,
    ),
  },
  {
    name: 'newsletter only',
    set: 'final',
    language: 'fr',
    html: page(
      'fr',
      'Notre lettre d’information',
      `<form method="post"><h2>Abonnez-vous à notre lettre d’information</h2><label>Prénom <input name="a"></label><label>Nom <input name="b"></label><label>Société <input name="c"></label><label>Adresse e-mail <input name="d"></label><button>S’abonner</button></form>`,
    ),
  },
  {
    name: 'right to left, search beside',
    set: 'tune',
    language: 'ar',
    html: page(
      'ar" dir="rtl',
      'اتصل بنا',
      `<form><input name="q" placeholder="بحث"><button>بحث</button></form><form data-expect="form" method="post"><label>الاسم الكامل <input name="a" data-expect="full_name"></label>
<label>البريد الإلكتروني <input name="b" data-expect="email"></label><label>رقم الهاتف <input name="c" data-expect="phone"></label><label>الموضوع <input name="d" data-expect="subject"></label>
<label>الرسالة <textarea name="e" data-expect="message"></textarea></label><button data-expect="submit">إرسال</button></form>`,
    ),
  },
  {
    name: 'right to left, newsletter beside',
    set: 'final',
    language: 'he',
    html: page(
      'he" dir="rtl',
      'צור קשר',
      `<form data-expect="form" method="post"><label>שם פרטי <input name="a" data-expect="first_name"></label><label>שם משפחה <input name="b" data-expect="last_name"></label>
<label>דואר אלקטרוני <input name="c" data-expect="email"></label><label>טלפון נייד <input name="d" data-expect="phone"></label><label>תוכן ההודעה <textarea name="e" data-expect="message"></textarea></label><button data-expect="submit">שליחה</button></form>
<form method="post"><h3>הרשמה לניוזלטר</h3><input name="f" placeholder="שם"><input name="g" placeholder="אימייל"><button>הרשמה</button></form>`,
    ),
  },
];
