import type { PhraseBook } from './book.ts';

export const fi: PhraseBook = {
  languages: ['fi', 'et'],
  received: `
    (olemme|olen) (vastaanottaneet|vastaanottanut|saaneet|kirjanneet)
    (viestisi|viestinne|yhteydenottosi|yhteydenottonne|tilauksesi|tiedustelusi|palautteesi|lomakkeesi|pyyntösi|hakemuksesi|sähköpostisi)…(on|vastaanotettu|saapunut|lähetetty|kirjattu|otettu|tallennettu|välitetty)
    (vahvistamme|vahvistus|vahvistaa|kuittaus)…(vastaanot|viesti|saap)
  `,
  thanks: `
    (kiitos|kiitämme|kiitokset) (yhteydenotostasi|yhteydenotostanne|viestistäsi|viestistänne|yhteydenotosta|viestistä|tilauksestasi|palautteestasi|palautteesta|mielenkiinnosta|tiedustelusta|sinulle|hakemuksestasi)
  `,
  promise: `
    (vastaamme|otamme|palaamme|käsittelemme|pyrimme|ollaan|olemme)…(mahdollisimman pian|yhteyttä|pian|kuluessa|sinulle|teille|arkipäivän|tunnin|vastaamaan|asiaan)
    (mahdollisimman (pian|nopeasti)|pikaisesti|viipymättä)
    (\\d+|yhden|kahden|kolmen) (arkipäivän|tunnin|vuorokauden|työpäivän|päivän) (kuluessa|sisällä|aikana)
    (ruuhka|ruuhkan|suuren määrän)
  `,
  automatic: `
    (tämä|viesti|tämä on)…(automaatti|automaattinen|automaattisesti)
    automaatti(nen |s)?(vastaus|viesti|ilmoitus|vahvistus)|automaattisesti (lähetetty|luotu)
  `,
  noReply: `
    (älä|älkää|ei (voi|tarvitse)) (vastaa|vastatko|vastata)
  `,
  copy: `
    (kopio|yhteenveto|sisältö) (viestistäsi|lähettämästäsi|viestistä|lomakkeesta)
    (alla|ohessa)…(kopio|viestisi|tiedot)
    (viesti|lähetetty|yhteydenotto) (lähetetty )?(lomakkeella|verkkosivu|sivuston|kotisivu|lomakkeen)
  `,
  ticket: `
    (tiketti|tapaus|asia|palvelupyyntö|viite|tukipyyntö|tapauksen|tiketin|palvelupyynnön)(n)? ?-?(numero|nro|#|id|tunnus)
  `,
  absent: `
    (olen|en ole|olemme|lomalla|poissa)…(lomalla|poissa|poissa toimistolta|matkoilla|vapaalla|sairaslomalla|tavoitettavissa|työmatkalla|vanhempainvapaalla|äitiyslomalla|toimistolla)
    (palaan|palaamme|takaisin) (töihin|toimistolle|lomalta|taas)?
    (loma|poissaolo)(ni|lla|ilmoitus|viesti)?
    (en (enää )?työskentele|ei (enää )?työskentele)
  `,
  absentHint: `
    (kiireellisissä|kiireisissä|kiireellinen|kiireellisessä) (asioissa|tapauksissa|asia|asiassa)?
    (ota yhteyttä|ottakaa yhteyttä)
    poissaoloni aikana
  `,
  absentSubject: `
    poissa|lomalla|poissaolo
  `,
  automaticSubject: `
    automaattinen (vastaus|viesti)|automaattivastaus|^automaatti
  `,
  receivedSubject: `
    (vahvistus|kuittaus|vastaanottokuittaus)
    kiitos (yhteyd|viesti|tilau|palaut)
    (viestisi|yhteydenottosi|palautteesi|hakemuksesi|uusi)
    (tiketti|tapaus|palvelupyyntö).{0,20}(#|nro|\\[|luotu|vastaanot)
    yhteydenottolomake
  `,
  undelivered: `
    (ei (voitu|voida|pystytty|onnistunut|toimitettu))…(toimittaa|lähettää|toimitettu)
    (vastaanottajaa|osoite|osoitetta|postilaatikko|käyttäjää)…(ei (löydy|ole|löytynyt)|täynnä|tuntematon)
  `,
  undeliveredSubject: `
    (toimittaminen|toimitus|viestin|lähetys|palautettu|ei (voitu|toimitettu)).{0,30}(epäonnistu|toimit|ei|virhe)|epäonnistui
  `,
  bulkFooter: `
    (peruuta tilaus|peru tilaus|poistu (posti)?listalta|lopeta tilaus|peruuttaa)
    (et halua|ette halua)…(vastaanottaa|enää|saada)
    (avaa|katso|lue)…(selaimessa|verkossa|selain)
    (saat tämän|sait tämän|olet saanut)…(koska|viestin)
  `,
  marketing: `
    uutiskirje|tiedote
    (tarjous|alennus|kampanja|ilmainen|ale\\b|arvonta|etu)
    (osta|tilaa|lue lisää|klikkaa|ilmoittaudu|tutustu|varaa)( nyt| tästä| heti)?
    (tietosuojaseloste|kaikki oikeudet|seuraa meitä|käyttöehdot)
    (hyvä|arvoisa) (asiakas|jäsen|vastaanottaja|lukija)
  `,
  personal: `
    (luulen|voin|haluaisin|tarkistin|kysyin|lähetän|minä|minun|mielestäni|toivon|ajattelin|soitan|pahoittelen|olen (kiinnostunut|sitä mieltä)|en tiedä|sain)
    (voitko|voisitko|voitteko|onko|haluatko|oletko|kerro|ilmoita minulle|milloin|paljonko|sopiiko)
    (liitteenä|ohessa|kuten sovittu|valitettavasti|kyllä|totta kai|ok,|selvä|ei haittaa)
    (hinta|vastaus|toimitusaika) (on|olisi)
  `,
  teamSignOff: `
    asiakaspalvelu|asiakastuki|[a-zåäö]+ tiimi\\b
  `,
  formLabels: `
    nimi
    etunimi
    sukunimi
    sähköposti
    sähköpostiosoite
    puhelin
    puhelinnumero
    aihe
    viesti
    yritys
    osoite
    postinumero
    kaupunki
    palaute
  `,
};
