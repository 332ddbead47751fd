/** What the sites of the corpus answer with, by language. */
export interface SiteWords {
  thanks: string;
  missing: string;
  wrong: string;
  send: string;
  back: string;
}

const words = (line: string): SiteWords => {
  const [thanks = '', missing = '', wrong = '', send = '', back = ''] = line.split(' | ');
  return { thanks, missing, wrong, send, back };
};

const english = words(
  'Thank you, we have received your message. | Please fill in this field. | Please check what you entered here. | Send | Back',
);

const byLanguage: Readonly<Record<string, SiteWords>> = {
  en: english,
  ar: words('شكرا لك، تم استلام رسالتك. | يرجى ملء هذا الحقل. | القيمة المدخلة غير صحيحة. | إرسال | رجوع'),
  bg: words(
    'Благодарим ви, съобщението е изпратено. | Моля, попълнете това поле. | Невалидна стойност. | Изпрати | Назад',
  ),
  ca: words(
    'Gràcies, hem rebut el vostre missatge. | Aquest camp és obligatori. | El valor no és vàlid. | Envia | Enrere',
  ),
  cs: words(
    'Děkujeme, vaše zpráva byla odeslána. | Vyplňte prosím toto pole. | Neplatná hodnota. | Odeslat | Zpět',
  ),
  da: words(
    'Tak for din besked. Vi vender tilbage hurtigst muligt. | Feltet skal udfyldes. | Ugyldig værdi. | Send | Tilbage',
  ),
  de: words(
    'Vielen Dank, Ihre Nachricht wurde gesendet. | Bitte füllen Sie dieses Feld aus. | Die Eingabe ist ungültig. | Absenden | Zurück',
  ),
  el: words(
    'Ευχαριστούμε, το μήνυμά σας στάλθηκε. | Το πεδίο είναι υποχρεωτικό. | Μη έγκυρη τιμή. | Αποστολή | Πίσω',
  ),
  es: words(
    'Gracias, hemos recibido su mensaje. | Este campo es obligatorio. | El valor no es válido. | Enviar | Volver',
  ),
  et: words('Täname, teie sõnum on saadetud. | See väli on kohustuslik. | Vigane väärtus. | Saada | Tagasi'),
  fi: words(
    'Kiitos, viestisi on lähetetty. | Tämä kenttä on pakollinen. | Virheellinen arvo. | Lähetä | Takaisin',
  ),
  fr: words(
    'Merci, votre message a bien été envoyé. | Ce champ est obligatoire. | La valeur saisie est invalide. | Envoyer | Retour',
  ),
  he: words('תודה, הפנייה התקבלה. | יש למלא שדה זה. | ערך לא תקין. | שליחה | חזרה'),
  hr: words(
    'Hvala, vaša poruka je poslana. | Ovo polje je obavezno. | Neispravna vrijednost. | Pošalji | Natrag',
  ),
  hu: words(
    'Köszönjük, üzenetét megkaptuk. | A mező kitöltése kötelező. | Érvénytelen érték. | Küldés | Vissza',
  ),
  id: words(
    'Terima kasih, pesan Anda telah terkirim. | Kolom ini wajib diisi. | Isian tidak valid. | Kirim | Kembali',
  ),
  it: words(
    'Grazie, il suo messaggio è stato inviato. | Questo campo è obbligatorio. | Il valore non è valido. | Invia | Indietro',
  ),
  ja: words(
    'お問い合わせを送信しました。ありがとうございました。 | 必須項目です。入力してください。 | 正しく入力してください。 | 送信する | 戻る',
  ),
  ko: words(
    '문의가 접수되었습니다. 감사합니다. | 필수 입력 항목입니다. | 올바르게 입력해 주세요. | 보내기 | 뒤로',
  ),
  lt: words('Ačiū, jūsų žinutė išsiųsta. | Šis laukas privalomas. | Neteisinga reikšmė. | Siųsti | Atgal'),
  lv: words(
    'Paldies, jūsu ziņa ir nosūtīta. | Šis lauks ir obligāts. | Nederīga vērtība. | Nosūtīt | Atpakaļ',
  ),
  nl: words(
    'Bedankt, uw bericht is verzonden. | Dit veld is verplicht. | De waarde is ongeldig. | Verzenden | Terug',
  ),
  no: words(
    'Takk for meldingen. Vi tar kontakt med deg. | Feltet er obligatorisk. | Ugyldig verdi. | Send inn | Tilbake',
  ),
  pl: words(
    'Dziękujemy, wiadomość została wysłana. | To pole jest wymagane. | Nieprawidłowa wartość. | Wyślij | Wstecz',
  ),
  pt: words(
    'Obrigado, a sua mensagem foi enviada. | Este campo é obrigatório. | O valor é inválido. | Enviar | Voltar',
  ),
  ro: words(
    'Vă mulțumim, mesajul a fost trimis. | Acest câmp este obligatoriu. | Valoarea nu este validă. | Trimite | Înapoi',
  ),
  ru: words(
    'Спасибо, ваше сообщение отправлено. | Заполните это поле. | Неверное значение. | Отправить | Назад',
  ),
  sk: words('Ďakujeme, vaša správa bola odoslaná. | Vyplňte toto pole. | Neplatná hodnota. | Odoslať | Späť'),
  sl: words(
    'Hvala, vaše sporočilo je poslano. | To polje je obvezno. | Neveljavna vrednost. | Pošlji | Nazaj',
  ),
  sv: words(
    'Tack för ditt meddelande. Vi återkommer så snart vi kan. | Fältet är obligatoriskt. | Ogiltigt värde. | Skicka | Tillbaka',
  ),
  th: words('ขอบคุณค่ะ ส่งข้อความเรียบร้อยแล้ว | กรุณากรอกข้อมูลในช่องนี้ | ข้อมูลไม่ถูกต้อง | ส่ง | ย้อนกลับ'),
  tr: words('Teşekkür ederiz, mesajınız gönderildi. | Bu alan zorunludur. | Geçersiz değer. | Gönder | Geri'),
  uk: words(
    'Дякуємо, ваше повідомлення надіслано. | Заповніть це поле. | Неправильне значення. | Надіслати | Назад',
  ),
  vi: words(
    'Cảm ơn bạn, tin nhắn đã được gửi thành công. | Vui lòng điền vào trường này. | Giá trị không hợp lệ. | Gửi | Quay lại',
  ),
  'zh-CN': words('感谢您，您的留言已提交成功。 | 请填写此项。 | 格式不正确。 | 提交 | 返回'),
  'zh-TW': words(
    '感謝您，表單已成功送出，我們將盡快與您聯絡。 | 請填寫此欄位。 | 格式不正確。 | 送出 | 返回',
  ),
};

export function siteWords(language: string): SiteWords {
  return byLanguage[language] ?? english;
}
