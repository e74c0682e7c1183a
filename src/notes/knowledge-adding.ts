/** `poruka.yaml` and a row that it shall have → the one edit that adds it at the end of its section, in the style of the file; no other byte changes. */
import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { TextEdit } from '../model/note.ts';
import { endOf, lineAfter, lineStart, pairOf, startOf } from './front-matter.ts';
import type { Section } from './knowledge-schema.ts';
import { flow } from './yaml-text.ts';

type Fields = Readonly<Record<string, string | readonly string[]>>;

/** null: the file is no YAML, or its section is no list. An empty text gets a whole file. */
export function addRow(text: string, section: Section, fields: Fields): TextEdit | null {
  const eol = /\r\n|\n/.exec(text)?.[0] ?? '\n';
  const row = flow('', fields);
  const atEnd = (lines: readonly string[]): TextEdit => {
    const gap = text === '' || text.endsWith('\n') ? '' : eol;
    return { start: text.length, end: text.length, newText: gap + lines.map((line) => line + eol).join('') };
  };
  const document = parseDocument(text);
  if (document.errors.length > 0) return null;
  const root = document.contents;
  if (root === null || (isScalar(root) && root.value === null))
    return atEnd([...(text.trim() === '' ? ['version: 1'] : []), `${section}:`, `  - ${row}`]);
  if (!isMap(root) || root.flow) return null;
  const pair = pairOf(root, section);
  if (!pair) return atEnd([`${section}:`, `  - ${row}`]);
  const { key, value } = pair;
  if (value === null || (isScalar(value) && value.value === null)) {
    const at = lineAfter(text, endOf(key));
    const lead = text.slice(0, at).endsWith('\n') ? '' : eol;
    return { start: at, end: at, newText: `${lead}  - ${row}${eol}` };
  }
  if (!isSeq(value)) return null;
  const last = value.items.at(-1);
  if (value.flow) {
    const at = last ? endOf(last) : startOf(value) + 1;
    return { start: at, end: at, newText: (last ? ', ' : '') + row };
  }
  const first = startOf(value.items[0]);
  const indent = /^[ ]*/.exec(text.slice(lineStart(text, first)))?.[0] ?? '  ';
  const at = lineAfter(text, endOf(last));
  const lead = at > 0 && text[at - 1] !== '\n' ? eol : '';
  return { start: at, end: at, newText: `${lead}${indent}- ${row}${eol}` };
}
