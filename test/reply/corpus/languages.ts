/** Short letters in many languages, one of each kind: what a page or a mailbox sends by itself, and what a person answers. */
export const letters: readonly {
  language: string;
  acknowledgement: string;
  out_of_office: string;
  human: string;
}[] = [
  {
    language: 'en',
    acknowledgement:
      'Hi Sam,\n\nthanks so much for writing to us! Your note has landed safely and somebody from our little team will come back to you within two working days.\n\nThe Harbour Bakery',
    out_of_office:
      'Hello,\n\nI am on annual leave and will be back at my desk on Monday 14 September. For anything urgent please ring Claire on extension 12.\n\nTom Reeve',
    human:
      'Hi Sam,\n\nyes, the rye loaf is made without milk. We bake it on Tuesdays and Fridays, and it costs 4.20. Shall I put one aside for you?\n\nTom',
  },
  {
    language: 'de',
    acknowledgement:
      'Guten Tag,\n\nvielen Dank für Ihr Interesse. Ihr Schreiben ist bei uns eingetroffen und wird so rasch wie möglich bearbeitet.\n\nIhr Autohaus Kern',
    out_of_office:
      'Guten Tag,\n\nich bin bis zum 4. Oktober im Urlaub. In dringenden Fällen hilft Ihnen meine Kollegin Frau Lenz unter -23.\n\nPaul Kern',
    human:
      'Guten Tag Frau Berg,\n\nder Wagen hat acht Winterreifen dabei, die Inspektion wurde im Mai gemacht. Eine Probefahrt geht am Samstag ab zehn.\n\nPaul Kern',
  },
  {
    language: 'nl',
    acknowledgement:
      'Beste bezoeker,\n\nWe hebben je bericht in goede orde ontvangen en reageren meestal binnen één werkdag.\n\nFietsenmakerij De Kade',
    out_of_office:
      'Wegens vakantie zijn wij gesloten van 3 tot en met 17 augustus. Bij spoed kunt u bellen met 020 0000000.',
    human:
      'Hoi Lotte,\n\nvoor die derailleur moet ik het wiel eruit halen, dat kost ongeveer 45 euro. Breng hem woensdag langs, dan is hij vrijdag klaar.\n\nGerrit',
  },
  {
    language: 'sv',
    acknowledgement:
      'Hej!\n\nTack för ditt mejl. Vi har tagit emot din fråga och svarar normalt inom två arbetsdagar.\n\nKundtjänst',
    out_of_office:
      'Jag har semester till och med den 12 augusti. Vid brådskande ärenden, kontakta min kollega Anna Lind.',
    human:
      'Hej Eva,\n\nstugan har sex bäddar och bastun ingår. Hund går bra men inte i sovrummen. Säg till om vi ska hålla veckan åt dig.\n\nLars',
  },
  {
    language: 'da',
    acknowledgement:
      'Kære kunde\n\nTak for din henvendelse. Vi har modtaget din besked og vender tilbage hurtigst muligt.\n\nHavnens Cykler',
    out_of_office:
      'Jeg holder ferie til og med den 9. august. Haster det, så ring til butikken på 00 00 00 00.',
    human:
      'Hej Mette\n\nkæden skal skiftes sammen med kassetten, ellers springer den. Det bliver 850 kr. og tager en time.\n\nJens',
  },
  {
    language: 'no',
    acknowledgement:
      'Hei,\n\ntakk for at du tok kontakt. Vi har mottatt henvendelsen din og svarer så snart vi kan.\n\nFjordhotellet',
    out_of_office:
      'Jeg er på ferie og er tilbake på kontoret mandag 10. august. Ved hastesaker kan du ringe Kari på 00 00 00 00.',
    human:
      'Hei Ola,\n\nrommet mot fjorden koster 1900 kroner, frokost er med. Båten går klokka ni, så dere rekker den fint.\n\nKari',
  },
  {
    language: 'fi',
    acknowledgement:
      'Hei!\n\nKiitos viestistäsi. Olemme vastaanottaneet sen ja palaamme asiaan kahden arkipäivän kuluessa.\n\nAsiakaspalvelu',
    out_of_office:
      'Olen lomalla 31.7. saakka. Kiireellisissä asioissa ottakaa yhteyttä kollegaani Antti Saloon.',
    human:
      'Hei Liisa,\n\nmökissä on kuusi vuodepaikkaa ja sauna lämpiää puilla. Koira saa tulla, siitä tulee 20 euroa lisää.\n\nMatti',
  },
  {
    language: 'et',
    acknowledgement:
      'Tere!\n\nTäname pöördumise eest. Teie kiri on kätte saadud ja vastame esimesel võimalusel.\n\nKlienditugi',
    out_of_office:
      'Olen puhkusel kuni 15. augustini. Kiireloomuliste küsimustega pöörduge palun kolleegi Mari poole.',
    human:
      'Tere, Kati!\n\nSaun mahutab kuus inimest ja küttepuud on hinna sees. Laupäeval on veel vaba, hind on 90 eurot.\n\nJaan',
  },
  {
    language: 'lv',
    acknowledgement:
      'Labdien!\n\nPaldies par Jūsu ziņu. Mēs to esam saņēmuši un atbildēsim divu darba dienu laikā.\n\nKlientu centrs',
    out_of_office: 'Esmu atvaļinājumā līdz 20. augustam. Steidzamos gadījumos zvaniet kolēģei Ilzei.',
    human:
      'Labdien, Anna!\n\nGultas ir sešas, pirts kurināma ar malku. Suni drīkst ņemt līdzi, tas maksā 10 eiro.\n\nJānis',
  },
  {
    language: 'lt',
    acknowledgement:
      'Sveiki,\n\ndėkojame, kad parašėte. Jūsų žinutę gavome ir atsakysime per dvi darbo dienas.\n\nKlientų aptarnavimas',
    out_of_office: 'Atostogauju iki rugpjūčio 18 d. Skubiais klausimais kreipkitės į kolegę Rasą.',
    human:
      'Sveiki, Jonai,\n\nsodyboje yra šešios lovos, pirtis kūrenama malkomis. Su šunimi galima, už jį imame 10 eurų.\n\nAldona',
  },
  {
    language: 'fr',
    acknowledgement:
      'Bonjour,\n\nnous vous remercions de votre intérêt. Votre courrier nous est bien parvenu et nous reviendrons vers vous dans les meilleurs délais.\n\nLe service clients',
    out_of_office:
      'Bonjour, je suis absente jusqu’au 21 août. En cas d’urgence, merci de joindre Marc au 01 00 00 00 00.',
    human:
      'Bonjour Lucie,\n\nla chambre bleue est libre en octobre, elle est au premier étage et coûte 78 euros. Le petit chien ne gêne pas.\n\nOdile',
  },
  {
    language: 'es',
    acknowledgement:
      'Hola:\n\nGracias por ponerte en contacto con nosotros. Tu mensaje nos ha llegado bien y te contestaremos lo antes posible.\n\nEl equipo de Casa Olmo',
    out_of_office:
      'Estaré de vacaciones hasta el 30 de agosto. Para asuntos urgentes, llame a mi compañera Rosa.',
    human:
      'Hola, Marta:\n\nla habitación azul está libre en octubre y cuesta 65 euros. El perro puede venir si no ladra de noche.\n\nPilar',
  },
  {
    language: 'it',
    acknowledgement:
      'Buongiorno,\n\ngrazie per averci scritto. La sua richiesta è arrivata e le risponderemo entro due giorni lavorativi.\n\nLo staff',
    out_of_office: 'Sono in ferie fino al 25 agosto. Per urgenze potete chiamare il collega Luigi.',
    human:
      'Buongiorno Anna,\n\nla camera azzurra è libera a ottobre e costa 70 euro. Il cane può venire, il giardino è chiuso.\n\nRosa',
  },
  {
    language: 'pt',
    acknowledgement:
      'Olá,\n\nObrigado pelo seu contacto. A sua mensagem foi recebida e responderemos com a maior brevidade possível.\n\nApoio ao cliente',
    out_of_office:
      'Encontro-me de férias até 28 de agosto. Em caso de urgência, ligue para a minha colega Inês.',
    human:
      'Olá Rita,\n\no quarto azul está livre em outubro e custa 60 euros. O cão pode vir, desde que não suba à cama.\n\nJoana',
  },
  {
    language: 'ca',
    acknowledgement:
      'Bon dia,\n\nGràcies per escriure’ns. Hem rebut el teu missatge i et respondrem tan aviat com puguem.\n\nL’equip',
    out_of_office: 'Soc de vacances fins al 31 d’agost. Si és urgent, truqueu a la meva companya Núria.',
    human:
      'Bon dia, Marta,\n\nl’habitació blava és lliure a l’octubre i costa 65 euros. El gos pot venir si no borda de nit.\n\nPilar',
  },
  {
    language: 'ro',
    acknowledgement:
      'Bună ziua,\n\nVă mulțumim pentru mesaj. Solicitarea dumneavoastră a fost primită și vă vom răspunde în cel mai scurt timp.\n\nEchipa',
    out_of_office: 'Sunt în concediu până pe 20 august. Pentru urgențe, sunați la colega mea Ioana.',
    human:
      'Bună ziua, Ana,\n\ncamera albastră e liberă în octombrie și costă 250 de lei. Câinele poate veni, curtea e împrejmuită.\n\nMaria',
  },
  {
    language: 'pl',
    acknowledgement:
      'Dzień dobry,\n\ndziękujemy za kontakt. Państwa wiadomość do nas dotarła, odpowiemy w ciągu dwóch dni roboczych.\n\nBiuro obsługi',
    out_of_office: 'Jestem na urlopie do 22 sierpnia. W pilnych sprawach proszę dzwonić do koleżanki Ewy.',
    human:
      'Dzień dobry,\n\npokój niebieski jest wolny w październiku i kosztuje 220 zł. Pies może przyjechać, ogród jest ogrodzony.\n\nBarbara',
  },
  {
    language: 'cs',
    acknowledgement:
      'Dobrý den,\n\nděkujeme, že jste nám napsali. Vaši zprávu jsme obdrželi a ozveme se vám do dvou pracovních dnů.\n\nZákaznická podpora',
    out_of_office: 'Do 19. srpna čerpám dovolenou. V naléhavých případech volejte kolegyni Janu.',
    human:
      'Dobrý den, paní Nováková,\n\nmodrý pokoj je v říjnu volný a stojí 1400 korun. Pes může přijet, zahrada je oplocená.\n\nMilena',
  },
  {
    language: 'sk',
    acknowledgement:
      'Dobrý deň,\n\nďakujeme za váš záujem. Vašu správu sme dostali a čoskoro sa vám ozveme.\n\nZákaznícka linka',
    out_of_office: 'Do 19. augusta mám dovolenku. V súrnych prípadoch volajte kolegyni Zuzane.',
    human:
      'Dobrý deň, pani Kováčová,\n\nmodrá izba je v októbri voľná a stojí 55 eur. Pes môže prísť, záhrada je oplotená.\n\nMilka',
  },
  {
    language: 'hu',
    acknowledgement:
      'Tisztelt Érdeklődő!\n\nKöszönjük megkeresését. Levelét megkaptuk, munkatársunk két munkanapon belül válaszol.\n\nÜgyfélszolgálat',
    out_of_office: 'Augusztus 23-ig szabadságon vagyok. Sürgős esetben kérem, hívja Katalin kolléganőmet.',
    human:
      'Kedves Anna!\n\nA kék szoba októberben szabad, 18 000 forint egy éjszaka. A kutya jöhet, a kert be van kerítve.\n\nIlona',
  },
  {
    language: 'hr',
    acknowledgement:
      'Poštovani,\n\nhvala što ste nam se javili. Vašu poruku smo primili i odgovorit ćemo u najkraćem roku.\n\nPodrška',
    out_of_office: 'Na godišnjem sam odmoru do 20. kolovoza. U hitnim slučajevima nazovite kolegicu Anu.',
    human:
      'Poštovana Ivana,\n\nplava soba je slobodna u listopadu i stoji 60 eura. Pas može doći, dvorište je ograđeno.\n\nMarija',
  },
  {
    language: 'sl',
    acknowledgement:
      'Pozdravljeni,\n\nhvala za vaše sporočilo. Prejeli smo ga in vam bomo odgovorili v najkrajšem možnem času.\n\nPodpora',
    out_of_office: 'Do 20. avgusta sem na dopustu. V nujnih primerih pokličite kolegico Majo.',
    human:
      'Pozdravljeni, Tina,\n\nmodra soba je oktobra prosta in stane 60 evrov. Pes lahko pride, vrt je ograjen.\n\nMarija',
  },
  {
    language: 'ru',
    acknowledgement:
      'Здравствуйте!\n\nБлагодарим за обращение. Ваше письмо получено, мы ответим в течение двух рабочих дней.\n\nСлужба поддержки',
    out_of_office: 'Я в отпуске до 20 августа. По срочным вопросам звоните моей коллеге Ольге.',
    human:
      'Здравствуйте, Анна!\n\nСиняя комната в октябре свободна и стоит 3500 рублей. С собакой можно, двор огорожен.\n\nМария',
  },
  {
    language: 'uk',
    acknowledgement:
      'Доброго дня!\n\nДякуємо за звернення. Ваш лист отримано, ми відповімо протягом двох робочих днів.\n\nСлужба підтримки',
    out_of_office: 'Я у відпустці до 20 серпня. З термінових питань телефонуйте моїй колезі Ользі.',
    human:
      'Доброго дня, Ганно!\n\nСиня кімната у жовтні вільна й коштує 1500 гривень. З собакою можна, двір огороджений.\n\nМарія',
  },
  {
    language: 'bg',
    acknowledgement:
      'Здравейте,\n\nблагодарим Ви, че ни писахте. Получихме Вашето запитване и ще Ви отговорим в най-кратък срок.\n\nЕкипът',
    out_of_office: 'В отпуск съм до 20 август. При спешни случаи се обадете на колежката ми Мария.',
    human:
      'Здравейте, Ана,\n\nсинята стая е свободна през октомври и струва 80 лева. Кучето може да дойде, дворът е ограден.\n\nМария',
  },
  {
    language: 'el',
    acknowledgement:
      'Καλησπέρα σας,\n\nσας ευχαριστούμε που επικοινωνήσατε μαζί μας. Λάβαμε το μήνυμά σας και θα σας απαντήσουμε το συντομότερο δυνατό.\n\nΗ ομάδα μας',
    out_of_office:
      'Βρίσκομαι σε άδεια μέχρι τις 20 Αυγούστου. Για επείγοντα θέματα καλέστε τη συνάδελφό μου Μαρία.',
    human:
      'Καλησπέρα Άννα,\n\nτο μπλε δωμάτιο είναι ελεύθερο και κοστίζει 60 ευρώ. Ο σκύλος μπορεί να έρθει, η αυλή είναι κλειστή με φράχτη.\n\nΕλένη',
  },
  {
    language: 'tr',
    acknowledgement:
      'Merhaba,\n\nBize yazdığınız için teşekkür ederiz. Mesajınız bize ulaştı, en kısa sürede size dönüş yapacağız.\n\nMüşteri hizmetleri',
    out_of_office:
      '20 Ağustos tarihine kadar yıllık izindeyim. Acil durumlarda arkadaşım Ayşe’yi arayabilirsiniz.',
    human:
      'Merhaba Elif Hanım,\n\nmavi oda ekim ayında boş, geceliği 1800 lira. Köpek gelebilir, bahçemiz çitle çevrili.\n\nFatma',
  },
  {
    language: 'ja',
    acknowledgement:
      'このたびはお問い合わせいただき、誠にありがとうございます。\nお問い合わせ内容を受け付けました。担当者より二営業日以内にご連絡いたします。\n\n株式会社みなと',
    out_of_office:
      '八月二十日まで夏季休暇をいただいております。お急ぎの場合は、同僚の田中までお電話ください。',
    human:
      '山田様\n\n青い部屋は十月に空いており、一泊八千円です。犬もご一緒にどうぞ、庭には柵があります。何日にいらっしゃいますか。\n\n佐藤',
  },
  {
    language: 'zh',
    acknowledgement: '您好！\n\n感谢您的来信，我们已经收到您的留言，工作人员会尽快与您联系。\n\n客户服务部',
    out_of_office: '您好，我正在休假，八月二十日返回办公室。如有急事请拨打同事李华的电话。',
    human:
      '王女士您好，\n\n蓝色的房间十月份还空着，一晚三百元。小狗可以带来，院子有围栏。您打算住几天？\n\n小陈',
  },
  {
    language: 'ko',
    acknowledgement:
      '안녕하세요.\n\n문의해 주셔서 감사합니다. 보내주신 내용은 정상적으로 접수되었으며, 빠른 시일 내에 답변 드리겠습니다.\n\n고객센터',
    out_of_office: '8월 20일까지 휴가입니다. 급한 용무는 동료 김민수에게 전화해 주시기 바랍니다.',
    human:
      '안녕하세요, 이지은님.\n\n파란 방은 10월에 비어 있고 하루에 8만원이에요. 강아지도 데려오실 수 있고 마당에 울타리가 있어요.\n\n박정희',
  },
];
