/**
 * A note with marks of an unfinished merge → the note with our records merged by id, when nothing but our keys is in conflict.
 * Both people's decisions stay; where two people decided otherwise about one record, ours is written and theirs is handed back to be asked.
 */
import type { KeptMention, NoteRecord, Review } from '../model/note.ts';
import { endOf, lineAfter, lineStart, openFront, pairOf, startOf } from './front-matter.ts';
import { readNote, writeNote } from './note.ts';
import { type Form, freeIds } from './fields.ts';
import { MENTION_FORM } from './mentions.ts';
import { renamed } from './merge.ts';
import { RECORD_FORM } from './record.ts';
import { without } from './standing.ts';

interface Sides {
  readonly ours: string;
  readonly theirs: string;
  /** Where both began; null unless git was told to show it (`merge.conflictStyle diff3`). */
  readonly base: string | null;
}

/** The versions of a text with conflict marks; null when there are none, or they do not match up. */
export function sides(text: string): Sides | null {
  const out = { ours: '', theirs: '', base: '' };
  let side: 'all' | 'ours' | 'base' | 'theirs' = 'all';
  let marks = 0;
  let bases = 0;
  for (const line of text.match(/[^\n]*\n|[^\n]+$/g) ?? []) {
    const mark = /^(<{7}|\|{7}|={7}|>{7})(?: [^\n]*)?\r?\n?$/.exec(line)?.[1]?.[0];
    if (mark === '<' && side === 'all') {
      side = 'ours';
      marks++;
    } else if (mark === '|' && side === 'ours') {
      side = 'base';
      bases++;
    } else if (mark === '=' && (side === 'ours' || side === 'base')) side = 'theirs';
    else if (mark === '>' && side === 'theirs') side = 'all';
    else if (mark === '<' || mark === '>') return null;
    else if (side === 'all') {
      out.ours += line;
      out.theirs += line;
      out.base += line;
    } else out[side] += line;
  }
  return marks === 0 || side !== 'all' ? null : { ...out, base: bases === marks ? out.base : null };
}

type Anchored = Pick<NoteRecord, 'id' | 'evidence' | 'extra'> & { readonly review: Review };

interface Merged<T = NoteRecord> {
  readonly records: readonly T[];
  /** Records about which two people decided otherwise: ours is in `records`. */
  readonly open: readonly { readonly ours: T; readonly theirs: T }[];
}

const sameQuote = (a: Anchored, b: Anchored): boolean => a.evidence.exact.trim() === b.evidence.exact.trim();

export const mergeRecords = (
  ours: readonly NoteRecord[],
  theirs: readonly NoteRecord[],
  base: readonly NoteRecord[] | null,
): Merged => {
  const { records, open } = merge(ours, theirs, base, RECORD_FORM, renamed);
  const now = new Set(records.map(({ id }) => id));
  const before = new Set([...ours, ...theirs].map(({ id }) => id));
  return { records: records.map(without(records, (id) => before.has(id) && !now.has(id))), open };
};

const mergeMentions = (
  ours: readonly KeptMention[],
  theirs: readonly KeptMention[],
  base: readonly KeptMention[] | null,
): Merged<KeptMention> =>
  merge(ours, theirs, base, MENTION_FORM, (one, names) => ({ ...one, id: names.get(one.id) ?? one.id }));

function merge<T extends Anchored>(
  ours: readonly T[],
  theirs: readonly T[],
  base: readonly T[] | null,
  form: Form<T>,
  rename: (one: T, names: ReadonlyMap<string, string>) => T,
): Merged<T> {
  const open: { ours: T; theirs: T }[] = [];
  const fromThem = new Set<T>();
  const before = new Map((base ?? []).map((record) => [record.id, record] as const));
  const left = new Map(theirs.map((record) => [record.id, record] as const));
  const out: T[] = [];
  const untouched = (record: T): boolean => {
    const old = before.get(record.id);
    return old !== undefined && form.same(old, record);
  };
  for (const mine of ours) {
    const other = left.get(mine.id);
    if (!other) {
      // they deleted what we did not touch
      if (!untouched(mine)) out.push(mine);
      continue;
    }
    // one id, two sentences: both sides have added a record
    if (!sameQuote(mine, other) && !before.has(mine.id)) {
      out.push(mine);
      continue;
    }
    left.delete(mine.id);
    if (form.same(mine, other) || untouched(other)) out.push(mine);
    else if (untouched(mine) || (mine.review === 'auto' && other.review !== 'auto')) {
      out.push(other);
      fromThem.add(other);
    } else {
      out.push(mine);
      if (other.review !== 'auto') open.push({ ours: mine, theirs: other });
    }
  }
  const free = freeIds([...ours, ...theirs].map((record) => record.id));
  const used = new Set(out.map((record) => record.id));
  const names = new Map<string, string>();
  for (const other of left.values()) {
    if (untouched(other)) continue;
    if (used.has(other.id)) names.set(other.id, free(other.id));
    out.push(other);
    fromThem.add(other);
  }
  // what they point to is theirs, under whatever id it has come
  const theirsNow = (one: T): T => (names.size > 0 ? rename(one, names) : one);
  const placed = out.map((record, i) => ({ record: fromThem.has(record) ? theirsNow(record) : record, i }));
  placed.sort((a, b) => a.record.evidence.start - b.record.evidence.start || a.i - b.i);
  return {
    records: placed.map(({ record }) => record),
    open: open.map((one) => ({ ours: one.ours, theirs: theirsNow(one.theirs) })),
  };
}

/** The text without our block and without its `tags:`, and those tags as a set: what must be equal on both sides. */
function rest(text: string): string | null {
  const opened = openFront(text);
  if (opened.kind !== 'front') return null;
  const cuts = ['poruka', 'tags'].flatMap((key) => {
    const pair = pairOf(opened.front.root, key);
    const end = pair ? lineAfter(text, Math.max(endOf(pair.key), endOf(pair.value))) : 0;
    return pair ? [{ start: lineStart(text, startOf(pair.key)), end }] : [];
  });
  cuts.sort((a, b) => b.start - a.start);
  const bare = cuts.reduce((out, { start, end }) => out.slice(0, start) + out.slice(end), text);
  return JSON.stringify([bare, [...readNote(text).tags].sort(), readNote(text).status]);
}

export interface Resolved {
  readonly text: string;
  readonly open: Merged['open'];
}

/** null: something else is in conflict too, and a person has to look at it. */
export function resolve(text: string): Resolved | null {
  const found = sides(text);
  if (!found) return null;
  const notes = [found.ours, found.theirs, ...(found.base === null ? [] : [found.base])].map(readNote);
  const [ours, theirs, base] = notes;
  if (!ours || !theirs || notes.some((note) => note.problems.some(({ code }) => code !== 'record.key'))) return null;
  const merged = mergeRecords(ours.records, theirs.records, base?.records ?? null);
  const { records: mentions, open } = mergeMentions(ours.mentions, theirs.mentions, base?.mentions ?? null);
  // of two decisions about one mention a person has to choose: marks of the merge stay
  if (open.length > 0) return null;
  const left = writeNote(found.ours, merged.records, { mentions });
  const right = writeNote(found.theirs, merged.records, { mentions });
  if (!left.ok || !right.ok) return null;
  const same = rest(left.text);
  return same !== null && same === rest(right.text) ? { text: left.text, open: merged.open } : null;
}
