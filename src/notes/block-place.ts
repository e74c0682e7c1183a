/** A cursor in the front matter of a note → what may be written there in the `poruka:` block. Looks at lines, not at YAML: what is being written is seldom whole. */
import { partOf } from './knowledge-place.ts';

interface BlockPlace {
  /** Keys from the block down to the one that is meant: [] the block itself, ['records'] a record. */
  readonly path: readonly string[];
  /** A key is being written; else the value of the last key of `path`. */
  readonly kind: 'key' | 'value';
  /** Where the key or the value begins. */
  readonly start: number;
  /** Keys that stand beside it already. */
  readonly has: ReadonlySet<string>;
}

const OPEN = /^\uFEFF?---[ \t]*\r?\n/;
const LINE = /^([ ]*(?:-[ ]+)*)([\p{L}_][\w-]*)[ ]*:(?=\s|$)/u;
const KEYS = /(?:[{,]|^|-[ ])[ ]*(\w+)[ ]*:(?=\s|$)/g;

interface Line {
  readonly at: number;
  readonly text: string;
}

function linesOf(text: string, from: number, to: number): readonly Line[] {
  const out: Line[] = [];
  for (let at = from; at < to; ) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 || newline > to ? to : newline;
    out.push({ at, text: text.slice(at, end).replace(/\r$/, '') });
    at = end + 1;
  }
  return out;
}

/** Where the content of a line begins: dashes are part of the indentation. */
const columnOf = (line: string): number => /^[ ]*(?:-[ ]+)*-?[ ]*/.exec(line)?.[0].length ?? 0;
const isNothing = (line: string): boolean => /^\s*(?:#.*)?$/.test(line);

export function blockPlace(text: string, offset: number): BlockPlace | null {
  const open = OPEN.exec(text);
  if (!open || offset < open[0].length) return null;
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const before = linesOf(text, open[0].length, lineStart);
  if (before.some((line) => /^(?:---|\.\.\.)[ \t]*$/.test(line.text))) return null;
  const line = text.slice(lineStart, offset);
  const column = columnOf(line);

  const path: string[] = [];
  let inner = column;
  let root = -1;
  for (let i = before.length - 1; i >= 0 && root < 0; i--) {
    const above = before[i]?.text ?? '';
    if (isNothing(above)) continue;
    const [, lead = '', key = ''] = LINE.exec(above) ?? [];
    if (key === '' || lead.length >= inner) continue;
    // the first key of a row stands beside the others, a row's dash does not
    inner = /^[ ]*/.exec(above)?.[0].length ?? 0;
    if (lead.length > inner && column >= lead.length && path.length === 0) {
      if (column > lead.length) path.unshift(key);
    } else path.unshift(key);
    if (key === 'poruka' && inner === 0) root = i;
  }
  if (root < 0) return null;
  path.shift();

  const part = partOf(line, column);
  const list = /([\w-]+)[ ]*:[ ]*\[[^\]#]*$/.exec(line);
  if (part === null) {
    if (!list) return null;
    const start = offset - (/[\w:-]*$/.exec(line)?.[0].length ?? 0);
    const flow = flowKey(line, list.index);
    return { path: [...path, ...flow, list[1] ?? ''], kind: 'value', start, has: new Set() };
  }
  const outer = flowKey(line, part);
  const said = line.slice(part);
  const value = /^\s*(\w+)[ \t]*:[ \t]+["']?/.exec(said);
  if (value)
    return {
      path: [...path, ...outer, value[1] ?? ''],
      kind: 'value',
      start: lineStart + part + value[0].length,
      has: new Set(),
    };
  const key = /^\s*(\w*)$/.exec(said);
  if (!key) return null;
  const start = offset - (key[1]?.length ?? 0);
  return {
    path: [...path, ...outer],
    kind: 'key',
    start,
    has: /\{[^}]*$/.test(line) ? keysIn(line) : beside(text, before, lineStart, column),
  };
}

/** «amounts: - {min: 1, |»: the key whose braces are open. */
function flowKey(line: string, at: number): readonly string[] {
  const brace = line.lastIndexOf('{', at);
  if (brace < 0 || line.slice(brace, at).includes('}')) return [];
  const key = /([\w-]+)[ ]*:[ ]*$/.exec(line.slice(0, brace))?.[1];
  return key === undefined ? [] : [key];
}

const keysIn = (line: string): ReadonlySet<string> =>
  new Set([...line.slice(line.lastIndexOf('{')).matchAll(KEYS)].map(([, key = '']) => key));

/** Keys of the same row or block: lines above and below in the same column, up to a dash or a line that stands further left. */
function beside(text: string, before: readonly Line[], lineStart: number, column: number): ReadonlySet<string> {
  const out = new Set<string>();
  const take = (line: string): boolean => {
    if (isNothing(line)) return true;
    const [, lead = '', key = ''] = LINE.exec(line) ?? [];
    if (columnOf(line) < column) return false;
    if (lead.length === column) out.add(key);
    return true;
  };
  const startsRow = (line: string): boolean => columnOf(line) === column && /^[ ]*-/.test(line);
  const own = text.slice(lineStart).split(/\r?\n/, 1)[0] ?? '';
  if (!startsRow(own))
    for (let i = before.length - 1; i >= 0; i--) {
      const line = before[i]?.text ?? '';
      if (!take(line) || startsRow(line)) break;
    }
  const end = text.indexOf('\n', lineStart);
  const after = end < 0 ? [] : linesOf(text, end + 1, Math.min(text.length, end + 20_000));
  for (const { text: line } of after) if (/^(?:---|\.\.\.)/.test(line) || startsRow(line) || !take(line)) break;
  return out;
}
