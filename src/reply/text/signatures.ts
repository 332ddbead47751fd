import { phraseList } from '../phrase-list.ts';

/** Lines that phones and mail programs add by themselves. Lower case, matched at the start of a line. */
export const deviceLines: readonly string[] = phraseList(`
  | sent from my  | sent from mail for  | sent from outlook | sent from yahoo | sent from proton
  | sent from samsung | sent via  | sent with proton | sent using  | sent by my  | sent on the go
  | get outlook for  | sent with airmail | sent from a mobile | sent from mobile
  | von meinem  | gesendet von  | gesendet mit  | diese nachricht wurde von meinem 
  | von unterwegs gesendet | von meinem iphone gesendet | von mobil gesendet | outlook für 
  | holen sie sich outlook | laden sie outlook
  | envoyé de mon  | envoyé depuis  | envoyé à partir de  | envoyé avec  | obtenez outlook
  | télécharger outlook | provenance : courrier
  | enviado desde  | enviado con  | enviado de mi  | obtener outlook | enviado do meu 
  | enviado a partir do  | enviado de meu  | enviado através  | enviado com  | enviado via 
  | obter o outlook | obter outlook | baixar outlook
  | inviato da  | inviato dal  | inviata da  | ottieni outlook | scarica outlook | verzonden vanaf 
  | verstuurd vanaf  | verzonden met  | verstuurd met  | outlook voor  | download outlook voor 
  | wysłane z  | wysłano z  | pobierz outlook
  | odesláno z  | odesláno ze  | odoslané z  | stáhnout outlook | отправлено с  | отправлено из 
  | отправлено от  | надіслано з  | відправлено з  | изпратено от  | skickat från  | sendt fra 
  | skaffa outlook | hent outlook | få outlook
  | lähetetty iphone | lähetetty  | hanki outlook | elküldve  | iphone-omról küldve
  | az iphone-omról küldve | iphone'umdan gönderildi | iphone’umdan gönderildi | telefonumdan gönderildi
  | outlook'u edinin | trimis de pe  | στάλθηκε από  | poslano z  | poslano s  | saadetud minu
  | išsiųsta iš | nosūtīts no
  | iphoneから送信 | ipadから送信 | androidから送信 | 私のiphoneから送信 | 发自我的 | 從我的 | 发自  | 從 iphone | 나의 iphone에서 보냄
  | 내 iphone에서 보냄 | 내 갤럭시에서 보냄 | dikirim dari  | đã gửi từ  | נשלח מה | أرسلت من  | مرسل من 
`);

/** A line that closes a letter; the names and numbers under it are the signature. Lower case, whole line or its start before a comma. */
export const closings: readonly string[] = phraseList(`
  | best | best regards | kind regards | kindest regards | warm regards | warmest regards | regards
  | many thanks | with kind regards | with best regards | with regards | best wishes | all the best
  | sincerely | yours sincerely | sincerely yours | yours faithfully | yours truly | yours | cheers
  | thanks | thank you | thanks in advance | thanks and regards | thanks & regards | respectfully
  | take care | cordially | br | rgds | kr | have a great day | have a nice day | thanks again
  | thanks so much | with appreciation
  | mit freundlichen grüßen | mit freundlichen grüssen | mit freundlichem gruß | mit freundlichem gruss
  | freundliche grüße | freundliche grüsse | viele grüße | viele grüsse | beste grüße | beste grüsse
  | herzliche grüße | herzliche grüsse | liebe grüße | liebe grüsse | schöne grüße | mit besten grüßen
  | mit besten grüssen | mit herzlichen grüßen | mit lieben grüßen | grüße | gruß | gruss | lg | vg | mfg
  | hochachtungsvoll | besten dank | vielen dank | danke | herzlichst | beste grüße aus | viele grüße aus
  | cordialement | bien cordialement | bien à vous | sincères salutations | meilleures salutations
  | salutations | cdlt | bonne journée | merci | très cordialement | bien sincèrement | respectueusement
  | amicalement | dans l'attente | avec mes salutations
  | saludos | un saludo | saludos cordiales | cordiales saludos | un cordial saludo | atentamente
  | muchas gracias | gracias | atte | muy atentamente | reciba un cordial saludo | le saluda atentamente
  | un abrazo
  | cordiali saluti | distinti saluti | cordialmente | saluti | un saluto | un cordiale saluto | grazie
  | grazie mille | buona giornata | a presto | atenciosamente | cumprimentos
  | com os melhores cumprimentos | melhores cumprimentos | obrigado | obrigada | att | abraços | abraço
  | cordiais saudações | respeitosamente
  | met vriendelijke groet | met vriendelijke groeten | vriendelijke groet | vriendelijke groeten
  | met hartelijke groet | hartelijke groet | groet | groeten | groetjes | mvg | hoogachtend | met groet
  | bedankt
  | pozdrawiam | pozdrawiam serdecznie | serdecznie pozdrawiam | z poważaniem | z wyrazami szacunku
  | dziękuję | łączę pozdrowienia | s pozdravem | s přátelským pozdravem | hezký den | děkuji | s úctou
  | s pozdravom | zdravím | с уважением | с наилучшими пожеланиями | всего доброго | спасибо
  | с найкращими побажаннями | з повагою | дякую | с уважение | поздрави
  | med vänlig hälsning | med vänliga hälsningar | vänliga hälsningar | vänligen | hälsningar | mvh
  | tack | bästa hälsningar | med venlig hilsen | venlig hilsen | hilsen | de bedste hilsner
  | mange hilsner | med vennlig hilsen | vennlig hilsen | beste hilsen | hilsner | takk | tak | mange tak
  | ystävällisin terveisin | parhain terveisin | terveisin | terveisiä | t. | kiitos | üdvözlettel
  | tisztelettel | köszönettel | üdv | köszönöm | saygılarımla | saygılarımızla | iyi çalışmalar
  | teşekkürler | sevgiler | iyi günler | cu stimă | cu respect | o zi bună | mulțumesc | toate cele bune
  | με εκτίμηση | φιλικά | ευχαριστώ | lep pozdrav | s spoštovanjem | lijep pozdrav | srdačan pozdrav
  | s poštovanjem | pozdrav | lugupidamisega | pagarbiai | ar cieņu | salam hormat | trân trọng
  | よろしくお願いいたします | 以上、よろしくお願いいたします | 敬具 | 此致 | 敬礼 | 祝好 | 谢谢 | 順頌商祺 | 顺祝商祺 | 此致敬礼 | 감사합니다 | 드림 | בברכה
  | תודה | مع تحياتي | تحياتي | شكرا
`);

/** First words of a paragraph that lawyers, virus scanners, gateways and list servers add. Lower case, without accents being folded. */
export const disclaimers: readonly RegExp[] = [
  /^\W{0,5}(?:this|the (?:information|content|contents) (?:in|of|contained in)) (?:e-?mail|message|communication|transmission)?.{0,120}(?:confidential|intended|privileged|addressee)/i,
  /^\W{0,5}(?:confidentiality|legal|privacy|disclaimer|e-?mail disclaimer|important)\s?(?:notice|note|statement|disclaimer)?\s?[:\-–]/i,
  /^\W{0,5}if you (?:are not|have received|received) (?:the intended|this (?:e-?mail|message|communication))/i,
  /^\W{0,5}(?:please )?(?:consider|think (?:about|of)) the environment/i,
  /^\W{0,5}(?:virus-?free|virenfrei|sans virus|libre de virus|senza virus|livre de vírus)/i,
  /^\W{0,5}(?:this email has been (?:checked|scanned)|diese e-mail wurde von (?:avast|avg)|cet e-?mail a été vérifié|este correo electrónico ha sido comprobado)/i,
  /^\W{0,5}(?:registered (?:office|in england)|company (?:number|registration) ?(?:no)?)\b/i,
  /^\W{0,5}(?:diese|die in dieser) (?:e-?mail|nachricht).{0,120}(?:vertraulich|adressat|empfänger bestimmt|bestimmungsgemäß)/i,
  /^\W{0,5}(?:der inhalt dieser e-?mail|diese nachricht ist vertraulich|vertraulichkeitshinweis|haftungsausschluss)/i,
  /^\W{0,5}(?:geschäftsführer(?:in|ung)?|sitz der gesellschaft|amtsgericht|registergericht|ust-?id)\s?[:.\s]/i,
  /^\W{0,5}(?:ce (?:message|courriel|mail)|cet e-?mail|les informations contenues).{0,120}(?:confidentiel|destinataire)/i,
  /^\W{0,5}(?:este (?:mensaje|correo)|la información contenida|aviso (?:legal|de confidencialidad)).{0,140}(?:confidencial|destinatari|legal|:)/i,
  /^\W{0,5}(?:questo messaggio|questa e-?mail|le informazioni contenute|il presente messaggio|ai sensi del).{0,140}(?:riservat|confidenzial|destinatari|privacy|gdpr|679)/i,
  /^\W{0,5}(?:esta mensagem|este e-?mail|as informações contidas|aviso de confidencialidade).{0,140}(?:confidencia|destinatári|:)/i,
  /^\W{0,5}(?:dit (?:e-?mail)?bericht|deze e-?mail|de informatie (?:in|verzonden)).{0,140}(?:vertrouwelijk|geadresseerde|bestemd)/i,
  /^\W{0,5}(?:niniejsza wiadomość|ta wiadomość|informacje zawarte|treść tej wiadomości).{0,140}(?:poufn|adresat)/i,
  /^\W{0,5}(?:tato zpráva|tento e-?mail|obsah této|informace obsažené).{0,140}(?:důvěrn|adresát|určen)/i,
  /^\W{0,5}(?:данное|это|настоящее|содержание (?:данного|этого))\s(?:электронное |сообщени|письм).{0,140}(?:конфиденциальн|адресат)/i,
  /^\W{0,5}(?:detta (?:e-?post)?(?:meddelande|mejl)|denne (?:e-?mail|e-?post|meddelelse)|dette (?:er|e-?post)|informationen i).{0,140}(?:konfidentiel|fortroli|avsett|beregnet|tiltænkt)/i,
  /^\W{0,5}(?:tämä (?:viesti|sähköposti)).{0,140}(?:luottamuksell|tarkoitettu)/i,
  /^\W{0,5}(?:ez az (?:e-?mail|üzenet)|jelen (?:e-?mail|üzenet)).{0,140}(?:bizalmas|címzett)/i,
  /^\W{0,5}(?:bu (?:e-?posta|ileti|mesaj|elektronik)).{0,140}(?:gizli|alıcı|kişiye özel)/i,
  /^\W{0,5}(?:本邮件|此邮件|本郵件|この(?:電子)?メール(?:に|は|の)).{0,140}(?:机密|保密|機密|秘密|指定|宛先|受信者)/i,
];

/** First words of footers that list servers add under a post. Lower case. */
export const listFooters: readonly string[] = phraseList(`
  | you received this message because you are subscribed
  | you are receiving this because you are subscribed | to unsubscribe from this group
  | to unsubscribe, send | to unsubscribe from this list | visit topic | to view this discussion
  | to respond: https:// | reply to this email directly or view it on github
  | you are receiving this because you | sie erhalten diese nachricht, weil
  | vous recevez ce message, car | has recibido este mensaje porque
  | hai ricevuto questo messaggio perché | mailing list post to | this topic has been
  | to view discussion | visit discourse
`);

/** Warnings that a mail gateway puts above a message from outside. */
export const gatewayBanners: readonly RegExp[] = [
  /^\W{0,8}(?:CAUTION|WARNING|EXTERNAL|EXTERN|ATTENTION|ACHTUNG|VORSICHT|ATTENZIONE|ATENCIÓN|ATENÇÃO|LET OP|UWAGA|POZOR|VARNING|ADVARSEL|ВНИМАНИЕ|注意|警告)[^\n]{0,40}[:!\]-][^\n]{0,200}(?:mail|message|sender|nachricht|absender|courriel|expéditeur|correo|mensaje|remitente|messaggio|mittente|mensagem|remetente|bericht|afzender|wiadomo|nadawc|zpráv|odesílatel|meddelande|besked|melding|письм|отправител|邮件|メール)/u,
  /^\W{0,8}(?:\[?(?:caution|warning|attention|external|extern|achtung|hinweis|vorsicht|attenzione|atención|attention|let op|uwaga|pozor)\]?)\b.{0,160}(?:external|outside|extern|außerhalb|extérieur|externo|esterno|buiten|zewn|mimo)/i,
  /^\W{0,8}(?:this (?:e-?mail|message) (?:originated|came|was sent) from (?:outside|an external)|you don't often get e-?mail from|sie erhalten nicht (?:häufig|oft) e-mails? von|some people who received this message don't often get)/i,
];
