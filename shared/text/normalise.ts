// Folds text so that two spellings of the same words compare equal: case, accents, ligatures, apostrophes and spaces.

const ligatures: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ı: 'i' };
const combiningMarks = /\p{M}+/gu;
const apostrophes = /[‘’‛ʼʹ′`]/g;
const dashes = /[‐‑‒–—―−]/g;
/** Zero-width characters, soft hyphens, byte-order marks: people never see them. */
const unseen = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** Nothing to fold but capitals: most cells. */
const plain = /^(?:[!-_a-~]+(?: [!-_a-~]+)*)?$/;
/** Nor anything but letters and marks that fold one by one: most sentences. */
const usual = /^[!-_a-~À-ÖØ-öø-ÿŒœ«»’–—…]+(?: [!-_a-~À-ÖØ-öø-ÿŒœ«»’–—…]+)*$/;
const folded: ReadonlyMap<string, string> = new Map(Array.from('àáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿßœ«»’–—…', (letter) => [letter, foldAny(letter)]));

/** Lower case, no accents (whether composed or not), plain apostrophes and hyphens, single spaces (no-break ones too), trimmed. Idempotent. */
export function normalise(text: string): string {
  if (plain.test(text)) return text.toLowerCase();
  return usual.test(text) ? text.toLowerCase().replace(/[^ -~]/g, (letter) => folded.get(letter) ?? letter) : foldAny(text);
}

function foldAny(text: string): string {
  return text
    .normalize('NFC')
    .replace(/´/g, "'")
    .replace(/[¼½¾]/g, ' $&')
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(apostrophes, "'")
    .replace(/⁄/g, '/')
    .replace(combiningMarks, '')
    .replace(/[œæßøłđı]/g, (letter) => ligatures[letter] ?? letter)
    .replace(dashes, '-')
    .replace(unseen, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The words of a text, folded, without any punctuation. */
export function wordsOf(text: string): readonly string[] {
  return normalise(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
