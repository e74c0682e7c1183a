/** The two front doors of a note: text → Note, and text × records → the same text with our keys replaced and no other byte. */
import type { Note, NoteMeta, NoteRecord, Problem, TextEdit, Written } from '../model/note.ts';
import { bodyStart } from '../text/body.ts';
import { type Block, blockEdits, blockLines, readBlock, reservedIds, spanOf, type Wanted } from './block.ts';
import { applyEdits, type Front, lineStart, openFront, pairOf, problemAt, startOf, tidy } from './front-matter.ts';
import { renumber } from './merge.ts';
import { metaOf } from './meta.ts';
import { sameRecord } from './record.ts';
import { tagEdits, tagList, type TagList } from './tag-list.ts';
import { TAG_STYLE, type TagStyle, tagsOf } from './tags.ts';
import { type Encodes, encodesAll, flow } from './yaml-text.ts';

export interface WriteOptions {
  /** false: records are written, `tags:` is left as it is. A style says under which key and with which prefixes. */
  readonly tags?: boolean | TagStyle;
  /** Keys that a new note gets; a key that the note already has is never changed. */
  readonly meta?: Partial<NoteMeta>;
  /** new · tagged · reviewed; absent leaves what is there. */
  readonly status?: string;
  /** False for a character that the file's encoding lacks: it is written as `\uXXXX`. */
  readonly encodes?: Encodes;
}

const NO_META: NoteMeta = { title: null, outlet: null, url: null, date: null };

const isProblem = (found: Block | Problem | null): found is Problem => found !== null && 'code' in found;

const tagProblem = (text: string, found: TagList): readonly Problem[] =>
  found.kind === 'foreign' ? [problemAt(text, found.span, 'tags.not-a-list', '', 'note')] : [];

/** Never throws: what cannot be read is empty, and `problems` says why and where. */
export function readNote(text: string): Note {
  const empty: Note = {
    meta: NO_META,
    bodyStart: bodyStart(text),
    version: null,
    records: [],
    written: [],
    tags: [],
    status: null,
    problems: [],
  };
  const opened = openFront(text);
  if (opened.kind === 'none') return empty;
  if (opened.kind === 'problem') return { ...empty, problems: [opened.problem] };
  const { front } = opened;
  const found = tagList(front);
  const tags = found.kind === 'list' || found.kind === 'foreign' ? found.tags : [];
  const note = { ...empty, meta: metaOf(front), tags };
  const block = readBlock(front);
  if (isProblem(block)) return { ...note, problems: [...tagProblem(text, found), block] };
  return {
    ...note,
    version: block?.version ?? null,
    records: block?.entries.flatMap(({ record }) => record ?? []) ?? [],
    written: block?.entries.flatMap(({ record, node }) => (record ? [spanOf(node)] : [])) ?? [],
    status: block?.status ?? null,
    problems: [...tagProblem(text, found), ...(block?.problems ?? [])],
  };
}

/** Keys that the note lacks, as lines. */
function metaLines(has: NoteMeta, front: Front | null, options: WriteOptions): string[] {
  const keys = ['title', 'outlet', 'url', 'date'] as const;
  return keys.flatMap((key) => {
    const value = options.meta?.[key];
    return value && has[key] === null && !pairOf(front?.root, key)
      ? [`${key}: ${flow('', value, options.encodes ?? encodesAll)}`]
      : [];
  });
}

const styleOf = ({ tags = true }: WriteOptions): TagStyle | null =>
  tags === true ? TAG_STYLE : tags === false ? null : tags;

const tagLine = (style: TagStyle, tags: readonly string[]): string[] =>
  tags.length > 0 ? [`${style.key}: ${flow('', tags)}`] : [];

function fresh(text: string, wanted: Wanted, options: WriteOptions): TextEdit[] {
  const style = styleOf(options);
  const inner = [
    ...metaLines(NO_META, null, options),
    ...(style ? tagLine(style, tagsOf(wanted.records, style)) : []),
    ...(wanted.records.length > 0 || wanted.status !== null ? blockLines(wanted, '') : []),
  ];
  if (inner.length === 0) return [];
  const eol = /\r\n|\n/.exec(text)?.[0] ?? '\n';
  const at = text.startsWith('\uFEFF') ? 1 : 0;
  return [{ start: at, end: at, newText: ['---', ...inner, '---'].map((line) => line + eol).join('') }];
}

function spliced(front: Front, block: Block | null, wanted: Wanted, options: WriteOptions): TextEdit[] {
  const { text } = front;
  const first = front.root?.items[0];
  // of the line, not of the key: «? key» begins with its mark
  const indent = first ? (/^[ ]*/.exec(text.slice(lineStart(text, startOf(first.key))))?.[0] ?? '') : '';
  const edits: TextEdit[] = [];
  const added = metaLines(metaOf(front), front, options);
  const style = styleOf(options);
  if (style) {
    const found = tagList(front, style.key);
    const has = new Set(found.kind === 'list' ? found.tags : []);
    const now = tagsOf(wanted.records, style);
    const losing = new Set(tagsOf(block?.entries.flatMap(({ record }) => record ?? []) ?? [], style));
    for (const tag of now) losing.delete(tag);
    const gaining = now.filter((tag) => !has.has(tag));
    if (found.kind === 'absent') added.push(...tagLine(style, now));
    else edits.push(...tagEdits(front, found, losing, gaining));
  }
  if (block) edits.push(...blockEdits(front, block, wanted));
  else if (wanted.records.length > 0 || wanted.status !== null) added.push(...blockLines(wanted, ''));
  const newText = added.map((line) => indent + line + front.eol).join('');
  // tags stand before our block, so both are in sight together
  const at = block ? lineStart(text, startOf(block.pair.key)) : front.end;
  if (newText) edits.push({ start: at, end: at, newText });
  return edits;
}

/** Our own result is read again before anybody gets it: a file that we would spoil is refused instead. */
function check(text: string, edits: readonly TextEdit[], wanted: Wanted, at: Problem): Written {
  const tidied = tidy(text, edits);
  const out = applyEdits(text, tidied);
  const note = readNote(out);
  const error = note.problems.find((problem) => problem.severity === 'error');
  const whole =
    note.records.length === wanted.records.length &&
    note.records.every((record, i) => wanted.records[i] && sameRecord(record, wanted.records[i]));
  if (error || !whole) return { ok: false, problem: { ...at, detail: error?.detail ?? at.detail } };
  return { ok: true, text: out, edits: tidied, problems: note.problems };
}

export function writeNote(text: string, records: readonly NoteRecord[], options: WriteOptions = {}): Written {
  const opened = openFront(text, true);
  if (opened.kind === 'problem') return { ok: false, problem: opened.problem };
  const encodes = options.encodes ?? encodesAll;
  const nowhere = problemAt(text, { start: 0, end: 0 }, 'yaml.syntax');
  if (opened.kind === 'none') {
    const wanted = { records, status: options.status ?? null, encodes };
    return check(text, fresh(text, wanted, options), wanted, nowhere);
  }
  const { front } = opened;
  const block = readBlock(front);
  if (isProblem(block)) return { ok: false, problem: block };
  const reserved = block ? reservedIds(front, block) : [];
  const wanted = {
    records: renumber(records, new Set(reserved)),
    status: options.status ?? block?.status ?? null,
    encodes,
  };
  const edits = spliced(front, block, wanted, options);
  if (front.root?.flow && tidy(text, edits).length > 0) {
    const start = startOf(front.root);
    return { ok: false, problem: problemAt(text, { start, end: start + 1 }, 'front-matter.braces') };
  }
  return check(text, edits, wanted, nowhere);
}
