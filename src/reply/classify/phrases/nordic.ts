import type { PhraseBook } from './book.ts';

/** Swedish, Norwegian and Danish: alike enough that their phrases find each other. */
export const nordic: PhraseBook = {
  languages: ['sv', 'no', 'da', 'nb', 'nn'],
  received: `
    (vi|jag|jeg) (har|hava) (nu |nå |mottaget? )*(tagit emot|mottagit|fått|mottatt|modtaget|registrerat|registrert|registreret)
    (ditt|din|dit|deres|ert|er|ditt)? ?(meddelande|ärende|mail|mejl|e-?post|förfrågan|melding|henvendelse|henvendelsen|forespørsel|besked|meddelelse|forespørgsel|mail|fråga|beställning|bestilling|sak|sag|ansökan|spørgsmål|e-?mail)…(har|är|er|blev|ble|blir) …(mottagits|mottaget|mottagen|skickats|skickat|sendt|sänt|registrerats|registrert|registreret|modtaget|mottatt|skapats|opprettet|oprettet|videresendt|tagits emot)
    (bekräftar|bekrefter|bekræfter|bekräftelse|bekreftelse|bekræftelse|kvittering)…(mottag|mottat|modtag|på|att|at)
    (mottagnings|mottaks|modtagelses|modtage)-?(bekräftelse|bekreftelse|kvittering|bevis)
  `,
  thanks: `
    (tack|takk|tak)( så mycket| mange)? för (ditt|din|att du|er|ert|meddelandet|visat|kontakt|mailet|mejlet)
    (takk|tak|tusen takk|mange tak) for (din|ditt|dit|deres|at du|henvendelsen|henvendelse|meldingen|beskeden|interessen|mailen|e-?posten|kontakten|bestillingen)
  `,
  promise: `
    (vi|en|någon|noen|vores|våra|vår|du)…(återkommer|svarar|kontaktar|hör av oss|vender tilbage|svarer|kontakter|kommer tilbake|besvarer|tar kontakt|tager kontakt|vil (svare|kontakte|besvare|blive|bli|få|modtage|ta)|kommer att|får svar|behandler|hører fra|behandlar|besvara|besvarar)
    (så snart (som möjligt|som mulig|som muligt|vi kan)|så snabbt (som möjligt|vi kan)|snarast|hurtigst mulig[t]?|inom kort|inden længe|så fort|innen kort tid|snarest|raskest mulig)
    (inom|innen|inden for|inden|i løpet av|i løbet af) (\\d+|24|48|en|ett|et|to|två|några|noen|få)…(timmar|timer|arbetsdagar|dagar|dager|dage|virkedager|hverdage|dygn|arbejdsdage|dag)
    (på grund av|på grunn av|på grund af)…(hög|högt|stor|stort|stor pågang|travlhed|mange|många)
  `,
  automatic: `
    (detta|dette|det här|den här|denne) (är|er|meddelandet|mail|e-?mail|mejlet|besked|e-?posten)…(autom[a-zæøå]*|autosvar|autogener)
    auto-?(svar|reply|genererat|generert|genereret)|automatiskt? (svar|genererat|skickat|meddelande|generert|genereret|sendt|besked|svarmail|bekräftelse|e-?post)
    (generert|genereret|genererats|sendt|skickats) automatisk
  `,
  noReply: `
    (vänligen |var god |vennligst |venligst )?(svara inte|ikke svar|svar ikke|ej svara|inte svara|kan (inte|ikke) (besvaras|besvares)|går (inte|ikke) att svara|ikke besvar)
  `,
  copy: `
    (kopia|kopi|sammanfattning|innehåll|innhold|indhold|oppsummering) (av|på|af) (ditt|din|dit|meddelandet|meldingen|beskeden|henvendelsen|det du|din)
    (nedan|nedenfor|her er|här är)…(kopia|kopi|meddelande|uppgifter|opplysninger|oplysninger|besked|innsend)
    (meddelande|mail|mejl|skickat|melding|sendt|besked|henvendelse) (skickat )?(från|via|fra|gjennom|gennem) (kontaktformul|webb|hemsid|nettsid|hjemmesid|vores|vår|din)
  `,
  ticket: `
    (ärende|saks|sags|ticket|referens|referanse|reference|ärendets|sak|sag)-?(nummer|nr|id)
    (ärende|sak|sag|ticket|henvendelse)( nr| #| nummer| \\[|:| har (skapats|oprettet|opprettet))
  `,
  absent: `
    (jag|jeg|vi|är|er)( är| er)?( för närvarande| just nu| nå| nu| p\\.t\\.| for tiden| for øyeblikket| i øjeblikket| tillfälligt| desværre| dessverre| också)* ?(inte på (kontoret|plats)|på semester|på ferie|på ferien|bortrest|bortreist|borte|ledig|föräldraledig|sjuk|sykmeldt|syg|ute av kontoret|ikke på kontoret|ikke til stede|ute fra kontoret|på tjänsteresa|på tjenestereise|på reise|frånvarande|fraværende|på barsel|i permisjon|ikke på jobb|bortrest|på föräldraledighet|på kurs)
    (semester|ferie|frånvaro|fravær|ledig)( från| fra| till| til| t\\.?o\\.?m| og| och| i| fram)
    (åter|tillbaka|tilbake|tilbage)( på| igen| igjen| den| i| fra| från| kontoret| \\d)
    (slutat|sluttet|jobbar inte längre|arbetar inte längre|jobber ikke lenger|arbejder ikke længere|ikke længere ansat|ikke lenger)
    (begränsad|begrenset|begrænset) (tillgång|tilgang|adgang)
    (kontoret|butiken|butikken|vi) (är|er|holder|har)…(stängt|stengt|lukket)
  `,
  absentHint: `
    (vid|ved|i|om|för|for|har)( \\S+)? ?(brådskande|akuta|akut|haster|hastesaker|presserende|hastende|viktigt|haste)
    (kontakta|kontakt|ta kontakt|ring)…(kollega|min|mine|mina|växel|sentralbord)
    (under|i|mens) min (frånvaro|fravær|semester|ferie)
  `,
  absentSubject: `
    frånvar|fravær|semester|\\bferie|ikke på kontoret|inte på (kontoret|plats)|ute av kontoret|ledig
  `,
  automaticSubject: `
    auto-?svar|automatiskt? svar|automatisk (svar|besked|melding|kvittering)|^automatisk
  `,
  receivedSubject: `
    (bekräftelse|bekreftelse|bekræftelse|kvittering|mottagningsbekräftelse|kvitto|mottakskvittering)( på| for| av| -|:|$)
    (tack|takk|tak)( så mycket)? (för|for) (ditt|din|dit|at|att|henv|kontakt|meld|deres)
    vi har (mottagit|tagit emot|mottatt|modtaget|fått)
    (ditt|din|dit|nytt|ny) (ärende|meddelande|förfrågan|henvendelse|forespørsel|forespørgsel|melding|besked|sak|sag)
    (ärende|sak|sag|ticket|henvendelse).{0,30}(nr|#|mottag|registr|oprettet|opprettet|skapat|\\[)
    kontaktformul|henvendelse fra
    kopia av|kopi (av|af)
  `,
  undelivered: `
    (kunde|kunne|kan|blev|ble)( tyvärr| dessverre| desværre)? (inte|ikke|ej)…(levereras|leveres|leverert|levereret|skickas|sendes|afleveres|nå)
    (fel|feil|fejl|misslyckad|mislykket|problem)…(leverans|levering|leverera|avsändning|mottagar|mottaker)
    (användare|användaren|mottagaren|mottakeren|modtageren|brukeren|brugeren|adressen|adresse|postlåda|postboks|postkasse|brevlåda)…(okänd|ukjent|ukendt|finns inte|finnes ikke|findes ikke|full|inte hittas|existerar inte)
    (olevererbart|olevererat|ikke levert|ikke leveret|oleverbar)
  `,
  undeliveredSubject: `
    (oleverer|olever|kan inte levereras|kunde inte|kunne ikke|ikke leveret|ikke levert|levering|leverans|mislykke|misslyck|returner|retur).{0,30}|olevererbar
  `,
  bulkFooter: `
    (avregistrera|avanmäl|avsluta prenumeration|avmeld|afmeld|meld deg av|avprenumerera|frameld)
    (vill du inte|ønsker du ikke|önskar du inte|inte längre|ikke lenger|ikke længere)…(få|motta|modtage|ta emot|utskick|nyhetsbrev|nyhedsbrev)
    (visa|se|vis|öppna|läs|les)…(webbläsare|nettleser|browser|online|webbversion)
    (du får|du mottar|du har fått|du modtager|du har modtaget)…(eftersom|fordi|därför|nyhetsbrev|mail|e-?post)
  `,
  marketing: `
    nyhetsbrev|nyhedsbrev|pressmeddelande|pressemeddelelse|pressemelding
    (rabatt|rabat|erbjudande|tilbud|tilbod|rea|kampanj|kampagne|gratis|udsalg|tävling|konkurrence)
    (köp|kjøp|køb|läs mer|les mer|læs mere|klicka|klikk|klik|anmäl dig|meld deg|tilmeld|beställ|bestill|handla|shop|upptäck|opdag|oppdag)( nu| nå| her| här)?
    (integritetspolicy|personvern|privatlivspolitik|alla rättigheter|villkor|följ oss|følg oss|følg os|gdpr)
    (kära|kjære|kære|hej|hei) (kund|kunde|medlem|alla|alle|läsare|venner|vänner|kollegor)
  `,
  personal: `
    (jag|jeg) (har (sett|kollat|pratat|skickat|sjekket|snakket|talt|set|sendt)|tror|tycker|synes|syns|kan|ska|skal|vill|vil|undrar|lurer|hoppas|håper|håber|skickar|sender|ringer|tänkte|tenkte|hade|havde|förstår|forstår|vet|ved|behöver|trenger|skulle|bifogar|vedlegger|er glad|är intresserad)
    (kan du|kan ni|har du|har ni|vill du|vil du|är du|er du|skulle du|låt mig|la meg|lad mig|gi beskjed|giv besked|hör av dig|när|hvornår|når|hur mycket|hvor mye|hvor meget)
    (bifogat|vedlagt|vedhæftet|i bilagan|som avtalat|som avtalt|som aftalt|som svar på|angående|tyvärr|dessverre|desværre|självklart|selvfølgelig|absolut|okej|ok,|ja,|nej,|nei,|inga problem|det går bra|det er greit|beklager|ursäkta|förlåt|undskyld)
    (priset|prisen|kostnaden|leveranstiden|leveringstiden|svaret) (är|er|blir|bliver)
  `,
  teamSignOff: `
    (teamet|vi på|oss på|alla på|alle i|teamet bag|vennlig hilsen oss)|kundtjänst|kundeservice|kundservice|kundesenter|supporten|kundesupport
  `,
  formLabels: `
    namn
    navn
    ditt namn
    förnamn
    efternamn
    fornavn
    etternavn
    efternavn
    e-?post
    e-?postadress(e)?
    e-?mail
    telefon
    telefonnummer
    mobil
    ämne
    emne
    meddelande
    melding
    besked
    beskjed
    fråga
    spørsmål
    spørgsmål
    företag
    firma
    virksomhed
    bedrift
    adress(e)?
    postnummer
    ort
    poststed
    by
  `,
};
