import { countryFacts } from './countries.ts';

/** How many boxes a number is split into, and which one is meant, counted from 0. */
export interface PhonePart {
  index: number;
  count: number;
  maxLength: number | null;
}

/** The digits after the calling code; null when the number is of a country that is not in the list. */
function nationalDigits(phone: string, country: string): string | null {
  const facts = countryFacts(country);
  const digits = phone.replaceAll(/\D/g, '');
  return facts !== null && digits.startsWith(facts.callingCode)
    ? digits.slice(facts.callingCode.length)
    : null;
}

/** A placeholder such as `(555) 123-4567` or `+49 ___ ______` as a picture to fill with digits. */
function shaped(picture: string, digits: string): string | null {
  const slots = picture.replaceAll(/[^\d_#xX]/g, '').length;
  if (slots !== digits.length || /[a-wyz]/i.test(picture)) return null;
  let next = 0;
  return picture.replaceAll(/[\d_#xX]/g, () => digits[next++] ?? '');
}

/** A phone number in the ways forms want it, most usual first. `phone` is E.164. */
export function phoneForms(phone: string, country: string, placeholder: string): string[] {
  const all = phone.replaceAll(/\D/g, '');
  const national = nationalDigits(phone, country);
  if (national === null) return [phone, all];
  const { trunk = '', callingCode = '' } = countryFacts(country) ?? {};
  // North America dials 1 as a trunk prefix, but nobody writes it.
  const dialled = trunk === '1' ? national : `${trunk}${national}`;
  const pictures = [dialled, national, all].map((digits) => shaped(placeholder, digits));
  const american = national.length === 10 ? [national.replace(/^(\d{3})(\d{3})(\d{4})$/, '$1-$2-$3')] : [];
  const forms = [
    ...pictures.filter((picture) => picture !== null),
    phone,
    `+${callingCode} ${national}`,
    dialled,
    ...american,
    `00${all}`,
    all,
    national,
  ];
  return [...new Set(forms)];
}

/** The piece of the number that belongs into one of several boxes. */
export function phonePiece(phone: string, country: string, part: PhonePart): string[] {
  const national = nationalDigits(phone, country) ?? phone.replaceAll(/\D/g, '');
  const code = countryFacts(country)?.callingCode ?? '';
  if (part.count === 2) {
    if (part.index === 0) return [`+${code}`, code, `00${code}`, national.slice(0, 3)];
    return [national, national.slice(3)];
  }
  const cuts = [0, 3, 6, national.length];
  const piece = national.slice(
    cuts[part.index],
    part.index === part.count - 1 ? undefined : cuts[part.index + 1],
  );
  return [part.maxLength === null ? piece : piece.slice(0, part.maxLength)];
}
