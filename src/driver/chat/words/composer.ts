/** What an empty composer says. */
export const composerWords =
  /(?:type|write|enter|send|compose|leave|your|a|new)[\w\s']{0,18}(?:message|question|reply|answer|response)|type (?:here|something)|(?<!\p{L})message(?:\.{3}|…|$)|ask (?:me |us )?(?:anything|a question|something|away)|say something|reply|nachricht|schreib|frage|antwort|tippen|eingabe|message|écri|posez|répon|question|saisissez|mensaje|escrib|pregunt|respuesta|respond|messaggio|scriv|domanda|bericht|typ (?:hier|je|een)|vraag|mensagem|digite|escrev|pergunt|wiadomo|meddelande|besked/iu;

export const notComposer =
  /search|suche|recherch|buscar|cerca|zoek|coupon|promo|gutschein|newsletter|subscribe|password|passwort|username|zip|postal|quantity|filter|e-?mail address|captcha|otp/iu;

/** Comment boxes, reviews and contact forms are no chat. */
export const commentWords =
  /comment(?!s? or questions)|kommentar|commentaire|comentario|review|bewertung|avis|reseña|rating|leave a reply|guestbook|forum|post-?reply|respond|disqus|testimonial/iu;

export const contactWords =
  /contact(?:[-_ ]?(?:us|form))?|kontakt|wpcf7|enquiry|inquiry|anfrage|get in touch|nous contacter|contacto/iu;

export const sendWords =
  /^(?:send|submit|reply|post|ask|go|senden|absenden|abschicken|schicken|envoyer|envoi|enviar|mandar|invia|verstuur|verzend(?:en)?|stuur|skicka|wyślij|➤|➜|→|↑|▶|⬆)(?:[\s!.]|$)|send (?:a |the |your )?(?:message|reply|chat)|(?:nachricht|frage) (?:ab)?senden|envoyer (?:le |un |votre )?message|enviar (?:el )?mensaje/iu;

/** Stands beside the composer and is not the way to send. */
export const notSend =
  /attach|file|upload|emoji|smil|gif|mic|voice|record|audio|photo|image|camera|close|minimi|menu|option|setting|anhang|datei|joindre|adjunt|end chat|rate|sound|back/iu;
