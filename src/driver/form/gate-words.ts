import type { WordLists } from './wording.ts';

/** What stands between a person and a form, by language. Beginnings of words; `=` asks for the whole word. */

/** A banner is about cookies. */
export const cookieWords =
  'cookie, gdpr, dsgvo, rgpd, consent, privacy settings, datenschutzeinstellungen, файлы куки, куки, クッキー, 쿠키, ملفات تعريف';

/** Buttons that consent to nothing, or to the least. */
export const leastConsent: WordLists = {
  en: 'reject, decline, refuse, deny, disagree, only necessary, necessary only, only essential, essential only, strictly necessary, required only, do not accept, continue without, no thanks, opt out',
  de: 'ablehnen, alle ablehnen, nur notwendige, nur erforderliche, nur essenzielle, nur technisch, nicht zustimmen, verweigern, ohne zustimmung, ohne einwilligung',
  fr: 'refuser, tout refuser, continuer sans accepter, uniquement necessaires, rejeter, je refuse',
  es: 'rechazar, solo necesarias, solo esenciales, denegar, continuar sin aceptar, no acepto',
  it: 'rifiuta, solo necessari, nega, continua senza accettare, non accetto',
  pt: 'rejeitar, recusar, apenas necessarios, somente necessarios, negar',
  nl: 'weigeren, afwijzen, alleen noodzakelijke, alleen functionele, niet akkoord',
  pl: 'odrzuc, tylko niezbedne, nie zgadzam, odmow',
  cs: 'odmitnout, pouze nezbytne, jen nezbytne, nesouhlas',
  sk: 'odmietnut, iba nevyhnutne, len nevyhnutne',
  ru: 'отклонить, отказаться, только необходимые, не принимать',
  uk: 'відхилити, відмовитися, тільки необхідні, лише необхідні',
  sv: 'avvisa, neka, endast nodvandiga, bara nodvandiga',
  da: 'afvis, kun nodvendige, nej tak',
  no: 'avvis, avsla, bare nodvendige, kun nodvendige',
  fi: 'hylkaa, kiella, vain valttamattomat',
  hu: 'elutasit, csak a szukseges',
  ro: 'respinge, refuz, doar necesare, doar cele necesare',
  el: 'απορριψη, μονο τα απαραιτητα',
  tr: 'reddet, sadece gerekli, yalnizca gerekli',
  ja: '拒否, 必要なもののみ, 同意しない',
  zh: '拒绝, 拒絕, 仅必要, 僅必要',
  ko: '거부, 필수만',
};

/** Buttons that put a banner away without an answer. */
export const dismissing: WordLists = {
  en: 'close, dismiss, later',
  de: 'schliessen, spater',
  fr: 'fermer, plus tard',
  es: 'cerrar',
  it: 'chiudi',
  pt: 'fechar',
  nl: 'sluiten',
  pl: 'zamknij',
  cs: 'zavrit',
  ru: 'закрыть',
  sv: 'stang',
  da: 'luk',
  no: 'lukk',
  fi: 'sulje',
  tr: 'kapat',
  ja: '閉じる',
  zh: '关闭, 關閉',
  ko: '닫기',
};

/** Buttons, tabs and links behind which a contact form waits. */
export const inviting: WordLists = {
  en: 'contact, get in touch, write to us, message us, send us a message, send a message, ask a question, enquir, inquir, e mail us, email us',
  de: 'kontakt, schreiben sie uns, nachricht schreiben, nachricht senden, anfrage, frage stellen',
  fr: 'contact, nous ecrire, ecrivez nous, envoyer un message, envoyez nous, poser une question',
  es: 'contact, escribenos, escribanos, enviar un mensaje, envianos, consulta',
  it: 'contatt, scrivici, scriveteci, invia un messaggio, richiedi informazioni',
  pt: 'contato, contacto, fale conosco, escreva nos, envie uma mensagem, enviar mensagem',
  nl: 'contact, schrijf ons, stuur een bericht, stel een vraag, stel uw vraag',
  pl: 'kontakt, napisz do nas, wyslij wiadomosc, zadaj pytanie',
  cs: 'kontakt, napiste nam, poslat zpravu, polozit dotaz',
  sk: 'kontakt, napiste nam, poslat spravu',
  ru: 'контакт, связаться, написать нам, напишите нам, обратная связь, задать вопрос',
  uk: 'контакт, зв язатися, написати нам, зворотній зв язок, поставити питання',
  bg: 'контакт, пишете ни, свържете се',
  hr: 'kontakt, pisite nam, posaljite poruku',
  sv: 'kontakt, skriv till oss, skicka meddelande, stall en fraga',
  da: 'kontakt, skriv til os, send besked, stil et sporgsmal',
  no: 'kontakt, skriv til oss, send melding, still et sporsmal',
  fi: 'yhteys, ota yhteytta, laheta viesti, kysy',
  hu: 'kapcsolat, irjon nekunk, uzenet kuldese',
  ro: 'contact, scrie ne, trimite mesaj',
  el: 'επικοινων, στειλτε μηνυμα',
  tr: 'iletisim, bize yazin, mesaj gonder, bize ulasin',
  ja: 'お問い合わせ, お問合せ, 問い合わせ, メッセージを送る',
  zh: '联系我们, 聯絡我們, 联系, 聯繫, 在线留言, 留言',
  ko: '문의, 연락',
  ar: 'اتصل, تواصل, راسلنا',
  he: 'צור קשר, צרו קשר',
  fa: 'تماس با ما',
  id: 'hubungi, kontak',
  vi: 'lien he',
  th: 'ติดต่อ',
};
