/** The two front doors of a note: text → Note, and text × records → the same text with our keys replaced and no other byte. */
import type { KeptMention, Note, NoteMeta, NoteRecord, Problem, TextEdit, Written } from '../model/note.ts';
import type { Span } from '../model/document.ts';
import { bodyStart } from '../text/body.ts';
import { type Block, readBlock, reservedIds } from './block.ts';
import { blockEdits, blockLines, type Wanted } from './block-edits.ts';
import {
  applyEdits,
  type Front,
  lineStart,
  openFront,
  pairOf,
  problemAt,
  spanOf,
  startOf,
  tidy,
} from './front-matter.ts';
import { renumber } from './merge.ts';
import { MENTION_FORM, renumberMentions } from './mentions.ts';
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
  /** Actors, states and sums on which a person has decided; absent leaves what is there. */
  readonly mentions?: readonly KeptMention[];
  /** new · tagged · reviewed; absent leaves what is there. */
  readonly status?: string;
  /** False for a character that the file's encoding lacks: it is written as `\uXXXX`. */
  readonly encodes?: Encodes;
}

const NO_META: NoteMeta = { title: null, outlet: null, url: null, date: null };

const isProblem = (found: Block | Problem | null): found is Problem => found !== null && 'code' in found;

const tagProblem = (text: string, found: TagList): readonly Problem[] =>
  found.kind === 'foreign' ? [problemAt(text, found.span, 'tags.not-a-list', '', 'note')] : [];

type Entries<T> = readonly { readonly record: T | null; readonly node: unknown }[];
const readable = <T>(entries: Entries<T> = []): T[] => entries.flatMap(({ record }) => record ?? []);
const placesOf = (entries: Entries<unknown> = []): Span[] =>
  entries.flatMap(({ record, node }) => (record ? [spanOf(node)] : []));

/** Never throws: what cannot be read is empty, and `problems` says why and where. */
export function readNote(text: string): Note {
  const empty: Note = {
    meta: NO_META,
    bodyStart: bodyStart(text),
    version: null,
    records: [],
    written: [],
    mentions: [],
    writtenMentions: [],
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
    records: readable(block?.entries),
    written: placesOf(block?.entries),
    mentions: readable(block?.mentions),
    writtenMentions: placesOf(block?.mentions),
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

/** A note that has no block gets one when there is something to write. */
const isBlock = ({ records, mentions, status }: Wanted): boolean =>
  records.length > 0 || status !== null || (mentions !== null && mentions.length > 0);

function fresh(text: string, wanted: Wanted, options: WriteOptions): TextEdit[] {
  const style = styleOf(options);
  const inner = [
    ...metaLines(NO_META, null, options),
    ...(style ? tagLine(style, tagsOf(wanted.records, style, wanted.mentions ?? [])) : []),
    ...(isBlock(wanted) ? blockLines(wanted, '') : []),
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
    const mentions = readable(block?.mentions);
    const now = tagsOf(wanted.records, style, wanted.mentions ?? mentions);
    const losing = new Set(tagsOf(readable(block?.entries), style, mentions));
    for (const tag of now) losing.delete(tag);
    const gaining = now.filter((tag) => !has.has(tag));
    if (found.kind === 'absent') added.push(...tagLine(style, now));
    else edits.push(...tagEdits(front, found, losing, gaining));
  }
  if (block) edits.push(...blockEdits(front, block, wanted));
  else if (isBlock(wanted)) added.push(...blockLines(wanted, ''));
  const newText = added.map((line) => indent + line + front.eol).join('');
  // tags stand before our block, so both are in sight together
  const at = block ? lineStart(text, startOf(block.pair.key)) : front.end;
  if (newText) edits.push({ start: at, end: at, newText });
  return edits;
}

const isSame = <T>(found: readonly T[], wanted: readonly T[], same: (a: T, b: T) => boolean): boolean =>
  found.length === wanted.length &&
  found.every((one, i) => {
    const other = wanted[i];
    return other !== undefined && same(one, other);
  });

/** Our own result is read again before anybody gets it: a file that we would spoil is refused instead. `was`: mentions of the note before. */
function check(
  text: string,
  edits: readonly TextEdit[],
  wanted: Wanted,
  was: readonly KeptMention[],
  at: Problem,
): Written {
  const tidied = tidy(text, edits);
  const out = applyEdits(text, tidied);
  const note = readNote(out);
  const error = note.problems.find((problem) => problem.severity === 'error');
  const whole =
    isSame(note.records, wanted.records, sameRecord) &&
    isSame(note.mentions, wanted.mentions ?? was, MENTION_FORM.same);
  if (error || !whole) return { ok: false, problem: { ...at, detail: error?.detail ?? at.detail } };
  return { ok: true, text: out, edits: tidied, problems: note.problems };
}

export function writeNote(text: string, records: readonly NoteRecord[], options: WriteOptions = {}): Written {
  const opened = openFront(text, true);
  if (opened.kind === 'problem') return { ok: false, problem: opened.problem };
  const encodes = options.encodes ?? encodesAll;
  const nowhere = problemAt(text, { start: 0, end: 0 }, 'yaml.syntax');
  if (opened.kind === 'none') {
    const wanted = { records, mentions: options.mentions ?? null, status: options.status ?? null, encodes };
    return check(text, fresh(text, wanted, options), wanted, [], nowhere);
  }
  const { front } = opened;
  const block = readBlock(front);
  if (isProblem(block)) return { ok: false, problem: block };
  const unread = (entries: Entries<unknown> = []): Set<string> => new Set(reservedIds(front, entries));
  const wanted = {
    records: renumber(records, unread(block?.entries)),
    mentions: options.mentions ? renumberMentions(options.mentions, unread(block?.mentions)) : null,
    status: options.status ?? block?.status ?? null,
    encodes,
  };
  const edits = spliced(front, block, wanted, options);
  if (front.root?.flow && tidy(text, edits).length > 0) {
    const start = startOf(front.root);
    return { ok: false, problem: problemAt(text, { start, end: start + 1 }, 'front-matter.braces') };
  }
  return check(text, edits, wanted, readable(block?.mentions), nowhere);
}
