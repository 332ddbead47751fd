import type { PhraseBook } from './book.ts';

/** Czech and, where it differs, Slovak. */
export const cs: PhraseBook = {
  languages: ['cs', 'sk'],
  received: `
    (obdrželi jsme|přijali jsme|dostali jsme|zaevidovali jsme|obdržali sme|prijali sme|dostali sme|evidujeme)
    (vaše|váš|vaši|vaša|tvoje)? ?(zpráva|dotaz|zprávu|požadavek|poptávka|e-?mail|žádost|objednávka|formulář|správa|požiadavka|otázka)…(byl[ao]?|bol[ao]?|jsme) …(přijat[ao]?|odeslán[ao]?|doručen[ao]?|zaregistrován[ao]?|zaevidován[ao]?|odoslan[áaý]|prijat[áaý]|založen[ao]?|vytvořen[ao]?|předán[ao]?)
    (potvrzujeme|potvrzuji|potvrdzujeme|potvrzení|potvrdenie) (přijetí|příjem|obdržení|doručení|prijatie|prijatia|o přijetí|odeslání)
    úspěšně odeslán|úspešne odoslan
  `,
  thanks: `
    (děkujeme|děkuji|ďakujeme|ďakujem)( vám)? (za|že jste|že ste) (vaši|váš|vaše|zprávu|dotaz|zájem|kontakt|správu|nás|otázku|záujem|zaslání|vyplnění|objednávku|kontaktov)
  `,
  promise: `
    (odpovíme|ozveme|budeme|kontaktovat|kontaktujeme|vyřídíme|odpovedať|odpovieme|ozveme sa|kontaktovať|pokusíme|bude vás)…(nejdříve|brzy|nejkratší|možné|kontaktovat|hodin|dnů|čo najskôr|obratem|najskôr|vás)
    (co nejdříve|v nejbližší době|co nejrychleji|v nejkratší možné době|čo najskôr|v najbližšom čase|obratem|brzy)
    (do|během|v průběhu) (\\d+|24|48|dvou|několika)…(hodin|dnů|dní|pracovních)
  `,
  automatic: `
    (tento|tato|toto je|táto|jedná se)…(automatick[ýáé]|automaticky|generován)
    automatick[áýé] (odpověď|zpráva|e-?mail|potvrzení|odpoveď|správa)
    automaticky (generovan|vygenerovan|odeslan|odoslan)
  `,
  noReply: `
    (prosíme,? |prosím,? )?(neodpovídejte|neodpovedajte)( na)?
  `,
  copy: `
    (kopie|kópia|znění|obsah|text|rekapitulace|shrnutí) (vaší|vašeho|zprávy|dotazu|vašej|odeslan|formuláře|správy)
    (níže|zde)…(kopie|text|rekapitulace|údaje)
    (zpráva|e-?mail|dotaz|správa|odesláno) (z|ze|přes|prostřednictvím|cez) (kontaktního )?(formulář|web|stránek|stránk)
  `,
  ticket: `
    (číslo|id|č\\.) (vašeho |vaší )?(požadavku|tiketu|případu|ticketu|žádosti|reference|objednávky|požiadavky)
    (požadavek|tiket|ticket|případ|požiadavka)( č\\.| číslo| #| \\[|:)
  `,
  absent: `
    (jsem|budu|momentálně|nyní|aktuálně|som|budem)…(mimo kancelář|na dovolené|nepřítom[ne][a-z]*|mimo|na služební cestě|nemocn|na mateřské|na dovolenke|neprítomn[ýá]|nedostupn)
    (dovolen(á|é|ou)|nepřítomnost[i]?)( od| do| v| trvá)
    (vrátím se|po návratu|zpět (budu|v kanceláři)|po mém návratu|vrátim sa|opět k dispozici)
    (již|už) (zde |ve firmě |v )*(nepracuj|nepůsob)
    (kancelář|obchod|firma)…(zavřen|uzavřen|zatvoren)
    celozávodní dovolen
  `,
  absentHint: `
    (v|ve) (naléhavých|urgentních|neodkladných|akutních|naliehavých|případě|nutném)…(případech|kontaktujte|prosím|potřeby|prípadoch|záležitost)?
    (kontaktujte|obraťte se)…(kolegu|kolegyni|na|prosím)
    (během|v době|počas) m(é|ojej) nepřítomnosti
  `,
  absentSubject: `
    nepřítom|neprítom|dovolen|mimo kancelář
  `,
  automaticSubject: `
    automatick[áýé] (odpověď|zpráva|odpoveď|potvrzení|správa)|^automatick
  `,
  receivedSubject: `
    (potvrzení|potvrdenie) (o )?(přijetí|příjmu|odeslání|obdržení|prijat|doručení|objednávky|registrace|žádosti|dotazu)
    (děkujeme|ďakujeme)( vám)? za
    (váš|vaše|vaša|nový|nová) (dotaz|zpráva|požadavek|poptávka|žádost|správa|požiadavka)
    (požadavek|tiket|ticket|případ).{0,30}(č\\.|#|přijat|založen|vytvořen|\\[)
    kontaktní formulář|zpráva z webu|dotaz z webu
    kopie (zprávy|vaš)
  `,
  undelivered: `
    (nelze|nebylo možné|nebyl[ao]?|nemohl[ao]?|nepodařilo)…(doručit|doručen|odeslat|odeslán)
    (chyba|selhání|problém)…(doručen|odeslán|doručov|příjemc)
    (uživatel|příjemce|adresa|schránka|adresát)…(neexistuje|neznám|plná|nenalezen|neplatn)
  `,
  undeliveredSubject: `
    (nedoručiteln|nedoručen|nedoruč|chyba|selhání|stav|upozornění).{0,30}(zpráv|pošt|doruč|odes)|nedoručiteln|nedoručen
  `,
  bulkFooter: `
    (odhlásit|odhlášení|odhlaste|odhlásiť|zrušit odběr)
    (nechcete|nepřejete|nechcem)…(dostávat|zasílat|dostávať|odebírat)
    (zobrazit|zobrazuje|otevřít|prohlédnout)…(prohlížeči|online|webu|prehliadač)
    (dostáváte|obdrželi jste|dostali jste|tento e-?mail)…(protože|byl zaslán|jelikož|pretože|proto)
  `,
  marketing: `
    newsletter|zpravodaj|tisková zpráva
    (sleva|slevy|slevou|akce|akční|zľava|výprodej|dárek|zdarma|soutěž|poukaz|kupón)
    (koupit|objednejte|zjistit více|více informací|klikněte|registrujte|přihlaste se|číst více|nakupujte|využijte|objevte)
    (ochrana osobních údajů|všechna práva|obchodní podmínky|sledujte nás)
    (vážení?|milí) (zákazní|klient|přátelé|čtenáři|kolegové|obchodní)
  `,
  personal: `
    (myslím|mohu|můžu|chtěl bych|chtěla bych|posílám|zasílám|potřebuji|potřebuju|nevím|vím|mám (zájem|dotaz)|doufám|omlouvám|mluvil jsem|zkusil jsem|podíval jsem|navrhuji|prosil bych|zavolám|nemohu|rád bych|ráda bych)
    (můžete|mohl byste|mohla byste|máte|chcete|dejte (mi )?vědět|můžeš|máš|kdy|kolik|napište mi)
    (v příloze|jak jsme|dle dohody|v odpovědi|bohužel|samozřejmě|určitě|ok,|v pořádku)
    (cena|termín|odpověď) (je|činí)
  `,
  teamSignOff: `
    (váš |tým )[^.!?\\n,]{0,30}(tým|podpor)|zákaznick(ý|á|ého) (servis|podpora|servisu|péče|centrum)
  `,
  formLabels: `
    jméno
    příjmení
    jméno a příjmení
    e-?mail
    telefon
    předmět
    zpráva
    dotaz
    text
    firma
    adresa
    město
    psč
    meno
    priezvisko
    správa
    datum
  `,
};
