import { expect, test } from 'vitest';
import { confirming, correcting, refusing, thanking } from '../../../src/driver/form/answer-words.ts';
import { jsonFaults, jsonVerdict } from '../../../src/driver/form/answer-json.ts';
import { mentions } from '../../../src/driver/form/departures.ts';
import { saysConfirmed } from '../../../src/driver/form/proof.ts';
import { languageCodes } from '../../../src/driver/form/understand/lexicon/index.ts';
import { wordMatcher, wordsIn } from '../../../src/driver/form/wording.ts';

function meaningOf(text: string, language: string | null): string {
  if (wordMatcher(wordsIn(refusing, language))(text)) return 'refused';
  if ([confirming, thanking].some((words) => wordMatcher(wordsIn(words, language))(text))) return 'confirmed';
  return wordMatcher(wordsIn(correcting, language))(text) ? 'to correct' : 'nothing';
}

test.each([
  ['en', 'Thanks for contacting us! We will get back to you shortly.', 'confirmed'],
  ['en', 'Your message could not be sent.', 'refused'],
  ['en', 'Please enter a valid email address.', 'to correct'],
  ['en', 'Thank you! Please check your inbox for a copy.', 'confirmed'],
  ['en', 'Form submission successful!', 'confirmed'],
  ['en', 'We answer within two days.', 'nothing'],
  ['de', 'Ihre Nachricht wurde erfolgreich versendet.', 'confirmed'],
  ['de', 'Die Nachricht konnte leider nicht gesendet werden.', 'refused'],
  ['de', 'Bitte füllen Sie alle Pflichtfelder aus.', 'to correct'],
  ['fr', 'Merci, votre message a bien été envoyé.', 'confirmed'],
  ['fr', 'Une erreur est survenue, veuillez réessayer.', 'refused'],
  ['es', '¡Gracias! Hemos recibido tu consulta.', 'confirmed'],
  ['it', 'Il messaggio è stato inviato correttamente.', 'confirmed'],
  ['pt', 'Obrigado! Entraremos em contato em breve.', 'confirmed'],
  ['nl', 'Bedankt voor uw bericht.', 'confirmed'],
  ['pl', 'Dziękujemy, wiadomość została wysłana.', 'confirmed'],
  ['cs', 'Děkujeme, vaše zpráva byla odeslána.', 'confirmed'],
  ['ru', 'Спасибо! Ваша заявка принята.', 'confirmed'],
  ['ru', 'Ошибка: не удалось отправить сообщение.', 'refused'],
  ['sv', 'Tack för ditt meddelande!', 'confirmed'],
  ['fi', 'Kiitos viestistäsi.', 'confirmed'],
  ['hu', 'Köszönjük, üzenetét megkaptuk.', 'confirmed'],
  ['tr', 'Mesajınız başarıyla gönderildi.', 'confirmed'],
  ['el', 'Το μήνυμά σας στάλθηκε με επιτυχία.', 'confirmed'],
  ['ja', 'お問い合わせありがとうございました。', 'confirmed'],
  ['ja', '必須項目を入力してください。', 'to correct'],
  ['zh', '提交成功，我们会尽快与您联系。', 'confirmed'],
  ['ko', '문의가 정상적으로 접수되었습니다.', 'confirmed'],
  ['ar', 'تم إرسال رسالتك بنجاح', 'confirmed'],
  ['he', 'הודעתך נשלחה בהצלחה', 'confirmed'],
  ['da', 'Tak for din henvendelse, vi vender tilbage hurtigst muligt.', 'confirmed'],
  ['da', 'Feltet skal udfyldes.', 'to correct'],
  ['no', 'Takk! Meldingen din er sendt.', 'confirmed'],
  ['sk', 'Vaša správa bola úspešne odoslaná.', 'confirmed'],
  ['uk', 'Дякуємо! Ваше повідомлення надіслано.', 'confirmed'],
  ['ro', 'Mesajul dumneavoastră a fost trimis cu succes.', 'confirmed'],
  ['id', 'Pesan Anda berhasil dikirim.', 'confirmed'],
  ['vi', 'Tin nhắn của bạn đã được gửi.', 'confirmed'],
  ['vi', 'Trường này là bắt buộc.', 'to correct'],
  ['nl', 'Er is een fout opgetreden, probeer het opnieuw.', 'refused'],
  ['pl', 'Pole wymagane.', 'to correct'],
  ['zh', '提交失败，请重试', 'refused'],
  ['ko', '이메일을 입력해 주세요.', 'to correct'],
  ['ca', 'El missatge s’ha enviat. Ens posarem en contacte amb vós.', 'confirmed'],
  ['ca', 'No s’ha pogut enviar el formulari.', 'refused'],
  ['lt', 'Jūsų užklausa išsiųsta, susisieksime.', 'confirmed'],
  ['lt', 'Šis laukas yra privalomas.', 'to correct'],
  ['lv', 'Ziņojums ir nosūtīts.', 'confirmed'],
  ['et', 'Saime teie kirja kätte ja vastame teile peagi.', 'confirmed'],
  ['et', 'Sõnumi saatmine ebaõnnestus.', 'refused'],
  ['sl', 'Hvala za vaše sporočilo.', 'confirmed'],
  ['bg', 'Запитването Ви беше изпратено.', 'confirmed'],
  [null, 'Vielen Dank für Ihre Anfrage', 'confirmed'],
])('%s: "%s" is %s', (language, text, meaning) => {
  expect(meaningOf(text, language)).toBe(meaning);
});

test.each(languageCodes)('%s has words for every kind of answer', (code) => {
  for (const words of [confirming, thanking, refusing, correcting]) expect(words[code] ?? '').not.toBe('');
});

test.each([
  [{ errors: { 'contact[phone]': ['is missing'] } }, [{ field: 'contact[phone]', message: 'is missing' }]],
  [
    { data: { errors: [{ param: 'email', msg: 'Invalid value' }] } },
    [{ field: 'email', message: 'Invalid value' }],
  ],
  [{ detail: 'Not acceptable' }, []],
  [null, []],
])('the faults that %j names', (json, faults) => {
  expect(jsonFaults(json)).toEqual(faults);
});

test.each([
  [{ success: true }, true],
  [{ ok: false, message: 'no' }, false],
  [{ status: 'mail_sent' }, true],
  [{ status: 'validation_failed', message: 'One field' }, false],
  [{ status: 'spam' }, false],
  [{ errors: { email: ['invalid'] } }, false],
  [{ success: true, errors: [] }, true],
  [{ id: 17 }, undefined],
  [{ valid: true }, undefined],
  [{ valid: false }, false],
  [{ data: { send: { success: false } } }, false],
  [{ success: 'true' }, true],
  [['x'], undefined],
])('the JSON answer %j', (json, accepted) => {
  expect(jsonVerdict(json)?.accepted).toBe(accepted);
});

test('an address that confirms, and did not before', () => {
  expect(saysConfirmed('https://a.example/kontakt/danke', 'https://a.example/kontakt')).toBe(true);
  expect(saysConfirmed('https://a.example/contact?success=1', 'https://a.example/contact')).toBe(true);
  expect(saysConfirmed('https://a.example/contact', 'https://a.example/contact')).toBe(false);
  expect(saysConfirmed('https://a.example/success/contact?x', 'https://a.example/success/contact')).toBe(
    false,
  );
  expect(saysConfirmed('https://a.example/%E0%A4%A', 'https://a.example/')).toBe(false);
});

test('our words in a body, however it is encoded', () => {
  const words = ['ada+p1@inbox.example', 'Hello "there", how'];
  expect(mentions('email=ada%2Bp1%40inbox.example', words)).toBe(true);
  expect(mentions('{"m":"Hello \\"there\\", how are"}', words)).toBe(true);
  expect(mentions('m=Hello+%22there%22%2C+how', words)).toBe(true);
  expect(mentions('email=someone@else.example', words)).toBe(false);
});
