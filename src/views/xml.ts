/** Text → what may stand in XML 1.0: characters that it forbids are left out, its own marks are escaped. */

/** Controls other than tab and line ends, halves of a character, and two code points that are none. */
const ILLEGAL = /[^\P{Cc}\t\n\r]|\p{Cs}|[\uFFFE\uFFFF]/gu;

export const legal = (text: string): string => text.replace(ILLEGAL, '');

const MARKS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** For text and for attributes, of XML and of HTML. */
export const escaped = (text: string): string => legal(text).replace(/[&<>"']/g, (mark) => MARKS[mark] ?? mark);

/** What `escaped` has written, as it was. */
export const unescaped = (text: string): string =>
  Object.entries(MARKS).reduceRight((out, [mark, code]) => out.replaceAll(code, mark), text);
