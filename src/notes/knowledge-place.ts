/** A cursor in `poruka.yaml` → what may be written there. Looks at lines, not at YAML: a file that is being written is seldom whole. */

type Place =
  /** A key at the margin; `has` are those that the file has. */
  | { readonly kind: 'section'; readonly start: number; readonly has: ReadonlySet<string> }
  /** A key of a row; `has` are those of the row. A new row needs its dash. */
  | {
      readonly kind: 'key';
      readonly section: string;
      readonly start: number;
      readonly has: ReadonlySet<string>;
      readonly needsDash: boolean;
    }
  /** After `key:`, from the first letter of the value. */
  | { readonly kind: 'value'; readonly section: string; readonly key: string; readonly start: number };

const HEADER = /^(\w+)[ \t]*:/gm;
const KEYS = /(?:^|[{,]|-[ \t])[ \t]*(\w+)[ \t]*:(?=\s|$)/gm;
const DASH = /^([ \t]*)-(?=\s|$)/gm;

/** The part of a line that belongs to one key: after the last comma or opening bracket; null inside a comment or a list. */
export function partOf(line: string, indent: number): number | null {
  const brackets: string[] = [];
  let start = indent;
  let quote = '';
  for (let i = indent; i < line.length; i++) {
    const letter = line[i] ?? '';
    if (quote !== '') {
      if (letter === quote) quote = '';
    } else if (letter === '#' && /^$|\s/.test(line[i - 1] ?? '')) return null;
    else if ((letter === '"' || letter === "'") && /[\s{[,:]/.test(line[i - 1] ?? ' ')) quote = letter;
    else if (letter === '{' || letter === '[') {
      brackets.push(letter);
      start = i + 1;
    } else if (letter === '}' || letter === ']') brackets.pop();
    else if (letter === ',' && brackets.length > 0) start = i + 1;
  }
  return brackets.at(-1) === '[' ? null : start;
}

const all = (text: string, pattern: RegExp): ReadonlySet<string> =>
  new Set([...text.matchAll(pattern)].map(([, key = '']) => key));

export function placeIn(text: string, offset: number): Place | null {
  const lineStart = text.slice(0, offset).lastIndexOf('\n') + 1;
  const line = text.slice(lineStart, offset);
  if (/^\w*$/.test(line)) {
    const others = `${text.slice(0, lineStart)}\n${text.slice(offset).replace(/^.*/, '')}`;
    return { kind: 'section', start: lineStart, has: all(others, HEADER) };
  }
  const header = [...text.slice(0, lineStart).matchAll(HEADER)].at(-1);
  const section = header?.[1];
  if (!header || section === undefined || /^\w/.test(line)) return null;

  const rest = text.slice(header.index, lineStart);
  const dashes = [...`${rest}${line}`.matchAll(DASH)];
  const margin = dashes[0]?.[1]?.length ?? Number.POSITIVE_INFINITY;
  const [lead = '', spaces = '', dash = ''] = /^([ \t]*)(-?)[ \t]*/.exec(line) ?? [];
  // a list inside a row
  if (dash !== '' && spaces.length > margin) return null;
  const part = partOf(line, lead.length);
  if (part === null) return null;
  const said = line.slice(part);
  const value = /^\s*(\w+)[ \t]*:[ \t]+["']?/.exec(said);
  if (value) return { kind: 'value', section, key: value[1] ?? '', start: lineStart + part + value[0].length };
  const key = /^\s*(\w*)$/.exec(said);
  if (!key) return null;

  const needsDash = dash === '' && (dashes.length === 0 || spaces.length <= margin) && !line.includes('{');
  const first = dashes.findLast(([, before = '']) => before.length === margin);
  const row = header.index + (needsDash ? rest.length : (first?.index ?? rest.length));
  const after = text.slice(offset);
  const next = after.search(new RegExp(`\\n(?:\\S|[ \\t]{0,${Math.min(margin, 100)}}-\\s)`));
  const written = lineStart + line.length - (key[1] ?? '').length;
  const own = `${text.slice(row, written)} ${needsDash ? '' : after.slice(0, next < 0 ? undefined : next).replace(/^\w*[ \t]*:?/, '')}`;
  return { kind: 'key', section, start: written, has: all(own, KEYS), needsDash };
}
