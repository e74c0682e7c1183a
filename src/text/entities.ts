/** Text with HTML entities → the text that they stand for, of the same length: what is left over is filled with what means nothing there. */

const ENTITY = /&(?:#(\d{1,6})|#x([\da-fA-F]{1,5})|([a-zA-Z]{2,8}));/g;
const NAMED: ReadonlyMap<string, string> = new Map([
  ['apos', "'"],
  ['rsquo', '’'],
  ['lsquo', '‘'],
  ['shy', '\u00AD'],
  ['nbsp', '\u00A0'],
  ['thinsp', '\u2009'],
  ['ensp', '\u2002'],
  ['emsp', '\u2003'],
  ['laquo', '«'],
  ['raquo', '»'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['bdquo', '„'],
  ['quot', '"'],
  ['mdash', '—'],
  ['ndash', '–'],
  ['hellip', '…'],
  ['euro', '€'],
  ['pound', '£'],
  ['yen', '¥'],
]);

const APOSTROPHE = /^['’‘ʼ]$/;
const INVISIBLE = /^[\u00AD\u200B-\u200D\u2060]$/;
const LETTER = /^\p{L}$/u;
const DIGIT = /^\d$/;
/** Marks and signs that a text is read by. */
const SHOWN = /^[«»“”„"—–…€£¥$₴%№.,:;!?()]$/;
const OPENS = /^[«„“(€£¥$₴№]$/;
/** Means nothing inside a word. */
const SOFT = '\u00AD';

/** The character in as many characters as its entity has; spaces when it is nothing to read. */
function filled(char: string, length: number, before: string, after: string): string {
  const inWord = LETTER.test(before) && LETTER.test(after);
  if (inWord && APOSTROPHE.test(char)) return SOFT.repeat(length - 1) + char;
  if (inWord && INVISIBLE.test(char)) return SOFT.repeat(length);
  if (LETTER.test(char)) return (LETTER.test(before) ? SOFT : ' ').repeat(length - 1) + char;
  if (DIGIT.test(before) && DIGIT.test(after) && /^\s$/.test(char)) return '\u00A0'.repeat(length);
  if (!SHOWN.test(char)) return ' '.repeat(length);
  return OPENS.test(char) ? ' '.repeat(length - 1) + char : char + ' '.repeat(length - 1);
}

/** «п&#8217;ять» → «п……’ять», «5&nbsp;000» → «5      000». */
export const decoded = (text: string): string =>
  text.replace(
    ENTITY,
    (entity, decimal: string | undefined, hex: string | undefined, name: string | undefined, at: number) => {
      const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : null;
      const char = code === null ? NAMED.get(name ?? '') : String.fromCharCode(code);
      return filled(char ?? ' ', entity.length, text[at - 1] ?? ' ', text[at + entity.length] ?? ' ');
    },
  );
