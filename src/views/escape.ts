/** Text of a note → the same text, literal, on one line of Markdown: no link, no HTML, no icon, no table cell, no emphasis comes out of it. */

/** What reorders text on the screen, and control characters: a quote must show what it says. */
const UNSEEN = /(?!\s)[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
/** As entities: a backslash before these may be undone before HTML and `$(icon)` are looked for. */
const ENTITIES: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', $: '&#36;' };
const AS_ENTITY = /[<>&]|\$(?=\()/g;
/** Marks of Markdown anywhere (round brackets mean something only behind square ones); «https://» and «www.», which become links on their own; what makes a list or a rule at the start of a line. */
const MARKS = /[\\`*_{}[\]#!|~^=@]|\$(?!\()|%(?=%)|:(?=\/)|(?<=^|\W)(?:www|WWW|Www)(?=\.)|^[-+]|^\d{1,9}(?=[.)])/g;

export const oneLine = (text: string): string => text.replace(UNSEEN, '').replace(/\s+/g, ' ').trim();

/** On one line, and cut where a list or a message has no room for all of it. */
export function brief(text: string, most = 80): string {
  const line = oneLine(text);
  return line.length > most ? `${line.slice(0, most).trimEnd()}…` : line;
}

/** For a screen reader: signs between parts are for the eyes, and it leaves them out or spells them. */
export const heard = (text: string): string => oneLine(text).replace(/(?: [·→/])+ /g, ', ');

export const markdown = (text: string): string =>
  oneLine(text)
    .replace(MARKS, (mark) => (/^\w/.test(mark) && mark !== '_' ? `${mark}\\` : `\\${mark}`))
    .replace(AS_ENTITY, (mark) => ENTITIES[mark] ?? mark);

/** A line of a list in Markdown. */
export const labelled = (label: string, value: string): string => `- ${markdown(label)}: ${markdown(value)}`;

/** An address that may be followed, safe inside `(<…>)`; null for any other: `command:`, `javascript:`, `file:`, relative. */
export function link(address: string | null): string | null {
  const plain = address?.trim() ?? '';
  if (!/^https?:\/\/[^\s/]/i.test(plain)) return null;
  return plain.replace(/[\s<>\\()|`"'[\]\p{Cc}]/gu, (mark) =>
    Array.from(new TextEncoder().encode(mark), (byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join(
      '',
    ),
  );
}
