import { describe, expect, it } from 'vitest';
import { asksForSum } from '../../../src/driver/form/understand/arithmetic.ts';
import { identifierSignals } from '../../../src/driver/form/understand/identifier.ts';
import { pageLanguages } from '../../../src/driver/form/understand/language.ts';
import { languages } from '../../../src/driver/form/understand/lexicon/languages.ts';
import {
  actionWords,
  hintWords,
  purposeWords,
  roleWords,
} from '../../../src/driver/form/understand/lexicon/index.ts';
import type { PhraseIndex } from '../../../src/driver/form/understand/match.ts';
import { hasHint, matches } from '../../../src/driver/form/understand/reader.ts';
import { identifierWords, wordsOf } from '../../../src/driver/form/understand/words.ts';

/** Phrases of a list that are read as something else, or in pieces. */
function misreadIn<M extends string>(
  index: PhraseIndex<M>,
  lists: Partial<Record<M, string>>,
  read: ReadonlySet<string>,
): string[] {
  return Object.entries<string | undefined>(lists).flatMap(([meaning, list = '']) =>
    list.split('|').filter((phrase) => {
      const found = matches(index, phrase.replace('*', ''), read);
      return found.length !== 1 || found[0]?.meaning !== meaning;
    }),
  );
}

describe.each(languages.map((language) => [language.code, language] as const))(
  'words of %s',
  (code, language) => {
    it('give a phrase one meaning', () => {
      for (const lists of [language.roles, language.purposes, language.actions]) {
        const phrases = Object.values(lists).flatMap((list) => [
          ...new Set(list.split('|').map((phrase) => wordsOf(phrase).join(' '))),
        ]);
        expect(phrases).not.toContain('');
        expect(phrases.filter((phrase, index) => phrases.indexOf(phrase) !== index)).toEqual([]);
      }
    });

    it('mean what they are listed for, beside English', () => {
      const read = new Set(['en', code]);
      const misread = [
        ...misreadIn(roleWords, language.roles, read),
        ...misreadIn(purposeWords, language.purposes, read),
        ...misreadIn(actionWords, language.actions, read),
      ];
      expect(misread).toEqual([]);
    });

    it('know what conduct needs: proofs of humanity, fields to leave empty, consent, advertising', () => {
      expect(language.roles).toMatchObject({
        captcha: expect.stringContaining('|'),
        consent: expect.stringContaining('|'),
        newsletter_opt_in: expect.stringContaining('|'),
      });
      for (const phrase of (language.hints.leave_empty ?? '').split('|'))
        expect(hasHint('leave_empty', phrase, new Set([code]))).toBe(true);
      expect(language.hints).toMatchObject({ required: expect.anything(), optional: expect.anything() });
    });
  },
);

/** What people read on the sites of each country, by what it asks, does, is for or hints at. */
const sayings: Readonly<Record<string, string>> = {
  en: `subject:I am contacting you as;Please select a topic;Reason for your visit | full_name:Person to contact | captcha:Code in the picture | other:Customer number;How did you hear about us? | message:Describe your problem | send:Submit enquiry | next:Next page | share:Tell your friends | order:Check availability | leave_empty:If you are human;For robots only | marketing:Send me the newsletter | dialling_code:Area code | all_fields:All fields | another_person:Friend's`,
  de: `subject:Ich interessiere mich für;Worum geht es bei Ihrer Anfrage?;Bitte wählen Sie eine Abteilung | full_name:Wem dürfen wir antworten? | captcha:Code im Bild | other:Kundennummer;Bevorzugte Kontaktaufnahme | phone:Nummer für Rückruf | send:Anfrage absenden | next:Nächste Seite | share:Freunden empfehlen | order:Jetzt spenden | register:Jetzt bewerben | leave_empty:Nur für Roboter;Bitte nichts eintragen | dialling_code:Ländervorwahl | all_fields:Alle Felder | another_person:Empfängers`,
  fr: `subject:Votre demande concerne;Choisissez un sujet;Je vous contacte en tant que | full_name:Personne à contacter | captcha:Clé de l'image;Résultat du calcul | other:Numéro client | email:Votre courriel | message:Décrivez votre projet | send:Envoyer ma demande | next:Page suivante | share:Envoyer à un proche | order:Suivre mon colis | leave_empty:Ne rien inscrire | marketing:Recevoir nos | dialling_code:Indicatif | all_fields:Tous les champs | another_person:D'un ami`,
  es: `full_name:Nombre y apellidos;¿Cómo te llamas? | subject:Seleccione un tema;Estoy interesado en;Motivo de su visita | captcha:Letras que ve;Clave de la imagen | other:Número de cliente;Cédula | email:Correo-e | phone:Número de WhatsApp | send:Solicitar cotización | share:Invita a un amigo | order:Reservar mesa | leave_empty:Si usted es humano;No escriba nada | marketing:Recibir novedades | dialling_code:Lada;Prefijo | all_fields:Todos los campos | another_person:De tu amigo`,
  it: `full_name:Nome del referente | subject:Seleziona un argomento;La mia richiesta riguarda | captcha:Risultato della somma;Caratteri che vedi | other:Codice cliente;Modalità di contatto | message:Descrivi il tuo progetto | phone:Numero per essere richiamato | send:Invia la tua richiesta | next:Vai avanti | share:Consiglia a un amico | order:Prenota ora | leave_empty:Lascia il campo vuoto;Non inserire nulla | dialling_code:Prefisso internazionale | all_fields:Tutti i campi | another_person:Dell'amico`,
  pt: `full_name:Nome do responsável | subject:Selecione um assunto;Tenho interesse em | captcha:Não sou um robô;Resultado da soma | other:Número de cliente;Melhor horário para contato | phone:Telefone com DDD | message:Descreva o problema | send:Pedir orçamento | next:Próximo passo | share:Indique um amigo | order:Faça sua reserva | leave_empty:Não preencha este campo;Se você for humano | dialling_code:DDD;Indicativo | all_fields:Todos os campos | another_person:Do seu amigo`,
  nl: `full_name:Naam en voornaam | subject:Kies een onderwerp;Mijn vraag gaat over;Waarover gaat uw vraag? | captcha:Uitkomst van de som;Letters die u ziet | other:Klantnummer;Hoe heb je ons gevonden? | phone:GSM nummer | message:Beschrijf uw probleem | send:Vraag een offerte aan | next:Ga verder | share:Stuur naar een vriend | order:Reserveer een tafel | leave_empty:Vul hier niets in;Dit veld niet gebruiken | dialling_code:Landcode;Netnummer | all_fields:Alle velden | another_person:Van een vriend`,
  sv: `full_name:Vem ska vi svara? | subject:Välj ett ämne;Vad gäller din fråga? | captcha:Tecknen du ser;Är du en robot? | other:Kundnummer;Hur vill du bli kontaktad? | email:Din mejl | message:Beskriv ditt problem | send:Skicka in ansökan | next:Nästa steg | share:Tipsa en kompis | order:Boka bord | leave_empty:Ska lämnas tomt;Endast för robotar | dialling_code:Landskod;Riktnummer | all_fields:Alla fält | another_person:Din väns`,
  da: `full_name:Hvem skal vi svare? | subject:Vælg et emne;Din henvendelse vedrører | captcha:Tegnene du ser;Er du en robot? | other:Kundenummer;Foretrukken kontakt | phone:Hvor kan vi ringe? | message:Beskriv dit problem | send:Send din besked | next:Næste trin | share:Fortæl en ven | order:Book bord | leave_empty:Skal stå tomt;Udfyld ikke dette felt | dialling_code:Landekode | all_fields:Alle felter | another_person:Vennens`,
  no: `full_name:Hvem skal vi svare? | subject:Velg et emne;Hva gjelder din henvendelse? | captcha:Tegnene du ser;Jeg er ikke en robot | other:Kundenummer;Hvor hørte du om oss? | phone:Hvor kan vi nå deg? | message:Beskriv problemet | send:Send meldingen | next:Neste steg | share:Fortell en venn | order:Bestill bord | leave_empty:Ikke skriv noe;Skal være tomt | dialling_code:Landskode | all_fields:Alle feltene | another_person:Vennens`,
  fi: `full_name:Kenelle vastaamme? | subject:Valitse aihe;Mitä asiasi koskee? | captcha:Kuvassa näkyvä koodi;En ole robotti | other:Asiakasnumero;Mistä kuulitte meistä? | email:Vastausosoite | message:Kuvaile ongelma | send:Lähetä yhteydenottopyyntö | next:Seuraava vaihe | share:Suosittele ystävälle | order:Varaa pöytä | leave_empty:Älä täytä tätä kenttää;Jätä täyttämättä | dialling_code:Maakoodi | all_fields:Kaikki kentät | another_person:Ystävän`,
  pl: `full_name:Komu odpowiedzieć? | subject:Proszę wybrać temat;Czego dotyczy zapytanie?;W czym możemy pomóc? | captcha:Wpisz wynik;Litery z obrazka | other:Numer klienta;Preferowana forma kontaktu | phone:Numer do oddzwonienia | message:Opisz swój problem | send:Wyślij zgłoszenie | next:Kolejny krok | share:Zaproś znajomego | order:Zarezerwuj stolik | leave_empty:Nie wypełniaj tego pola;Tylko dla robotów | dialling_code:Numer kierunkowy | all_fields:Wszystkie pola | another_person:Znajomego`,
  cs: `full_name:Komu máme odpovědět? | subject:Vyberte téma;Čeho se týká váš dotaz? | captcha:Znaky z obrázku;Nejsem robot | other:Zákaznické číslo;Způsob kontaktu | email:E-mail pro odpověď | message:Popište svůj problém | send:Odeslat požadavek | next:Další krok | share:Doporučit známému | order:Sledovat zásilku | leave_empty:Nic nepište;Toto pole nevyplňujte | dialling_code:Předvolba | all_fields:Všechna pole | another_person:Příteli`,
  sk: `full_name:Komu máme odpovedať? | subject:Vyberte tému;Čoho sa týka vaša otázka? | captcha:Znaky z obrázka;Nie som robot | other:Zákaznícke číslo;Spôsob kontaktu | email:E-mail pre odpoveď | message:Opíšte problém | send:Odoslať požiadavku | next:Ďalší krok | share:Odporučiť priateľovi | order:Sledovať zásielku | leave_empty:Nič nepíšte;Toto pole nevypĺňajte | dialling_code:Predvoľba | all_fields:Všetky polia | another_person:Priateľovi`,
  ro: `full_name:Cui răspundem? | subject:Selectați un subiect;Mă interesează | captcha:Textul din imagine;Nu sunt robot | other:Cod client;Interval orar | phone:Telefon de contact | message:Descrieți problema | send:Trimite solicitarea | next:Pasul următor | share:Spune unui prieten | order:Rezervă o masă | leave_empty:Nu completați acest câmp;Doar pentru roboți | dialling_code:Prefix | all_fields:Toate câmpurile | another_person:Unui prieten`,
  hu: `full_name:Kinek válaszoljunk? | subject:Válasszon témát;Miről van szó? | captcha:Képen látható karakterek;Nem vagyok robot | other:Ügyfélszám;Számlaszám | phone:Visszahívási telefonszám | message:Írja le a problémát | send:Kérek ajánlatot | next:Következő lépés | share:Küldje el ismerősének | order:Foglaljon asztalt | leave_empty:Ne töltse ki ezt a mezőt;Csak robotoknak | dialling_code:Körzetszám | all_fields:Minden mező | another_person:Barátod`,
  el: `full_name:Πρόσωπο επικοινωνίας | subject:Επιλέξτε θέμα;Με ενδιαφέρει | captcha:Δεν είμαι ρομπότ;Κείμενο της εικόνας | other:Αριθμός πελάτη;Τρόπος επικοινωνίας | message:Περιγράψτε το πρόβλημα | send:Υποβολή αιτήματος | next:Επόμενο βήμα | share:Αποστολή σε φίλο | order:Κράτηση τραπεζιού | leave_empty:Μη γράψετε τίποτα;Μόνο για ρομπότ | dialling_code:Κωδικός χώρας | all_fields:Όλα τα πεδία | another_person:Φίλου`,
  ru: `full_name:Как к вам обращаться? | subject:По какому вопросу?;Выберите тему обращения | captcha:Текст с картинки;Я не робот | other:Номер договора;Способ связи | email:Куда вам ответить? | message:Опишите проблему | send:Узнать стоимость | next:Следующий шаг | share:Рассказать друзьям | order:Отследить заказ | leave_empty:Ничего не пишите;Не заполняйте это поле | dialling_code:Код города | all_fields:Все поля | another_person:Вашего друга`,
  uk: `full_name:Як до вас звертатися? | subject:Оберіть тему;З якого питання? | captcha:Літери з картинки;Я не робот | other:Номер договору;Спосіб зв'язку | email:Куди вам відповісти? | message:Опишіть проблему | send:Дізнатися вартість | next:Наступний крок | share:Розповісти друзям | order:Відстежити замовлення | leave_empty:Нічого не пишіть;Не заповнюйте це поле | dialling_code:Код міста | all_fields:Усі поля | another_person:Вашого друга`,
  tr: `full_name:Yetkili adı soyadı | subject:Hangi konuda?;Lütfen konu seçiniz | captcha:Resimdeki kodu yazınız;İşlemin sonucu kaçtır? | other:Müşteri numarası;Bizi nereden buldunuz? | phone:Cep numaranız | message:Sorununuzu anlatın | send:Talebi gönder | next:Sonraki adım | share:Arkadaşınıza gönderin | order:Sipariş takibi | leave_empty:Bu alanı doldurmayınız;Hiçbir şey yazmayın | dialling_code:Ülke kodu | all_fields:Tüm alanlar | another_person:Arkadaşınızın`,
  ar: `full_name:اسم الشخص المسؤول | subject:اختر الموضوع;سبب الزيارة | captcha:الأحرف في الصورة;ناتج الجمع | other:رقم العميل;طريقة التواصل | phone:رقم الواتساب | message:صف مشكلتك | send:إرسال الاستفسار | next:الخطوة التالية | share:شارك مع أصدقائك | order:احجز موعد | leave_empty:لا تكتب شيئا;للروبوتات فقط | dialling_code:رمز الدولة | all_fields:جميع الحقول | another_person:صديقك`,
  he: `full_name:למי להשיב? | subject:בחר נושא;סוג הבקשה | captcha:אני לא רובוט;תוצאת התרגיל | other:מספר לקוח;שעה נוחה | phone:מספר לחזרה | message:תאר את הבעיה | send:שלח בקשה | next:לשלב הבא | share:ספר לחבר | order:הזמנת שולחן | leave_empty:אל תכתבו כאן;לרובוטים בלבד | dialling_code:קידומת | all_fields:כל השדות | another_person:של חבר`,
  ja: `full_name:ご担当者氏名 | subject:お問い合わせ理由;ご興味のあるサービス | captcha:画像に表示された文字;計算結果 | other:お客様番号;ヨミガナ;ご希望連絡方法 | phone:折り返し先電話番号 | message:具体的なご相談内容 | send:この内容で送信する | next:確認画面へ進む | share:友人に紹介 | order:席を予約 | leave_empty:何も入力しないでください;ロボット専用 | dialling_code:市外局番 | all_fields:すべての項目 | another_person:お友達`,
  zh: `full_name:怎么称呼您;申請人姓名 | subject:请选择主题;選擇部門 | captcha:图片中的字符;請輸入計算結果 | other:客户编号;希望联系方式 | phone:行動電話號碼 | message:描述您的需求 | send:确认提交 | next:下一步骤 | share:分享给朋友 | order:查詢空房 | leave_empty:請勿填寫此欄位;不要输入 | dialling_code:国家区号 | all_fields:所有欄位 | another_person:朋友`,
  ko: `full_name:문의자 성함 | subject:문의 유형 선택;관심 분야 | captcha:보이는 문자;로봇이 아닙니다 | other:고객번호;연락 가능 시간 | phone:HP;회신 연락처 | message:궁금하신 사항 | send:상담 신청하기 | next:다음 단계 | share:친구에게 추천 | order:객실 예약 | leave_empty:입력하지 마십시오;로봇 전용 | dialling_code:국가번호 | all_fields:모든 항목 | another_person:친구의`,
  vi: `full_name:Tên người liên hệ | subject:Chọn chủ đề;Bạn quan tâm đến | captcha:Ký tự bạn thấy;Kết quả phép tính | other:Mã khách hàng;Thời gian gọi lại | phone:SĐT;Số Zalo | message:Mô tả vấn đề của bạn | send:Gửi đi | next:Bước tiếp theo | share:Chia sẻ với bạn bè | order:Theo dõi đơn hàng | leave_empty:Vui lòng không điền;Chỉ dành cho robot | dialling_code:Mã vùng | all_fields:Tất cả các trường | another_person:Bạn bè`,
  id: `full_name:Penanggung jawab | subject:Pilih topik;Saya tertarik dengan | captcha:Huruf pada gambar;Saya bukan robot | other:Nomor pelanggan;Cara menghubungi | phone:No. HP;HP | message:Jelaskan masalah anda | send:Ajukan pertanyaan | next:Langkah berikutnya | share:Ajak teman | order:Pesan kamar | leave_empty:Jangan diisi;Hanya untuk robot | dialling_code:Kode negara | all_fields:Semua kolom | another_person:Teman anda`,
  bg: `full_name:Лице за контакт;Трите имена | email:Електронна поща | phone:Телефон за връзка | subject:Интересувам се от;Изберете тема | captcha:Символите от картинката | other:Клиентски номер;Как научихте за нас? | message:Опишете проблема | send:Изпрати запитване | next:Следваща стъпка | share:Препоръчай на приятел | order:Добави в количката | leave_empty:Не попълвайте;Само за роботи | dialling_code:Код на страната | all_fields:Всички полета | another_person:Приятелка`,
  hr: `full_name:Osoba za kontakt;Ime i prezime | email:Adresa e-pošte | phone:Broj mobitela | subject:Upit se odnosi na;Odaberite temu | captcha:Znakovi sa slike | other:Broj ugovora;Kako ste čuli za nas? | message:Opišite problem | send:Pošalji upit | next:Sljedeći korak | share:Preporučite prijatelju | order:Dodaj u košaricu | leave_empty:Ne popunjavajte;Samo za robote | dialling_code:Pozivni broj države | all_fields:Sva polja | another_person:Prijatelja`,
  sr: `full_name:Лице за контакт;Ovlašćeno lice | email:Адреса е-поште;Imejl adresa | phone:Број мобилног телефона | subject:Изаберите тему;Razlog obraćanja | captcha:Карактере са слике | other:Број уговора;Kako ste saznali za nas? | message:Опишите проблем | send:Пошаљи упит | next:Следећи корак;Sledeći korak | share:Препоручите пријатељу | order:Додај у корпу | leave_empty:Не попуњавајте;Treba da ostane prazno | dialling_code:Позивни број | all_fields:Сва поља | another_person:Пријатеља`,
  sl: `full_name:Kontaktna oseba;Ime in priimek | email:E-poštni naslov | phone:Mobilna številka | subject:Izberite temo;Razlog za stik | captcha:Znaki s slike | other:Davčna številka;Kako ste izvedeli za nas? | address:Vaš naslov | message:Opišite težavo | send:Oddaj povpraševanje | next:Naslednji korak | share:Pošljite prijatelju | order:Dodaj v košarico | leave_empty:Ne izpolnjujte;Naj ostane prazno | dialling_code:Klicna koda | all_fields:Vsa polja | another_person:Prijatelja`,
  lt: `full_name:Vardas ir pavardė;Kontaktinis asmuo | email:El. pašto adresas;E. paštas | phone:Mobilusis telefonas | subject:Pasirinkite temą;Kreipimosi priežastis | captcha:Kodą iš paveikslėlio | other:Kliento numeris;Kaip apie mus sužinojote? | message:Kuo galime padėti? | send:Siųsti užklausą | next:Kitas žingsnis | share:Rekomenduoti draugui | order:Į krepšelį | leave_empty:Nepildykite;Turi likti tuščias | dialling_code:Šalies kodas | all_fields:Visi laukai | another_person:Draugo`,
  lv: `full_name:Vārds, uzvārds;Kontaktpersona | email:E-pasta adrese | phone:Tālruņa numurs | subject:Izvēlieties tēmu;Saziņas iemesls | captcha:Burtus no attēla | other:Klienta numurs;Kā uzzinājāt par mums? | message:Kā varam palīdzēt? | send:Nosūtīt pieteikumu | next:Nākamais solis | share:Ieteikt draugam | order:Ielikt grozā | leave_empty:Neaizpildiet;Jāpaliek tukšam | dialling_code:Valsts kods | all_fields:Visi lauki | another_person:Drauga`,
  et: `full_name:Ees- ja perekonnanimi;Kontaktisiku nimi | email:E-posti aadress | phone:Telefoni number | subject:Valige teema;Pöördumise põhjus | captcha:Tähed pildilt | other:Kliendinumber;Kust kuulsite meist? | message:Kuidas saame aidata? | send:Saada päring | next:Järgmine samm | share:Soovita sõbrale | order:Lisa ostukorvi | leave_empty:Ärge täitke;Peab jääma tühjaks | dialling_code:Suunakood | all_fields:Kõik väljad | another_person:Sõbra`,
  ca: `full_name:Nom i cognoms;Persona de contacte | email:Correu electrònic | phone:Telèfon de contacte | subject:Trieu un tema;Motiu de la consulta | captcha:Lletres de la imatge | other:Número de soci;Com ens heu conegut? | message:Com us podem ajudar? | send:Envia la consulta | next:Pas següent | share:Recomana a un amic | order:Afegeix a la cistella | leave_empty:No ompliu;Ha de quedar buit | dialling_code:Codi de país | all_fields:Tots els camps | another_person:Del teu amic`,
  fa: `full_name:نام و نام خانوادگی;شخص رابط | email:پست الکترونیکی | phone:شماره تماس | subject:نوع درخواست;موضوع را انتخاب کنید | captcha:کد امنیتی;حروف تصویر | other:شماره مشتری;نحوه آشنایی با ما | message:متن پیام | send:ارسال درخواست | next:مرحله بعدی | share:ارسال به دوست | order:افزودن به سبد | leave_empty:پر نکنید;باید خالی باشد | dialling_code:پیش شماره | all_fields:همه فیلدها | another_person:دوستان`,
  th: `full_name:ชื่อ-นามสกุล;ชื่อผู้ติดต่อ | email:ที่อยู่อีเมล | phone:เบอร์โทรศัพท์ | subject:กรุณาเลือกหัวข้อ;ประเภทคำถาม | captcha:ตัวอักษรในภาพ | other:รหัสลูกค้า;เวลาที่สะดวก | message:รายละเอียดเพิ่มเติม | send:ส่งข้อความ | next:ขั้นตอนถัดไป | share:แนะนำเพื่อน | order:หยิบใส่ตะกร้า | leave_empty:ห้ามกรอก;ปล่อยช่องนี้ว่าง | dialling_code:รหัสประเทศ | all_fields:ทุกช่อง | another_person:ของเพื่อน`,
};

const indexes = [roleWords, actionWords, purposeWords] as const;
const spokenHints = ['leave_empty', 'marketing', 'dialling_code', 'all_fields', 'another_person'] as const;

/** What a whole text is read as, by the words of one language: its meaning in each list. */
function readings(text: string, code: string): string[] {
  const read = new Set(['en', code]);
  const found = [...indexes, ...spokenHints.map((hint) => hintWords(hint))].flatMap((index) =>
    matches<string>(index, text, read),
  );
  const whole = wordsOf(text).length;
  return found
    .filter(({ language, length }) => language === code && length === whole)
    .map(({ meaning }) => meaning);
}

describe.each(languages.map(({ code }) => code))('sites in %s', (code) => {
  it.each(
    (sayings[code] ?? '').split(' | ').flatMap((entry) => {
      const [meaning = '', texts = ''] = entry.split(/:(.*)/s);
      return texts.split(';').map((text) => [text, meaning] as const);
    }),
  )('"%s": %s', (text, meaning) => {
    expect(readings(text, code)).toContain(meaning);
  });
});

describe('a word of two languages', () => {
  it.each([
    ['Nombre', 'full_name', 'es'],
    ['Naslov', 'subject', 'hr'],
    ['Naslov', 'address', 'sl'],
    ['عنوان', 'subject', 'fa'],
    ['العنوان', 'address', 'ar'],
    ['Prénom', 'first_name', 'fr'],
    ['Prenume', 'first_name', 'ro'],
    ['Kraj', 'country', 'pl'],
    ['Kraj', 'city', 'sl'],
    ['Pošta', 'city', 'sl'],
    ['Asunto', 'subject', 'es'],
    ['Maa', 'country', 'fi'],
  ])('%s asks for %s in %s', (text, role, code) => {
    expect(matches(roleWords, text, new Set(['en', code])).map(({ meaning }) => meaning)).toEqual([role]);
  });

  it.each([
    ['Asunto', 'address_line', 'es'],
    ['Nombre', 'all_fields', 'es'],
    ['Side project', 'address_line', 'en'],
  ] as const)('%s is no hint of %s in %s', (text, hint, code) => {
    expect(hasHint(hint, text, new Set(['en', code]))).toBe(false);
  });
});

it('finds Thai phrases within a text without blanks', () => {
  const roles = (text: string) => matches(roleWords, text, new Set(['th'])).map(({ meaning }) => meaning);
  expect(roles('กรุณากรอกเบอร์โทรศัพท์มือถือของคุณ')).toContain('phone');
  expect(roles('โปรดระบุที่อยู่อีเมลที่ใช้งานได้')).toEqual(['email']);
});

describe('words of a text', () => {
  it.each([
    ['Straße und Hausnummer', 'address', 'de'],
    ['E-MAIL-ADRESSE', 'email', 'de'],
    ['Telefonszám', 'phone', 'hu'],
    ['Telefonnummer', 'phone', 'sv'],
    ['ADINIZ SOYADINIZ', 'full_name', 'tr'],
    ['Prenume', 'first_name', 'ro'],
    ['Numer telefonu', 'phone', 'pl'],
    ['البريد الإلكتروني', 'email', 'ar'],
    ['Ηλεκτρονικό Ταχυδρομείο', 'email', 'el'],
    ['お名前（フリガナ）', 'other', 'ja'],
    ['Username', 'other', 'en'],
    ['Email address', 'email', 'en'],
    ['Tell us about your project', 'message', 'en'],
    ['Opište kód z obrázku', 'captcha', 'cs'],
  ])('%s asks for %s', (text, role, language) => {
    expect(matches(roleWords, text, new Set(['en', language])).map(({ meaning }) => meaning)).toContain(role);
  });

  it.each([
    ['contactForm[e-mail_2]', ['contact', 'form', 'email', '2']],
    ['txtFullName', ['txt', 'full', 'name']],
    ['your-company', ['your', 'company']],
  ])('%s is made of %j', (identifier, words) => {
    expect(identifierWords(identifier)).toEqual(words);
  });
});

describe('an identifier', () => {
  it.each([
    ['q', ['other']],
    ['q1', []],
    ['contactemail', ['email']],
    ['surname', ['last_name']],
    ['username', ['other']],
    ['form_2', []],
    ['billing_postcode', ['postal_code']],
  ])('%s speaks of %j', (identifier, roles) => {
    const signals = identifierSignals('name', identifier, new Set(['en']));
    expect(signals.map(({ match }) => match.meaning)).toEqual(roles);
  });
});

describe('a sum to work out', () => {
  it.each([
    ['3 + 4 =', 'en'],
    ['What is two plus five?', 'en'],
    ['Wie viel ist drei plus vier?', 'de'],
    ['Combien font 3 + 4 ?', 'fr'],
  ])('"%s" is one', (text, language) => {
    expect(asksForSum(text, new Set([language]))).toBe(true);
  });

  it.each(['24/7 support', '10-20 people', 'Phone (+49 123-456)', 'Size 3 x 4 m', 'Where are you?'])(
    '"%s" is none',
    (text) => {
      expect(asksForSum(text, new Set(['en']))).toBe(false);
    },
  );
});

describe('the languages of a page', () => {
  it.each([
    ['nb-NO', '', 'no'],
    ['in', '', 'id'],
    ['bs-BA', '', 'hr'],
    ['sr-Latn', '', 'sr'],
    ['DE_at', '', 'de'],
    [null, 'Schreiben Sie uns, wir antworten Ihnen gern innerhalb von zwei Werktagen.', 'de'],
    ['en', 'Napište nám, rádi vám odpovíme na všechny vaše dotazy do dvou pracovních dnů.', 'cs'],
  ])('declared %s, written "%s": %s', (declared, text, primary) => {
    expect(pageLanguages(declared, text).primary).toBe(primary);
  });

  it('reads in English whatever is declared', () => {
    expect([...pageLanguages('fi', '').languages]).toEqual(['en', 'fi']);
  });
});
