import type { WordLists } from './wording.ts';

/** What options of selects, radios and checkboxes are called. Beginnings of words; `=` asks for the whole word. */

/** An option that only says "choose one". */
export const promptWords: WordLists = {
  en: 'please select, please choose, select, choose, pick',
  de: 'bitte, auswahl, wahlen',
  fr: 'veuillez, choisi, selectionn',
  es: 'seleccion, elige, elija, escoge',
  it: 'selezion, scegli',
  pt: 'selecion, escolh',
  nl: 'kies, selecteer, maak een keuze',
  pl: 'wybierz, prosze wybrac',
  cs: 'vyberte, zvolte',
  sk: 'vyberte, zvolte',
  ru: 'выбер, укажите',
  uk: 'оберіть, виберіть',
  bg: 'избер',
  hr: 'odaberi, izaberi',
  sv: 'valj',
  da: 'vaelg',
  no: 'velg',
  fi: 'valitse',
  hu: 'valassz, kerjuk valassz',
  ro: 'selecta, alege',
  el: 'επιλεξ, επιλογη',
  tr: 'seciniz, secin',
  ja: '選択, お選び',
  zh: '请选择, 請選擇',
  ko: '선택',
  ar: 'اختر',
  he: 'בחר',
  fa: 'انتخاب',
  id: 'pilih',
  vi: 'chon',
  th: 'เลือก',
};

export const emailWords =
  'e mail, email, =mail, correo, courriel, posta elettronica, почт, пошт, メール, 邮件, 郵件, 이메일, بريد, דואל, อีเมล, eposta, e post, epost, sahkoposti';
export const phoneWords =
  'phone, telefon, telefoon, puhelin, call, anruf, appel, llamada, whatsapp, =sms, телефон, звон, 電話, 电话, 전화, هاتف, טלפון, โทร, dien thoai, τηλεφων';

export const yesWords =
  '=yes, =ja, =oui, =si, =sim, =tak, =ano, =да, =так, =ναι, =evet, =igen, =da, =kylla, はい, 是, 예, نعم, כן, =ya, =co, ใช่, 同意, agree, accept, zustimm, einverstanden, accept, acepto, accetto, aceito, akkoord, zgadzam, souhlas, согласен, 동의';
export const noWords =
  '=no, =nein, =non, =nao, =nee, =nie, =ne, =нет, =ні, =οχι, =hayir, =nem, =nu, =ei, =nej, =nei, いいえ, 否, 不, 아니, لا, לא, =tidak, =khong, ไม่, not interested, disagree';

/** A form of address for those who do not say. */
export const neutralWords =
  '=mx, divers, keine angabe, ohne angabe, neutral, prefer not, rather not, not specified, non precise, ne pas, sin especificar, prefiero no, non specificat, geen, nie podano, neuvedeno, не указ, annet, その他, 回答しない, 其他, 기타, belirtmek';
export const salutationWords =
  '=mr, =mrs, =ms, =miss, =herr, =frau, monsieur, madame, =m, =mme, =sr, =sra, senor, senhor, signor, =sig, dhr, mevr, heer, mevrouw, =pan, =pani, господин, госпожа, =bay, =bayan, =hr, =fru, =male, =female, mannlich, weiblich, 男, 女, 남, 여';

/** What a person writes when a required question does not apply. */
export const notApplicable: Readonly<Record<string, string>> = {
  en: 'Not applicable',
  de: 'Keine Angabe',
  fr: 'Sans objet',
  es: 'No aplica',
  it: 'Non applicabile',
  pt: 'Não se aplica',
  nl: 'Niet van toepassing',
  pl: 'Nie dotyczy',
  cs: 'Neuvedeno',
  sk: 'Neuvedené',
  ru: 'Не указано',
  uk: 'Не вказано',
  bg: 'Не е приложимо',
  hr: 'Nije primjenjivo',
  sv: 'Ej tillämpligt',
  da: 'Ikke relevant',
  no: 'Ikke relevant',
  fi: 'Ei sovellu',
  hu: 'Nem alkalmazható',
  ro: 'Nu se aplică',
  el: 'Δεν ισχύει',
  tr: 'Geçerli değil',
  ja: '該当なし',
  zh: '不适用',
  ko: '해당 없음',
  ar: 'لا ينطبق',
  he: 'לא רלוונטי',
  fa: 'ندارد',
  id: 'Tidak ada',
  vi: 'Không áp dụng',
  th: 'ไม่เกี่ยวข้อง',
};
