/** What a launcher says: "chat with us" in the languages of the sites we meet. */
export const chatWords =
  /(?<!\p{L})(?:live[- ]?|web[- ]?)?chat(?:s|ten|te|ta|tea|bot)?(?!\p{L})|\bask us\b|message us|messenger|talk to us|talk (?:with|to) (?:an? )?(?:agent|person|human|expert)|speak (?:to|with) us|need help|questions\?|get help|help cent|support|schreib(?:en sie)? uns|fragen\?|hilfe|beratung|discut|écrivez-nous|besoin d.aide|clavard|aide|escr[ií]benos|ayuda|habla(?:r)? con|chatea|scrivici|aiuto|assistenza|stel (?:een|je) vraag|hulp|fale conosco|ajuda/iu;

/** Says "chat" itself, in a place where "help" may mean an article. */
export const plainChat =
  /(?<!\p{L})(?:live[- ]?|web[- ]?)?chat(?:s|ten|te|ta|tea|bot)?(?!\p{L})|messenger|messaging window|message us|clavard/iu;

/** Controls that stand in the same corner and are something else. */
export const notLauncher =
  /cookie|consent|privacy|datenschutz|scroll|back to top|to[- ]?top|nach oben|haut de page|arriba|accessib|barrierefrei|whats ?app|wa\.me|telegram|viber|facebook|instagram|twitter|linkedin|youtube|call us|phone|anrufen|appeler|llamar|tel:|mailto:|cart|basket|warenkorb|panier|carrito|theme|dark mode|language|sprache|langue|idioma|share|teilen|partager|feedback|survey|umfrage|newsletter|subscri|log ?in|sign ?in|sign ?up|anmelden|search|suche|recherche|menu|close|schließen|fermer|cerrar|dismiss|minimi[sz]e|video|play|print|download|pricing|history|attach|emoji|upload|mic(?:rophone)?\b|voice/iu;

/** Opens a chat outside the page. */
export const elsewhere = /wa\.me|whatsapp|t\.me|telegram|m\.me|tel:|mailto:|sms:|skype:|viber:|line\.me/i;
