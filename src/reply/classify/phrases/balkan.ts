import type { PhraseBook } from './book.ts';

/** Romanian, Croatian, Slovenian and Serbian in Latin script: the most usual phrases of each. */
export const balkan: PhraseBook = {
  languages: ['ro', 'hr', 'sl', 'sr', 'bs'],
  received: `
    am (primit|înregistrat|recepționat)
    (mesajul|cererea|solicitarea|e-?mailul|comanda) (dumneavoastră|dvs|tău|ta)?…(a fost|au fost|s-a) …(primit|trimis|înregistrat|transmis|recepționat|expediat)ă?
    (confirmăm|confirmare) (de )?(primire|recepți)
    (zaprimili|primili|dobili|prejeli) (smo)?…(poruku|upit|sporočilo|zahtjev|vaš|vaše)
    (vaša|vaš|vaše) (poruka|upit|sporočilo|zahtjev|povpraševanje|zahteva)…(zaprimljen|poslan|prejet|primljen|uspješno|uspešno)
  `,
  thanks: `
    (vă |îți )?mulțumim (pentru|că)|mulțumesc pentru (mesaj|interes|contact)
    (hvala|zahvaljujemo)( vam)? (na|za|što) (vaš|upit|poru|sporočil|kontakt|javlj|ste|se)
  `,
  promise: `
    (vom (reveni|răspunde|contacta)|vă vom|veți (primi|fi contactat)|veți fi)…(curând|posibil|ore|scurt|răspuns|contactat|contacta|răspunde|reveni)
    (cât mai (curând|repede)|în cel mai scurt|în scurt timp|în (\\d+|24|48) (de )?(ore|zile))
    (odgovorit|javit|kontaktirat|odgovorili|kontaktirali|odgovoriti)…(najkraćem|uskoro|što prije|najkrajšem|prije|čim|kmalu)
    (u najkraćem (mogućem )?roku|što je prije moguće|v najkrajšem (možnem )?času|čim prej|uskoro)
  `,
  automatic: `
    (mesaj|răspuns|e-?mail) (generat )?automat|generat automat|trimis automat
    (automatska|automatski|automatski generirana|samodejn[oi]|avtomatsk[oi]) (poruka|odgovor|sporočilo|generiran)
  `,
  noReply: `
    (vă rugăm )?(nu răspunde)ți?|ne odgovarajte|ne odgovarjajte
  `,
  absent: `
    (sunt|voi fi|mă aflu)…(în concediu|plecat|absent|în afara biroului|indisponibil)
    (revin|mă întorc|voi reveni|la întoarcere)
    (nisam|nisem|trenutno|sam na|sem na|odsut[ae]n|na godišnjem|na dopustu|van ureda|izven pisarne|na odmoru|na bolovanju)
    (vraćam se|vračam se|po povratku|nakon povratka|po vrnitvi)
  `,
  absentHint: `
    (pentru|în caz de|în) (urgențe|urgență|probleme urgente|cazuri urgente)
    (za hitne|u hitnim|v nujnih|za nujne|u slučaju hitnosti)
  `,
  absentSubject: `
    (în )?concediu|absent|godišnji|dopust|odsutn|odsotn
  `,
  automaticSubject: `
    răspuns automat|automatski odgovor|samodejni odgovor|avtomatski odgovor
  `,
  receivedSubject: `
    (confirmare|confirmarea) (de )?(primire|a|mesaj|comand)|am primit|mulțumim (pentru)
    (potvrda|potrditev) (primitka|prejema|upita|o)|hvala (na|za|vam)|vaš upit|vaše (sporočilo|povpraševanje)
  `,
  undelivered: `
    (nu a putut|nu au putut|nu poate) fi (livrat|trimis)
    (nije|ni|nisu) (moguće |mogoče |bilo moguće )?(isporučen|dostaviti|dostavljen|isporučiti)
  `,
  undeliveredSubject: `
    nelivrat|livrare eșuată|nije isporučen|nedostavljen|ni dostavljen|neisporučen
  `,
  bulkFooter: `
    dezabon|odjav(a|ite|i)|odjavite se
    (nu mai dori(ți|ți)|ako (više )?ne želite|če ne želite)
    (vizualiza|pregled|poglej)…(browser|online|pregledniku|brskalniku)
  `,
  marketing: `
    newsletter|reduceri|reducere|ofertă|popust|akcija|gratuit|besplatno|brezplačno
    (cumpără|comandă|află mai mult|saznajte više|kupite|preberite več|naručite)
    (stimate|dragi|spoštovani|poštovani) (client|clienți|kupci|kupac|stranke|partneri)
  `,
  personal: `
    (cred|aș dori|pot|am (verificat|vorbit|văzut|atașat)|vă trimit|îți trimit|din păcate|desigur|sper|îmi pare rău)
    (mislim|mogu|želio bih|šaljem|pošiljam|provjerio|preveril|nažalost|žal|naravno|nadam se|upam)
    (puteți|ați putea|doriți|možete|možete li|imate|biste|lahko|ali|spuneți|javite|sporočite)
    (prețul|costul|cijena|cena) (este|je)
  `,
  formLabels: `
    nume
    prenume
    telefon
    subiect
    mesaj
    ime
    prezime
    ime i prezime
    priimek
    poruka
    sporočilo
    predmet
    zadeva
    naslov
    e-?mail
  `,
};
