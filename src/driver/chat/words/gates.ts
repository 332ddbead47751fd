/** Least consent first: each list is tried before the next one. */
export const cookieChoices: readonly RegExp[] = [
  /^(?:reject|decline|refuse|deny|disagree)|(?:only|just|use) (?:the )?(?:strictly )?(?:necessary|essential|required)|(?:necessary|essential|required)(?: cookies)? only|without accepting|ablehnen|nur (?:notwendige|essenzielle|erforderliche|technisch)|alle ablehnen|verweigern|refuser|continuer sans accepter|tout refuser|rechazar|solo (?:las )?(?:necesarias|esenciales)|rifiuta|weiger|recusar/iu,
  /^(?:close|dismiss|no,? thanks|not now|×|✕|✖|x|schließen|fermer|cerrar|chiudi|sluiten|later|später)$/iu,
  /^(?:ok(?:ay)?|got it|i understand|understood|verstanden|alles klar|compris|entendido|ho capito)\b/iu,
  /accept|agree|allow|akzeptier|zustimm|annehmen|einverstanden|accepter|j.accepte|aceptar|acepto|accett|akkoord|aceitar/iu,
];

export const cookieWords =
  /cookie|consent|gdpr|dsgvo|privacy (?:settings|preferences)|tracking|datenschutzeinstellungen|témoins|confidentialité|privacidad/iu;

/** Buttons that offer a person. */
export const offersPerson =
  /talk to (?:a |an )?(?:human|person|agent|someone|advisor|representative)|(?:human|live) (?:agent|support)|speak (?:to|with)|customer (?:service|support)|mit (?:einem |einer )?(?:menschen|mitarbeiter|berater)|mitarbeiter|kundenservice|parler à|un conseiller|hablar con|un agente|una persona/iu;

/** Buttons that lead towards the composer, the plainest first. */
export const startWords: readonly RegExp[] = [
  /(?:start|begin|open|new|join|enter)[\w\s']{0,16}(?:chat|conversation|message)|send (?:us )?a (?:new )?message|message us|chat (?:now|with us)|live ?chat|write to us|ask (?:us )?a question|(?:chat|gespräch|unterhaltung|konversation) (?:starten|beginnen|eröffnen)|neue (?:unterhaltung|nachricht|konversation)|nachricht (?:senden|schreiben)|schreiben sie uns|jetzt chatten|(?:démarrer|commencer|lancer|nouvelle?)[\s\p{L}'’]{0,14}(?:chat|discussion|conversation)|envoyez-nous un message|(?:iniciar|empezar|comenzar|nueva)[\s\p{L}]{0,12}(?:chat|conversación)|envíanos un mensaje|avvia|inizia|start gesprek/iu,
  offersPerson,
  /^(?:i )?(?:agree|accept|consent)|^(?:ok|okay|got it|continue|next|start|go|let.s go|proceed|yes)\b|i agree|agree (?:and|&)|accept (?:and|&)|akzeptieren|zustimmen|einverstanden|ich stimme|weiter$|starten$|los geht|fortfahren|j.accepte|accepter|continuer|suivant|commencer|aceptar|acepto|continuar|siguiente|empezar|accett|continua|akkoord|doorgaan/iu,
  /^(?:other|something else|general|none of these|ask something|other question|sonstiges|andere|etwas anderes|allgemein|autre|otro|otra|general)/iu,
];

/** A gate's way out, and doors that lead elsewhere: never pressed on the way to the composer. */
export const neverPress =
  /(?<!\p{L})(?:decline|disagree|reject|cancel|close|minimi|end (?:the )?chat|leave (?:the )?(?:chat|conversation)|log ?in|sign ?(?:in|up)|regist|buy|order now|checkout|book(?:ing)?(?!\p{L})|pay(?!\p{L})|subscribe|download|delete|upload|attach|voice|video|call(?!\p{L})|phone(?!\p{L})|whatsapp|share|print|ablehnen|abbrechen|schließen|beenden|refuser|annuler|fermer|rechazar|cancelar|cerrar|privacy|datenschutz|terms|policy|faq|article|powered|emoji)/iu;

export const offlineWords =
  /(?:we(?:.re| are)|agents? (?:are|is)|team is|currently|chat is|nobody is|no one is)[\w\s,']{0,30}(?:offline|away|unavailable|not available|closed|not online|out of (?:the )?office)|leave (?:us )?(?:a|your) message|outside (?:of )?(?:our )?(?:business|office|opening) hours|(?:derzeit|momentan|aktuell|gerade|leider|nicht)[\s\p{L}]{0,30}(?:offline|nicht (?:erreichbar|verfügbar|online|besetzt|da)|geschlossen)|nachricht hinterlassen|hinterlassen sie|hors ligne|(?:indisponible|absents?|fermé)|laissez[- ](?:nous )?(?:un|votre) message|fuera de línea|desconectad|no (?:estamos|hay)[\s\p{L}]{0,20}(?:disponib|agentes|línea)|deje(?:nos)? (?:un|su) mensaje|siamo offline|lascia un messaggio|we zijn (?:offline|gesloten)/iu;

export const thanksWords =
  /thank|thanks|received|(?:has been|was) sent|message sent|we.ll (?:get back|reply|be in touch)|danke|vielen dank|erhalten|gesendet|wir melden uns|merci|(?:bien )?(?:reçu|envoyé)|gracias|recibido|enviad|grazie|inviato|bedankt|ontvangen|obrigad/iu;

/** The wording of a form that opens the conversation rather than replacing it. */
export const startsChat =
  /start|begin|chat|connect|join|next|continue|conversation|starten|beginnen|weiter|verbinden|démarrer|commencer|suivant|continuer|iniciar|empezar|comenzar|siguiente|continuar|avvia|inizia/iu;
