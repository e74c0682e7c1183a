/** A copied article → the body of a note and a name for its file: paragraphs stay paragraphs, the name is legal on every system. */

/** Pages often copy a paragraph a line: without a blank line Markdown would make them one. */
export function bodyOf(clipping: string): string {
  const lines = clipping
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .split('\n')
    .map((line) => line.replace(/[\t \u00a0]+$/, ''));
  const text = lines.join('\n').replace(/^\n+|\n+$/g, '');
  const isParted = /\n\n/.test(text);
  return (isParted ? text.replace(/\n{3,}/g, '\n\n') : text.replace(/\n/g, '\n\n')) + '\n';
}

/** The first line, when it is short enough to be a headline. */
export function headlineOf(clipping: string): string {
  const [first = ''] = clipping.trim().split(/[\r\n\u2028\u2029]/);
  const line = first.replace(/^#+\s*/, '').trim();
  return line.length <= 200 ? line : '';
}

/** The same line again at the top would say the title twice. */
export const withoutHeadline = (body: string, title: string): string => {
  const [first = '', ...rest] = body.split('\n');
  return first.replace(/^#+\s*/, '').trim() === title ? rest.join('\n').replace(/^\n+/, '') : body;
};

const LONGEST = 60;

/** «Данія дасть 2 млрд крон!», 2025-08-22 → 2025-08-22-данія-дасть-2-млрд-крон; '' when nothing is left. */
export function fileNameOf(title: string, date: string): string {
  const words =
    title
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  let name = date;
  for (const word of words) {
    if (name.length + 1 + word.length > LONGEST) break;
    name += (name === '' ? '' : '-') + word;
  }
  return name;
}
