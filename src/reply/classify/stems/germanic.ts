import type { StemBook } from './stem-book.ts';

export const germanic: readonly StemBook[] = [
  {
    language: 'en',
    message:
      'message|e-mail|email|mail_|inquir|enquir|request|question|submission|form_|note_|quer|comment|feedback|details|letter|contact|application|quotation',
    arrive:
      'receiv|arriv|is being reviewed|are reviewing|being processed|passed on|forwarded|reference number|opened|registered with|noted|reached|got your|got the|landed|came through|come through|safely|logged|registered|submitted|is with us|in our inbox|in the queue|in our queue|got it',
    thank: 'thank|thx|appreciat|grateful',
    write:
      'contacting|writing|reaching out|getting in touch|get in touch|interest|your time|asking|dropping|filling|visiting|considering|thinking of us|trust',
    answer:
      'repl|respond|answer|get back|getting back|be in touch|contact you|call you|hear from|come back to you|look into|looking into|review|deal with|read every|attend to|follow up|reach out|write back|write to you|take care of|process|call or email|email or call|contact me|let you know|hear back|respon',
    soon: 'soon|shortly|as quick|as fast|asap|within|business day|working day|week day|weekday|hours|earliest|promptly|in due course|next day|tomorrow|a few days|patien|one of our|a member of|someone from|in the order|bear with|busy|high volume|by the end of|up to|working hours|office hours|possible|at the latest|usually|normally|typically',
    machine:
      "automatic|automated|auto-|autorespon|autorepl|do not reply|don't reply|no-reply|unmonitored|virtual assistant|chatbot|ai agent|ai assistant|digital assistant|i'm a bot|i am a bot",
    case: 'ticket|case n|case #|case id|reference n|reference:|request #|request (|request id|request n|inquiry n|enquiry n|tracking n|conversation n|your case|your request',
    away: 'out of office|out of the office|away|annual leave|holiday|vacation|maternity|paternity|parental leave|sick leave|on leave|closed|travelling|traveling|sabbatical|not in the office|unavailable|absence|off work|day off|days off|bank holiday|public holiday|christmas break|summer break|not working|at a conference|not be checking|limited access|i work monday|i work tuesday|i work wednesday|i only work|part-time|part time|my working days|when i am next in|non-working day',
    when: 'until|till_|return|back|during|through|reopen|re-open|this week|next week|today|january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday',
    gone: 'no longer work|no longer with|no longer employed|no longer part of|no longer at_|have left the|has left the|left the company|i have retired|has retired|am now retired|my last day|changed my email|moved on from|this mailbox is no longer|this account is no longer|is no longer in use',
    urgent: "urgent|emergenc|immediate|can't wait|cannot wait|pressing|time-sensitive",
    instead:
      'contact|call|phone|ring_|colleague|instead|e-mail|email|speak to|reach|please try|in my absence|covering|deputy',
    unsubscribe:
      'unsubscribe|opt out|opt-out|view in browser|view this email|view it in your browser|view online|email preferences|manage preferences|subscription preferences|no longer want|no longer wish|stop receiving|notification settings',
    state:
      'resolved|closed|solved|status changed|changed the status|reopen|marked as|merged|assigned to|on hold|updated',
    challenge:
      'verify your|verify that you|confirm that you are|real person|human being|whitelist|approved senders|requires verification|confirm your message|awaiting your confirmation|not a robot|challenge|so i can receive your|junk mail|held because|is being held|release your message',
    confirm:
      'confirm your email|confirm your e-mail|confirm your subscription|confirm subscription|confirm your registration|activate your account|verify your email address|complete your subscription|complete your registration',
  },
  {
    language: 'de',
    message:
      'nachricht|anfrage|e-mail|email|mail_|mails_|anliegen|schreiben|mitteilung|zuschrift|formular|frage|zeilen|kontaktaufnahme|eingabe|brief_|bewerbung|post_|bestellung',
    arrive:
      'erhalten|eingegangen|eingetroffen|angekommen|empfang|bekommen|liegt uns vor|vorliegt|erreicht|eingang|erfasst|registriert|aufgenommen|übermittelt|gelandet|gesendet|ist bei uns|ist da_|weitergeleitet',
    thank: 'dank|bedank|schön, dass|freuen uns|freut uns|freue mich',
    write:
      'interesse|geschrieben|schreiben|kontaktieren|kontakt|gewandt|wenden|vertrauen|fragen|gedacht haben|besuch',
    answer:
      'antwort|meld|rückmeld|zurückruf|rufen|bearbeit|kümmer|in verbindung|kontakt|prüfen|lesen|kommen auf sie zu|von uns hören|hören von uns|bescheid|beantwort|bemüh',
    soon: 'schnell|rasch|bald|kürze|umgehend|zeitnah|innerhalb|binnen|stunden|werktag|arbeitstag|tage_|tagen_|ehestmöglich|unverzüglich|geduld|morgen|demnächst|nächsten|der reihe nach|reihenfolge|später als sonst|etwas länger|sobald',
    machine: 'automati|maschinell|nicht auf diese|vom system|virtuelle|chatbot|digitale assistent',
    case: 'ticket|vorgang|fallnummer|bearbeitungsnummer|aktenzeichen|referenz|anfragenummer|kennung|auftragsnummer|vorgangsnummer',
    away: 'urlaub|abwesen|ferien|nicht im büro|nicht im haus|außer haus|ausser haus|elternzeit|mutterschutz|krank|dienstreise|geschlossen|unterwegs|nicht erreichbar|erreichen sie mich nicht|erreichen mich nicht|fortbildung|feiertag|ruht|karenz|verreist|betriebsruhe|arbeite nur|arbeite montags|arbeite dienstags|in teilzeit|meine arbeitstage|nicht am platz|sabbatical',
    when: 'bis|ab dem|vom_|zurück|wieder|einschließlich|während|zwischen|woche|montag|dienstag|mittwoch|donnerstag|freitag|heute|januar|jänner|februar|märz|april|juni|juli|august|september|oktober|november|dezember|rückkehr',
    gone: 'nicht mehr für|nicht mehr bei|nicht mehr im unternehmen|nicht mehr in unserem|nicht mehr tätig|ausgeschieden|im ruhestand|in den ruhestand|in rente|wird nicht mehr gelesen|wird nicht mehr verwendet|wird nicht mehr genutzt|postfach wird nicht',
    urgent: 'dringend|eilig|notfall|notfälle|fristsache|unaufschiebbar|wichtige fälle',
    instead:
      'kolleg|vertret|wenden|rufen|telefon|durchwahl|erreichen sie|kontaktieren|schreiben sie|an herrn|an frau|sekretariat|anrufen',
    unsubscribe:
      'abmeld|abbestell|austragen|im browser|browser an|newsletter nicht mehr|einstellungen ändern|keine weiteren|keine e-mails mehr|nicht mehr erhalten',
    state:
      'gelöst|geschlossen|erledigt|abgeschlossen|status geändert|aktualisiert|wieder geöffnet|zugewiesen|gereed',
    challenge:
      'echter mensch|bestätigen sie, dass|absender bestätigen|spamschutz|freischalt|kein roboter|wartet auf ihre bestätigung',
    confirm:
      'bestätigen sie ihre e-mail|bestätige deine e-mail|anmeldung bestätigen|bestätigen sie ihre anmeldung|keine anmeldung gewünscht|konto aktivieren|registrierung bestätigen|newsletter-anmeldung',
  },
  {
    language: 'nl',
    message:
      'bericht|vraag|e-mail|email|mail_|mailtje|aanvraag|verzoek|melding|formulier|reactie|sollicitatie|inschrijving|offerte|contactaanvraag',
    arrive:
      'ontvang|ontving|binnengekomen|aangekomen|geregistreerd|in goede orde|binnen_|doorgestuurd|doorgezet|verzonden|verstuurd|in behandeling',
    thank: 'bedank|dank|leuk dat|fijn dat',
    write: 'contact|interesse|schrijven|geschreven|vertrouwen|vragen',
    answer:
      'antwoord|reager|reactie|beantwoord|contact|bellen|hoort|horen|behandel|terugkom|nemen wij|kijken|oppakken|terugbellen',
    soon: 'spoedig|snel|binnen|werkdag|uur_|zo snel|dagen|geduld|morgen|streven|mogelijk|drukte|eerstvolgende|kort',
    machine: 'automatisch|geautomatiseerd|niet op deze|virtuele|chatbot',
    case: 'ticket|zaaknummer|referentie|meldingsnummer|kenmerk|dossier|casenummer|nummer',
    away: 'vakantie|afwezig|niet aanwezig|buiten kantoor|verlof|gesloten|ziek|niet op kantoor|vrije dag|niet bereikbaar|feestdag|op reis|congres|werk alleen|werk niet op|mijn werkdagen|parttime|deeltijd',
    when: 'tot_|vanaf|terug|t/m|tijdens|weer_|week|maandag|dinsdag|woensdag|donderdag|vrijdag|januari|februari|maart|april|juni|juli|augustus|september|oktober|november|december|vandaag',
    gone: 'niet meer werkzaam|werk niet meer|werkt niet meer|uit dienst|met pensioen|niet meer bij|niet langer werkzaam|wordt niet meer gelezen',
    urgent: 'dringend|spoed|urgent|noodgeval',
    instead: 'collega|contact|bel_|bellen|mail|bereik|vervang|neem',
    unsubscribe:
      'afmeld|uitschrijv|in je browser|in uw browser|online versie|webversie|voorkeuren|niet meer ontvangen|geen e-mails meer',
    state: 'opgelost|gesloten|afgesloten|gereed|status gewijzigd|heropen|bijgewerkt|toegewezen',
    challenge: 'echt persoon|bevestig dat u|geen robot|afzender bevestigen',
    confirm:
      'bevestig je e-mail|bevestig uw e-mail|bevestig je inschrijving|bevestig uw inschrijving|activeer je account|aanmelding bevestigen',
  },
  {
    language: 'sv',
    message: 'meddeland|förfråg|mejl|mail|e-post|fråga|ärende|formulär|brev_|frågor',
    arrive:
      'mottag|kommit fram|kommit in|tagit emot|fått|inkommit|registrer|kö_|kön_|framme|skickats|har nått|är inne',
    thank: 'tack|kul att|roligt att|glada att',
    write: 'kontakt|hört av|hör av|intresse|skrev|skriv|vill till',
    answer: 'svar|återkom|hör av|kontakta|handlägg|behandla|läs|ringer|titta|besvara',
    soon: 'snart|snabb|så fort|inom|arbetsdag|timm|dagar|möjlig|tålamod|vanligtvis|imorgon|i morgon|kort|högsäsong|tur och ordning',
    machine: 'automat|autosvar|svara inte|virtuell|chatbot|går inte att svara',
    case: 'ärende|referens|ticket|diarienummer|nummer',
    away: 'semester|ledig|frånvar|inte på kontoret|stängt|sjuk|tjänsteres|utomlands|inte i tjänst|föräldraledig|bortrest|på resande fot|lov_|helgdag|är borta|jobbar bara|arbetar bara|jobbar endast|arbetar endast|deltid',
    when: 'till och|från och|åter|tillbaka|t.o.m|t o m|fram till|under|vecka|måndag|tisdag|onsdag|torsdag|fredag|januari|februari|mars|april|juni|juli|augusti|september|oktober|november|december|tills',
    gone: 'slutat|har gått i pension|arbetar inte längre|jobbar inte längre|inte längre kvar|är inte längre anställd|läses inte längre',
    urgent: 'brådsk|akut|brådis|angeläg|kan inte vänta|bråttom',
    instead: 'kollega|kontakta|ring|vänd dig|mejla|nås|tar över|ersätt',
    unsubscribe:
      'avregistrer|avsluta prenum|avprenumer|avanmäl|i webbläsaren|visa online|webbversion|inställningar|inte längre vill|avböj',
    state: 'löst|stängt|avslutat|avslutad|status|återöppna|uppdaterad',
    challenge: 'verklig person|bekräfta att du|inte är en robot',
    confirm: 'bekräfta din e-post|bekräfta din prenumeration|bekräfta din anmälan|aktivera ditt konto',
  },
  {
    language: 'da',
    message: 'besked|henvendelse|forespørgsel|mail|e-mail|spørgsmål|formular|sag_|anmodning|brev_',
    arrive: 'modtag|landet|kommet frem|kommet ind|registrer|fået|oprettet|nået frem|er hos os|tager imod',
    thank: 'tak_|takker|dejligt at|glade for',
    write: 'kontakt|henvend|interesse|skrev|skriv|spørg',
    answer: 'svar|vende tilbage|vender tilbage|kontakte|ringer|behandl|kigge|læs|hører fra|høre fra|besvar',
    soon: 'snart|hurtig|inden for|arbejdsdag|hverdag|timer|dage|muligt|tålmod|kort|i morgen|travl|rækkefølge|mandag',
    machine: 'automatisk|autosvar|virtuel|chatbot|ikke besvare denne|kan ikke besvares',
    case: 'sag_|sagsnummer|sagsnr|ticket|reference|nummer',
    away: 'ferie|fravær|ikke på kontoret|lukket|syg|orlov|barsel|forretningsrejse|ikke til stede|fri_|weekend|helligdag|bortrejst|på kursus|væk|arbejder kun|deltid',
    when: 'indtil|tilbage|igen|uge|mandag|tirsdag|onsdag|torsdag|fredag|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|t.o.m|til og med',
    gone: 'er stoppet|fratrådt|ikke længere ansat|arbejder ikke længere|gået på pension|læses ikke længere|ikke længere hos',
    urgent: 'haster|akut|hastesag|presserende|nødstilfælde',
    instead: 'kollega|kontakt|ring|skriv til|fanges|henvend|overtager|vikar',
    unsubscribe:
      'afmeld|frameld|i browser|i din browser|webversion|indstillinger|ikke længere ønsker|ikke modtage flere',
    state: 'løst|lukket|afsluttet|status|genåbn|opdateret',
    challenge: 'rigtig person|bekræft at du|ikke en robot',
    confirm: 'bekræft din e-mail|bekræft din tilmelding|aktivér din konto',
  },
  {
    language: 'no',
    message: 'melding|henvendelse|forespørsel|mail|e-post|epost|spørsmål|skjema|sak_|brev_',
    arrive:
      'mottatt|motteke|kommet fram|kommet frem|kommet inn|registrer|fått|opprettet|er hos oss|har nådd|tatt imot',
    thank: 'takk|hyggelig at|glade for|setter pris',
    write: 'kontakt|henvend|interesse|skrev|skriv|ta kontakt',
    answer: 'svar|tilbake til deg|ta kontakt|kontakte|ringer|behandl|leser|hører fra|besvar|ser på',
    soon: 'snart|så fort|rask|innen|virkedag|arbeidsdag|timer|dager|mulig|tålmod|kort tid|i morgen|pågang|etter tur',
    machine:
      'automatisk|autosvar|virtuell|chatbot|ikke svar på denne|kan ikke besvares|medarbeider|digitale assistent',
    case: 'sak_|saksnummer|saksnr|ticket|referanse|nummer',
    away: 'ferie|fravær|ikke på kontoret|stengt|syk|permisjon|tjenestereise|på reise|fri_|fellesferien|helligdag|ute av kontoret|borte|jobber bare|jobber kun|deltid',
    when: 'frem til|fram til|tilbake|igjen|uke|mandag|tirsdag|onsdag|torsdag|fredag|januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|til og med|t.o.m',
    gone: 'har sluttet|ikke lenger ansatt|jobber ikke lenger|arbeider ikke lenger|gått av med pensjon|pensjonist|leses ikke lenger',
    urgent: 'haster|akutt|hastesak|nødstilfelle|presserende',
    instead: 'kollega|kontakt|ring|skriv til|nås|vikar|tar over|har vakt',
    unsubscribe:
      'avmeld|meld deg av|meld av|i nettleser|nettversjon|innstillinger|ikke lenger ønsker|ikke motta flere',
    state: 'løst|lukket|avsluttet|status|gjenåpn|oppdatert',
    challenge: 'virkelig person|bekreft at du|ikke er en robot',
    confirm: 'bekreft e-post|bekreft din e-post|bekreft påmelding|aktiver kontoen',
  },
];
