/** Syllables of Latin letters as Japanese hears them: consonant, then a, i, u, e, o, and the consonant alone. */
const rows: readonly (readonly [string, string])[] = [
  ['sch', 'シャ シ シュ シェ ショ シュ'],
  ['tch', 'チャ チ チュ チェ チョ ッチ'],
  ['sh', 'シャ シ シュ シェ ショ シュ'],
  ['ch', 'チャ チ チュ チェ チョ チ'],
  ['th', 'サ シ ス セ ソ ス'],
  ['ph', 'ファ フィ フ フェ フォ フ'],
  ['ck', 'カ キ ク ケ コ ック'],
  ['qu', 'クァ クィ ク クェ クォ ク'],
  ['ts', 'ツァ ツィ ツ ツェ ツォ ツ'],
  ['b', 'バ ビ ブ ベ ボ ブ'],
  ['c', 'カ シ ク セ コ ク'],
  ['d', 'ダ ディ ドゥ デ ド ド'],
  ['f', 'ファ フィ フ フェ フォ フ'],
  ['g', 'ガ ギ グ ゲ ゴ グ'],
  ['h', 'ハ ヒ フ ヘ ホ ー'],
  ['j', 'ジャ ジ ジュ ジェ ジョ ジ'],
  ['k', 'カ キ ク ケ コ ク'],
  ['l', 'ラ リ ル レ ロ ル'],
  ['m', 'マ ミ ム メ モ ム'],
  ['n', 'ナ ニ ヌ ネ ノ ン'],
  ['p', 'パ ピ プ ペ ポ プ'],
  ['q', 'カ キ ク ケ コ ク'],
  ['r', 'ラ リ ル レ ロ ル'],
  ['s', 'サ シ ス セ ソ ス'],
  ['t', 'タ ティ トゥ テ ト ト'],
  ['v', 'ヴァ ヴィ ヴ ヴェ ヴォ ヴ'],
  ['w', 'ワ ウィ ウ ウェ ウォ ウ'],
  ['x', 'クサ クシ クス クセ クソ クス'],
  ['y', 'ヤ イ ユ イェ ヨ イ'],
  ['z', 'ザ ジ ズ ゼ ゾ ズ'],
  ['', 'ア イ ウ エ オ'],
];
const vowels = 'aiueo';
const syllables = new Map(
  rows.flatMap(([consonant, kana]) =>
    kana.split(' ').map((syllable, index) => [`${consonant}${vowels[index] ?? ''}`, syllable] as const),
  ),
);
const longest = 4;

/** A Latin name in katakana, syllable by syllable; hiragana becomes katakana, anything else stays. */
export function toKatakana(text: string): string {
  const letters = text
    .normalize('NFKD')
    .replaceAll(/(?<=\p{Script=Latin})\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/([b-df-hj-np-tv-z])\1/g, '$1');
  let written = '';
  for (let at = 0; at < letters.length;) {
    const syllable = syllableAt(letters, at);
    written += syllable?.kana ?? hiraganaAsKatakana(letters[at] ?? '');
    at += syllable?.length ?? 1;
  }
  return written;
}

function syllableAt(letters: string, at: number): { kana: string; length: number } | null {
  for (let length = longest; length > 0; length -= 1) {
    const kana = syllables.get(letters.slice(at, at + length));
    if (kana !== undefined && at + length <= letters.length) return { kana, length };
  }
  return null;
}

const hiraganaToKatakana = 0x60;

function hiraganaAsKatakana(letter: string): string {
  return /[ぁ-ゖ]/.test(letter)
    ? String.fromCodePoint((letter.codePointAt(0) ?? 0) + hiraganaToKatakana)
    : letter;
}

/** Katakana in hiragana. */
export function toHiragana(text: string): string {
  return text.replaceAll(/[ァ-ヶ]/g, (letter) =>
    String.fromCodePoint((letter.codePointAt(0) ?? 0) - hiraganaToKatakana),
  );
}
