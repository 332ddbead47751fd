import type { PhraseBook } from './book.ts';

export const de: PhraseBook = {
  languages: ['de', 'lb'],
  received: `
    (wir|ich) (haben|habe) (ihre|deine|eure|die|ihr|dein)[n]? …(erhalten|empfangen|bekommen)
    (ihre|deine|die|ihr|eure) (nachricht|anfrage|e-?mail|mail|mitteilung|bestellung|bewerbung|anmeldung|kontaktanfrage|formular|anliegen|kontaktformular|mailnachricht|angaben|daten|frage|schreiben|supportanfrage|buchung|reservierung)…(ist|sind|wurde|wurden|haben|hat)…(eingegangen|erhalten|übermittelt|empfangen|gesendet|versendet|versandt|weitergeleitet|registriert|erfasst|zugestellt|angekommen|erreicht|gespeichert|verschickt|aufgenommen|bearbeitet|angelegt|entgegengenommen)
    (bestätigen|bestätigt|bestätige)…(eingang|erhalt|empfang)
    (eingang|erhalt|empfang) (ihrer|deiner|ihres|der) …
    eingangsbestätigung|empfangsbestätigung
    (ihre|deine) (anfrage|nachricht|e-?mail) (wird|werden) (nun|jetzt|derzeit|schnellstmöglich|umgehend|zeitnah|so schnell|von)?
    (ist|sind) (gut |soeben |erfolgreich )?bei uns (eingegangen|angekommen)
    (wurde|wurden) erfolgreich (versendet|verschickt|gesendet|übermittelt|abgeschickt|versandt)
  `,
  thanks: `
    (vielen|herzlichen|besten|lieben|schönen)? ?dank(e)? für (ihre|deine|die|ihr|dein|eure|das) …(nachricht|anfrage|e-?mail|mail|interesse|mitteilung|kontaktaufnahme|kontaktanfrage|bestellung|bewerbung|schreiben|vertrauen|anmeldung|eintrag|zuschrift|feedback|zeit)
    dass (sie|du) (uns|sich|dich|mit uns)…(kontaktiert|kontakt|geschrieben|wenden|gewandt|gewendet|schreiben|interessieren)
    wir (freuen uns|bedanken uns)…(interesse|nachricht|anfrage|kontakt|mail)
  `,
  promise: `
    (wir|unser|unsere|ein|eine|einer|das|mitarbeiter|kollegen?|team|man)…(melden|meldet|antworten|antwortet|beantworten|beantwortet|kontaktieren|kontaktiert|bearbeiten|bearbeitet|kümmern|kümmert|kommen|setzt|setzen|werden|wird)…(ihnen|bei dir|dir|sie|umgehend|schnellstmöglich|so schnell|baldmöglichst|in kürze|verbindung|zeitnah|unverzüglich|in den nächsten|innerhalb|bald|zurück|raschestmöglich|so rasch|bemüht)
    (wir )?(setzen|setzt|werden uns|melden uns)…(mit ihnen|mit dir|bei ihnen|bei dir|in verbindung|zurück)
    (so schnell|so bald|so rasch) (wie|als) möglich|schnellstmöglich|baldmöglichst|umgehend|in kürze|zeitnah|ehestmöglich
    (innerhalb|binnen)( von)?( der nächsten)? (\\d+|einem|zwei|drei|24|48)…(stunden|werktag(en|e|s)?|arbeitstag(en|e)?|tagen)
    (bitten|bitte)…(um (etwas |ein wenig )?geduld|haben sie…geduld|sehen sie…ab)
    aufgrund (der|des|eines)? ?(hohen|großen|erhöhten|derzeit|aktuell|vielen)…(aufkommens?|anzahl|anfragen|nachfrage)
    (bearbeitungszeit|antwortzeit|bearbeitungsdauer|wartezeit)
  `,
  automatic: `
    (dies(e|es)?|das|diese nachricht|diese e-?mail)( e-?mail| nachricht| mail| antwort)? (ist|wurde|wird|handelt)…(automati(sch|sierte|siert)|maschinell|vom system)
    automati(sch|siert)e?[rsn]? (generiert|erzeugt|erstellt|versendet|versandt|verschickt|antwort|nachricht|e-?mail|mail|eingangsbestätigung|mitteilung|bestätigung|rückmeldung|benachrichtigung|gesendet|abwesenheitsnotiz|erstellte)
    (wurde|wird) (automatisch|maschinell)
    auto-?antwort|autoreply|autoresponder|systemnachricht
  `,
  noReply: `
    (bitte )?(antworten sie|antworte|antworten)( bitte)? nicht( direkt)? (auf|an)
    (auf )?(diese|dieser|dieses) (e-?mail|nachricht|adresse|mail|postfach)…(nicht (geantwortet|antworten|gelesen|beantwortet|überwacht|möglich)|keine antwort)
    (nicht|keine)( direkt)? (auf diese|antworten|antwort auf)
    (antworten|rückfragen)…(nicht (gelesen|bearbeitet|möglich))
    bitte nicht (auf diese|antworten)
    sehen sie (bitte )?von (rückfragen|antworten|einer antwort)
  `,
  copy: `
    (hier|nachfolgend|nachstehend|anbei|unten|zu ihrer information|im folgenden)…(eine )?(kopie|zusammenfassung|abschrift|übersicht|inhalt)
    (kopie|zusammenfassung|inhalt|text|details|daten|wortlaut|abschrift) (ihrer|deiner|ihres|der) (anfrage|nachricht|eingaben?|mitteilung|angaben|e-?mail|formulars|kontaktanfrage|bestellung|übermittelten)
    (sie haben|du hast|folgende|folgenden) (uns )?(folgende |die |ihre )*(angaben|daten|nachricht|informationen|eingaben|inhalte?|anfrage|text|mitteilung)( wurden| haben| an uns| von ihnen| übermittelt| gesendet| gemacht| gesandt| erhalten| geschickt|:)
    (ihre|deine) (nachricht|anfrage|angaben|mitteilung|daten|eingaben?)( an uns| im detail| lautete?| im überblick)? ?:
    (nachricht|anfrage|mail|e-?mail) (über|aus|von|vom) (dem|das|ihrem|unserem|unser|der|die|ihre)? ?(kontaktformular|webseite|website|homepage|internetseite)
    diese (e-?mail|nachricht|mail) wurde…(kontaktformular|formular)
  `,
  ticket: `
    (ticket|vorgangs|fall|bearbeitungs|anfrage|referenz|auftrags|kunden|ihre |vorgang|ticket-|aktenzeichen|case|bearbeitungs-)-?(nummer|nr\\.?|id|kennung|zeichen)( (lautet|ist))? ?(:|#|\\[|\\d|lautet|ist|an|im)
    (ticket|vorgang|fall|anfrage) (wurde|mit der nummer|ist)…(erstellt|angelegt|eröffnet|erfasst|registriert|geöffnet)
    (unter|mit) (der|folgender) (ticket|vorgangs|bearbeitungs|referenz|fall|anfrage)-?(nummer|nr)
    (bitte )?(geben|nennen|verwenden|belassen|lassen|ändern) sie…(nummer|betreff|betreffzeile|kennung|ticket)
    (status|stand) (ihrer|ihres) (anfrage|tickets|vorgangs)
  `,
  absent: `
    (ich|wir|bin|sind) (bin|sind|ist|befinde|befinden|werde|ich)?…(nicht (im (büro|haus|hause|dienst|office)|erreichbar|am arbeitsplatz|im einsatz|anwesend|verfügbar|in der)|außer haus|ausser haus|abwesend|im urlaub|in urlaub|in elternzeit|im mutterschutz|im ruhestand|in den ferien|krank(geschrieben| gemeldet)|auf (geschäftsreise|dienstreise|reisen|fortbildung)|in karenz|unterwegs|auf urlaub|verreist|auf einer dienstreise|im krankenstand)
    (abwesenheits|urlaubs)(notiz|meldung|nachricht|assistent|benachrichtigung|agent|vertretung|hinweis|zeit|info)
    (bis|ab|am|zum|vom|seit) …(im urlaub|abwesend|nicht im (büro|haus|dienst)|außer haus|urlaubsbedingt|nicht erreichbar|wieder (erreichbar|im büro|da|für sie|zurück|im haus|im dienst|im einsatz|anwesend))
    (ab|am) (dem |montag|dienstag|mittwoch|donnerstag|freitag|\\d)…wieder (erreichbar|im büro|da|für sie|zurück|im haus|im dienst|anwesend|persönlich)
    (nach|bis zu) meiner (rückkehr|wiederkehr)
    (arbeite|arbeitet|bin|ist) (nicht mehr|nicht länger|nicht)( mehr)? (bei|für|im unternehmen|in der firma|im hause|an der)
    (aus dem unternehmen|aus der firma) ausgeschieden
    (haben|hat|ist|sind) (unser )?(betriebsferien|büro|geschäft|betrieb)…(geschlossen|ferien)
    (e-?mails?|nachrichten?|post)( werden| wird)? (wird |werden )?(in dieser zeit |während dessen |währenddessen )?nicht (weitergeleitet|gelesen|automatisch weitergeleitet|bearbeitet|regelmäßig gelesen)
    (befinde mich|bin ich)( derzeit| zurzeit| momentan| aktuell| bis| noch| gerade| vom| ab)…(urlaub|elternzeit|mutterschutz|ferien|krank|abwesend)
    (meine|die) e-?mail-?adresse (hat sich geändert|ist nicht mehr|lautet nun|wird nicht mehr)
    (nur |sehr )?(eingeschränkt|unregelmäßig|bedingt|sporadisch|begrenzt)(en)? (zugriff|erreichbar|zugang|meine e-?mails)
    betriebsurlaub|betriebsferien
  `,
  absentHint: `
    in (dringenden|eiligen|wichtigen|sehr dringenden|unaufschiebbaren|notfällen)( fällen| angelegenheiten| notfällen)?
    (wenden|kontaktieren|melden|schreiben) (sie )?(sich )?(bitte )?(an|bei|meine|meinen|meiner)…(kollegin|kollegen|kollege|vertretung|vertreter|sekretariat|team|assistentin)
    (meine|als|die) (vertretung|vertreterin|vertreter) (ist|hat|übernimmt|übernehmen|sind)
    während meiner (abwesenheit|urlaubszeit)
    (bei|in) dringende[nrm]…(fragen|anliegen|fällen)
    (frohe|schöne|erholsame) (weihnachten|feiertage|ferien|ostern)
    nach meiner rückkehr
  `,
  absentSubject: `
    abwesen(d|heit)
    urlaub
    nicht (im (büro|haus|hause|dienst)|erreichbar|am platz)
    (außer|ausser) haus
    elternzeit|mutterschutz|betriebsferien|ruhestand|dienstreise
    ausgeschieden|nicht mehr (bei|im)
  `,
  automaticSubject: `
    automatische? (antwort|rückmeldung|bestätigung|eingangsbestätigung|nachricht|e-?mail|beantwortung)
    auto-?antwort
    ^automatisch
  `,
  receivedSubject: `
    (eingangs|empfangs|lese|anfrage|sende|versand)-?bestätigung
    bestätigung (ihrer|deiner|der|des|ihres|über)
    (vielen |herzlichen |besten )?dank(e)? (für|ihrer) (ihre|deine|ihr|die|das|eure|dein)
    (ihre|deine) (anfrage|nachricht|e-?mail|mail|kontaktanfrage|mitteilung|bestellung|bewerbung|anmeldung)( (an|bei|auf|vom|von|zu|über|ist|wurde|haben|mit)|$|:| -| \\[| #)
    (wir haben|haben) ihre …(erhalten)
    (ticket|vorgang|fall)( |-)?(nr|nummer|id|#|\\[)
    (anfrage|nachricht|kontaktformular|kontaktanfrage|ticket).{0,40}(erhalten|eingegangen|erstellt|erfasst|übermittelt|gesendet)
    kontakt(formular|anfrage)
    kopie ihrer
  `,
  undelivered: `
    (konnte|konnten|kann|können) (leider )?(nicht|an folgende|an den|keinem|an die)…(zugestellt|übermittelt|ausgeliefert|gesendet|zustellen|übertragen|zugestellt werden|erreicht|versendet)
    (nicht|un)( |-)?(zugestellt|zustellbar|übermittelbar)e?
    (empfänger|benutzer|adresse|postfach|konto|mailbox|e-?mail-?adresse)…(unbekannt|existiert nicht|nicht gefunden|ist voll|überfüllt|nicht bekannt|ungültig|gesperrt|deaktiviert|nicht (mehr )?(existent|verfügbar|gültig|vorhanden|erreichbar|aktiv))
    (zustellung|übermittlung|auslieferung|unzustellbarkeit)…(fehlgeschlagen|fehlgeschlagene|gescheitert|verzögert|nicht möglich|fehler|nicht erfolgreich|verweigert|abgelehnt)
    (fehler|problem) (bei|beim) (der|dem)? ?(zustellung|zustellen|übermittlung|versand)
    (ihre|diese) (nachricht|e-?mail|mail) (hat|wurde|konnte|ist)…(nicht erreicht|abgelehnt|zurückgewiesen|zurückgesendet|verworfen|zurückgeschickt|nicht)
    dauerhaft(er)? fehler
  `,
  undeliveredSubject: `
    unzustellbar
    (zustellung|zustellungs|zustell|übermittlungs|mailzustellung)[a-zäöü-]*.{0,30}(fehl|fehler|benachrichtigung|verzöger|status|gescheitert|unmöglich|problem|bericht)
    (nachricht|mail|e-?mail).{0,30}(nicht zugestellt|konnte nicht|nicht zustellbar|zurück|unzustellbar|nicht übermittelt)
    nicht zugestellt|nicht zustellbar|fehlgeschlagene
    übermittlung(sstatus)?
    unbekannter empfänger
    fehler bei
  `,
  bulkFooter: `
    (newsletter|abonnement|verteiler|benachrichtigungen|e-?mails?|hier)…(abbestellen|abmelden|austragen|kündigen)
    (abmelden|abbestellen|austragen|abmeldung|abmeldelink)
    (keine|nicht mehr|nicht länger)…(newsletter|e-?mails?|informationen|nachrichten|zusendung)…(erhalten|wünschen|möchten|empfangen|mehr)
    (im browser|online|webversion|browser-?version|darstellungsprobleme|nicht (richtig|korrekt) (angezeigt|dargestellt))
    (sie erhalten|du erhältst|sie bekommen) (diese|diesen|den)…(weil|da|aufgrund|wurde|newsletter)
    (diese|dieser) (e-?mail|newsletter|nachricht) (wurde|ging) (an|gesendet|verschickt|versandt|an die)…
    (profil|einstellungen|präferenzen|abonnement|daten)…(ändern|verwalten|aktualisieren|anpassen)
    fügen sie…adressbuch
  `,
  marketing: `
    newsletter|rundbrief|infobrief|pressemitteilung
    \\d{1,3} ?% (rabatt|reduziert|günstiger|sparen)
    (jetzt|hier) (bestellen|kaufen|anmelden|sichern|entdecken|shoppen|lesen|klicken|registrieren|buchen|informieren|ansehen|mehr)
    (mehr|weiter) (erfahren|lesen|infos|informationen)|weiterlesen
    (angebot|rabatt|gutschein|aktion|gewinnspiel|schnäppchen|sonderpreis|verlosung|frühbucher)
    (liebe|sehr geehrte) (leser|kunden|kundin|kundinnen|mitglieder|abonnent|freunde|newsletter|damen und herren|kolleginnen und kollegen|interessent)
    datenschutz(erklärung|hinweise)?|impressum|alle rechte vorbehalten
    folgen sie uns
    (ihre|deine) (rechnung|bestellung|lieferung|sendung|buchung|registrierung|kontoauszug)
    (einladung|save the date|veranstaltung|webinar|seminar|tagung)
  `,
  personal: `
    (ich|hab|habe)( ihnen| dir| mir| es| das| leider| gerade| gern| gerne| mal| auch| nun| schon| bereits| heute| noch)* (habe|bin|kann|könnte|würde|denke|glaube|schicke|sende|schlage|möchte|muss|weiß|finde|hoffe|melde|werde|hätte|freue|rufe|empfehle|verstehe|meine|sehe|verweise|frage|wollte|brauche|suche|nehme|komme)
    (können|könnten|haben|möchten|würden|wollen|brauchen|benötigen|wissen|meinen) (sie|du|wir|ihr)
    (kannst|könntest|hast|magst|willst) du
    (anbei|im anhang|angehängt|beigefügt|wie (besprochen|telefonisch|vereinbart|gewünscht)|leider|gerne|natürlich|selbstverständlich|allerdings|übrigens|eigentlich)
    (mein(e|er|en|em)?) (kollege|kollegin|chef|handy|nummer|frage|meinung|vorschlag)
    (bezüglich|zu) ihrer (frage|anfrage vom)
    (der preis|die kosten|der termin|die lieferzeit|die antwort) (ist|sind|beträgt|betragen|liegt|wäre)
    (danke für die (info|antwort|rückmeldung|schnelle)|das passt|passt|ja,|nein,|alles klar|kein problem|sagen sie|geben sie mir|melde mich|ruf mich|rufen sie mich|sorry|entschuldig|tut mir leid)
  `,
  teamSignOff: `
    (ihr|dein|euer|das|unser) [^.!?\\n,]{0,40}(team|kundenservice|support|kundendienst|serviceteam|kundenbetreuung)
    (kundenservice|kundendienst|kundenbetreuung|service-?team|support-?team|kundencenter|servicecenter|vertriebsteam)
  `,
  formLabels: `
    name
    ihr name
    vorname
    nachname
    familienname
    vor- und nachname
    e-?mail
    e-?mail-?adresse
    ihre e-?mail(-?adresse)?
    mail
    telefon
    telefonnummer
    tel
    rufnummer
    handy
    mobil
    betreff
    nachricht
    ihre nachricht
    mitteilung
    bemerkung(en)?
    kommentar
    anfrage
    ihre anfrage
    anliegen
    firma
    unternehmen
    straße
    strasse
    plz
    ort
    plz ?/ ?ort
    stadt
    land
    anrede
    titel
    thema
    datum
    kundennummer
    bestellnummer
    ip-adresse
    datenschutz
    anschrift
    adresse
    rückruf
  `,
};
