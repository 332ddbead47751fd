import { fold } from './words.ts';

/** `picture` in the languages of the lexicon, folded. */
const pictureWords =
  /imag|immagin|bild|billed|picture|obraz|(^|[^a-z])kep(en|rol|bol)?([^a-z]|$)|afbeelding|plaatje|kuva|resim|resmi|gambar|(^|[^a-z])hinh|εικον|картин|изображен|зображен|малюн|صور|תמונ|画像|图|圖|그림|이미지/;

/** Does a text speak of a picture? */
export function asksForPicture(text: string): boolean {
  return pictureWords.test(fold(text));
}
