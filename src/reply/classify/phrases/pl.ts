import type { PhraseBook } from './book.ts';

export const pl: PhraseBook = {
  languages: ['pl'],
  received: `
    (otrzymaliśmy|otrzymałem|otrzymałam|dotarła|dotarło|przyjęliśmy|zarejestrowaliśmy|wpłynęło|wpłynęła)…(wiadomość|zgłoszenie|zapytanie|e-?mail|zamówienie|formularz|prośbę|pytanie)?
    (twoja|pani\\/?a?|państwa|twoje|pana)? ?(wiadomość|zgłoszenie|zapytanie|formularz|e-?mail|zamówienie|sprawa|pytanie)…(został[ao]?|zostały) …(wysłan[aey]|przyjęt[aey]|otrzyman[aey]|zarejestrowan[aey]|przekazan[aey]|dostarczon[aey]|utworzon[aey]|odebran[aey])
    (potwierdzamy|potwierdzam|potwierdzenie) (otrzymani[ae]|przyjęci[ae]|odbi[óo]r|odbioru|wysłania|rejestracj)
    (wysłan[aoy]|przesłan[aoy]) (pomyślnie|poprawnie)
  `,
  thanks: `
    (dziękujemy|dziękuję) (bardzo |serdecznie )?za (kontakt|skontaktowanie|wiadomość|zgłoszenie|zapytanie|przesłanie|wysłanie|zainteresowanie|wypełnienie|e-?mail|zamówienie|państwa|twoją|pani|pana)
  `,
  promise: `
    (odpowiemy|odpowiedź|skontaktujemy|skontaktuje|odezwiemy|odpowie|udzielimy|zostanie|postaramy|rozpatrzon)…(najszybciej|wkrótce|niezwłocznie|ciągu|możliwe|krótce|najbliższym|z państwem|z tobą|się|odpowiedzi)
    (jak najszybciej|najszybciej jak to możliwe|wkrótce|niezwłocznie|tak szybko|możliwie najszybciej|w najbliższym czasie)
    w ciągu( najbliższych)? (\\d+|24|48|dwóch|kilku)…(godzin|dni)
    (ze względu|z powodu|w związku)…(dużą|duża|dużej|zwiększon)
  `,
  automatic: `
    (ta|ten|ta wiadomość|to jest|jest to|niniejsza|wiadomość)…(automatyczn[aey]|automatycznie|wygenerowan[aey])
    (automatyczn[aey]|autom\\.) (odpowiedź|wiadomość|potwierdzenie|e-?mail)
    (wygenerowan|wysłan)[aeoy] automatycznie|autoresponder|autoodpowiedź
  `,
  noReply: `
    (prosimy |proszę |uprzejmie )*(nie odpowiadać|nie odpowiadaj|o nieodpowiadanie|nie odpisywać|nie odpisuj)
  `,
  copy: `
    (kopia|kopię|treść|treści|szczegóły|podsumowanie|dane) (twoj|państwa|pani|pana|wysłan|wiadomości|zgłoszenia|zapytania|z formularza|formularza)
    (poniżej|oto)…(kopia|kopię|treść|dane|szczegóły)
    (wiadomość|e-?mail|wysłan[aoy]|zapytanie) (została |wysłana )?(wysłana |z |ze |przez |poprzez |za pomocą )+(formularz|stron)
  `,
  ticket: `
    (numer|nr|id)( twojego| państwa| pani| pana)? (zgłoszenia|sprawy|referencyjny|biletu|ticketu|zamówienia|rejestracyjny)
    (zgłoszenie|sprawa|ticket|bilet|zgłoszeniu|sprawie)( nr| numer| o numerze| #| \\[|:)
  `,
  absent: `
    (jestem|będę|przebywam|jesteśmy|obecnie)…(nieobecn[ya]|na urlopie|poza biurem|na zwolnieniu|niedostępn[ya]|w podróży|w delegacji|urlopie)
    (urlop(ie|u)?|nieobecnoś(ć|ci))( od| do| w| jest| trwa| macierzyński)
    (wracam|wrócę|powrócę|po powrocie|do mojego powrotu|będę z powrotem|będę dostępn)
    (nie pracuję|nie pracuje|już nie pracuj)…(już|więcej|w firmie)?
    (ograniczony|brak) dostęp
    (biuro|firma|sklep)…(nieczynn|zamknięt)
  `,
  absentHint: `
    (w|w przypadku) (sprawach|pilnych|nagłych|razie)…(pilnych|pilnej|proszę|kontakt|pilne)
    (proszę o kontakt|kontaktować się|proszę kontaktować)
    (podczas|w czasie|w trakcie) mojej nieobecności
  `,
  absentSubject: `
    nieobecn|urlop|poza biurem|out of office
  `,
  automaticSubject: `
    (automatyczna|autom) (odpowiedź|wiadomość)|odpowiedź automatyczna|autoodpowiedź|^automatycz|potwierdzenie automatyczne
  `,
  receivedSubject: `
    (potwierdzenie|potwierdzamy) (otrzymania|przyjęcia|odbioru|wysłania|zgłoszenia|rejestracji|kontaktu|wiadomości|zamówienia|złożenia)
    (dziękujemy|dziękuję) za
    (otrzymaliśmy|przyjęliśmy) (twoj|państwa|pani|pana|zgłoszenie|wiadomość)
    (twoje|twoja|państwa|nowe|nowa) (zgłoszenie|wiadomość|zapytanie|sprawa)
    (zgłoszenie|sprawa|ticket).{0,30}(nr|#|przyjęt|utworz|zarejestr|\\[)
    formularz(a)? kontaktow|wiadomość ze strony
    kopia (wiadomości|twoj)
  `,
  undelivered: `
    (nie (można|mogła|mógł|mogło|udało|została?|zostało|powiodło))…(dostarcz|doręcz|wysła|dostarczyć|dostarczona)
    (błąd|problem|niepowodzenie)…(dostarcz|doręcz|wysyła|odbiorc)
    (użytkownik|adresat|odbiorca|adres|skrzynka|konto)…(nieznany|nie istnieje|pełna|przepełnion|nieprawidłow|nie znalezion)
  `,
  undeliveredSubject: `
    (niedostarczon|nie dostarczon|niedoręczon|zwrot|błąd|niepowodzenie|stan|status|problem).{0,40}(wiadomoś|poczt|dostarcz|przesył|doręcz|wysył)|niedostarczon
  `,
  bulkFooter: `
    (wypisać|wypisz|zrezygnować|zrezygnuj|rezygnacj|wypisanie|anuluj|anulować)…(newsletter|subskrypcj|lista|listy|się|otrzymywania)
    (nie chcesz|nie chce|nie życzysz|jeśli nie)…(otrzymywać|otrzymywania)
    (zobacz|wyświetl|otwórz|wyświetla|czytaj)…(przeglądarce|online|wersj)
    (otrzymujesz|otrzymujecie|otrzymałeś|otrzymali państwo)…(ponieważ|gdyż|wiadomość|bo)
  `,
  marketing: `
    newsletter|biuletyn|informacja prasowa
    \\d{1,3} ?% (rabatu|taniej|zniżki)
    (kup|sprawdź|zobacz|kliknij|zarejestruj|zapisz się|dowiedz się więcej|czytaj (więcej|dalej)|zamów|skorzystaj|odbierz)( teraz| już| tutaj)?
    (promocj|oferta|rabat|wyprzedaż|zniżk|okazj|gratis|konkurs|kod rabatowy)
    (polityka prywatności|wszelkie prawa|regulamin|administratorem danych|rodo|obserwuj nas)
    (drogi|drodzy|szanowni) (kliencie|klienci|państwo|użytkownik|czytelni)
    (twoja|twoje|twój) (faktura|zamówienie|przesyłka|konto|subskrypcja)
  `,
  personal: `
    (sprawdziłem|sprawdziłam|myślę|uważam|mogę|chciałbym|chciałabym|proponuję|potrzebuję|wysyłam|przesyłam|wydaje mi się|nie wiem|wiem|mam|jestem (zainteresowan|pewn)|rozmawiałem|rozmawiałam|przepraszam|mam nadzieję|dzwoniłem|dzwoniłam|prosiłbym|zadzwonię)
    (czy (może|mógłby|mogłaby|możesz|ma|masz|moglibyśmy|jest)|proszę (o|dać|podać|przesłać)|daj znać|kiedy|ile)
    (w załączeniu|w załączniku|zgodnie z|w odpowiedzi na|niestety|oczywiście|ok,|nie ma problemu)
    (cena|koszt|termin|odpowiedź) (to|wynosi|jest)
  `,
  teamSignOff: `
    zespół [^.!?\\n,]{0,40}|(dział|biuro) (obsługi|sprzedaży|klienta)|obsługa klienta
  `,
  formLabels: `
    imię
    nazwisko
    imię i nazwisko
    e-?mail
    adres e-?mail
    telefon
    numer telefonu
    temat
    wiadomość
    treść
    treść wiadomości
    firma
    adres
    miasto
    kod pocztowy
    kraj
    zgoda
    data
  `,
};
