import type { PhraseBook } from './book.ts';

export const nl: PhraseBook = {
  languages: ['nl', 'af'],
  received: `
    (wij|we|ik) (hebben|heb)…(ontvangen|in goede orde)
    (uw|je|jouw|het|de) (bericht|aanvraag|e-?mail|mail|vraag|verzoek|formulier|bestelling|melding|inschrijving|reactie|sollicitatie|contactformulier|ticket|gegevens|aanmelding)…(is|zijn|werd|wordt|hebben) (succesvol |goed |in goede orde |nu )*(ontvangen|verzonden|verstuurd|geregistreerd|aangemaakt|doorgestuurd|binnengekomen|opgeslagen|aangekomen|in behandeling|verwerkt|geplaatst)
    (bevestigen|bevestigt|bevestig)…(ontvangst|ontvangen)
    ontvangstbevestiging
    (goed |in goede orde )ontvangen
    in behandeling (genomen|nemen)
  `,
  thanks: `
    (hartelijk |heel |veel )?(dank|bedankt|dankjewel|dankuwel)( u| je)? ?(hartelijk )?voor (uw|je|jouw|het|de|uw interesse|contact)
    (wij|we) (danken|bedanken) (u|je)
  `,
  promise: `
    (wij|we|een|onze|er|u|je|hier)…(nemen|neemt|zullen|zal|reageren|beantwoorden|krijgt|ontvangt|komen|streven|hoort|behandelen|doen ons best)…(contact|reactie|antwoord|spoedig|mogelijk|zo snel|werkdag|uur|van ons|beantwoord)
    (zo (snel|spoedig) mogelijk|spoedig|binnenkort|op korte termijn|zo gauw mogelijk|zsm)
    binnen (\\d+|een|één|twee|enkele|24|48)…(uur|werkdag(en)?|dagen)
    (vanwege|door|in verband met)…(grote|hoge|drukte|groot aantal|vele)
  `,
  automatic: `
    (dit|deze|dit is een)…(automatisch(e)?|gegenereerd)
    automatisch(e)? (gegenereerd(e)?|verzonden|antwoord|bericht|bevestiging|reactie|e-?mail|mail|ontvangstbevestiging|verstuurd)
    auto-?reply
  `,
  noReply: `
    (u kunt |je kunt |gelieve |graag )?niet (op deze|op dit|beantwoorden|reageren|antwoorden|te beantwoorden)
    (deze|dit) (e-?mail|bericht|mailbox|adres)…(niet (worden )?(beantwoord|gelezen|beantwoorden|gecontroleerd))
    (reageer|antwoord|beantwoord) niet op
  `,
  copy: `
    (kopie|samenvatting|overzicht|inhoud|gegevens|details) van (uw|je|het|de|jouw) (bericht|aanvraag|vraag|formulier|inzending|gegevens|verzoek|ingevulde|reactie)
    (hieronder|onderstaand|hierbij|ter bevestiging)…(kopie|samenvatting|overzicht|gegevens|bericht|vindt|ziet|staat)
    (u heeft|je hebt|u hebt) (het volgende|de volgende|onderstaande)
    (uw|je) (bericht|vraag|gegevens|opmerking(en)?|reactie) ?:
    (bericht|mail|e-?mail|verzonden|verstuurd) (verzonden |verstuurd )?(via|vanaf|vanuit) (het |de |uw |onze |ons )?(contactformulier|website|formulier|site)
  `,
  ticket: `
    (ticket|referentie|zaak|melding|aanvraag|dossier|case|kenmerk|incident|klant)-?(nummer|nr\\.?|id)
    (ticket|melding|aanvraag|case|incident) (#|is aangemaakt|\\d|\\[)
    (onder|met|voorzien van) (het |ticket|nummer|referentie)
    (vermeld|noem|gebruik|houd)…(nummer|referentie|onderwerp)
  `,
  absent: `
    (ik ben|ben ik|wij zijn|is|ben)( momenteel| op dit moment| tot| vanaf| van| t/m| wegens| met| er| helaas)*…(afwezig|niet aanwezig|op vakantie|met vakantie|niet op kantoor|met verlof|buiten kantoor|niet bereikbaar|vrij\\b|ziek\\b|met zwangerschapsverlof|op reis|uit het kantoor|niet in de gelegenheid)
    (afwezigheids|vakantie)(bericht|melding|assistent|periode|sluiting)?( van| tot| t/m)?
    (terug|weer (aanwezig|bereikbaar|op kantoor|terug)|bij terugkomst|na mijn (vakantie|terugkomst|verlof)|mijn terugkeer)
    (werk|werkt|ben|is) niet meer (werkzaam|bij|voor|in dienst)|niet langer werkzaam|uit dienst
    (beperkt|geen) (toegang|bereikbaar)…(mail|e-?mail)?
    (kantoor|winkel|bedrijf)…gesloten
    (zwangerschaps|ouderschaps|bevallings)verlof
  `,
  absentHint: `
    (bij|in|voor|indien)( \\w+){0,2} (spoed|dringende|urgente|noodgevallen|dringend|spoedeisende|urgent)
    (contact opnemen|neem contact op|wenden|mailen|bellen)…(collega|mijn|met|secretariaat)
    (tijdens|gedurende) mijn (afwezigheid|vakantie|verlof)
    (uw|je) (mail|e-?mail|bericht)…(niet (gelezen|doorgestuurd))
  `,
  absentSubject: `
    afwezig|niet (aanwezig|op kantoor|bereikbaar)|vakantie|met verlof|buiten kantoor|uit dienst|niet meer werkzaam
  `,
  automaticSubject: `
    automatisch(e)? (antwoord|bericht|bevestiging|reactie|ontvangst)|^automatisch
  `,
  receivedSubject: `
    (ontvangst|bevestiging|ontvangen|verzend)-?(bevestiging)?( van| uw| aanvraag|:|$)
    (bedankt|dank|hartelijk dank)( u)? voor
    (wij|we) hebben uw
    (uw|je|nieuwe) (bericht|aanvraag|vraag|e-?mail|mail|melding|verzoek|contactaanvraag|bestelling|reactie|inschrijving)( |$|:)
    (ticket|melding|aanvraag|case|incident).{0,30}(#|nr|nummer|aangemaakt|ontvangen|geregistreerd|\\[)
    contactformulier|contactaanvraag
    kopie van
  `,
  undelivered: `
    (kan|kon|konden|is|kunnen|werd)( helaas)? niet…(bezorgd|afgeleverd|verzonden|worden bezorgd|bezorgen|besteld|bereikt)
    (fout|probleem|mislukt(e)?|storing)…(bezorging|aflevering|verzending|bezorgen|afleveren|ontvangers?)
    (gebruiker|ontvanger|adres|mailbox|geadresseerde|postvak)…(onbekend|bestaat niet|vol|niet gevonden|ongeldig|niet bestaat)
    niet (bezorgd|afgeleverd|besteld)
  `,
  undeliveredSubject: `
    (onbestelbaar|niet (bezorgd|afgeleverd|bestelbaar|geleverd)|bezorging|aflevering|bezorg)[a-z]*
    (bericht|mail|e-?mail).{0,20}(niet|retour|teruggestuurd|mislukt)
  `,
  bulkFooter: `
    (afmelden|uitschrijven|afmeldlink|schrijf je uit|meld je af|uitschrijflink|opzeggen)
    (niet (langer|meer)|geen)…(ontvangen|nieuwsbrief|e-?mails? meer)
    (bekijk|lees|open)…(browser|online|webversie)|webversie|online versie
    (u ontvangt|je ontvangt|ontvang je|ontvangt u)…(omdat|deze|dit)
    (voorkeuren|gegevens|profiel|abonnement)…(wijzigen|aanpassen|beheren)|(wijzig|beheer)…(voorkeuren|gegevens|profiel)
    (deze|dit) (e-?mail|bericht|nieuwsbrief) is (verzonden|verstuurd|gestuurd) (aan|naar)
  `,
  marketing: `
    nieuwsbrief|persbericht
    \\d{1,3} ?% korting
    (bestel|koop|shop|ontdek|klik|schrijf je in|meld je aan|lees (meer|verder)|bekijk|meer informatie|profiteer|download|reserveer)( nu| hier| direct| snel)?
    (aanbieding|korting|actie|uitverkoop|gratis|kortingscode|winactie|voordeel)
    (privacy ?(statement|verklaring|beleid)|algemene voorwaarden|alle rechten|volg ons|disclaimer)
    (beste|geachte) (klant|klanten|lezer|leden|abonnee|relatie|collega's|vrienden)
    (uw|je) (factuur|bestelling|pakket|abonnement|account)
  `,
  personal: `
    (ik (heb|ben|kan|zal|wil|denk|hoop|zou|stuur|ga|weet|vind|had|wilde|kom|zie|begrijp|bel|hoor|vraag|was|moet)|heb ik|kan ik|zal ik|mijn (collega|nummer|vraag|mening|excuses|telefoon))
    (kunt u|kun je|kan je|heeft u|heb je|wilt u|wil je|zou u|zou je|weet u|weet je|laat (het )?(me|mij|even|ons) weten|laat u|is het mogelijk|wat vind)
    (in de bijlage|bijgevoegd|zoals (afgesproken|besproken)|in antwoord op uw|met betrekking tot|helaas|natuurlijk|inderdaad|prima|akkoord|sorry|excuses|geen probleem|graag gedaan|alvast|groetjes|top,)
    (de prijs|de kosten|de levertijd|het antwoord) (is|zijn|bedraagt|wordt)
  `,
  teamSignOff: `
    (het |ons |uw )?team (van )?[^.!?\\n,]{0,30}|klantenservice|afdeling [a-z]+|klantcontact|servicedesk
  `,
  formLabels: `
    naam
    uw naam
    je naam
    voornaam
    achternaam
    voorletters
    e-?mail
    e-?mailadres
    uw e-?mail
    telefoon
    telefoonnummer
    mobiel
    onderwerp
    bericht
    uw bericht
    vraag
    opmerking(en)?
    bedrijf
    bedrijfsnaam
    organisatie
    adres
    straat
    plaats
    woonplaats
    postcode
    land
    aanhef
    datum
    ordernummer
  `,
};
