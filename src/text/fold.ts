/** Folding for look-up: word → key. Keys compare, they are never shown and never stored as evidence. */

const APOSTROPHES = /[’ʼ‘`´′ʹ＇]|(?<=\p{L})"(?=\p{L})/gu;
const DASHES = /[‑–—−‐]/g;
/** Stress marks, soft hyphens and what has no width stand inside words and mean nothing to us. */
const IGNORABLE = /[\u0301\u00AD\u200B-\u200D\u2060\uFEFF]/g;
const PLAIN = /^[а-яіїє]*$/;
const LATIN = /[a-z]/;
const CYRILLIC = /\p{Script=Cyrillic}/u;

/** Latin letters that look like Cyrillic ones: a slip of the keyboard that real texts are full of. */
const LOOKALIKE: Readonly<Record<string, string>> = {
  a: '\u0430',
  c: '\u0441',
  e: '\u0435',
  i: '\u0456',
  k: '\u043A',
  m: '\u043C',
  o: '\u043E',
  p: '\u0440',
  t: '\u0442',
  x: '\u0445',
  y: '\u0443',
};
/** These look alike as capitals only: «Hімеччина», «Bашингтон». */
const CAPITAL_LOOKALIKE: Readonly<Record<string, string>> = { B: '\u0432', H: '\u043D' };

/** «Прем’єр‑міністр» → `прем'єр-міністр`; ґ is looked up as г; Latin look-alikes inside a Cyrillic word become Cyrillic. */
export function fold(word: string): string {
  // most words are their own key, and changing the case of Cyrillic is dear
  if (PLAIN.test(word)) return word;
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  const key = lower
    .normalize('NFC')
    .replace(IGNORABLE, '')
    .replace(APOSTROPHES, "'")
    .replace(DASHES, '-')
    .replaceAll('\u0491', '\u0433');
  if (!LATIN.test(key) || !CYRILLIC.test(key) || key.includes('-')) return key;
  if (/[BH]/.test(word)) return fold(word.replace(/[BH]/g, (letter) => CAPITAL_LOOKALIKE[letter] ?? letter));
  return key.replace(/[aceikmoptxy]/g, (letter) => LOOKALIKE[letter] ?? letter);
}

/** The words of a list by their keys. */
export const folded = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(fold));
