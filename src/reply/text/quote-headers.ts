import { phraseList } from '../phrase-list.ts';

/**
 * How mail programs introduce what they quote. `start` and `end` frame the line that names the
 * author ("On … wrote:"); either may be empty. Lower case; matched without regard to case.
 */
export const introductions: readonly { language: string; start: string; end: string }[] = [
  { language: 'en', start: 'on ', end: 'wrote' },
  { language: 'en', start: 'at ', end: 'wrote' },
  { language: 'en', start: 'on ', end: 'said' },
  { language: 'en', start: '', end: '> wrote' },
  { language: 'en', start: 'quoting ', end: '' },
  { language: 'en', start: 'you wrote ', end: '' },
  { language: 'en', start: 'on ', end: 'you wrote' },
  { language: 'de', start: 'sie schrieben ', end: '' },
  { language: 'de', start: 'am ', end: 'schrieben sie' },
  { language: 'fr', start: 'vous écriviez ', end: '' },
  { language: 'fr', start: 'vous avez écrit ', end: '' },
  { language: 'es', start: 'usted escribió ', end: '' },
  { language: 'es', start: 'en ', end: 'escribió' },
  { language: 'ru', start: 'вы писали ', end: '' },
  { language: 'ru', start: 'вы написали ', end: '' },
  { language: 'uk', start: 'ви писали ', end: '' },
  { language: 'pl', start: 'napisano ', end: '' },
  { language: 'cs', start: 'napsal jste ', end: '' },
  { language: 'de', start: 'am ', end: 'schrieb' },
  { language: 'de', start: 'am ', end: 'geschrieben' },
  { language: 'de', start: '', end: '> schrieb' },
  { language: 'de', start: 'zitat von ', end: '' },
  { language: 'fr', start: 'le ', end: 'a écrit' },
  { language: 'fr', start: '', end: '> a écrit' },
  { language: 'es', start: 'el ', end: 'escribió' },
  { language: 'es', start: '', end: '> escribió' },
  { language: 'ca', start: 'el ', end: 'va escriure' },
  { language: 'it', start: 'il ', end: 'ha scritto' },
  { language: 'it', start: 'in data ', end: 'ha scritto' },
  { language: 'it', start: '', end: '> ha scritto' },
  { language: 'pt', start: 'em ', end: 'escreveu' },
  { language: 'pt', start: 'no dia ', end: 'escreveu' },
  { language: 'pt', start: 'a(s) ', end: 'escreveu' },
  { language: 'pt', start: '', end: '> escreveu' },
  { language: 'nl', start: 'op ', end: 'schreef' },
  { language: 'nl', start: 'op ', end: 'het volgende geschreven' },
  { language: 'nl', start: '', end: '> schreef' },
  { language: 'pl', start: 'w dniu ', end: 'pisze' },
  { language: 'pl', start: 'w dniu ', end: 'napisał' },
  { language: 'pl', start: '', end: 'napisał(a)' },
  { language: 'pl', start: 'dnia ', end: 'napisał' },
  { language: 'cs', start: 'dne ', end: 'napsal' },
  { language: 'cs', start: '', end: 'napsal(a)' },
  { language: 'sk', start: 'dňa ', end: 'napísal' },
  { language: 'sk', start: '', end: 'napísal(a)' },
  { language: 'ru', start: '', end: 'пишет' },
  { language: 'ru', start: '', end: 'написал' },
  { language: 'ru', start: '', end: 'написал(а)' },
  { language: 'ru', start: '', end: 'писал' },
  { language: 'ru', start: '', end: 'писал(а)' },
  { language: 'uk', start: '', end: 'пише' },
  { language: 'uk', start: '', end: 'написав' },
  { language: 'uk', start: '', end: 'написав(-ла)' },
  { language: 'bg', start: 'на ', end: 'написа' },
  { language: 'sv', start: 'den ', end: 'skrev' },
  { language: 'sv', start: '', end: '> skrev' },
  { language: 'da', start: 'den ', end: 'skrev' },
  { language: 'da', start: 'på ', end: 'skrev' },
  { language: 'no', start: 'den ', end: 'skrev' },
  { language: 'no', start: 'på ', end: 'skrev' },
  { language: 'fi', start: '', end: 'kirjoitti' },
  { language: 'et', start: '', end: 'kirjutas' },
  { language: 'lv', start: '', end: 'rakstīja' },
  { language: 'lt', start: '', end: 'rašė' },
  { language: 'hu', start: '', end: 'ezt írta' },
  { language: 'hu', start: '', end: 'írta' },
  { language: 'tr', start: '', end: 'şunu yazdı' },
  { language: 'tr', start: '', end: 'yazdı' },
  { language: 'tr', start: '', end: 'yazmış' },
  { language: 'ro', start: 'în ', end: 'a scris' },
  { language: 'ro', start: 'pe ', end: 'a scris' },
  { language: 'el', start: 'στις ', end: 'έγραψε' },
  { language: 'sl', start: '', end: 'je napisal' },
  { language: 'sl', start: '', end: 'je napisal(a)' },
  { language: 'hr', start: '', end: 'je napisao' },
  { language: 'hr', start: '', end: 'je napisao/la' },
  { language: 'sr', start: '', end: 'је написао' },
  { language: 'id', start: 'pada ', end: 'menulis' },
  { language: 'vi', start: 'vào ', end: 'đã viết' },
  { language: 'ja', start: '', end: 'のメール' },
  { language: 'ja', start: '', end: '書きました' },
  { language: 'ja', start: '', end: 'wrote' },
  { language: 'zh', start: '在', end: '写道' },
  { language: 'zh', start: '于', end: '写道' },
  { language: 'zh', start: '', end: '写道' },
  { language: 'zh', start: '', end: '寫道' },
  { language: 'ko', start: '', end: '작성' },
  { language: 'ko', start: '', end: '님이 작성' },
  { language: 'ko', start: '', end: '님이 쓴 글' },
  { language: 'he', start: 'בתאריך ', end: '' },
  { language: 'he', start: '', end: 'כתב' },
  { language: 'he', start: '', end: 'כתב/ה' },
  { language: 'ar', start: 'في ', end: 'كتب' },
  { language: 'ar', start: '', end: 'كتب' },
  { language: 'fa', start: 'در ', end: 'نوشت' },
];

/** Labels of the header block that Outlook, Apple Mail and forwards put above an earlier message. */
export const headerLabels = {
  from: phraseList(`
    | from | von | de | expéditeur | da | van | od | od kogo | nadawca | odesílatel | от | от кого | від
    | från | fra
    | lähettäjä | feladó | kimden | gönderen | de la | από | saatja | nuo | no | 差出人 | 送信者
    | from（差出人）
    | 发件人 | 寄件人 | 寄件者 | 보낸 사람 | 보낸사람 | מאת | من | pengirim | dari | từ | จาก 
  `),
  date: phraseList(`
    | sent | date | gesendet | gesendet am | datum | envoyé | envoyé le | date d’envoi | date d'envoi
    | enviado | enviado el
    | enviado em | fecha | data | inviato | inviato il | verzonden | wysłano | wysłane | odesláno
    | odoslané | отправлено | дата | дата отправки
    | надіслано | изпратено | skickat | sendt | dato | lähetetty | päivämäärä | elküldve | dátum
    | gönderildi | gönderme tarihi | tarih
    | trimis | στάλθηκε | ημερομηνία | saadetud | išsiųsta | nosūtīts | 送信日時 | 日時 | 日付 | 送信日 | 发送时间
    | 发送日期 | 日期 | 傳送時間 | 寄件日期 | 時間 | 时间
    | 보낸 날짜 | 날짜 | נשלח | תאריך | تاريخ الإرسال | التاريخ | tanggal | dikirim | đã gửi | ngày
  `),
  to: phraseList(`
    | to | an | à | a | para | destinataire | aan | do | komu | кому | до | till | til | vastaanottaja
    | címzett | kime | alıcı | către | προς
    | saaja | kam | kam: | 宛先 | 收件人 | 收件者 | 받는 사람 | 받는사람 | אל | إلى | kepada | đến | cc | kopie | kopia
    | kopio | копия | dw | 抄送 | prima | pro
    | reply-to | antwort an | répondre à | responder a
  `),
  subject: phraseList(`
    | subject | betreff | objet | sujet | asunto | oggetto | assunto | onderwerp | temat | předmět
    | predmet | тема | относно | ämne | emne | aihe
    | tárgy | konu | subiect | θέμα | teema | tema | temats | 件名 | 主题 | 主題 | 主旨 | 标题 | 제목 | נושא
    | الموضوع | perihal | subjek | chủ đề
  `),
};

/** What stands between dashes, or alone, above an earlier message. Lower case. */
export const separators: readonly string[] = phraseList(`
  | original message | original appointment | forwarded message | forwarded by | begin forwarded message
  | reply message
  | ursprüngliche nachricht | originalnachricht | original-nachricht | weitergeleitete nachricht
  | anfang der weitergeleiteten nachricht | anfang der weitergeleiteten e-mail
  | message d'origine | message d’origine | message d'original | message original | message transféré
  | message initial | début du message transféré | début du message réexpédié
  | mensaje original | mensaje reenviado | inicio del mensaje reenviado
  | messaggio originale | messaggio inoltrato | messaggio originario | inizio messaggio inoltrato
  | mensagem original | mensagem encaminhada | início da mensagem encaminhada
  | início da mensagem reencaminhada
  | oorspronkelijk bericht | origineel bericht | doorgestuurd bericht | begin doorgestuurd bericht
  | oryginalna wiadomość | wiadomość oryginalna | treść przekazanej wiadomości
  | wiadomość przesłana dalej | wiadomość wprowadzona
  | původní zpráva | původní e-mail | přeposlaná zpráva | pôvodná správa | pôvodný e-mail
  | preposlaná správa
  | исходное сообщение | пересылаемое сообщение | перенаправленное сообщение | пересланное сообщение
  | вихідне повідомлення | оригинално съобщение | препратено съобщение
  | ursprungligt meddelande | originalmeddelande | vidarebefordrat meddelande | vidarebefordrat brev
  | oprindelig meddelelse | videresendt meddelelse | opprinnelig melding | original melding
  | videresendt melding | videresendt e-post
  | alkuperäinen viesti | välitetty viesti | edelleenlähetetty viesti | alkuperäinen viestisi
  | eredeti üzenet | továbbított üzenet | orijinal mesaj | özgün i̇leti | özgün ileti | iletilen mesaj
  | yönlendirilen ileti
  | mesaj original | mesaj redirecționat | αρχικό μήνυμα | προωθημένο μήνυμα | izvirno sporočilo
  | posredovano sporočilo | izvorna poruka | proslijeđena poruka
  | algne kiri | edasi saadetud kiri | originalus laiškas | sākotnējā ziņa
  | 元のメッセージ | original message (元のメッセージ) | 転送メッセージ | 転送されたメッセージ | 原始邮件 | 原始郵件 | 转发邮件 | 转发的邮件 | 轉寄的郵件
  | 原邮件 | 回复的原邮件 | 원본 메시지 | 원본메시지 | 전달된 메시지 | 전달 메시지
  | הודעה מקורית | הודעה שהועברה | الرسالة الأصلية | رسالة معاد توجيهها | pesan asli | pesan terusan
  | thư gốc | tin nhắn gốc
`);

/** Lines of help desks between, above or below what was written. */
export const replyMarks: readonly string[] = phraseList(`
  | please type your reply above this line | type your reply above this line | reply above this line
  | write above this line | please reply above this line | do not write below this line
  | please do not write below this line | add your reply above this line | your reply above this line
  | reply above this | when replying, please type above this line
  | bitte geben sie ihre antwort über dieser zeile ein | bitte antworten sie oberhalb dieser zeile
  | bitte geben sie ihre antwort oberhalb dieser zeile ein | antworten sie oberhalb dieser linie
  | schreiben sie ihre antwort über diese zeile | ihre antwort bitte oberhalb dieser zeile
  | veuillez saisir votre réponse au-dessus de cette ligne | répondez au-dessus de cette ligne
  | répondre au-dessus de cette ligne | merci de répondre au-dessus de cette ligne
  | écrivez votre réponse au-dessus de cette ligne | ajoutez votre réponse au-dessus de cette ligne
  | por favor, escriba su respuesta por encima de esta línea | escriba su respuesta sobre esta línea
  | responda por encima de esta línea | responde por encima de esta línea
  | escribe tu respuesta por encima de esta línea
  | digite la risposta sopra questa riga | inserisci la tua risposta sopra questa riga
  | rispondi sopra questa riga | scrivere la risposta al di sopra di questa riga
  | risponda sopra questa riga
  | digite sua resposta acima desta linha | responda acima desta linha
  | escreva a sua resposta acima desta linha | por favor, escreva sua resposta acima desta linha
  | typ uw antwoord boven deze regel | antwoord boven deze regel | voer uw antwoord boven deze regel in
  | reageer boven deze lijn
  | prosimy o wpisanie odpowiedzi nad tą linią | odpowiedz powyżej tej linii
  | wpisz odpowiedź powyżej tej linii | prosím, napište svou odpověď nad tento řádek
  | odpovězte nad tuto čáru | odpovídejte nad tento řádek
  | пожалуйста, введите ваш ответ над этой строкой | введите ответ над этой строкой
  | напишите ответ выше этой линии
  | skriv ditt svar ovanför denna rad | svara ovanför den här raden | skriv dit svar over denne linje
  | svar venligst over denne linje | skriv svaret ditt over denne linjen
  | kirjoita vastauksesi tämän rivin yläpuolelle
  | kérjük, válaszát e sor fölé írja | lütfen yanıtınızı bu satırın üzerine yazın
  | yanıtınızı bu satırın üstüne yazın | この行より上に返信を入力してください | この線より上に返信内容を入力してください | 请在此行上方输入您的回复
  | 请在此行以上回复 | 이 줄 위에 답장을 입력하세요
`);

/** A help desk says that something was added to the case, below. */
export const updates =
  /updated|new comment|has replied|aktualisiert|neue antwort|neuer kommentar|mise à jour|nouveau commentaire|a répondu|actualizad|nuevo comentario|ha respondido|aggiornat|nuovo commento|ha risposto|atualizad|novo comentário|respondeu|bijgewerkt|nieuwe reactie|uppdater|opdater|oppdater|zaktualizowan|aktualizov|обновлен|оновлен|güncellen|frissít|päivit|更新|업데이트|回复了|新しいコメント/iu;
