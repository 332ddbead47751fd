import { page, type ExpectedPage } from './page.ts';

const form = (labels: readonly [string, string, string, string], proof: string) =>
  `<form data-expect="form" method="post"><label>${labels[0]} <input name="a" data-expect="full_name"></label><label>${labels[1]} <input name="b" data-expect="email"></label>
<label>${labels[2]} <textarea name="c" data-expect="message"></textarea></label>${proof}<button data-expect="submit">${labels[3]}</button></form>`;

/** Proofs of humanity at which a probe ends. */
export const proofs: readonly ExpectedPage[] = [
  {
    name: 'a picture drawn by a style sheet',
    set: 'tune',
    language: 'tr',
    captcha: 'image',
    html: page(
      'tr',
      'İletişim',
      form(
        ['Adınız Soyadınız', 'E-posta', 'Mesajınız', 'Gönder'],
        `<p><span style="display:inline-block;width:90px;height:30px;background:#ccc"></span><label>Resimdeki kodu giriniz <input name="d" data-expect="captcha"></label></p>`,
      ),
    ),
  },
  {
    name: 'a service that shows no box',
    set: 'tune',
    language: 'el',
    captcha: 'recaptcha',
    html: page(
      'el',
      'Επικοινωνία',
      `${form(['Ονοματεπώνυμο', 'Email', 'Μήνυμα', 'Αποστολή'], '')}<script src="https://www.google.com/recaptcha/api.js?render=key"></script>`,
    ),
  },
  {
    name: 'another service',
    set: 'tune',
    language: 'ko',
    captcha: 'hcaptcha',
    html: page(
      'ko',
      '온라인 문의',
      form(['이름', '이메일', '문의 내용', '문의하기'], '<div class="h-captcha" data-sitekey="key"></div>'),
    ),
  },
  {
    name: 'a sum without an operator sign',
    set: 'tune',
    language: 'fi',
    captcha: 'math',
    html: page(
      'fi',
      'Ota yhteyttä',
      form(
        ['Nimi', 'Sähköposti', 'Viesti', 'Lähetä viesti'],
        '<label>Paljonko on kolme plus neljä? <input name="d" data-expect="captcha"></label>',
      ),
    ),
  },
];
