import type { Asker } from '../../../src/driver/index.ts';

/** Invented customers, one for each country whose pages are visited, with a phone and an address as an operator would own. */

interface Place {
  country: string;
  phone: string;
  street: string;
  city: string;
  region: string;
  postalCode: string;
}

const place = (line: string): Place => {
  const [country = '', phone = '', street = '', city = '', region = '', postalCode = ''] = line.split(' | ');
  return { country, phone, street, city, region, postalCode };
};

/** By language: country, phone, street, city, region, postal code. */
const places: Readonly<Record<string, Place>> = {
  ar: place('AE | +971501234567 | Al Wasl Road 12 | Dubai | Dubai | 00000'),
  bg: place('BG | +359881234567 | ul. Shipka 12 | София | София | 1000'),
  ca: place('ES | +34612345678 | Carrer de Balmes 12 | Barcelona | Barcelona | 08007'),
  cs: place('CZ | +420601234567 | Dlouhá 12 | Praha | Praha | 110 00'),
  da: place('DK | +4520123456 | Vestergade 12 | Aarhus | Midtjylland | 8000'),
  de: place('DE | +4915112345678 | Lindenstraße 12 | Köln | Nordrhein-Westfalen | 50674'),
  el: place('GR | +306912345678 | Ermou 12 | Αθήνα | Αττική | 105 63'),
  en: place('US | +12025550143 | 12 Maple Street | Springfield | Illinois | 62701'),
  es: place('ES | +34612345678 | Calle Mayor 12 | Madrid | Madrid | 28013'),
  et: place('EE | +37251234567 | Pikk 12 | Tallinn | Harju | 10123'),
  fi: place('FI | +358401234567 | Mannerheimintie 12 | Helsinki | Uusimaa | 00100'),
  fr: place('FR | +33639981234 | 12 rue des Lilas | Lyon | Rhône | 69003'),
  he: place('IL | +972501234567 | Herzl 12 | תל אביב | תל אביב | 6688101'),
  hr: place('HR | +385911234567 | Ilica 12 | Zagreb | Zagreb | 10000'),
  hu: place('HU | +36301234567 | Petőfi utca 12 | Budapest | Budapest | 1052'),
  id: place('ID | +6281234567890 | Jalan Merdeka 12 | Jakarta | DKI Jakarta | 10110'),
  it: place('IT | +393401234567 | Via Roma 12 | Milano | MI | 20121'),
  ja: place('JP | +819012345678 | 本町1-2-3 | 大阪市 | 大阪府 | 541-0053'),
  ko: place('KR | +821012345678 | 세종대로 12 | 서울 | 서울특별시 | 04524'),
  lt: place('LT | +37061234567 | Gedimino pr. 12 | Vilnius | Vilniaus apskritis | 01103'),
  lv: place('LV | +37120123456 | Brīvības iela 12 | Rīga | Rīga | LV-1010'),
  nl: place('NL | +31612345678 | Dorpsstraat 12 | Utrecht | Utrecht | 3512 AB'),
  no: place('NO | +4740123456 | Storgata 12 | Oslo | Oslo | 0155'),
  pl: place('PL | +48601234567 | ul. Długa 12 | Kraków | małopolskie | 31-147'),
  pt: place('BR | +5511912345678 | Rua das Flores 12 | São Paulo | SP | 01310-100'),
  ro: place('RO | +40721234567 | Strada Lungă 12 | București | București | 010011'),
  ru: place('RU | +79161234567 | ул. Лесная 12 | Москва | Москва | 125047'),
  sk: place('SK | +421901234567 | Dlhá 12 | Bratislava | Bratislavský kraj | 811 01'),
  sl: place('SI | +38640123456 | Slovenska cesta 12 | Ljubljana | Ljubljana | 1000'),
  sv: place('SE | +46701740612 | Storgatan 12 | Malmö | Skåne | 211 20'),
  th: place('TH | +66812345678 | 12 Sukhumvit Road | กรุงเทพมหานคร | กรุงเทพมหานคร | 10110'),
  tr: place('TR | +905321234567 | Atatürk Caddesi 12 | İstanbul | İstanbul | 34000'),
  uk: place('UA | +380501234567 | вул. Лісова 12 | Київ | Київська область | 01001'),
  vi: place('VN | +84912345678 | 12 Lê Lợi | Hà Nội | Hà Nội | 100000'),
  'zh-CN': place('CN | +8613812345678 | 人民路12号 | 上海 | 上海市 | 200001'),
  'zh-TW': place('TW | +886912345678 | 中山路12號 | 台北市 | 台北市 | 100'),
};

const names: NonNullable<Asker['names']> = {
  ja: { firstName: '葵', lastName: '森田' },
  'ja-Kana': { firstName: 'アオイ', lastName: 'モリタ' },
  ko: { firstName: '아다', lastName: '김' },
  zh: { firstName: '雅', lastName: '林' },
  ru: { firstName: 'Ада', lastName: 'Морозова' },
};

/** The customer an operator would ask with on a page of that language. */
export function personFor(language: string, email: string): Asker {
  const { country, ...address } = places[language] ?? places['en'] ?? place('US');
  return {
    firstName: 'Ada',
    lastName: 'Marlow',
    names,
    email,
    company: 'Marlow Interiors',
    jobTitle: 'Owner',
    ...address,
    country,
    locale: `${language.split('-')[0]}-${country}`,
  };
}
