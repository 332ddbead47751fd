import { basicsIn, collecting, japanese, posting, swede, type FillingSite } from './site.ts';

const row = (label: string, field: string) => `<tr><th>${label} <span>必須</span></th><td>${field}</td></tr>`;
const japaneseForm = (rows: string) =>
  `<table>${rows}${row('メールアドレス', '<input name="email">')}${row('お問い合わせ内容', '<textarea name="message" rows="5"></textarea>')}</table>`;
const local = { lang: 'ja', title: 'お問い合わせ', button: '送信する' };

/** Names and addresses as their languages write them. */
export const nameSites: Readonly<Record<string, FillingSite>> = {
  kana: posting(
    japaneseForm(
      row('お名前', '<input name="name">') +
        row('フリガナ', '<input name="kana" placeholder="全角カタカナ">') +
        row('電話番号', '<input name="tel" placeholder="半角数字">'),
    ),
    {
      ...local,
      asker: japanese,
      formats: { name: /^森川[ 　]?恵子$/, kana: /^モリカワ[ 　]?ケイコ$/, tel: /^0312345678$/ },
    },
  ),
  kanaInParts: posting(
    japaneseForm(
      row('お名前', '姓 <input name="sei"> 名 <input name="mei">') +
        row('ふりがな', 'せい <input name="sei_kana"> めい <input name="mei_kana">') +
        row(
          '電話番号',
          '<input name="t1" maxlength="4" size="4"> - <input name="t2" maxlength="4" size="4"> - <input name="t3" maxlength="4" size="4">',
        ) +
        row(
          '郵便番号',
          '<input name="z1" maxlength="3" size="3"> - <input name="z2" maxlength="4" size="4">',
        ) +
        row('番地（全角）', '<input name="street">'),
    ),
    {
      ...local,
      asker: japanese,
      required: ['email', 'message'],
      formats: {
        sei: /^森川$/,
        mei: /^恵子$/,
        sei_kana: /^もりかわ$/,
        mei_kana: /^けいこ$/,
        t1: /^03$/,
        t2: /^1234$/,
        t3: /^5678$/,
        z1: /^101$/,
        z2: /^0054$/,
        street: /^[^\u0021-\u007E]+$/,
      },
    },
  ),
  kanaOfAForeigner: posting(
    japaneseForm(row('お名前', '<input name="name">') + row('フリガナ（全角カナ）', '<input name="kana">')),
    { ...local, formats: { name: /Marlow|マーロウ|マルロウ/, kana: /^[\u30A0-\u30FF　 ]+$/ } },
  ),
  addressInParts: posting(
    `<p><label>성함 <em>(필수)</em> <input name="name" required></label></p>
<p>연락처 <em>(필수)</em> <select name="p1" aria-label="연락처"><option>02</option><option>010</option><option>031</option></select> - <input name="p2" type="tel" size="6" maxlength="4"> - <input name="p3" type="tel" size="6" maxlength="4"></p>
<p>이메일 <em>(필수)</em> <input name="e1" size="14"> @ <input name="e2" size="16"></p>
<p><label>문의 내용 <em>(필수)</em> <textarea name="message" required></textarea></label></p>`,
    {
      lang: 'ko',
      title: '문의하기',
      button: '보내기',
      asker: { ...swede, phone: '+821012345678', country: 'KR', locale: 'ko-KR' },
      required: ['name', 'message'],
      formats: { p1: /^010$/, p2: /^1234$/, p3: /^5678$/, e1: /^ada\.p4711$/, e2: /^inbox\.example$/ },
    },
  ),
  chineseName: posting(basicsIn('姓名', '邮箱', '留言内容'), {
    lang: 'zh',
    title: '联系我们',
    button: '提交',
    asker: { ...swede, firstName: '伟', lastName: '李', country: 'CN', locale: 'zh-CN' },
    formats: { name: /^李伟$/ },
  }),
  koreanName: posting(basicsIn('이름', '이메일', '문의 내용'), {
    lang: 'ko',
    title: '문의하기',
    button: '보내기',
    asker: { ...swede, firstName: '민수', lastName: '김', country: 'KR', locale: 'ko-KR' },
    formats: { name: /^김민수$/ },
  }),
  cyrillicName: collecting(
    basicsIn('Ваше имя', 'E-mail', 'Сообщение'),
    `function check({ name }) { if (!/^[а-яё ]+$/i.test(name)) { refuse('Имя пишется кириллицей'); return false; } }`,
    {
      lang: 'ru',
      title: 'Напишите нам',
      button: 'Отправить',
      asker: { ...swede, names: { ru: { firstName: 'Ада', lastName: 'Марлоу' } } },
      formats: { name: /^Ада Марлоу$/ },
    },
  ),
  addressLines: posting(
    basicsIn('Your name', 'Email', 'Your message') +
      `<p><label>Street address * <input name="street" required></label></p><p><label>City * <input name="city" required></label></p>
<p><label>State * <select name="state" required><option value="">Select a state</option><option value="AL">Alabama</option><option value="OH">Ohio</option><option value="TX">Texas</option></select></label></p>
<p><label>ZIP * <input name="zip" required></label></p>`,
    {
      asker: {
        ...swede,
        street: '212 Maple Avenue',
        city: 'Columbus',
        region: 'Ohio',
        postalCode: '43215',
        country: 'US',
        locale: 'en-US',
      },
      formats: { street: /^212 Maple Avenue$/, city: /^Columbus$/, state: /^OH$/, zip: /^43215$/ },
    },
  ),
};
