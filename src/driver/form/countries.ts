/**
 * Facts about countries that forms check: ITU-T E.164 calling code, the national trunk prefix, a postal code of the
 * capital's centre ('' where none are used), and the order in which a date is written.
 */
export interface CountryFacts {
  callingCode: string;
  trunk: string;
  postalCode: string;
  city: string;
  dateOrder: 'dmy' | 'mdy' | 'ymd';
}

const rows: readonly (readonly [string, string, string, string, string, CountryFacts['dateOrder']])[] = [
  ['AE', '971', '0', '', 'Abu Dhabi', 'dmy'],
  ['AR', '54', '0', '1002', 'Buenos Aires', 'dmy'],
  ['AT', '43', '0', '1010', 'Wien', 'dmy'],
  ['AU', '61', '0', '2600', 'Canberra', 'dmy'],
  ['BE', '32', '0', '1000', 'Bruxelles', 'dmy'],
  ['BG', '359', '0', '1000', 'София', 'dmy'],
  ['BR', '55', '0', '70040-010', 'Brasília', 'dmy'],
  ['CA', '1', '1', 'K1A 0A6', 'Ottawa', 'ymd'],
  ['CH', '41', '0', '3011', 'Bern', 'dmy'],
  ['CL', '56', '', '8320000', 'Santiago', 'dmy'],
  ['CN', '86', '0', '100000', '北京', 'ymd'],
  ['CO', '57', '', '110111', 'Bogotá', 'dmy'],
  ['CZ', '420', '', '110 00', 'Praha', 'dmy'],
  ['DE', '49', '0', '10115', 'Berlin', 'dmy'],
  ['DK', '45', '', '1050', 'København', 'dmy'],
  ['EE', '372', '', '10111', 'Tallinn', 'dmy'],
  ['EG', '20', '0', '11511', 'القاهرة', 'dmy'],
  ['ES', '34', '', '28001', 'Madrid', 'dmy'],
  ['FI', '358', '0', '00100', 'Helsinki', 'dmy'],
  ['FR', '33', '0', '75001', 'Paris', 'dmy'],
  ['GB', '44', '0', 'SW1A 1AA', 'London', 'dmy'],
  ['GR', '30', '', '105 57', 'Αθήνα', 'dmy'],
  ['HK', '852', '', '', '香港', 'dmy'],
  ['HR', '385', '0', '10000', 'Zagreb', 'dmy'],
  ['HU', '36', '06', '1051', 'Budapest', 'ymd'],
  ['ID', '62', '0', '10110', 'Jakarta', 'dmy'],
  ['IE', '353', '0', 'D02 X285', 'Dublin', 'dmy'],
  ['IL', '972', '0', '9100000', 'ירושלים', 'dmy'],
  ['IN', '91', '0', '110001', 'New Delhi', 'dmy'],
  ['IR', '98', '0', '1111111111', 'تهران', 'ymd'],
  ['IT', '39', '', '00184', 'Roma', 'dmy'],
  ['JP', '81', '0', '100-0001', '東京', 'ymd'],
  ['KR', '82', '0', '03186', '서울', 'ymd'],
  ['LT', '370', '0', '01103', 'Vilnius', 'ymd'],
  ['LU', '352', '', '1111', 'Luxembourg', 'dmy'],
  ['LV', '371', '', 'LV-1050', 'Rīga', 'dmy'],
  ['MA', '212', '0', '10000', 'Rabat', 'dmy'],
  ['MX', '52', '', '06000', 'Ciudad de México', 'dmy'],
  ['MY', '60', '0', '50000', 'Kuala Lumpur', 'dmy'],
  ['NL', '31', '0', '1012 JS', 'Amsterdam', 'dmy'],
  ['NO', '47', '', '0150', 'Oslo', 'dmy'],
  ['NZ', '64', '0', '6011', 'Wellington', 'dmy'],
  ['PL', '48', '', '00-001', 'Warszawa', 'dmy'],
  ['PT', '351', '', '1100-148', 'Lisboa', 'dmy'],
  ['RO', '40', '0', '030031', 'București', 'dmy'],
  ['RS', '381', '0', '11000', 'Beograd', 'dmy'],
  ['RU', '7', '8', '101000', 'Москва', 'dmy'],
  ['SA', '966', '0', '11564', 'الرياض', 'dmy'],
  ['SE', '46', '0', '111 29', 'Stockholm', 'ymd'],
  ['SG', '65', '', '018956', 'Singapore', 'dmy'],
  ['SI', '386', '0', '1000', 'Ljubljana', 'dmy'],
  ['SK', '421', '0', '811 01', 'Bratislava', 'dmy'],
  ['TH', '66', '0', '10200', 'กรุงเทพมหานคร', 'dmy'],
  ['TR', '90', '0', '06420', 'Ankara', 'dmy'],
  ['TW', '886', '0', '100', '臺北', 'ymd'],
  ['UA', '380', '0', '01001', 'Київ', 'dmy'],
  ['US', '1', '1', '20001', 'Washington', 'mdy'],
  ['VN', '84', '0', '100000', 'Hà Nội', 'dmy'],
  ['ZA', '27', '0', '0002', 'Pretoria', 'ymd'],
];

const facts = new Map(
  rows.map(([code, callingCode, trunk, postalCode, city, dateOrder]) => [
    code,
    { callingCode, trunk, postalCode, city, dateOrder } satisfies CountryFacts,
  ]),
);

/** Other names that lists use. */
const aliases: Readonly<Record<string, readonly string[]>> = {
  AE: ['UAE'],
  CN: ['PRC', 'Mainland China'],
  CZ: ['Czech Republic'],
  GB: ['UK', 'Great Britain', 'England'],
  IR: ['Islamic Republic of Iran'],
  KR: ['Korea', 'Republic of Korea', 'Korea Republic of', '한국'],
  NL: ['The Netherlands', 'Holland'],
  RU: ['Russian Federation'],
  TR: ['Turkey', 'Turkiye'],
  US: ['USA', 'United States of America'],
  VN: ['Viet Nam'],
};

/** Facts of an ISO 3166-1 alpha-2 country; null when it is not in the list. */
export function countryFacts(country: string): CountryFacts | null {
  return facts.get(country.toUpperCase()) ?? null;
}

/** The country's names a form may use: in the given languages, in English and as codes. */
export function countryNames(country: string, languages: readonly string[]): string[] {
  const names = [...languages, 'en'].flatMap((language) => {
    try {
      return new Intl.DisplayNames([language], { type: 'region' }).of(country.toUpperCase()) ?? [];
    } catch {
      return [];
    }
  });
  return [...new Set([...names, ...(aliases[country.toUpperCase()] ?? [])])];
}

/** Every name and code of the countries in the list, as a form in that language may write them. */
export function knownCountries(language: string): string[] {
  return [...facts.keys()].flatMap((country) => [country, ...countryNames(country, [language])]);
}
