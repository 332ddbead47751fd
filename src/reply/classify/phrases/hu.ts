import type { PhraseBook } from './book.ts';

export const hu: PhraseBook = {
  languages: ['hu'],
  received: `
    (megkaptuk|megkaptam|fogadtuk|rögzítettük|beérkezett|megérkezett)…(levelét|üzenetét|megkeresését|üzeneted|leveled|kérését|üzenete|megkeresése|hozzánk|kérdését|jelentkezését|rendelését)?
    (üzenetét|levelét|megkeresését|üzenete|üzeneted|levele|kérése|bejelentése)…(megkaptuk|megérkezett|elküldtük|rögzítettük|továbbítottuk|sikeresen|beérkezett|fogadtuk)
    (visszaigazol(juk|ás)|igazoljuk)…(level|üzenet|érkez|átvétel)?
    sikeresen (elküld|megérkez|rögzít)
  `,
  thanks: `
    (köszönjük|köszönöm|köszönettel vettük)…(megkeres|üzenet|level|érdeklőd|hogy (felvette|írt|kapcsolat|megkeres|minket)|jelentkez|bizalm|rendel)
  `,
  promise: `
    (hamarosan|rövidesen|munkatársunk|kollégánk|munkatársaink|kollégáink|mielőbb|igyekszünk)…(válaszol|felvesszük|felveszi|jelentkez|megválaszol|keresni|választ|kapcsolat|keresi|válaszolni)
    (a lehető leghamarabb|amint lehetséges|mielőbb|hamarosan|rövid időn belül|legkésőbb|a lehető legrövidebb)
    (\\d+|24|48|két|egy|néhány) (munkanapon|órán|napon) belül
  `,
  automatic: `
    (ez|ezt|jelen|ez egy)…(automatikus(an)?|automata|gépi)
    automatikus(an)? (válasz|üzenet|generált|küldött|visszaigazol|levél|e-?mail|értesítés)
  `,
  noReply: `
    (kérjük,? )?(ne válaszoljon|ne válaszolj|válaszolni nem|erre (a|az) (levél|e-?mail|üzenet)re ne)
  `,
  copy: `
    (az )?(üzenet|levél|megkeresés|ön üzenete|elküldött)( másolata| tartalma| szövege| adatai)
    (alább|az alábbi)…(üzenet|adatok|másolat)
    (üzenet|e-?mail|levél)…(kapcsolatfelvételi űrlap|weboldal|honlap|űrlap)
  `,
  ticket: `
    (ügy|bejelentés|hibajegy|ticket|azonosító|referencia|ügyszám)(ének|e)? ?-?(szám|azonosító|#|száma|azonosítója)
  `,
  absent: `
    (szabadságon|házon kívül|távol|irodán kívül|betegszabadság|nem vagyok|szabadságomat|külföldön)…(vagyok|leszek|tartózkodom|töltöm|elérhető|irodában)?
    (visszatér|legközelebb|újra|ismét)…(dolgozom|irodában|elérhető|munkába|vagyok)
    (nem dolgozom|nem dolgozik|már nem)…(cég|itt|dolgoz)
    (irodánk|üzletünk)…zárva
  `,
  absentHint: `
    sürgős (esetben|ügyben|ügyekben|kérdés)
    (távollétem|szabadságom) (alatt|ideje)
    (kérem|kérjük),? (keresse|forduljon|hívja)…(kollégám|kolléganőm)?
  `,
  absentSubject: `
    házon kívül|szabadság|távollét|nem vagyok
  `,
  automaticSubject: `
    automatikus (válasz|üzenet|visszaigazol)|^automatikus
  `,
  receivedSubject: `
    (visszaigazolás|visszaigazolása|átvételi|megerősítés)
    köszönjük (megkeres|üzenet|level|érdekl|jelentkez|a)
    (megkaptuk|megérkezett|beérkezett)
    (hibajegy|bejelentés|ügy|ticket).{0,20}(#|szám|azonosító|\\[)
    (kapcsolat(felvétel)?i? ?űrlap|üzenet a)
  `,
  undelivered: `
    (nem (sikerült|lehetett|lehet|kézbesíthető))…(kézbesíteni|kézbesít|elküldeni|továbbítani)
    (kézbesíthetetlen|kézbesítési hiba|címzett|postafiók|felhasználó)…(nem létezik|ismeretlen|megtelt|hiba|nem található)
  `,
  undeliveredSubject: `
    kézbesít(hetetlen|ési|és)|nem kézbesít|sikertelen
  `,
  bulkFooter: `
    (leiratkozás|leiratkozni|leiratkozhat|iratkozzon le|iratkozz le)
    (nem (szeretne|szeretnél|kíván))…(kapni|hírlev|értesít)
    (böngészőben|online verzió|webes)
    (azért kapta|azért kapod|ezt a (levelet|hírlevelet))…(mert|küld)
  `,
  marketing: `
    hírlevél|sajtóközlemény
    (akció|kedvezmény|ajánlat|ingyenes|leárazás|nyereményjáték|kupon)
    (vásárlás|megrendelem|részletek|kattintson|kattints|tovább|regisztráljon|jelentkezz|olvasson|fedezze)
    (adatvédelmi|minden jog|kövessen minket|ászf)
    (kedves|tisztelt) (ügyfel|vásárló|olvasó|partner|előfizető|hölgyem)
  `,
  personal: `
    (én|szerintem|gondolom|tudok|tudom|szeretném|szeretnék|küldöm|csatolom|megnéztem|megkérdeztem|remélem|sajnálom|elnézést|javaslom|örülök|felhívom|beszéltem)
    (tudna|tudnál|tudja|van|lenne|kérem,? (jelezze|írja|küldje)|szólj|mikor|mennyi|megfelel)
    (mellékelve|csatoltan|ahogy (megbeszéltük)|válaszolva|sajnos|természetesen|persze|rendben|oké,)
    (az ár|az ára|a költség|a válasz)
  `,
  teamSignOff: `
    (a |az )?[a-záéíóöőúüű.]+ (csapata|csapat|ügyfélszolgálat)|ügyfélszolgálat
  `,
  formLabels: `
    név
    neve
    vezetéknév
    keresztnév
    e-?mail
    e-?mail cím
    telefon
    telefonszám
    tárgy
    üzenet
    cég
    cégnév
    cím
    város
    irányítószám
  `,
};
