/** Ukrainian → Latin by the table of the Cabinet of Ministers (No. 55, 2010): what ids and file names are made of. Any text in, only a-z, 0-9 and - out of `slug`. */
import { byWord } from '../text/by-word.ts';

const TABLE: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'h',
  ґ: 'g',
  д: 'd',
  е: 'e',
  є: 'ie',
  ж: 'zh',
  з: 'z',
  и: 'y',
  і: 'i',
  ї: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ь: '',
  ю: 'iu',
  я: 'ia',
  ё: 'io',
  ъ: '',
  ы: 'y',
  э: 'e',
};
/** At the start of a word: «Євген» Yevhen, but «Гаєвич» Haievych. */
const INITIAL: Readonly<Record<string, string>> = { є: 'ye', ї: 'yi', й: 'y', ю: 'yu', я: 'ya' };

const APOSTROPHE = /['’ʼ‘`´′ʹ＇]|\u0301|\u00AD/g;
const LETTER = /\p{L}/u;

/** «Згурський» → Zghurskyi. Capitals are kept: a letter of several becomes «Zh», or «ZH» among capitals. */
export function transliterate(text: string): string {
  const letters = [...text.normalize('NFC').replace(APOSTROPHE, '')];
  let out = '';
  letters.forEach((letter, i) => {
    const lower = letter.toLowerCase();
    const previous = letters[i - 1] ?? '';
    const initial = INITIAL[lower];
    const latin =
      lower === 'г' && previous.toLowerCase() === 'з'
        ? 'gh'
        : initial !== undefined && !LETTER.test(previous)
          ? initial
          : (TABLE[lower] ?? lower);
    if (letter === lower) out += latin;
    else if (isUpper(previous) || isUpper(letters[i + 1] ?? '')) out += latin.toUpperCase();
    else out += latin.slice(0, 1).toUpperCase() + latin.slice(1);
  });
  return out;
}

const isUpper = (letter: string): boolean => letter !== letter.toLowerCase();

/** «Рютте Марк» → riutte-mark; accents of Latin names are dropped; '' when nothing is left. */
export const slug = byWord((name) =>
  transliterate(name.toLowerCase())
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, ''),
);

/** Surname first, as in every index of people: `person:zelenskyi-volodymyr`. */
export const personId = (given: string, family: string): string => `person:${slug(`${family} ${given}`)}`;
