/** The `poruka:` block of a front matter → what it holds, entry by entry, and what in it cannot be read. */
import { isMap, isScalar, isSeq, type Pair, visit, type YAMLMap, type YAMLSeq } from 'yaml';
import type { KeptMention, NoteRecord, Problem } from '../model/note.ts';
import { type Front, pairOf, problemAt, spanOf } from './front-matter.ts';
import { type Form, freeIds, type Kept } from './fields.ts';
import { MENTION_FORM } from './mentions.ts';
import { RECORD_FORM } from './record.ts';

export const VERSION = 1;

/** An entry of a list; null when it is not one that we can read: it stays as it stands. */
export interface Entry<T> {
  readonly record: T | null;
  readonly node: unknown;
}

/** One of the two lists of the block: under which key, and what an id of it looks like. */
export interface ListForm<T extends Kept> extends Form<T> {
  readonly key: 'records' | 'mentions';
  readonly stem: string;
}

export const RECORDS: ListForm<NoteRecord> = { ...RECORD_FORM, key: 'records', stem: 'R' };
export const MENTIONS: ListForm<KeptMention> = { ...MENTION_FORM, key: 'mentions', stem: 'M' };

export interface Block {
  readonly pair: Pair;
  /** null: the key stands alone, `poruka:` and nothing after it. */
  readonly map: YAMLMap | null;
  readonly version: number | null;
  readonly status: string | null;
  readonly entries: readonly Entry<NoteRecord>[];
  readonly mentions: readonly Entry<KeptMention>[];
  readonly problems: readonly Problem[];
}

export const isBlank = (node: unknown): boolean => !node || (isScalar(node) && node.value === null);

/** «? [a, b]: c», a key that is no word. As a plain value it is written out, which for one in another takes longer than anybody waits. */
function hasListForKey(node: YAMLMap | YAMLSeq): boolean {
  let found = false;
  visit(node, {
    Pair: (_, { key }) => {
      found = isMap(key) || isSeq(key);
      return found ? visit.BREAK : undefined;
    },
  });
  return found;
}

/** undefined: nobody can say what it is in plain values. */
export function plainOf(front: Front, node: unknown): unknown {
  if (!isMap(node) && !isSeq(node) && !isScalar(node)) return undefined;
  if (!isScalar(node) && hasListForKey(node)) return undefined;
  try {
    return node.toJS(front.document, { maxAliasCount: 100 });
  } catch {
    // an alias to nothing
    return undefined;
  }
}

/** null: the note has no block of ours. */
export function readBlock(front: Front): Block | Problem | null {
  const pair = pairOf(front.root, 'poruka');
  if (!pair) return null;
  const { value } = pair;
  const at = spanOf(pair.key);
  if (isBlank(value)) return { pair, map: null, version: null, status: null, entries: [], mentions: [], problems: [] };
  if (!isMap(value)) return problemAt(front.text, at, 'poruka.not-a-mapping');
  const stated = pairOf(value, 'version');
  const version = isScalar(stated?.value) ? stated.value.value : null;
  if (version !== null && !(typeof version === 'number' && version <= VERSION)) {
    return problemAt(front.text, spanOf(stated?.value), 'poruka.version', String(version));
  }
  for (const key of [RECORDS.key, MENTIONS.key]) {
    const list = pairOf(value, key);
    if (list && !isBlank(list.value) && !isSeq(list.value))
      return problemAt(front.text, spanOf(list.key), `poruka.${key}`);
  }
  const status = pairOf(value, 'status')?.value;
  const problems: Problem[] = [];
  return {
    pair,
    map: value,
    version: typeof version === 'number' ? version : null,
    status: isScalar(status) && status.value !== null ? String(status.value) : null,
    entries: entriesOf(front, value, RECORDS, problems),
    mentions: entriesOf(front, value, MENTIONS, problems),
    problems,
  };
}

function entriesOf<T extends Kept>(front: Front, map: YAMLMap, form: ListForm<T>, problems: Problem[]): Entry<T>[] {
  const list = pairOf(map, form.key);
  const nodes = isSeq(list?.value) ? list.value.items : [];
  const read = nodes.map((node) => ({ node, read: form.read(plainOf(front, node)) }));
  const free = freeIds(
    nodes.map((node) => String(plainOf(front, pairOf(node, 'id')?.value) ?? '')),
    form.stem,
  );
  const seen = new Set<string>();
  return read.map(({ node, read: one }): Entry<T> => {
    const note = (code: Problem['code'], detail: string, where: unknown = node): void => {
      problems.push(problemAt(front.text, spanOf(where), code, detail, 'note'));
    };
    if (!one) {
      note('record.unreadable', String(plainOf(front, pairOf(node, 'id')?.value) ?? ''));
      return { record: null, node };
    }
    for (const key of one.unread) note('record.key', key, pairOf(node, key)?.value);
    let { record } = one;
    if (!record.id || seen.has(record.id)) {
      if (record.id) note('record.duplicate-id', record.id, pairOf(node, 'id')?.value);
      record = { ...record, id: free(record.id) };
    }
    seen.add(record.id);
    return { record, node };
  });
}

/** Ids of entries that we cannot read but shall not give to another. */
export const reservedIds = (front: Front, entries: readonly Entry<unknown>[]): readonly string[] =>
  entries
    .filter((entry) => !entry.record)
    .map((entry) => String(plainOf(front, pairOf(entry.node, 'id')?.value) ?? ''));
