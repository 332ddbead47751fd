import type { FieldRole } from '../../reading.ts';

/** How developers abbreviate in `name` and `id`, whatever language the page speaks. */
export const identifierRoles: Partial<Record<FieldRole, string>> = {
  full_name: `nm | fullname | yourname | fio | realname | sendername | from name | fromname | cname | uname | author | who | naam | nombre | nom | nome | imie | jmeno | meno | navn | namn | nev | isim | adsoyad | ad soyad | onoma | numele | nume | imya | your-name`,
  first_name: `fname | firstname | first | vorname | prenom | imie | forename | givenname | fn | voornaam | fornavn | fornamn | keresztnev | ad`,
  last_name: `lname | lastname | last | nachname | surname | sname | familyname | cognome | apellido | apellidos | sobrenome | nazwisko | prijmeni | achternaam | efternavn | efternamn | soyad | soyadi | ln | vezeteknev`,
  email: `email | mail | emailaddress | eml | correo | courriel | reply to | replyto | emailadres | epost | eposta | from | youremail | mailfrom`,
  phone: `tel | phone | phn | telephone | mobile | cell | fon | telefon | telefono | telefone | celular | cellulare | movil | mob | handy | phonenumber | contactno | telno | tlf | gsm | puhelin | tele | ph | telnr | cellphone`,
  company: `company | comp | org | organization | organisation | business | firma | societe | empresa | azienda | bedrijf | entreprise | companyname | compania | firm | corp | yritys`,
  job_title: `jobtitle | position | job | function | cargo | poste | occupation`,
  website: `website | url | site | homepage | web | www`,
  subject: `subject | subj | topic | betreff | sujet | objet | asunto | oggetto | assunto | onderwerp | temat | predmet | reason | tema | emne | amne | aihe | konu | regarding | thema | subiect | motif | motivo | targy`,
  message: `message | msg | comment | comments | body | content | text | nachricht | mensaje | messaggio | mensagem | bericht | wiadomosc | zprava | sprava | inquiry | enquiry | question | questions | remarks | description | desc | textarea | mesaj | mesaje | uzenet | melding | meddelande | besked | viesti | minima | opmerkingen | comentarios | comentario | commentaire | commentaires | komentarz | tresc | details | notes | detail | feedback | bemerkung | kommentar | mitteilung | soobshchenie | soobshenie | anfrage | messagetext | bemerkungen`,
  address: `address | addr | street | strasse | adresse | direccion | indirizzo | endereco | adres | ulica | adress | address 1 | cim | address line | str | straat | rue | via`,
  city: `city | town | ort | ville | ciudad | citta | cidade | plaats | miasto | mesto | by | stad | sehir | varos | woonplaats | localita | oras`,
  postal_code: `zip | zipcode | postcode | postalcode | plz | cp | postal | cap | cep | codigopostal | codepostal | psc | postnr | postnummer | irsz | kod pocztowy | zip code | postal code | code postal`,
  country: `country | land | pays | pais | paese | kraj | nation`,
  budget: `budget | presupuesto | orcamento`,
  date: `date | datum | dob | birthday | birthdate | fecha | anreise | abreise | arrival | departure | checkin | checkout`,
  order_number: `ordernumber | orderno | orderid | order number | order id | order nr | ordernr | invoice | bestellnummer | bestelnummer`,
  consent: `consent | agree | gdpr | privacy | terms | accept | acceptance | dsgvo | datenschutz | rgpd | agb | policy | tos | acceptance | rodo | lopd | zgoda | conditions | tac | akzeptiert | einverstanden`,
  newsletter_opt_in: `newsletter | subscribe | optin | marketing | mailinglist | opt in | subscription | updates | mailing`,
  captcha: `captcha | securitycode | security code | seccode | verif code | verification code | vcode | kaptcha | capcha | captchacode | verify | antispam | checkcode | authcode | quiz | spamcheck | spam check | math | mathcaptcha | verifycode | securimage | txtcaptcha | imagecode`,
  file: `file | upload | attachment | attach | anhang | datei | cv | resume | files`,
  other: `kundennummer | customer number | customerno | kundennr | fax | telefax | salutation | anrede | gender | username | login | password | pwd | search | q | s | keyword | state | province | region | title | titel | middle name | source | hear | referrer | age | time | coupon | qty | quantity | cc | sendcopy | copy | language | lang | civilite | user name | nickname | nick | street number | house number | housenumber | hausnummer | prefix | ext | extension | friend | rating | file name | utm | hour | persons | adults | children | country code | company size | pec`,
};

/** Words around an identifier that say nothing about its role. */
export const identifierFillers = `txt | text | tb | tbx | input | inp | fld | field | frm | form | ctl | ctrl | contact | your | user | customer | client | cust | my | the | visitor | sender | item | main | page | web | data | id | c | cf | f | wpcf | wpforms | wpform | gform | mce | form field | value | box | enq | req | edit | submitted | element | contacts | kontakt | contacto | contatto | lead | guest | info | webform | fields | answers | person | jform | fb | cform | str | sz | val | new | ninja | nf | et pb | et | pb | quform | caldera | elementor | hs | required | rsform | ff | acf | mail form | ihr | ihre | feld | component | label | control | entry`;
