/** What a note keeps and what is decided about its rows → the records that it keeps then; everything else stays as it is. */
import type { NoteRecord, Review } from '../model/note.ts';
import { decide } from '../notes/merge.ts';
import { foldQuote } from '../notes/quote.ts';
import { without } from '../notes/standing.ts';
import { type NoteView, type Row, rowsOf } from './index.ts';
import { withRecords } from './keeping.ts';
import { counts } from './ledger.ts';
import { gist } from './places.ts';

/** An accepted record says what read it, so that an update which reads it otherwise can say so. */
function decidedOf({ record, note }: Row, review: Review, who: NoteRecord['decided']): NoteRecord {
  const [decided = record] = decide([record], record.id, review, who);
  const isRead = review === 'accepted' && record.review === 'auto' && note.analysis;
  return isRead ? { ...decided, generator: note.analysis.generator } : decided;
}

/** In the order of the text as far as the note itself keeps it. `rows` are all of the note, `ids` those that are decided about. */
export function withDecisions(
  kept: readonly NoteRecord[],
  rows: readonly Row[],
  ids: ReadonlySet<string>,
  review: Review,
  who: NoteRecord['decided'],
): readonly NoteRecord[] {
  const decided = rows.filter(({ record }) => ids.has(record.id)).map((row) => decidedOf(row, review, who));
  return withRecords(kept, rows, decided);
}

/** Gone for good, and what points to it points nowhere no more. */
export function remove(records: readonly NoteRecord[], id: string): readonly NoteRecord[] {
  const left = records.filter((record) => record.id !== id);
  return left.map(without(left, (other) => other === id, counts));
}

/**
 * The decision is nobody's any more: an accepted or edited record is a suggestion again; a rejected one, which says nothing but what it was about,
 * goes. What another record repeats stays under its id, as it is read today, or both would count.
 */
export function takenBack(note: NoteView, ids: ReadonlySet<string>): readonly NoteRecord[] {
  const isBack = ({ id, review }: NoteRecord): boolean => ids.has(id) && review === 'rejected';
  const pointed = new Set(note.records.flatMap(({ sameAs, partOf }) => [sameAs, partOf]));
  const undecided = note.records
    .filter((record) => !isBack(record) || pointed.has(record.id))
    .flatMap((record) => (ids.has(record.id) ? decide([record], record.id, 'auto') : record));
  const rejected = new Set(note.records.filter(isBack).map(({ id }) => id));
  const read = new Map(rowsOf({ ...note, records: undecided }).map(({ record }) => [record.id, record]));
  return undecided.reduce<readonly NoteRecord[]>((left, { id }) => {
    if (!rejected.has(id)) return left;
    const now = read.get(id);
    return now ? left.map((record) => (record.id === id ? now : record)) : remove(left, id);
  }, undecided);
}

const quoteOf = ({ record }: Row): string => foldQuote(record.evidence.exact).text.trim().toLocaleLowerCase('uk');

/** True when two rows say the same: in the same words, or who gives what to whom and how much. */
export const saysTheSame = (a: Row, b: Row): boolean =>
  (quoteOf(a) !== '' && quoteOf(a) === quoteOf(b)) ||
  ((a.record.by?.length ?? 0) > 0 && (a.record.amounts?.length ?? 0) > 0 && gist(a.record) === gist(b.record));
